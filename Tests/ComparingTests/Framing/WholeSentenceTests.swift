import News
import TestSupport
import Testing

@testable import Comparing

/// Contrasts that a look at the whole of either sentence takes away, each beside one that stays.
@Suite struct WholeSentenceTests {
  private func has(_ kind: FramingContrast.Kind, _ left: String, _ right: String) -> Bool {
    Comparison(left, right).framing.contains { $0.kind == kind }
  }

  private static let plan = "call for lanterns and nine new ferries in May"

  @Test(arguments: [
    "According to aides, the harbour board of Selmouth will \(plan).",
    "The harbour board of Selmouth is expected to \(plan).",
    "The harbour board of Selmouth will \(plan), the aides said.",
    "Dockers accused the harbour board of Selmouth, which will \(plan).",
  ]) func whoKeepsDistanceAnywhereSoftensAsMuch(right: String) {
    let left = "The harbour board of Selmouth will reportedly \(Self.plan)."
    #expect(!has(.hedge, left, right), "\(Comparison(left, right).drawnFraming)")
    #expect(has(.hedge, left, "The harbour board of Selmouth will \(Self.plan)."))
  }

  @Test func theVerbThatIsSoftenedIsNoDistanceOfItsOwn() {
    #expect(
      has(
        .hedge, "“The gate will hold until Friday,” Ada Moss reportedly wrote.",
        "“The gate will hold until Friday,” Ada Moss wrote."))
  }

  @Test func anAttackInAnotherWordIsNoSign() {
    func isTold(_ right: String) -> Bool {
      Comparison(
        "Dockers of Selmouth condemned the harbour board for its nine new ferries and lanterns in May.", right
      )
      .framing.contains { $0.reason.contains("condemned") }
    }
    #expect(
      !isTold("Dockers of Selmouth accused the harbour board of buying nine new ferries and lanterns in May.")
    )
    #expect(
      isTold("Dockers of Selmouth told the harbour board to keep its nine new ferries and lanterns in May."))
  }

  @Test func aDenialAloneIsNoContrast() {
    let left = "Sources say Ada Moss will announce that she is not running for the harbour board again."
    let right = "Sources say Ada Moss will drop out of the race for the harbour board."
    #expect(Comparison(left, right).framing.isEmpty, "\(Comparison(left, right).drawnFraming)")
  }

  @Test func twoPredicatesNeedMoreThanASubjectAndNames() {
    let left = "Ada Moss squandered the levy of Kessin on Friday."
    #expect(!has(.wording, left, "Ada Moss threatened the dockers of Kessin on Friday."))
    #expect(has(.wording, left, "Ada Moss spent the levy of Kessin on Friday."))
  }

  // MARK: Agency

  @Test func aQuestionHidesNobody() {
    let active = "The harbour board offered Ada Moss a seat in the old council."
    #expect(!has(.agency, active, "He refused to say who approached him and what seat was offered Ada Moss."))
    #expect(has(.agency, active, "A seat in the old council was offered Ada Moss."))
  }

  @Test func whoActsIsNamedInFull() throws {
    let active = "Nobody denies that the Grey House offered Ada Moss a seat in the old council."
    let comparison = Comparison(active, "A seat in the old council was offered Ada Moss.")
    let agency = try #require(comparison.framing.first { $0.kind == .agency })
    #expect(active.text(in: agency.left) == "the Grey House offered")
  }

  @Test func whoIsNamedRightBeforeIsNotHidden() {
    let active = "The harbour board adopted a levy on ferries in May."
    #expect(!has(.agency, active, "The board met on Friday. A levy on ferries was adopted in May."))
    #expect(has(.agency, active, "The town met on Friday. A levy on ferries was adopted in May."))
  }

  // MARK: Words

  @Test func howAThingLooksIsNoJudgement() {
    func judging(_ text: String) -> Set<String> {
      let comparer = Comparer(Article(text: text), Article(text: "Nothing."))
      let words = comparer.phrases(of: 0, on: .left).flatMap(\.contents).filter(\.isLoaded).map {
        comparer.readings.left.word($0.token)
      }
      return Set(words)
    }
    #expect(judging("Ada Moss stood against a stark blue background.") == [])
    #expect(judging("Ada Moss drew a stark contrast.") == ["stark"])
    #expect(judging("Ada Moss was accused of selling nine ferries.") == [])
    #expect(judging("Ada Moss accused the dockers.") == ["accused"])
  }

  @Test func twoWordsForOneThingNeedMoreInCommon() {
    let start = "The council of Selmouth voted on Friday to "
    func isOne(_ left: String, _ right: String) -> Bool {
      Comparison(start + left, start + right).framing.contains { $0.reason.contains("are one thing") }
    }
    #expect(isOne("take vicious harbour firearms from dealers.", "take harbour guns from dealers."))
    #expect(!isOne("teach of vicious firearms in May.", "count the guns that ships bring in from Lund."))
  }

  @Test func aWordInMarksBehindAnArticleIsATerm() {
    #expect(
      !has(
        .scareQuotes, "The council approved a “model” rule for the shops on Harbour Street.",
        "The council approved a model rule for the shops on Harbour Street."))
    #expect(
      has(
        .scareQuotes, "The council approved the “relief” of the shops on Harbour Street.",
        "The council approved the relief of the shops on Harbour Street."))
  }

  @Test func wordsInMarksOfWhichTheOtherHasAFewAreNone() {
    let marked = "Ada Moss spoke of the “harbour gate mill” at the council on Friday."
    #expect(!has(.scareQuotes, marked, "Ada Moss spoke of the mill at the council on Friday."))
    #expect(has(.scareQuotes, marked, "Ada Moss spoke of the harbour gate mill at the council on Friday."))
  }

  @Test func aWordThatASpeakerIsGivenUnmarkedIsNotTheReports() {
    let marked = "Ada Moss felt “whipsawed” by the claims of the dockers."
    #expect(!has(.scareQuotes, marked, "Ada Moss said she was whipsawed by the claims of the dockers."))
    #expect(has(.scareQuotes, marked, "Ada Moss was whipsawed by the claims of the dockers."))
  }

  // MARK: What is shown

  @Test func anAlteredQuotationIsShownOnceAndWhole() throws {
    let left = "“We take no issue with the harbour movement of this town,” Ada Moss said."
    let right = "“We have no problem with the harbour presence of this town,” Ada Moss said."
    let changed = Comparison(left, right).framing.filter { $0.reason.contains("same quotation") }
    let only = try #require(changed.first)
    #expect(changed.count == 1)
    #expect(left.text(in: only.left) == "We take no issue with the harbour movement of this town")
    #expect(only.reason.contains("“issue” and “problem”, “movement” and “presence”"), "\(only.reason)")
  }

  @Test func aVerbOfSayingIsShownWithItsWords() throws {
    let left = "“The wall will hold until Friday,” Mara Reed boasted."
    let comparison = Comparison(left, "“The wall will hold until Friday,” Mara Reed said.")
    let told = try #require(comparison.framing.first { $0.kind == .attribution })
    #expect(left.text(in: told.left) == "“The wall will hold until Friday,” Mara Reed boasted")
  }

  @Test func aClauseThatTurnsWhatIsSaidIsShownWithIt() {
    let right =
      "Ada Moss claimed that those letters did not speak for the dockers, but the union answered that they do."
    let comparison = Comparison(
      "Ada Moss met the charge, falsely claiming that the letters did not speak for all dockers.", right)
    #expect(
      comparison.framing.contains {
        right.text(in: $0.right).hasSuffix("but the union answered that they do")
      },
      "\(comparison.drawnFraming)")
    #expect(
      comparison.framing.contains {
        comparison.text($0.left, .left).hasPrefix("met the charge, falsely")
      },
      "\(comparison.drawnFraming)")
  }

  @Test func whatTwoOpeningsShowIsNotShownAgain() {
    let rest = "The hall was full. Nobody left before ten."
    let left =
      "“The ferry budget will hold,” Mayor Ada Moss boasted at the harbour of Selmouth on Friday. \(rest)"
    let right =
      "Mayor Ada Moss said “the ferry budget will hold” and met a furious rebuke from dockers in Selmouth. \(rest)"
    let framing = Comparison(left, right).framing
    #expect(framing.map(\.reason).filter { !$0.hasPrefix("How the two open") } == [])
    #expect(framing.count == 1)
  }
}
