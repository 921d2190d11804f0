/// Knows two spellings of the same words: British and American, contracted and written out, parted and in one.
enum SpellingVariants {
  /// Whether two runs of words, in lower case and written without blanks, are the same: `worldview` and `world
  /// view`, `colour` and `color`, `don't` and `do not`.
  static func areSame(_ one: String, _ other: String) -> Bool {
    one.first == other.first && plain(one) == plain(other)
  }

  private static let wholes = ["can't": "cannot", "won't": "willnot", "shan't": "shallnot"]
  private static let endings = [
    ("n't", "not"), ("'ve", "have"), ("'re", "are"), ("'ll", "will"), ("'m", "am"), ("'d", "would"),
  ]
  /// British parts of words and their American form; short words keep theirs (`four`, `wise`).
  private static let parts = [
    ("our", "or"), ("isation", "ization"), ("ising", "izing"), ("ised", "ized"), ("ise", "ize"),
    ("yse", "yze"),
    ("ogue", "og"), ("ence", "ense"), ("mme", "m"), ("ll", "l"), ("aeo", "eo"), ("grey", "gray"),
  ]
  private static let least = 5

  private static func plain(_ word: String) -> String {
    if let whole = wholes[word] { return whole }
    for (ending, whole) in endings where word.hasSuffix(ending) { return word.dropLast(ending.count) + whole }
    guard word.count >= least else { return word }
    var plain = word
    for (british, american) in parts { plain = plain.replacing(british, with: american) }
    if plain.hasSuffix("tre") || plain.hasSuffix("bre") { plain = plain.dropLast(2) + "er" }
    return plain
  }
}
