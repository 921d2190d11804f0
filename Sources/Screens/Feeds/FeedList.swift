public import News

/// The feeds as they are, and when that was.
public struct FeedList: Hashable, Sendable {
  /// By name.
  public let rows: [FeedRow]
  /// In seconds since 1970-01-01T00:00:00Z; what was visited is told from it.
  public let time: Int64
  /// Articles of all feeds that are unread; one of several feeds counts once.
  public let unread: Int

  public init(_ rows: [FeedRow], unread: Int, at time: Int64) {
    self.rows = rows
    self.unread = unread
    self.time = time
  }
}

/// A feed, with why its last visit failed in words for people.
public struct FeedRow: Hashable, Sendable, Identifiable {
  public var feed: Feed
  public let fault: String?

  public var id: Int64 { feed.id }

  public init(_ feed: Feed, fault: String? = nil) {
    self.feed = feed
    self.fault = fault
  }
}

/// A feed that an address has led to.
public struct FeedCandidate: Hashable, Sendable, Identifiable {
  public let address: String
  public let title: String?

  public var id: String { address }

  public init(address: String, title: String?) {
    self.address = address
    self.title = title
  }
}

/// What a reader does to the feeds that are followed.
public enum FeedChange: Hashable, Sendable {
  case follow(address: String)
  case unfollow(Feed.ID)
  /// Nil for what the feed calls itself.
  case rename(Feed.ID, String?)
  case tag(Feed.ID, [String])
  case pause(Feed.ID, Bool)
  /// Minutes between two visits; nil for the usual.
  case interval(Feed.ID, Int?)
}

/// What came of following the feeds of a file.
public struct FeedImportOutcome: Hashable, Sendable {
  public var added: Int
  public var known: Int
  /// What cannot be followed, as a line for people.
  public var refused: [String]

  public init(added: Int, known: Int, refused: [String] = []) {
    self.added = added
    self.known = known
    self.refused = refused
  }
}

/// What a refresh did, in numbers.
public struct RefreshOutcome: Hashable, Sendable {
  public var feeds = 0
  public var added = 0
  public var changed = 0
  public var failed = 0
  public var wasStopped = false
  /// Why nothing more could be stored, in words for people.
  public var problem: String?

  public init() {}
}
