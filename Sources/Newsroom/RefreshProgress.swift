public import News

/// How far a refresh is.
public struct RefreshProgress: Hashable, Sendable {
  /// Feeds that have answered or failed, of how many.
  public var done: Int
  public var total: Int
  /// The feed that has just been done, and why it could not be.
  public var feed: String
  public var fault: FeedFault?
  /// Whether pages of teasers are counted, after the feeds.
  public var isPage = false
}

/// What a refresh did.
public struct RefreshReport: Hashable, Sendable {
  /// A feed that could not be had.
  public struct Failure: Hashable, Sendable {
    public let name: String
    public let address: String
    public let fault: FeedFault
  }

  /// A feed whose server asks for patience.
  public struct Waiting: Hashable, Sendable {
    public let name: String
    public let until: Int64
  }

  public var feeds = 0
  /// Feeds that had nothing new.
  public var unchanged = 0
  public var added: [Article.ID] = []
  /// With another text or title than before, in the feed or on the page.
  public var changed: [Article.ID] = []
  /// Teasers that got the text of their page.
  public var completed = 0
  /// Pages that could not be had, by why not; they are asked for again later.
  public var pageFaults: [FeedFault: Int] = [:]
  /// Pages that had no more than the teaser, or were of something else.
  public var emptyPages = 0
  /// Articles that the settings keep no longer.
  public var dropped = 0
  /// Articles that have no event yet, because they are more than were to be waited for.
  public var ungrouped = 0
  /// Whether a library of an earlier version is still to be brought up to date; see `Newsroom.keepUp`.
  public var needsUpkeep = false
  /// Feeds that were left alone because their servers ask for it, and until when, in seconds since
  /// 1970-01-01T00:00:00Z.
  public var waiting: [Waiting] = []
  public var failures: [Failure] = []

  public init() {}
}
