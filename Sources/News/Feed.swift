/// A feed that the reader follows, and how it fares.
public struct Feed: Hashable, Sendable, Codable, Identifiable {
  public let id: Int64
  public var address: String
  /// What the reader calls it, or what it calls itself, or its address.
  public var name: String
  /// The page it belongs to.
  public var site: String?
  /// In alphabetical order.
  public var tags: [String]
  /// Left alone by a refresh.
  public var isPaused: Bool
  /// Seconds between two visits, where the reader wants other than usual.
  public var interval: Int?
  /// The last visit and the next one, in seconds since 1970-01-01T00:00:00Z; nil before the first.
  public var visited: Int64?
  public var due: Int64?
  /// Why the last visit brought nothing; nil when it did.
  public var fault: FeedFault?
  /// Before this time its server wants no visit, in seconds since 1970-01-01T00:00:00Z.
  public var patience: Int64?
  /// Visits in a row that failed.
  public var failures: Int
  /// Articles of the feed in the library.
  public var articles: Int
  public var unread: Int

  public init(
    id: Int64, address: String, name: String, site: String? = nil, tags: [String] = [],
    isPaused: Bool = false,
    interval: Int? = nil, visited: Int64? = nil, due: Int64? = nil, fault: FeedFault? = nil,
    patience: Int64? = nil, failures: Int = 0,
    articles: Int = 0, unread: Int = 0
  ) {
    self.id = id
    self.address = address
    self.name = name
    self.site = site
    self.tags = tags
    self.isPaused = isPaused
    self.interval = interval
    self.visited = visited
    self.due = due
    self.fault = fault
    self.patience = patience
    self.failures = failures
    self.articles = articles
    self.unread = unread
  }
}

/// Why a feed or a page cannot be had, as data; the words for people are found at the edge of the program.
public enum FeedFault: Error, Hashable, Sendable, Codable {
  /// The host's name is not known.
  case unknownHost
  /// Nobody answers at the address.
  case noConnection
  case timedOut
  /// The certificate or the handshake is refused, in the library's words.
  case insecure(reason: String)
  /// More than `limit` bytes.
  case tooLarge(limit: Int)
  case tooManyRedirects
  /// The connection ended before the answer did.
  case brokenOff
  /// Not http or https, also after a redirect, or no address at all.
  case notAnAddress
  case cancelled
  /// The system's libcurl is missing.
  case noLibrary
  /// The server refuses, by an HTTP status other than 200 and 304.
  case status(Int)
  /// What came is no feed.
  case notAFeed
  /// Anything else, in the words of the library.
  case other(reason: String)
}

/// What a visit to a feed needs to know, and what it was told the last time.
public struct FeedCall: Hashable, Sendable {
  public let feed: Int64
  public var address: String
  public var entityTag: String?
  public var lastModified: String?
  /// Of the bytes of the last answer.
  public var fingerprint: UInt64?
  /// What the reader calls the feed, where that is given.
  public var ownName: String?

  public init(
    feed: Int64, address: String, entityTag: String? = nil, lastModified: String? = nil,
    fingerprint: UInt64? = nil, ownName: String? = nil
  ) {
    self.feed = feed
    self.address = address
    self.entityTag = entityTag
    self.lastModified = lastModified
    self.fingerprint = fingerprint
    self.ownName = ownName
  }
}

/// What came of a visit.
public struct FeedVisit: Hashable, Sendable {
  /// An entry that is new or has changed.
  public struct Entry: Hashable, Sendable {
    /// What the feed calls the entry by.
    public let guid: String
    /// Of the entry as it came, so that an unchanged one costs nothing the next time.
    public let fingerprint: UInt64
    public let article: Article
    /// Whether the page at the article's address is that of other entries as well, or of none, so that the address
    /// does not tell which article this is.
    public let sharesAddress: Bool
    /// Whether the feed says itself that it gives only the beginning, however long that is.
    public let isCut: Bool
    public let details: ArticleDetails
    /// Words of the article's body.
    public let words: Int

    public init(
      guid: String, fingerprint: UInt64, article: Article, sharesAddress: Bool = false, isCut: Bool = false,
      details: ArticleDetails = ArticleDetails()
    ) {
      self.guid = guid
      self.fingerprint = fingerprint
      self.article = article
      self.sharesAddress = sharesAddress
      self.isCut = isCut
      self.details = details
      words = ArticleSummary.words(of: article.text)
    }
  }

  public enum Outcome: Hashable, Sendable {
    /// Nothing new: 304, or the same bytes as before.
    case unchanged
    case answered(title: String?, site: String?, entries: [Entry])
    case failed(FeedFault)
  }

  public let feed: Int64
  public var outcome: Outcome
  public var entityTag: String?
  public var lastModified: String?
  public var fingerprint: UInt64?
  /// The address to ask from now on.
  public var movedTo: String?
  /// When to come again, in seconds since 1970-01-01T00:00:00Z.
  public var due: Int64
  /// Before when the server wants no visit, not even one that the reader asks for.
  public var patience: Int64?
  /// Entries of dropped articles that the feed carries no longer, by what it called them.
  public var forgotten: Set<String> = []
  /// What several entries of the feed were called at once, and was not known to be.
  public var shared: Set<String> = []
  /// All entries that the feed has now, by what it calls them; nil where that is not known.
  public var carried: [String]?

  public init(feed: Int64, outcome: Outcome, due: Int64) {
    self.feed = feed
    self.outcome = outcome
    self.due = due
  }
}
