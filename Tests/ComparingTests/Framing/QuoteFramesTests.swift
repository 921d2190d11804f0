import News
import TestSupport
import Testing

@testable import Comparing

/// How a report leads into a quotation that both print.
@Suite struct QuoteFramesTests {
  private static let words = "“The ferry will sail every morning until the autumn,”"

  private func frames(_ left: String, _ right: String) -> [Contrast] {
    let comparer = Comparer(Article(text: left), Article(text: right))
    return QuoteFrames(comparer: comparer, matches: QuoteMatcher(comparer).matches()).contrasts()
  }

  @Test func twoTagsOfWhichOneJudgesAreShown() {
    let frames = frames(
      "\(Self.words) Ada Moss said in a furious tirade on Friday.", "\(Self.words) Ada Moss said on Friday.")
    #expect(frames.count == 1)
    #expect(frames.first?.reason.contains("on the left only") == true)
  }

  @Test func twoPlainTagsAreNot() {
    #expect(frames("\(Self.words) Ada Moss said on Friday.", "\(Self.words) Ada Moss told the hall.").isEmpty)
  }

  @Test func aJudgingCommentOnAQuotationStandsBesideAPlainTag() {
    let tag = "A voice at the end of the film says: “The town needs builders, not apologies.”"
    let frames = frames(tag, "\(tag) That line was a cruel swipe at the dockers.")
    #expect(
      frames.map(\.reason) == [
        "Of a quotation that both print, the right report says more: “was a cruel swipe at the dockers”."
      ])
    #expect(self.frames(tag, "\(tag) The mayor took a cruel swipe at the union.").isEmpty)
  }
}
