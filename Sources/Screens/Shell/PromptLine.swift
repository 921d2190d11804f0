import Canvas

/// The line being typed in the last row.
struct PromptLine: Hashable, Sendable {
  let prompt: Prompt
  private(set) var characters: [Character]
  /// The number of characters before the cursor.
  private(set) var cursor: Int

  /// Beyond this many characters nothing more is taken: no note needs them, and a paste may be anything.
  static let limit = 4000

  init(_ prompt: Prompt) {
    self.prompt = prompt
    characters = Array(prompt.text.prefix(Self.limit))
    cursor = characters.count
  }

  var text: String { String(characters) }
  var textBeforeCursor: String { String(characters[..<cursor]) }

  /// Inserts `text` at the cursor, its line breaks and tabs as blanks and other controls left out.
  mutating func insert(_ text: String) {
    let clean = text.compactMap(Self.harmless).prefix(Self.limit - characters.count)
    characters.insert(contentsOf: clean, at: cursor)
    cursor += clean.count
  }

  /// Edits the line as `key` asks; false for a key that does not edit.
  mutating func edit(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace: remove(from: max(0, cursor - 1), to: cursor)
    case .delete: remove(from: cursor, to: min(characters.count, cursor + 1))
    case .control("u"): remove(from: 0, to: cursor)
    case .control("k"): remove(from: cursor, to: characters.count)
    case .control("w"): remove(from: wordStart, to: cursor)
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = characters.count
    default: return false
    }
    return true
  }

  private mutating func remove(from start: Int, to end: Int) {
    characters.removeSubrange(start..<end)
    cursor = start
  }

  /// Where the word before the cursor begins, blanks after it counted in.
  private var wordStart: Int {
    var start = cursor
    while start > 0, characters[start - 1] == " " { start -= 1 }
    while start > 0, characters[start - 1] != " " { start -= 1 }
    return start
  }

  private static func harmless(_ character: Character) -> Character? {
    if character.isNewline || character == "\t" { return " " }
    let hasControl = character.unicodeScalars.contains { $0.properties.generalCategory == .control }
    return hasControl ? nil : character
  }
}
