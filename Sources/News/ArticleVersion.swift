/// An earlier text of an article, or what its feed said of it beside a fuller text.
public struct ArticleVersion: Hashable, Sendable, Identifiable {
  /// Counted from 1, the first text an article had; it stays when others are let go.
  public let number: Int64
  public let title: String?
  public let text: String
  /// When the next text took its place, or for a teaser beside a fuller text when it came, in seconds since
  /// 1970-01-01T00:00:00Z.
  public let replaced: Int64
  /// Whether these are only the words with which the feed announced the article.
  public let isTeaser: Bool

  public var id: Int64 { number }

  public init(number: Int64, title: String?, text: String, replaced: Int64, isTeaser: Bool = false) {
    self.number = number
    self.title = title
    self.text = text
    self.replaced = replaced
    self.isTeaser = isTeaser
  }
}
