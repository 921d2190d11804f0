/// What a reader looks for in the library.
///
/// `"port strike" harb outlet:post after:2025-03-01 is:unread` asks for the phrase and a word that begins with `harb`,
/// in unread articles of an outlet whose name holds `post`, from 1 March 2025 on. Of several outlets an article has to
/// be of one; `-outlet:post` leaves those of one out. A word that looks like a filter and is none is looked for as a
/// word.
public struct SearchQuery: Hashable, Sendable {
  public struct Term: Hashable, Sendable {
    /// A word or, between quotation marks, several in a row.
    public let words: String
    /// Whether longer words that begin so are meant too.
    public let isPrefix: Bool
    /// Whether articles that have it are left out: `-word`.
    public let isExcluded: Bool

    public init(words: String, isPrefix: Bool = false, isExcluded: Bool = false) {
      self.words = words
      self.isPrefix = isPrefix
      self.isExcluded = isExcluded
    }
  }

  public var terms: [Term] = []
  /// Parts of the names of outlets, one of which an article's has to have, and of those none may have.
  public var outlets: [String] = []
  public var excludedOutlets: [String] = []
  /// Parts of the names of categories, all of which an article has to have.
  public var categories: [String] = []
  /// Parts of the names of categories, none of which an article may have.
  public var excludedCategories: [String] = []
  /// The first day that is too late, and the first that is not too early.
  public var before: SoughtDay?
  public var after: SoughtDay?
  public var isUnread = false
  public var isRead = false
  public var hasBookmark = false

  /// Parts that look like a filter and are none: they are looked for as words.
  public var doubtful: [Doubt] = []

  public init() {}

  /// The query in `text`; while it is typed, the last word is taken for the beginning of one.
  public init(_ text: String, isTyping: Bool = false) {
    let text = Self.withPlainMarks(text)
    var rest = text[...]
    while let part = Self.part(&rest) {
      let isLast = isTyping && rest.isEmpty && !text.hasSuffix(" ") && !text.hasSuffix("\"")
      if !take(filter: part) {
        if let doubt = Self.doubt(of: part) { doubtful.append(doubt) }
        terms.append(contentsOf: Self.term(part, isPrefix: isLast).map { [$0] } ?? [])
      }
    }
  }

  /// The quotation marks of all languages as those of a keyboard.
  private static func withPlainMarks(_ text: String) -> String {
    String(text.map { marks.contains($0) ? "\"" : $0 })
  }

  private static let marks: Set<Character> = [
    "“", "”", "„", "‟", "«", "»", "「", "」", "『", "』", "〝", "〞", "＂",
  ]

  /// Letters that a word must have while it is typed to be taken for the beginning of one: nearly every article has
  /// words that begin with fewer.
  private static let enoughTyped = 3

  /// Whether it asks for nothing.
  public var isEmpty: Bool { self == SearchQuery() }

  /// The next part: up to a blank, blanks between quotation marks not counted.
  private static func part(_ rest: inout Substring) -> Substring? {
    rest = rest.drop { $0.isWhitespace }
    guard !rest.isEmpty else { return nil }
    var isQuoted = false
    var end = rest.startIndex
    while end < rest.endIndex, isQuoted || !rest[end].isWhitespace {
      if rest[end] == "\"" { isQuoted.toggle() }
      end = rest.index(after: end)
    }
    defer { rest = rest[end...] }
    return rest[..<end]
  }

  /// Whether a part of a query is one to leave out, `-strike`, rather than an option of a command, `--limit` or `-h`.
  public static func isLeftOut(_ part: String) -> Bool {
    part.first == "-" && part.dropFirst().first != "-" && part.unicodeScalars.count > 2
  }

  private static func term(_ part: Substring, isPrefix: Bool) -> Term? {
    let isExcluded = part.first == "-" && part.count > 1
    let body = isExcluded ? part.dropFirst() : part
    let words = body.filter { $0 != "\"" && $0 != "*" }
    guard words.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    // A star before the mark that closes a phrase is its last word's.
    let isBeginning = body.last { $0 != "\"" } == "*" || isPrefix && words.unicodeScalars.count >= enoughTyped
    return Term(words: words, isPrefix: isBeginning, isExcluded: isExcluded)
  }
}

/// An article that a search has found.
public struct SearchHit: Hashable, Sendable, Identifiable {
  public var article: ArticleSummary
  /// Words around what was found, on one line; the beginning of the text for a search without words.
  public let snippet: String
  /// Where the words stand, in scalars of `snippet`.
  public let marks: [TextRange]

  public var id: Article.ID { article.id }

  public init(article: ArticleSummary, snippet: String, marks: [TextRange]) {
    self.article = article
    self.snippet = snippet
    self.marks = marks
  }
}
