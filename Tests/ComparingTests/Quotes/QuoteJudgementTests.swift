import Testing

@testable import Comparing

@Suite struct QuoteJudgementTests {
  /// Judges two runs of letters, each letter a content word; `content` says how many of the matches count as such.
  private func relation(
    _ left: String, _ right: String, content: Int? = nil, rarity: Double = 9, sameSpeaker: Bool? = nil,
    inContext: Bool = false, isAnybodys: Bool = false
  ) -> QuoteFinding.Relation? {
    let (a, b) = (Array(left), Array(right))
    let alignment = WordAlignment.of(a.count, b.count) { a[$0] == b[$1] ? 2 : -1 }
    return QuoteJudgement(
      alignment, leftWords: a.count, rightWords: b.count, content: content ?? alignment.matches.count,
      rarity: rarity, sameSpeaker: sameSpeaker, inContext: inContext, isAnybodys: isAnybodys
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
    #expect(relation("abc", "xxabcyy", content: 1, rarity: 0) == nil)
    #expect(relation("abcd", "xxabcdyy", content: 1) == .trimmed)
    #expect(relation("abcde", "xxabcdeyy", content: 0) == .trimmed)
  }

  @Test func twoPartsThatOverlapNeedMoreWords() {
    #expect(relation("uvabcd", "abcdxy") == nil)
    #expect(relation("uvabcde", "abcdexy") == .trimmed)
    #expect(relation("uvabcde", "abcdexy", content: 1) == nil)
  }

  @Test func aRunInTheMiddleOfBothNeedsMostOfTheShorter() {
    #expect(relation("uabcdexy", "vabcdez") == nil)
    #expect(relation("uabcdefghx", "vabcdefghy") == .trimmed)
    #expect(relation("uabcdefghxyzqrstw", "vabcdefghmnopijklrr") == nil)
  }

  @Test func threeWordsOfAPartNeedARareOne() {
    #expect(relation("abc", "xxabcyy", content: 1, rarity: 5) == .trimmed)
    #expect(relation("abc", "xxabcyy", content: 1, rarity: 2) == nil)
  }

  @Test func fewCommonWordsOfTwoPeopleAreAnybodys() {
    #expect(relation("abcd", "abcd", sameSpeaker: false) == .identical)
    #expect(relation("abcd", "abcd", sameSpeaker: false, isAnybodys: true) == nil)
    #expect(relation("abcdef", "abXdef", isAnybodys: true) == .altered)
  }

  @Test func nextToAMatchHalfIsEnough() {
    #expect(relation("ab", "xaby", content: 0) == nil)
    #expect(relation("ab", "xaby", content: 0, inContext: true) == .trimmed)
    #expect(relation("abXcd", "abYcd", content: 1) == nil)
    #expect(relation("abXcd", "abYcd", content: 1, inContext: true) == .altered)
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
