import News
import TestSupport
import Testing

@testable import Comparing

/// What one report says itself and the other only lets somebody say.
@Suite struct OwnVoiceTests {
  private func isFound(_ left: String, _ right: String) -> Bool {
    [Comparison(left, right), Comparison(right, left)].allSatisfy { comparison in
      comparison.framing.contains { $0.kind == .scareQuotes && $0.reason.contains("own voice") }
    }
  }

  @Test func aJudgementThatOnlySpeakersMakeElsewhereIsShown() {
    #expect(
      isFound(
        "The dockers marched on Friday over the scandalous transit levy of the council.",
        "“We reject the scandalous transit levy of this council,” Ada Moss wrote to the mayor."))
  }

  @Test(arguments: [
    (
      "The dockers marched over the scandalous transit levy of the council.",
      "“We reject it,” Ada Moss wrote of the scandalous transit levy of the council."
    ),
    ("The dockers marched over the scandalous vote.", "“What a scandalous transit levy,” Ada Moss wrote."),
    (
      "The dockers marched over the new transit levy of the council.",
      "“We reject the new transit levy of this council,” Ada Moss wrote."
    ),
    (
      "The mayor denied on Friday that the transit levy of the council was scandalous.",
      "“We reject the scandalous transit levy of this council,” Ada Moss wrote."
    ),
    (
      "The dockers sent a letter saying the mayor must drop the scandalous transit levy of the council.",
      "“We reject the scandalous transit levy of this council,” Ada Moss wrote."
    ),
    (
      "Dear dockers, I find the transit levy of this council scandalous and will say so.",
      "“I find the transit levy of this council scandalous,” Ada Moss wrote."
    ),
  ]) func whatBothSayOrOneWordAloneIsNot(left: String, right: String) {
    #expect(!isFound(left, right))
  }
}
