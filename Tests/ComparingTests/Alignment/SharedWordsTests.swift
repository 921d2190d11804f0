import News
import Testing

@testable import Comparing

@Suite struct SharedWordsTests {
  /// Words, pairs, phrases and function words that two sentences share.
  private func shared(_ left: String, _ right: String) -> [Int] {
    let vocabulary = Vocabulary()
    func words(_ text: String) -> SentenceWords {
      let reading = Reading(Article(text: text), vocabulary: vocabulary)
      return SentenceWords(of: reading.sentences[0], in: reading)
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
}
