/// How much an article changed from one text to the next.
///
/// Words are counted wherever they stand: a paragraph that is moved adds and takes out nothing.
public struct TextChange: Hashable, Sendable {
  /// Words of the next text that the one before had not, or not as often.
  public var added = 0
  /// Words of the text before that the next has not, or not as often.
  public var removed = 0
  public var isHeadlineOther = false

  public init() {}

  public init(from before: Article, to next: Article) {
    var counts: [Substring: Int] = [:]
    for word in Self.words(of: next) { counts[word, default: 0] += 1 }
    for word in Self.words(of: before) { counts[word, default: 0] -= 1 }
    added = counts.values.reduce(0) { $0 + max(0, $1) }
    removed = counts.values.reduce(0) { $0 + max(0, -$1) }
    isHeadlineOther = before.title != next.title
  }

  private static func words(of article: Article) -> [Substring] {
    article.text.split(whereSeparator: \.isWhitespace)
  }
}
