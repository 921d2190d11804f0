/// The phrases of `FurnitureWords` by their first word, as they are looked up at the head of a paragraph.
enum FurniturePhrases {
  private enum Part: Equatable {
    case word(String)
    case capital, colon, end, gap, at
  }

  static func isLine(_ tokens: Range<Int>, in reading: Reading) -> Bool { opens(tokens, lines, reading) }

  static func isNote(_ tokens: Range<Int>, in reading: Reading) -> Bool { opens(tokens, notes, reading) }

  /// `first` is the first word of the phrases, or nothing for those that begin with any capital.
  private static func opens(_ tokens: Range<Int>, _ phrases: [String: [[Part]]], _ reading: Reading) -> Bool {
    guard let first = tokens.first(where: { reading.tokens[$0].isWord }) else { return false }
    let near = first..<min(tokens.upperBound, first + 24)
    let known = phrases[reading.word(first)] ?? []
    let any = reading.tokens[first].flags.contains(.capital) ? phrases[""] ?? [] : []
    return known.contains { matches($0[...], near, tokens, reading) }
      || any.contains { matches($0[...], near, tokens, reading) }
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
    case .word(let word): guard reading.word(at) == word else { return false }
    default: guard reading.tokens[at].flags.contains(.capital) else { return false }
    }
    return matches(rest, at + 1..<near.upperBound, paragraph, reading)
  }

  private static let lines = phrases(FurnitureWords.lines)
  private static let notes = phrases(FurnitureWords.notes)

  private static func phrases(_ list: String) -> [String: [[Part]]] {
    var phrases: [String: [[Part]]] = [:]
    for line in WordList.lines(of: list) {
      let parts = WordList.words(of: line).map(part)
      guard let first = parts.first else { continue }
      if case .word(let word) = first {
        phrases[word, default: []].append(parts)
      } else {
        phrases["", default: []].append(parts)
      }
    }
    return phrases
  }

  private static func part(_ word: String) -> Part {
    switch word {
    case "^": .capital
    case ":": .colon
    case "$": .end
    case "…": .gap
    case "@": .at
    default: .word(word)
    }
  }
}
