import Testing

@testable import Comparing

@Suite struct QuoteJudgementTests {
  /// Judges two runs of letters, each letter a content word; `content` says how many of the matches count as such.
  private func relation(
    _ left: String, _ right: String, content: Int? = nil, sameSpeaker: Bool? = nil
  ) -> QuoteFinding.Relation? {
    let (a, b) = (Array(left), Array(right))
    let alignment = WordAlignment.of(a.count, b.count) { a[$0] == b[$1] ? 2 : -1 }
    return QuoteJudgement(
      alignment, leftWords: a.count, rightWords: b.count, content: content ?? alignment.matches.count,
      sameSpeaker: sameSpeaker
    ).relation
  }

  @Test func equalRunsAreIdenticalWithTwoContentWordsOrThreeWords() {
    #expect(relation("ab", "ab") == .identical)
    #expect(relation("ab", "ab", content: 1) == nil)
    #expect(relation("abc", "abc", content: 1) == .identical)
    #expect(relation("abc", "abc", content: 0) == nil)
    #expect(relation("a", "a") == nil)
    #expect(relation("a", "a", sameSpeaker: true) == nil)
    #expect(relation("ab", "ab", content: 0, sameSpeaker: true) == .identical)
  }

  @Test func aPartIsTrimmedOnEitherSide() {
    #expect(relation("abc", "xxabcyy") == .trimmed)
    #expect(relation("xxabcyy", "abc") == .trimmed)
    #expect(relation("abc", "xxabcyy", content: 1) == nil)
    #expect(relation("abcd", "xxabcdyy", content: 1) == .trimmed)
    #expect(relation("abcde", "xxabcdeyy", content: 0) == .trimmed)
  }

  @Test func twoPartsThatOverlapNeedMoreWords() {
    #expect(relation("uvabcd", "abcdxy") == nil)
    #expect(relation("uvabcde", "abcdexy") == .trimmed)
    #expect(relation("uvabcde", "abcdexy", content: 1) == nil)
  }

  @Test func changedWordsNeedMostOfTheRestToAgree() {
    #expect(relation("abcdef", "abXdef") == .altered)
    #expect(relation("abcdef", "uvwxyz") == nil)
    #expect(relation("aXXXXb", "aYYYYb") == nil)
  }

  @Test func speakersThatDifferAskForMore() {
    #expect(relation("abcXYde", "abcUVde") == .altered)
    #expect(relation("abcXYde", "abcUVde", sameSpeaker: true) == .altered)
    #expect(relation("abcXYde", "abcUVde", sameSpeaker: false) == nil)
  }
}
