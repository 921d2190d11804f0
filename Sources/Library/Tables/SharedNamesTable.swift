internal import GRDB
internal import News

/// One row a guid or an address that several entries of a feed have had at once, which tells none from the others.
enum SharedNamesTable {
  static func create(in db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE sharedNames (
          feed INTEGER NOT NULL REFERENCES feeds (id) ON DELETE CASCADE,
          name TEXT NOT NULL CHECK (name <> ''),
          PRIMARY KEY (feed, name)
        ) STRICT, WITHOUT ROWID
        """)
  }

  /// Has every feed read once more: entries that had an address or a guid in common became one article, and those
  /// that were lost so leave no other trace than that the feed still carries them.
  static func lookForLost(in db: Database) throws {
    try db.execute(sql: "UPDATE feeds SET entityTag = NULL, lastModified = NULL, fingerprint = NULL")
    try db.execute(
      sql: """
        UPDATE feedEntries SET fingerprint = 0 WHERE (feed, article) IN (
          SELECT feed, article FROM feedEntries GROUP BY feed, article HAVING count(*) > 1)
        """)
  }

  static func all(of feed: Int64, in db: Database) throws -> Set<String> {
    let statement = try db.cachedStatement(sql: "SELECT name FROM sharedNames WHERE feed = ?")
    return try String.fetchSet(statement, arguments: [feed])
  }

  static func add(_ names: Set<String>, of feed: Int64, in db: Database) throws {
    guard !names.isEmpty else { return }
    let statement = try db.cachedStatement(
      sql: "INSERT OR IGNORE INTO sharedNames (feed, name) VALUES (?, ?)")
    for name in names { try statement.execute(arguments: [feed, name]) }
  }
}
