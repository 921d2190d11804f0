/// A range of an article's text, kept so that it finds its place again after the text has changed.
///
/// Source of the form: W3C Web Annotation Data Model (2017), TextPositionSelector and TextQuoteSelector.
public struct Passage: Hashable, Sendable, Codable {
  public let article: Article.ID
  /// Where the passage stood when it was kept.
  public let range: TextRange
  /// The text itself.
  public let exact: String
  /// Up to 32 scalars before it.
  public let prefix: String
  /// Up to 32 scalars after it.
  public let suffix: String

  public init(article: Article.ID, range: TextRange, exact: String, prefix: String, suffix: String) {
    self.article = article
    self.range = range
    self.exact = exact
    self.prefix = prefix
    self.suffix = suffix
  }

  /// The passage at `range` of `article`.
  public init(_ range: TextRange, of article: Article) {
    self.init(
      article: article.id, range: range, exact: article.text.text(in: range),
      prefix: article.text.text(in: TextRange(max(0, range.start - 32), range.start)),
      suffix: article.text.text(in: TextRange(range.end, range.end + 32)))
  }
}
