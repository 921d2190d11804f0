import News

/// Bookmarks for the tests of screens.
enum BookmarkSample {
  /// A kept passage, later than those of smaller numbers.
  static func passage(_ number: Int) -> Bookmark {
    Bookmark(
      id: Int64(number),
      draft: BookmarkDraft(
        kind: "passage", left: Passage(TextRange(0, 4), of: Sample.strike), right: nil,
        note: "Note \(number)",
        tags: ["bus"]),
      kept: Int64(number))
  }

  static let finding = Bookmark(
    id: 100,
    draft: BookmarkDraft(
      kind: "shared quote", left: Passage(TextRange(14, 27), of: Sample.talksWest),
      right: Passage(TextRange(11, 24), of: Sample.talksEast), reason: "The same words."),
    kept: 100)
}
