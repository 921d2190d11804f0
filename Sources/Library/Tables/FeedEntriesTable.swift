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

  /// The feed that is longest in the library of those that carry the article; nil where none does.
  static func firstFeed(of article: Int64, in db: Database) throws -> Int64? {
    let statement = try db.cachedStatement(sql: "SELECT min(feed) FROM feedEntries WHERE article = ?")
    return try Int64.fetchOne(statement, arguments: [article])
  }

  static func put(_ entry: FeedVisit.Entry, as article: Int64, of feed: Int64, in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO feedEntries (feed, guid, article, fingerprint)
        VALUES (?, ?, ?, ?)
        ON CONFLICT (feed, guid) DO UPDATE SET article = excluded.article, fingerprint = excluded.fingerprint
        """)
    try statement.execute(arguments: [feed, entry.guid, article, Int64(bitPattern: entry.fingerprint)])
  }
}
