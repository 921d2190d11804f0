/// How much of an article a text is, by its words.
public enum TextFullness {
  /// Fewer words are taken for a teaser where a feed brings them, and for no article where a page has them.
  public static let whole = 120

  /// Whether so many words are hardly the same text as `known`: a teaser of it, or its beginning before a wall.
  ///
  /// `ofOneSource` the same outlet way gave both, which may well have cut its text: it takes less than half.
  public static func isPart(_ words: Int, of known: Int, ofOneSource: Bool) -> Bool {
    ofOneSource ? known >= whole && words * 2 < known : words * 5 < known * 4
  }
}
