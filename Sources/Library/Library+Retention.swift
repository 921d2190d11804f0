internal import GRDB
public import News

extension Library {
  /// Drops at most `limit` articles that feeds have brought and that are older than `retention` keeps them at `time`,
  /// seconds since 1970-01-01T00:00:00Z; returns how many, and the numbers of the events they were of that go on.
  ///
  /// Kept for ever are articles with a bookmark, those a reader has put into an event, and those that name one. The
  /// feeds do not bring them again.
  public func drop(
    olderThan retention: Retention, at time: Int64, limit: Int
  ) throws(LibraryError) -> (dropped: Int, events: Set<Int64>) {
    try write { db in
      let old = try ArticlesTable.old(retention, at: time, limit: limit, in: db)
      // All at once, for the same reason as in `UnindexedArticles`.
      for number in old { try ArticleWordsTable.forget(number, in: db) }
      var events: Set<Int64> = []
      for number in old {
        if let event = try EventReportsTable.event(of: number, in: db) { events.insert(event) }
        try DroppedEntriesTable.add(number, in: db)
        try ArticlesTable.remove(number, in: db)
      }
      for event in events where try GroupedEventsTable.removeEmpty(event, in: db) { events.remove(event) }
      if !old.isEmpty {
        try ArticleDetailsTables.removeUnused(in: db)
        try GroupingStateTable.advance(in: db)
      }
      return (old.count, events)
    }
  }
}
