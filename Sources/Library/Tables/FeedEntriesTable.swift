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

  /// What is known of a feed's entries.
  static func fingerprints(of feed: Int64, in db: Database) throws -> [String: UInt64] {
    var known: [String: UInt64] = [:]
    let rows = try Row.fetchCursor(
      db, sql: "SELECT guid, fingerprint FROM feedEntries WHERE feed = ?", arguments: [feed])
    while let row = try rows.next() { known[row["guid"]] = UInt64(bitPattern: row["fingerprint"] as Int64) }
    return known
  }

  /// The id of the article that an entry became.
  static func article(_ guid: String, of feed: Int64, in db: Database) throws -> Article.ID? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT articles.id FROM feedEntries JOIN articles ON articles.number = feedEntries.article
        WHERE feed = ? AND guid = ?
        """)
    return try String.fetchOne(statement, arguments: [feed, guid]).map(Article.ID.init(rawValue:))
  }

  /// The feed that is longest in the library of those that carry the article; nil where none does.
  static func firstFeed(of id: Article.ID, in db: Database) throws -> Int64? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT min(feed) FROM feedEntries WHERE article = (SELECT number FROM articles WHERE id = ?)
        """)
    return try Int64.fetchOne(statement, arguments: [id.rawValue])
  }

  static func put(_ entry: FeedVisit.Entry, as id: Article.ID, of feed: Int64, in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO feedEntries (feed, guid, article, fingerprint)
        VALUES (?, ?, (SELECT number FROM articles WHERE id = ?), ?)
        ON CONFLICT (feed, guid) DO UPDATE SET article = excluded.article, fingerprint = excluded.fingerprint
        """)
    try statement.execute(
      arguments: [feed, entry.guid, id.rawValue, Int64(bitPattern: entry.fingerprint)])
  }
}
