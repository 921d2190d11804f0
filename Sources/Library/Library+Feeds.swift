public import News

/// What recording visits did to the articles.
public struct Recorded: Hashable, Sendable {
  public var added: [Article.ID] = []
  /// With another text or title than before; the earlier one is kept as a version.
  public var changed: [Article.ID] = []

  public init() {}
}

extension Library {
  /// Every feed, by name.
  public func feeds() throws(LibraryError) -> [Feed] { try read { db in try FeedsTable.all(in: db) } }

  /// How many of the articles that feeds have brought are unread; one of several feeds counts once.
  public func unreadInFeeds() throws(LibraryError) -> Int {
    try read { db in try FeedEntriesTable.unread(in: db) }
  }

  /// Follows the feeds at `entries`; one that is followed already gets the new tags. Returns the ids in their order,
  /// with whether each is new.
  public func follow(
    _ entries: [(address: String, name: String?, site: String?, tags: [String])]
  ) throws(LibraryError) -> [(id: Int64, isNew: Bool)] {
    try write { db in
      try entries.map { entry in
        let (id, isNew) = try FeedsTable.add(entry.address, name: entry.name, site: entry.site, in: db)
        try FeedsTable.addTags(entry.tags, to: id, in: db)
        return (id, isNew)
      }
    }
  }

  /// Follows one feed, which calls itself `title` as far as is known; see `follow(_:)`.
  public func follow(
    _ address: String, name: String?, title: String? = nil, tags: [String]
  ) throws(LibraryError) -> (id: Int64, isNew: Bool) {
    try write { db in
      let followed = try FeedsTable.add(address, name: name, title: title, site: nil, in: db)
      try FeedsTable.addTags(tags, to: followed.id, in: db)
      return followed
    }
  }

  /// Follows the feed no longer; its articles stay.
  public func unfollow(_ feed: Int64) throws(LibraryError) {
    try write { db in try FeedsTable.remove(feed, in: db) }
  }

  /// Calls the feed `name`, or what it calls itself for nil.
  public func rename(_ feed: Int64, to name: String?) throws(LibraryError) {
    try write { db in try FeedsTable.rename(feed, to: name, in: db) }
  }

  public func setTags(_ tags: [String], of feed: Int64) throws(LibraryError) {
    try write { db in try FeedsTable.setTags(tags, of: feed, in: db) }
  }

  public func pause(_ feed: Int64, _ isPaused: Bool) throws(LibraryError) {
    try write { db in try FeedsTable.pause(feed, isPaused, in: db) }
  }

  /// Seconds between two visits; nil for the usual.
  public func setInterval(_ feed: Int64, _ seconds: Int?) throws(LibraryError) {
    try write { db in try FeedsTable.setInterval(feed, seconds, in: db) }
  }

  /// The feeds to visit at `time`: those that are due, or for `isForced` all that are not paused. Those whose servers
  /// ask for patience are left alone.
  public func calls(dueBy time: Int64, isForced: Bool = false) throws(LibraryError) -> [FeedCall] {
    try read { db in try FeedsTable.calls(dueBy: time, isForced: isForced, in: db) }
  }

  /// The entries of the feed whose articles have been dropped, by what it calls them.
  public func droppedEntries(of feed: Int64) throws(LibraryError) -> Set<String> {
    try read { db in try DroppedEntriesTable.all(of: feed, in: db) }
  }

  /// The guids and addresses that several entries of the feed have had at once.
  public func sharedNames(of feed: Int64) throws(LibraryError) -> Set<String> {
    try read { db in try SharedNamesTable.all(of: feed, in: db) }
  }

  /// The fingerprints of the feed's entries by what it calls them.
  public func fingerprints(of feed: Int64) throws(LibraryError) -> [String: UInt64] {
    try read { db in try FeedEntriesTable.fingerprints(of: feed, in: db) }
  }

  /// Stores what came of visits, all of it or nothing; it is on the disk when this returns.
  public func record(_ visits: [FeedVisit]) throws(LibraryError) -> Recorded {
    let time = Self.now
    return try write { db in
      var recording = Recording(at: time, in: db)
      for visit in visits { try recording.record(visit) }
      return try recording.finish()
    }
  }

  /// The texts that the article had before, and what its feed said beside fuller ones, the latest first.
  public func versions(of id: Article.ID) throws(LibraryError) -> [ArticleVersion] {
    try read { db in try VersionsTable.all(of: id, in: db) }
  }
}
