internal import News

/// Tells whether a page is of the article that a feed announced: it shares words with the announcement.
///
/// A wall of conditions, a page that says that nothing is there, or the front page to which an old address leads share
/// hardly any. Words are taken by their first letters, so that endings do not count; of scripts without blanks, pairs of
/// signs.
struct SharedWords {
  private let wanted: Set<String>

  /// The words of what was said of the article: its title and its teaser.
  init(_ texts: [String?]) {
    wanted = texts.reduce(into: []) { $0.formUnion(Self.words($1 ?? "")) }
  }

  /// Whether a quarter of the words are in `text`, and two at least where there are so many. No words are in every text.
  ///
  /// Where there are hardly any words, the title of the page may have them; a wall, too, can have the article's.
  func areIn(_ text: String, title: String? = nil) -> Bool {
    guard !wanted.isEmpty else { return true }
    let title = wanted.count > 2 ? "" : title ?? ""
    let shared = Self.words(text + " " + title).intersection(wanted).count
    return shared >= min(2, max(1, wanted.count - 1)) && shared * 4 >= wanted.count
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
