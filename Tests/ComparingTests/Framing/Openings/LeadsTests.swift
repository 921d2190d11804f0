import News
import TestSupport
import Testing

@testable import Comparing

/// How far a report's lead goes that is set against the other one's.
@Suite struct LeadsTests {
  private static let first =
    "Mayor Ada Moss presented a ferry budget with lower fares to the harbour council of Selmouth on Friday."
  private static let second =
    "She left the hall by the side door before anybody could ask her about the piers."
  private static let third = "The vote on the nine lines is expected before the end of the coming month."
  private static let rest = (1...9).map { "Hall number \($0) of the old town was painted grey again." }
    .joined(separator: "\n\n")
  private static let judging =
    "Dockers met the ferry budget of Mayor Ada Moss with a furious rebuke at the harbour gates, and shut two piers."

  private func leads(_ left: String, _ right: String = judging) -> Sides<Range<Int>> {
    let comparer = Comparer(Article(text: left), Article(text: right))
    let aligner = Aligner(comparer, quotes: QuoteMatcher(comparer).matches())
    return Leads(comparer, aligner.related).sentences
  }

  @Test func twoParagraphsAreALead() {
    #expect(leads("\(Self.first)\n\n\(Self.second)\n\n\(Self.third)\n\n\(Self.rest)").left == 0..<2)
    #expect(leads("\(Self.first) \(Self.second)\n\n\(Self.third)\n\n\(Self.rest)").left == 0..<3)
  }

  @Test func aLeadHasFourSentencesAtMost() {
    let four = [Self.first, Self.second, Self.third, Self.second].joined(separator: " ")
    #expect(leads("\(four) \(Self.third)\n\n\(Self.rest)").left == 0..<4)
  }

  @Test func aShortReportIsNotAllLead() {
    #expect(leads("\(Self.first)\n\n\(Self.second)\n\n\(Self.third)").left == 0..<1)
  }

  @Test func aMottoIsNoLead() {
    #expect(leads("Budget day.\n\n\(Self.first)\n\n\(Self.second)\n\n\(Self.rest)").left == 1..<2)
  }

  @Test func whatTheOtherReportTellsInTheSameWayEndsNoLead() {
    let left = "\(Self.first)\n\n\(Self.second)\n\n\(Self.rest)"
    #expect(leads(left, "\(Self.judging)\n\n\(Self.second)\n\nNobody else was there.").left == 0..<1)
  }

  @Test func aTextWithoutALongSentenceHasNone() {
    #expect(leads("Rain.\n\nMore rain.").left.isEmpty)
    #expect(leads("").left.isEmpty)
  }

  @Test func openingsShowTheLeadAndNameTheWords() throws {
    let left = "\(Self.first)\n\n\(Self.second)\n\n\(Self.rest)"
    let right = "\(Self.judging)\n\nNobody was hurt on the quay, the harbour master said.\n\n\(Self.rest)"
    let comparison = Comparison(left, right)
    let opening = try #require(comparison.framing.first { $0.reason.hasPrefix("How the two open") })
    #expect(comparison.text(opening.left, .left) == "\(Self.first)\n\n\(Self.second.dropLast())")
    for side in Side.allCases {
      #expect(!opening.words[side].isEmpty)
      for words in opening.words[side] {
        #expect(opening.reason.contains("“\(comparison.text(words, side))”"))
      }
    }
  }

  @Test("Words that are named stand in what is shown, with the mark that ends them")
  func namedWordsMayEndWithAMark() throws {
    let right = "Dockers met the ferry budget of Mayor Ada Moss at the harbour gates with a furious “no”."
    let comparison = Comparison(
      "\(Self.first) The hall was full. Nobody left.", "\(right) The hall was full. Nobody left.")
    let opening = try #require(comparison.framing.first { $0.reason.hasPrefix("How the two open") })
    #expect(!opening.words.right.isEmpty)
    #expect(opening.words.right.allSatisfy { $0.overlap(opening.right) == $0.count }, "\(opening)")
  }
}
