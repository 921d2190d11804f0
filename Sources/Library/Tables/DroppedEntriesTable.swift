internal import GRDB
internal import News

/// One row an entry of a feed whose article has been dropped, for as long as the feed still carries it.
enum DroppedEntriesTable {
  static func create(in db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE droppedEntries (
          feed INTEGER NOT NULL REFERENCES feeds (id) ON DELETE CASCADE,
          guid TEXT NOT NULL CHECK (guid <> ''),
          PRIMARY KEY (feed, guid)
        ) STRICT, WITHOUT ROWID
        """)
  }

  /// Notes the entries of an article that is about to go.
  static func add(_ article: Int64, in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT OR IGNORE INTO droppedEntries SELECT feed, guid FROM feedEntries WHERE article = ?")
    try statement.execute(arguments: [article])
  }

  static func all(of feed: Int64, in db: Database) throws -> Set<String> {
    try String.fetchSet(db, sql: "SELECT guid FROM droppedEntries WHERE feed = ?", arguments: [feed])
  }

  static func forget(_ guids: Set<String>, of feed: Int64, in db: Database) throws {
    guard !guids.isEmpty else { return }
    let statement = try db.cachedStatement(sql: "DELETE FROM droppedEntries WHERE feed = ? AND guid = ?")
    for guid in guids { try statement.execute(arguments: [feed, guid]) }
  }
}
