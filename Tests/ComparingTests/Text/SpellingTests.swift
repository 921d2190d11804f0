import TestSupport
import Testing

@testable import Comparing

@Suite struct SpellingTests {
  @Test(arguments: [
    "", "a", "eight888", "seventeen-bytes-1", "exactly-16-bytes", "naïveté", "漢字", "a longer word than most",
  ])
  func aWordComesBack(word: String) {
    #expect(Spelling(word.utf8).text == word)
    #expect(Spelling(word.utf8).count == word.utf8.count)
  }

  @Test func everyPrefixOfAWordIsTheSpellingOfThatPrefix() {
    let word = "antidisestablishmentarianism"
    let spelling = Spelling(word.utf8)
    for length in 0...word.utf8.count {
      #expect(spelling.prefix(length) == Spelling(word.utf8.prefix(length)))
    }
  }

  @Test(arguments: [
    ("Moss", "moss"), ("O'Hara", "o'hara"), ("SEVENTEEN-LETTER", "seventeen-letter"), ("Z[@`{a", "z[@`{a"),
  ])
  func aPlainWordIsSpelledInLowerCase(word: String, spelled: String) {
    let scalars = Array(word.unicodeScalars)
    let spelling = Spelling(lowercasing: scalars.span)
    #expect(spelling == Spelling(spelled.utf8))
  }

  @Test(arguments: ["naïve", "seventeen-letters"])
  func aWordOfOtherLettersOrTooManyIsNotPlain(word: String) {
    let scalars = Array(word.unicodeScalars)
    let spelling = Spelling(lowercasing: scalars.span)
    #expect(spelling == nil)
  }

  @Test(arguments: 0..<20) func aWordThatEndsLikeNoSuffixIsItsOwnStem(seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let stemmer = Stemmer()
    for _ in 0..<2_000 {
      let length = Int.random(in: 3...9, using: &numbers)
      let word = Spelling((0..<length).map { _ in UInt8.random(in: 0x61...0x7A, using: &numbers) })
      if !Stemmer.mayHaveEnding(word) { #expect(stemmer.stemmed(word) == word, "\(word.text)") }
    }
  }

  @Test func wordsOfAnyLengthAreToldApart() {
    var index = SpellingIndex(capacity: 1)
    // Many words of few letters, so that slots are shared and the table has to grow.
    let words = (0..<3_000).map { String(repeating: "ab", count: $0 % 40) + String($0, radix: 3) }
    for (number, word) in words.enumerated() {
      let spelling = Spelling(word.utf8)
      #expect(index.number(of: spelling, spelling.hash) == nil)
      #expect(index.add(spelling, spelling.hash) == number)
    }
    for (number, word) in words.enumerated() {
      let spelling = Spelling(word.utf8)
      #expect(index.number(of: spelling, spelling.hash) == number && index[number] == spelling)
    }
  }

  @Test func aStemAskedForTwiceIsTheSame() {
    let words = Lexicon.words
    let stemmer = Stemmer()
    for word in ["reporters", "denied", "skies", "dying", "generally", "said", "organizational", "early"] {
      let spelling = Spelling(word.utf8)
      let stem = stemmer.stem(of: spelling)
      guard let number = words.number(of: spelling, spelling.hash) else { continue }
      #expect(words.stem(number, of: spelling, by: stemmer) == stem)
      #expect(words.stem(number, of: spelling, by: stemmer) == stem)
    }
  }
}
