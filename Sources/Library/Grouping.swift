public import News

/// What is kept of an article to find others of its event; the bytes are of the caller's making.
public struct ArticleProfile: Sendable {
  /// The number of the article in its library.
  public let article: Int64
  public let bytes: [UInt8]
  public let event: Int64
  /// How near the nearest others are, as the caller counts it.
  public let nearest: UInt32

  public init(article: Int64, bytes: [UInt8], event: Int64, nearest: UInt32 = 0) {
    self.article = article
    self.bytes = bytes
    self.event = event
    self.nearest = nearest
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
  /// The event it has.
  public let event: Int64?
  /// The name of an event, by its number, where it has none; see `Library.events(named:)`.
  public let name: Int64?
}

/// How far the grouping of a library is.
public struct GroupingState: Sendable {
  /// Another number whenever events have changed.
  public let generation: Int64
  /// Articles that have been grouped.
  public let articles: Int
  /// Articles there were when it was counted how rare terms are; 0 before that.
  public let counted: Int
  /// The number of the next new event.
  public let nextEvent: Int64

  /// What will be when this has been stored, and nothing else.
  public func after(_ grouped: GroupedArticles) -> GroupingState {
    GroupingState(
      generation: generation + 1, articles: articles + grouped.profiles.count, counted: counted,
      nextEvent: max(nextEvent, (grouped.events.values.max() ?? 0) + 1))
  }
}

/// What came of counting what has been grouped, to be stored.
public struct GroupingCount: Sendable {
  public let articles: Int
  /// How rare terms are, as bytes of the caller's making.
  public let rarities: [UInt8]
  /// All signatures of the blocks that have other ones now.
  public var signatures: [(block: Int, bytes: [[UInt8]])] = []

  public init(articles: Int, rarities: [UInt8]) {
    self.articles = articles
    self.rarities = rarities
  }
}

/// What came of grouping some articles, to be stored.
public struct GroupedArticles: Sendable {
  /// Above 0; 0 is for articles that wait.
  public var version = 1
  public var profiles: [(article: Int64, bytes: [UInt8])] = []
  /// Of the articles, and of others whose event is another now.
  public var events: [Int64: Int64] = [:]
  public var nearest: [Int64: UInt32] = [:]
  public var signatures: [(block: Int, bytes: [UInt8])] = []
  public var tellings: [Int64: EventTelling] = [:]
  /// Events that may be without articles now.
  public var left: Set<Int64> = []

  public init() {}
}
