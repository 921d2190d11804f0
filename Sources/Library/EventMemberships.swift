public import News

/// Which event each article is of, as far as that says more than the article alone.
public struct EventMemberships: Sendable {
  public struct Grouped: Sendable {
    public let id: Event.ID
    /// As articles name it; nil where none does.
    public let name: String?
    /// The article after whose headline it is named otherwise.
    public let central: Article.ID?
    /// The two reports to show first, or fewer.
    public let pair: [Article.ID]
  }

  /// By number.
  public var events: [Int64: Grouped] = [:]
  public var reports: [Article.ID: Int64] = [:]
  /// Articles that a reader has put where they are.
  public var corrected: Set<Article.ID> = []

  public init() {}
}

/// What is kept of an article to find others of its event; the bytes are of the caller's making.
public struct ArticleProfile: Sendable {
  /// The number of the article in its library.
  public let article: Int64
  /// Days since 1970.
  public let day: Int?
  public let bytes: [UInt8]
  public let event: Int64?
  public let outlet: String?
  public let words: Int

  public init(
    article: Int64, day: Int?, bytes: [UInt8], event: Int64? = nil, outlet: String? = nil, words: Int = 0
  ) {
    self.article = article
    self.day = day
    self.bytes = bytes
    self.event = event
    self.outlet = outlet
    self.words = words
  }
}

/// What to show first of an event, by the numbers of articles.
public struct EventTelling: Sendable {
  public let central: Int64
  public let pair: [Int64]?

  public init(central: Int64, pair: [Int64]?) {
    self.central = central
    self.pair = pair
  }
}

/// An article that waits for an event or a profile.
public struct WaitingArticle: Sendable {
  public let number: Int64
  public let article: Article
  /// The event it has, or that it names.
  public let event: Int64?
}
