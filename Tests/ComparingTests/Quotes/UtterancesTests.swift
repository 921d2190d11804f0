import News
import TestSupport
import Testing

@testable import Comparing

@Suite struct UtterancesTests {
  private func utterances(_ text: String) -> [String] {
    let sample = MarkedText(text)
    return sample.quotations.map { sample.slice($0.utterance) ?? "-" }
  }

  @Test func aTagInTheMiddleJoinsItsPieces() {
    let found = utterances("“We waited for the boats,” Mara Reed said, “but nobody came.”")
    #expect(
      found == Array(repeating: "We waited for the boats,” Mara Reed said, “but nobody came.", count: 2))
  }

  @Test func theEndOfAParagraphJoinsItsPieces() {
    let text = "“We waited for the boats.\n\n“Nobody came,” Mara Reed said."
    #expect(utterances(text) == Array(repeating: "We waited for the boats.\n\n“Nobody came,", count: 2))
  }

  @Test(arguments: [
    "“We waited for the boats,” Mara Reed said. “Nobody came.”",
    "“We waited for the boats,” Mara Reed said, and Tom Ashe said, “Nobody came.”",
    "Reed spoke of “old boats”, “new boats” and “no boats”.",
    "“We waited for the boats,” Mara Reed said, “but nobody came.”".replacing(", “but", with: ".\n\n“But"),
  ]) func quotationsOfTheirOwnAreNotJoined(text: String) {
    #expect(utterances(text).allSatisfy { $0 == "-" })
  }
}
