/// How rare a stem is in news: the natural logarithm of (articles / articles that have the stem).
enum StemRarity {
  /// The rarity of a stem that the table does not know, close to that of a stem in one article of a thousand.
  static let unknown = 5.5
  static let number = 4.5

  static func weight(of stem: String) -> Double { levels[stem] ?? unknown }

  private static let levels: [String: Double] = {
    var levels: [String: Double] = [:]
    levels.reserveCapacity(4096)
    for (quarters, stems) in table {
      for stem in WordList.words(of: stems) {
        levels[stem] = max(0.5, Double(quarters) / 4)
      }
    }
    return levels
  }()
}
