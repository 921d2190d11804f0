import GRDB
import TestSupport
import Testing

@testable import Library

@Suite struct IndexedWordsTests {
  private func words(_ text: String, _ indexed: IndexedWords) throws -> [String] {
    var words: [String] = []
    try indexed.read(text) { word, place in
      #expect(place.count > 0 && place.upperBound <= text.utf8.count)
      words.append(String(decoding: word, as: UTF8.self))
      return true
    }
    return words
  }

  @Test(
    "The words of a text are those that the index has",
    arguments: [
      "", " ", "One two", "Häfen’s “Straße”—no: naïve œuvre", "cafe\u{301} \u{301}x \u{301}",
      "ŁÓDŹ łódź ﬁn ½ ²",
      "Москва Ёлка й", "東京は、夏 한국어 ", "x\u{200B}y\u{AD}z\u{FEFF}", "😀a😀 1.5% a_b", "ΑΣΣ ς İstanbul ı",
      "नमस्ते दुनिया",
      "\u{10400}\u{1D400} \u{E000}",
    ])
  func same(text: String) throws {
    try DatabaseQueue().read { db in
      let tokenizer = try db.makeTokenizer(ArticleWordsTable.tokenizer)
      let expected = try tokenizer.tokenize(document: text).map(\.token).map(IndexSpellings.folded)
      #expect(try words(text, IndexedWords(in: db)) == expected)
    }
  }

  @Test(arguments: 0..<20) func alsoOfTextsByChance(seed: Int) throws {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let pool: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0xA0...0x24F, 0x300...0x36F, 0x370...0x52F, 0x2010...0x206F,
    ]
    var scalars = String.UnicodeScalarView()
    for _ in 0..<400 {
      let range =
        Int.random(in: 0..<10, using: &numbers) < 5 ? pool[0] : pool.randomElement(using: &numbers) ?? pool[0]
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &numbers)) { scalars.append(scalar) }
    }
    let text = String(scalars)
    try DatabaseQueue().read { db in
      let tokens = try db.makeTokenizer(ArticleWordsTable.tokenizer).tokenize(document: text).map(\.token)
      let expected = tokens.map(IndexSpellings.folded)
      #expect(try words(text, IndexedWords(in: db)) == expected)
    }
  }
}
