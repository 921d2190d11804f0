/// What a reader types to a bookmark: a note with `#tags` anywhere in it.
///
/// `NoteLine("who counted? #numbers #harbour")` has the note `who counted?` and the tags `numbers`, `harbour`.
/// A `#` without a letter or digit after it stays in the note.
struct NoteLine: Hashable, Sendable {
  let note: String
  /// In the order typed, none twice, without their `#`.
  let tags: [String]

  init(_ text: String) {
    var words: [Substring] = []
    var tags: [String] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      let tag = word.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
      guard word.first == "#", !tag.isEmpty else {
        words.append(word)
        continue
      }
      if !tags.contains(String(tag)) { tags.append(String(tag)) }
    }
    note = words.joined(separator: " ")
    self.tags = tags
  }
}
