/// A feed's tags as one line to edit: `ships "two words"`.
///
/// A tag that is more than one word, or has a comma or a quotation mark in it, stands between quotation marks; in
/// these a mark is written twice. What `text` writes, `tags` reads as the same tags.
struct TagLine: Hashable, Sendable {
  /// Each once, in alphabetical order.
  let tags: [String]

  init(_ tags: [String]) { self.tags = Set(tags).sorted() }

  /// Reads words parted by blanks or commas, with or without `#`, and whole tags between quotation marks.
  init(typed text: String) {
    var reading = Reading()
    for character in text { reading.take(character) }
    reading.endWord()
    self.init(reading.tags)
  }

  var text: String { tags.map(Self.word).joined(separator: " ") }

  private static func word(_ tag: String) -> String {
    let isPlain = tag.first != "#" && !tag.contains { $0.isWhitespace || $0 == "," || $0 == "\"" }
    return isPlain ? tag : "\"" + tag.replacing("\"", with: "\"\"") + "\""
  }

  private struct Reading {
    var tags: [String] = []
    private var word = ""
    /// Whether a quotation mark has opened the word, and whether it stands open.
    private var isQuoted = false
    private var isOpen = false

    mutating func take(_ character: Character) {
      switch character {
      case "\"" where isOpen: isOpen = false
      case "\"" where isQuoted:
        word.append(character)
        isOpen = true
      case "\"" where word.isEmpty || word == "#":
        word = ""
        isQuoted = true
        isOpen = true
      case _ where !isOpen && (character.isWhitespace || character == ","): endWord()
      default: word.append(character)
      }
    }

    mutating func endWord() {
      let tag = isQuoted ? word.trimmed : String(word.drop { $0 == "#" })
      if !tag.isEmpty { tags.append(tag) }
      word = ""
      isQuoted = false
      isOpen = false
    }
  }
}
