import News
import Testing

@testable import Comparing

@Suite struct WordTableTests {
  private static let steps: WordTable = ["last": -1, "next": 1, "café": 0]
  private static let boats: WordSet = ["boat", "ship", "ferry"]

  private func reading(_ text: String) -> Reading { Reading(Article(text: text), vocabulary: Vocabulary()) }

  @Test func aWordIsFoundInItsComparedForm() {
    let reading = reading("Next Tuesday the CAFÉ closes.")
    #expect(
      reading.tokens.indices.map { reading.value(of: $0, in: Self.steps) } == [1, nil, nil, 0, nil, nil])
  }

  @Test func aStemIsFoundBehindItsForms() throws {
    let reading = reading("Ferries and boats")
    #expect(!reading.isWord(2, in: Self.boats))
    let stems: WordTable = ["boat": true]
    #expect(reading.value(ofStemOf: 2, in: stems) == true)
    #expect(reading.value(ofStemOf: 0, in: stems) == nil)
  }

  @Test func everyWordOfALargeTableIsFoundAndNoOther() {
    let words = (0..<300).map { "word\($0)" }
    let table = WordTable(words.enumerated().map { (word: $1, value: $0) })
    let reading = reading((words + ["word300", "words", "w"]).joined(separator: " "))
    let found = reading.tokens.indices.map { reading.value(of: $0, in: table) }
    #expect(found == (0..<300).map { $0 } + [nil, nil, nil])
  }

  @Test func anEmptyTableHoldsNothing() {
    let reading = reading("Rain")
    #expect(!reading.isWord(0, in: []))
  }

  @Test func aSoughtWordIsToldFromOthers() {
    let reading = reading("According to Moss, accordingly")
    let word = SoughtWord("according")
    #expect(reading.tokens.indices.filter { reading.isWord($0, word) } == [0])
  }
}
