import News

/// Where a searched text occurs.
struct ArticleSearch: Hashable, Sendable {
  let sought: String
  let matches: [TextRange]
  /// The match last gone to.
  private(set) var current: Int?

  init(sought: String, matches: [TextRange]) {
    self.sought = sought
    self.matches = matches
  }

  /// Finds `sought` in `text`; capitals, accents and the style of quotation marks do not matter.
  init(_ sought: String, in text: String) {
    let matches = FoldedText(Array(text.unicodeScalars)).ranges(
      of: FoldedText(Array(sought.unicodeScalars)).scalars)
    self.init(sought: sought, matches: matches)
  }

  /// Goes to the first match at or after `offset`, from the end on to the start.
  mutating func start(at offset: Int) -> TextRange? {
    current = matches.isEmpty ? nil : matches.firstIndex { $0.start >= offset } ?? 0
    return current.map { matches[$0] }
  }

  /// Goes on by `steps` matches, around the ends.
  mutating func move(by steps: Int) -> TextRange? {
    guard !matches.isEmpty else { return nil }
    let index = ((current ?? 0) + steps) % matches.count
    current = index < 0 ? index + matches.count : index
    return current.map { matches[$0] }
  }
}
