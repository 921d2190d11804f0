import News
import TestSupport
import Testing

@testable import Comparing

@Suite struct CandidateLimitTests {
  /// `count` sentences of one word each, of which `apart` are different.
  private func profiles(_ count: Int, apart: Int) -> [Profile] {
    let text = (0..<count).map { "Mill\($0 % apart) burned. " }.joined()
    let comparer = Comparer(Article(text: text), Article(text: "Rain fell."))
    var maker = ProfileMaker(comparer, on: .left)
    return comparer.readings.left.sentences.map { maker.profile(of: $0.tokens) }
  }

  @Test func aReportOfAnyLengthIsNotLimited() {
    #expect(CandidateLimit.commonest(profiles(600, apart: 300)) { _ in 100 } == 150)
  }

  @Test func manySentencesOfTheSameWordsAre() {
    #expect(CandidateLimit.commonest(profiles(6_000, apart: 60)) { _ in 100 } == 99)
  }

  @Test func aFewAreAlwaysLookedAt() {
    #expect(CandidateLimit.commonest(profiles(120_000, apart: 60)) { _ in 2 } == 4)
  }
}
