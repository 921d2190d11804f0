import News
import TestSupport
import Testing

@testable import Comparing

/// What two reports call the same person, also in sentences that tell different things.
@Suite struct DescriptionContrastsTests {
  private func labels(_ left: String, _ right: String) -> [String] {
    Comparison(left, right).framing.filter { $0.kind == .label && $0.reason.contains("one person") }.map {
      "\(MarkedText(left).text.text(in: $0.left)) ~ \(MarkedText(right).text.text(in: $0.right))"
    }
  }

  @Test func anAppositionIsSetAgainstAnotherFarAway() {
    let left = "The vote went late. Anna Moss, a longtime ally of the dockers, left the hall at nine."
    let right = "Rain fell on the quay. Ferries waited. Anna Moss, an embattled lobbyist, blamed the tide."
    #expect(labels(left, right) == ["a longtime ally of the dockers ~ an embattled lobbyist"])
    #expect(labels(right, left) == ["an embattled lobbyist ~ a longtime ally of the dockers"])
  }

  @Test(arguments: [
    ("Anna Moss left the hall.", "Anna Moss blamed the tide on the quay."),
    ("Anna Moss, an engineer, left the hall.", "Anna Moss, an engineer, blamed the tide on the quay."),
    (
      "Anna Moss, a senior engineer, left the hall.",
      "Anna Moss, a doctor of the town, blamed the tide on the quay."
    ),
    ("They wanted to defeat Anna Moss in the vote.", "Anna Moss, a doctor of the town, blamed the tide."),
    ("Anna Moss left the hall.", "Anna Moss, an embattled lobbyist, blamed the tide on the quay."),
    (
      "Anna Moss, an engineer with more years in bruising storms, left the hall.",
      "Anna Moss, a doctor of the town, blamed the tide."
    ),
    (
      "Anna Moss, an embattled lobbyist, left the hall.",
      "Anna Moss, who called the mayor on Monday, blamed the tide on the quay."
    ),
    ("“Embattled engineer Anna Moss left,” he said.", "Anna Moss, a doctor of the town, blamed the tide."),
  ]) func plainNamesAndWordsOfSpeakersAreNone(left: String, right: String) {
    #expect(labels(left, right) == [])
  }
}
