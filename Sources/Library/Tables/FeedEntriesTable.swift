internal import Foundation
internal import GRDB
internal import News

/// One row an entry of a feed, by what the feed calls it; several feeds may carry one article.
enum FeedEntriesTable {
  static func create(in db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE feedEntries (
          feed INTEGER NOT NULL REFERENCES feeds (id) ON DELETE CASCADE,
          guid TEXT NOT NULL CHECK (guid <> ''),
          article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
          fingerprint INTEGER NOT NULL,
          PRIMARY KEY (feed, guid)
        ) STRICT, WITHOUT ROWID
        """)
    try db.execute(sql: "CREATE INDEX feedEntriesByArticle ON feedEntries (article)")
  }

  /// Whether an entry is gone from its feed, and whether what it says is another text than its article has. Of a library
  /// of before it is not known what the second feed of an article says.
  @Sendable static func addStanding(in db: Database) throws {
    try db.execute(
      sql: """
        ALTER TABLE feedEntries ADD COLUMN isGone INTEGER NOT NULL DEFAULT 0 CHECK (isGone IN (0, 1));
        ALTER TABLE feedEntries ADD COLUMN isOther INTEGER NOT NULL DEFAULT 0 CHECK (isOther IN (0, 1));
        UPDATE feedEntries SET isOther = 1
        WHERE feed > (SELECT min(feed) FROM feedEntries AS first WHERE first.article = feedEntries.article);
        """)
  }

  /// Notes which entries a feed has now; the others are gone.
  static func note(carried guids: [String], of feed: Int64, in db: Database) throws {
    let list = String(decoding: try JSONEncoder().encode(guids), as: UTF8.self)
    let statement = try db.cachedStatement(
      sql: """
        UPDATE feedEntries SET isGone = 1 - isGone
        WHERE feed = ?1 AND isGone = (guid IN (SELECT value FROM json_each(?2)))
        """)
    try statement.execute(arguments: [feed, list])
  }

  static func hasAny(of feed: Int64, in db: Database) throws -> Bool {
    let statement = try db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM feedEntries WHERE feed = ?)")
    return try Bool.fetchOne(statement, arguments: [feed]) ?? false
  }

  static func unread(in db: Database) throws -> Int {
    try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM (SELECT DISTINCT article AS number FROM feedEntries)
        WHERE number NOT IN (SELECT article FROM readMarks)
        """) ?? 0
  }

  /// What is known of a feed's entries.
  static func fingerprints(of feed: Int64, in db: Database) throws -> [String: UInt64] {
    var known: [String: UInt64] = [:]
    let rows = try Row.fetchCursor(
      db, sql: "SELECT guid, fingerprint FROM feedEntries WHERE feed = ?", arguments: [feed])
    while let row = try rows.next() { known[row["guid"]] = UInt64(bitPattern: row["fingerprint"] as Int64) }
    return known
  }

  /// The article that an entry became, and its row.
  static func article(_ guid: String, of feed: Int64, in db: Database) throws -> (
    id: Article.ID, number: Int64
  )? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT articles.id, articles.number FROM feedEntries JOIN articles ON articles.number = feedEntries.article
        WHERE feed = ? AND guid = ?
        """)
    return try Row.fetchOne(statement, arguments: [feed, guid]).map { row in
      (Article.ID(rawValue: row[0]), row[1])
    }
  }

  /// Whether another entry of the feed than `guid` is the same article.
  static func isOfOthers(_ article: Int64, than guid: String, of feed: Int64, in db: Database) throws -> Bool
  {
    let statement = try db.cachedStatement(
      sql: "SELECT EXISTS (SELECT 1 FROM feedEntries WHERE article = ? AND feed = ? AND guid <> ?)")
    return try Bool.fetchOne(statement, arguments: [article, feed, guid]) ?? false
  }

  /// Lets no other entry of the feed than `guid` be the article any longer.
  static func leave(_ article: Int64, to guid: String, of feed: Int64, in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "DELETE FROM feedEntries WHERE article = ? AND feed = ? AND guid <> ?")
    try statement.execute(arguments: [article, feed, guid])
  }

  /// The feeds that are longest and shortest in the library of those that have brought the article; nil where none has.
  static func feeds(of article: Int64, in db: Database) throws -> ClosedRange<Int64>? {
    let statement = try db.cachedStatement(
      sql: "SELECT min(feed), max(feed) FROM feedEntries WHERE article = ?")
    guard let row = try Row.fetchOne(statement, arguments: [article]), let first: Int64 = row[0],
      let last: Int64 = row[1]
    else { return nil }
    return first...last
  }

  /// Whether the feed says another text of the article than the article has; nil where it has not brought it.
  static func isOther(_ article: Int64, of feed: Int64, in db: Database) throws -> Bool? {
    let statement = try db.cachedStatement(
      sql: "SELECT min(isOther) FROM feedEntries WHERE article = ? AND feed = ?")
    return try Bool.fetchOne(statement, arguments: [article, feed])
  }

  /// Whether a feed that is longer in the library than `feed`, and is not paused, still has the article.
  static func isCarried(_ article: Int64, before feed: Int64, in db: Database) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: """
        SELECT EXISTS (SELECT 1 FROM feedEntries JOIN feeds ON feeds.id = feed
          WHERE article = ? AND feed < ? AND isGone = 0 AND isPaused = 0)
        """)
    return try Bool.fetchOne(statement, arguments: [article, feed]) ?? false
  }

  /// Notes that the article has another text than all feeds but `feed` say.
  static func leaveBehind(allBut feed: Int64, _ article: Int64, in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "UPDATE feedEntries SET isOther = 1 WHERE article = ? AND feed <> ?")
    try statement.execute(arguments: [article, feed])
  }

  static func put(
    _ entry: FeedVisit.Entry, as article: Int64, isOther: Bool, of feed: Int64, in db: Database
  ) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO feedEntries (feed, guid, article, fingerprint, isOther)
        VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (feed, guid) DO UPDATE
        SET article = excluded.article, fingerprint = excluded.fingerprint, isOther = excluded.isOther, isGone = 0
        """)
    try statement.execute(
      arguments: [feed, entry.guid, article, Int64(bitPattern: entry.fingerprint), isOther])
  }

  /// Lets an entry that was called by its address with `http`, and is now with `https`, be one entry.
  static func forget(asHTTP guid: String, of article: Int64, _ feed: Int64, in db: Database) throws {
    guard guid.hasPrefix("https://") else { return }
    let statement = try db.cachedStatement(
      sql: "DELETE FROM feedEntries WHERE feed = ? AND guid = ? AND article = ?")
    try statement.execute(arguments: [feed, "http" + guid.dropFirst(5), article])
  }
}
