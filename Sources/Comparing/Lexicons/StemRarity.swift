/// How rare a stem is in news: the natural logarithm of (articles / articles that have the stem).
enum StemRarity {
  /// The rarity of a stem that the table does not know, close to that of a stem in one article of a thousand.
  static let unknown = 5.5
  static let number = 4.5
}
