/// The phrases of `FurnitureWords` by their first word, as they are looked up at the head of a paragraph.
enum FurniturePhrases {
  private enum Part: Equatable {
    case word(SoughtWord)
    case capital, colon, end, gap, at
  }

  static func isLine(_ tokens: Range<Int>, in reading: Reading) -> Bool { opens(tokens, lines, reading) }

  static func isNote(_ tokens: Range<Int>, in reading: Reading) -> Bool { opens(tokens, notes, reading) }

  /// `Jane Smith in Stennet contributed to this report`, which begins with any name.
  static func isCredit(_ tokens: Range<Int>, in reading: Reading) -> Bool {
    reading.tokens[tokens.lowerBound].flags.contains(.capital)
      && credits.contains { matches($0[...], tokens.prefix(24), tokens, reading) }
  }

  private static func opens(_ tokens: Range<Int>, _ phrases: [String: [[Part]]], _ reading: Reading) -> Bool {
    guard let first = tokens.first(where: { reading.tokens[$0].isWord }) else { return false }
    let near = first..<min(tokens.upperBound, first + 24)
    return phrases[reading.word(first)]?.contains { matches($0[...], near, tokens, reading) } == true
  }

  private static func matches(
    _ parts: ArraySlice<Part>, _ near: Range<Int>, _ paragraph: Range<Int>, _ reading: Reading
  ) -> Bool {
    guard let part = parts.first else { return true }
    let rest = parts.dropFirst()
    if part == .gap {
      return (near.lowerBound..<min(near.upperBound, near.lowerBound + 9)).contains {
        matches(rest, $0..<near.upperBound, paragraph, reading)
      }
    }
    // Marks and the 's of a possessive stand between the words.
    var at = near.lowerBound
    if part == .colon { return at < near.upperBound && reading.isMark(at, ":") }
    if part == .at { return at < near.upperBound && reading.isMark(at, "@") }
    while at < paragraph.upperBound, !reading.tokens[at].isWord { at += 1 }
    if part == .end { return at == paragraph.upperBound }
    guard at < near.upperBound else { return false }
    switch part {
    case .word(let word): guard reading.isWord(at, word) else { return false }
    default: guard reading.tokens[at].flags.contains(.capital) else { return false }
    }
    return matches(rest, at + 1..<near.upperBound, paragraph, reading)
  }

  private static let lines = phrases(FurnitureWords.lines)
  private static let notes = phrases(FurnitureWords.notes)
  private static let credits = WordList.lines(of: FurnitureWords.newsroomCredits).map {
    WordList.words(of: $0).map(part)
  }

  private static func phrases(_ list: String) -> [String: [[Part]]] {
    Dictionary(grouping: WordList.lines(of: list)) { WordList.words(of: $0).first ?? "" }
      .mapValues { $0.map { WordList.words(of: $0).map(part) } }
  }

  private static func part(_ word: String) -> Part {
    switch word {
    case "^": .capital
    case ":": .colon
    case "$": .end
    case "…": .gap
    case "@": .at
    default: .word(SoughtWord(word))
    }
  }
}
