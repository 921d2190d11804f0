/// The words by which texts are known to speak of one thing: a page and the announcement of a feed, two wordings of one
/// article.
///
/// A wall of conditions, a page that says that nothing is there, or the front page to which an old address leads share
/// hardly any. Words are taken by their first letters, so that endings do not count; of scripts without blanks, pairs of
/// signs.
public struct SharedWords {
  private let wanted: Set<String>

  /// How many there are, each counted once.
  public var count: Int { wanted.count }

  /// The words of what was said of the article: its title and its teaser.
  public init(_ texts: [String?]) {
    wanted = texts.reduce(into: []) { $0.formUnion(Self.words($1 ?? "")) }
  }

  /// Whether a quarter of the words are in `text`, and two at least where there are so many. No words are in every text.
  ///
  /// Where there are hardly any words, the title of the page may have them; a wall, too, can have the article's.
  public func areIn(_ text: String, title: String? = nil) -> Bool {
    guard !wanted.isEmpty else { return true }
    let title = wanted.count > 2 ? "" : title ?? ""
    let shared = Self.words(text + " " + title).intersection(wanted).count
    return shared >= min(2, max(1, wanted.count - 1)) && shared * 4 >= wanted.count
  }

  /// Whether so many of a hundred words are among the other ones; no words are among any.
  public func are(in other: SharedWords, percent: Int) -> Bool {
    wanted.intersection(other.wanted).count * 100 >= wanted.count * percent
  }

  /// Whether two texts say nearly the same: three quarters of either's words are the other's.
  ///
  /// A text with a sentence more is alike, a teaser and the whole text are not.
  public static func areAlike(_ one: String, _ other: String) -> Bool {
    guard one != other else { return true }
    let (one, other) = (SharedWords([one]), SharedWords([other]))
    guard !one.wanted.isEmpty, !other.wanted.isEmpty else { return false }
    return one.are(in: other, percent: 75) && other.are(in: one, percent: 75)
  }

  private static func words(_ text: String) -> Set<String> {
    var words: Set<String> = []
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      guard let first = word.unicodeScalars.first else { continue }
      if isWithoutBlanks(first) {
        let signs = Array(word)
        for (one, other) in zip(signs, signs.dropFirst()) { words.insert(String([one, other])) }
      } else if word.count >= shortest, !empty.contains(String(word)) {
        words.insert(String(word.prefix(stem)))
      }
    }
    return words
  }

  private static func isWithoutBlanks(_ scalar: Unicode.Scalar) -> Bool {
    (0x2E80...0x9FFF).contains(scalar.value) || (0xF900...0xFAFF).contains(scalar.value)
      || (0x0E00...0x0EFF).contains(scalar.value) || (0x20000...0x3FFFF).contains(scalar.value)
  }

  private static let shortest = 4
  private static let stem = 5

  /// Words of every text, whatever it is about.
  private static let empty: Set<String> = [
    "about", "after", "also", "been", "before", "from", "have", "here", "into", "just", "more", "most",
    "much", "only",
    "other", "over", "said", "some", "such", "than", "that", "their", "them", "then", "there", "they", "this",
    "those",
    "were", "what", "when", "which", "while", "will", "with", "would", "your", "aber", "auch", "dass", "dies",
    "diese",
    "durch", "eine", "einem", "einen", "einer", "haben", "hatte", "nach", "nicht", "oder", "sich", "sind",
    "über",
    "wird", "wurde", "avec", "cette", "dans", "elle", "leur", "mais", "nous", "plus", "pour", "sont", "vous",
    "como",
    "desde", "este", "esta", "entre", "hasta", "para", "pero", "sobre", "también", "della", "delle", "sono",
    "come",
    "mais", "voor", "niet", "naar", "deze",
  ]
}
