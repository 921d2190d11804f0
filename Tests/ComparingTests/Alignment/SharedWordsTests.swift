import News
import Testing

@testable import Comparing

@Suite struct SharedWordsTests {
  /// Words, pairs, phrases and function words that two sentences share.
  private func shared(_ left: String, _ right: String) -> [Int] {
    let vocabulary = Vocabulary()
    func words(_ text: String) -> SentenceWords {
      let reading = Reading(Article(text: text), vocabulary: vocabulary)
      var seen = Array(repeating: UInt64(0), count: vocabulary.entries.count)
      return SentenceWords(of: reading.sentences[0], in: reading, &seen)
    }
    let (other, own, second) = (words("Boats sank off the old pier."), words(left), words(right))
    var shared = SharedWords(words: vocabulary.entries.count)
    shared.set(other)
    shared.set(own)
    let count = shared.count(with: second)
    return [count.words, count.pairs, count.phrases, count.functionWords]
  }

  @Test(arguments: [
    ("The old bridge fell", "The old mill burned", [2, 1, 1, 1]),
    ("Rain fell", "Snow melted", [0, 0, 0, 0]),
    ("The mayor of the town", "The mayor of the port of the north", [4, 3, 2, 3]),
    ("Boats sank and boats sank", "Boats sank", [2, 1, 1, 0]),
    ("The mill burns", "The mills burned", [1, 0, 2, 1]),
  ]) func eachIsCountedAsOftenAsBothHaveIt(left: String, right: String, expected: [Int]) {
    #expect(shared(left, right) == expected)
    #expect(shared(right, left) == expected)
  }

  @Test func onlyTheFirstSixtyWordsAreLookedAt() {
    let vocabulary = Vocabulary()
    func words(_ numbers: Range<Int>) -> SentenceWords {
      let text = numbers.map { "mill\($0)" }.joined(separator: " ")
      let reading = Reading(Article(text: text), vocabulary: vocabulary)
      var seen = Array(repeating: UInt64(0), count: vocabulary.entries.count)
      return SentenceWords(of: reading.sentences[0], in: reading, &seen)
    }
    let (one, other) = (words(0..<100), words(60..<100))
    var shared = SharedWords(words: vocabulary.entries.count)
    shared.set(one)
    #expect([one.count, shared.count(with: one).words, shared.order(of: one).run] == [100, 60, 60])
    #expect([other.count, shared.count(with: other).words, shared.order(of: other).edits] == [40, 0, 60])
  }
}
