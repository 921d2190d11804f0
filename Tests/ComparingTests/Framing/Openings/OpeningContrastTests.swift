import News
import TestSupport
import Testing

@testable import Comparing

/// What the leads of two reports make of one matter.
@Suite struct OpeningContrastTests {
  private static let rest = "The hall was full. Nobody left before ten."
  private static let plain =
    "Mayor Ada Moss presented a ferry budget with lower fares to the harbour council of Selmouth on Friday. \(rest)"
  private static let judging =
    "Dockers met the ferry budget of Mayor Ada Moss with a furious rebuke at the harbour gates, and shut two piers. \(rest)"

  private func openings(_ left: String, _ right: String) -> [FramingContrast] {
    Comparison(left, right).framing.filter { $0.reason.hasPrefix("How the two open") }
  }

  @Test func aLeadThatJudgesIsShownBesideOneThatDoesNot() throws {
    let opening = try #require(openings(Self.plain, Self.judging).first)
    #expect(
      opening.reason
        == "How the two open: “Mayor Ada Moss presented a ferry budget with lower fares to the harbour council of Selmouth on Friday” on the left, “Dockers met the ferry budget of Mayor Ada Moss with a furious rebuke at the harbour gates” on the right."
    )
    #expect(opening.left.start == 0 && opening.left.count > 60)
    #expect(opening.weight > 0.75)
    #expect(opening.right.start == 0 && opening.right.count > 60)
    #expect(
      openings(Self.judging, Self.plain).first?.reason.contains(
        "furious rebuke at the harbour gates” on the left") == true)
  }

  @Test func aShortMottoOpensNoReport() throws {
    let opening = try #require(openings("Budget day in Selmouth. \(Self.plain)", Self.judging).first)
    #expect(opening.left.start == 24)
  }

  @Test func withoutASignTheVerbsAreNamed() throws {
    let opening = try #require(
      openings(
        Self.plain,
        "Dockers shut two piers of the harbour after Mayor Ada Moss spoke of the ferry budget for the coming year. \(Self.rest)"
      ).first)
    #expect(
      opening.reason
        == "How the two open: “Mayor Ada Moss presented a ferry budget with lower fares to the harbour council of Selmouth on Friday” on the left, “Dockers shut two piers of the harbour” on the right."
    )
  }

  @Test(arguments: [
    // Both say the same, and what differs is a phrase.
    (
      plain, plain.replacing("presented", with: "flaunted")
    ),
    // Of two sentences none is an opening.
    (
      "The mayor of Selmouth presented her ferry budget to the harbour council on Friday, with lower fares.",
      "The mayor of Selmouth drew a furious rebuke over her ferry budget on Friday from dockers at the harbour."
    ),
    // Both tell that she presented it, and no word judges.
    (
      plain,
      "Ada Moss, who has run Selmouth for nine years, presented the dockers and the harbour council with a ferry budget on Friday. \(rest)"
    ),
    // Two matters.
    (plain, "A furious storm tore the roof off the old mill at Kessin in the night of Monday. \(rest)"),
  ]) func leadsThatAgreeOrTellTwoMattersAreNone(left: String, right: String) {
    #expect(openings(left, right).isEmpty)
    #expect(openings(right, left).isEmpty)
  }

  @Test func aNameAloneIsNoOpening() throws {
    let opening = try #require(
      openings(
        "Mayor Ada Moss, once thought to be safe in the harbour town, finds herself on the ropes. \(Self.rest)",
        "Dockers met Mayor Ada Moss of the harbour town with a furious rebuke on Friday at the gates. \(Self.rest)"
      ).first)
    #expect(opening.left.count > 60)
  }

  @Test func whatBothReportsTellOfAnEndorsementTakesNoSide() {
    let dockers =
      "Dockers endorsed the ferry budget of Mayor Ada Moss at the harbour gates, and shut two piers. \(Self.rest)"
    let told = Self.plain.replacing("Nobody left", with: "Dockers will endorse it, and nobody left")
    func isSide(_ right: String) -> Bool { openings(dockers, right).contains { $0.kind == .attribution } }
    #expect(isSide(Self.plain))
    #expect(!isSide(told))
  }

  @Test func aSentenceThatOpensIsNotShownAgainByItsPhrases() {
    let comparison = Comparison(Self.plain, Self.judging)
    #expect(comparison.framing.filter { $0.kind == .wording }.count == 1, "\(comparison.drawnFraming)")
  }
}
