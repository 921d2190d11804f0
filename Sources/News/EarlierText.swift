/// An earlier text of an article, by what a list shows of it.
public struct EarlierText: Hashable, Sendable, Identifiable {
  /// The id to read or compare it by; see `Article.ID.earlier(_:)`.
  public let id: Article.ID
  public let name: String
  /// Words of the body.
  public let words: Int
  /// When the next text took its place, in seconds since 1970-01-01T00:00:00Z.
  public let replaced: Int64
  /// The same moment, as it is shown.
  public private(set) var until: PublicationDate
  /// What the text that took its place did.
  public let change: TextChange

  public init(id: Article.ID, name: String, words: Int, replaced: Int64, change: TextChange = TextChange()) {
    self.id = id
    self.name = name
    self.words = words
    self.replaced = replaced
    until = PublicationDate(instant: replaced)
    self.change = change
  }

  /// The earlier text `article`, in whose place `next` stands since `replaced`.
  public init(_ article: Article, replaced: Int64, by next: Article) {
    self.init(
      id: article.id, name: article.name, words: ArticleSummary.words(of: article.text), replaced: replaced,
      change: TextChange(from: article, to: next))
  }
}

extension EarlierText {
  /// With its moment as the clocks of `zone` show it.
  public func shown(in zone: Zone) -> EarlierText {
    var text = self
    text.until = until.shown(in: zone)
    return text
  }
}

extension Article.ID {
  /// The id of the article's earlier text `version`: `3f09c1a2b4d5@7`.
  public func earlier(_ version: Int64) -> Article.ID {
    Article.ID(rawValue: "\(latest.rawValue)@\(version)")
  }

  /// The article itself, where the id is that of an earlier text of it.
  public var latest: Article.ID {
    Article.ID(rawValue: String(rawValue.prefix { $0 != "@" }))
  }

  public var isEarlier: Bool { rawValue.contains("@") }
}
