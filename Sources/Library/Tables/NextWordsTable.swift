internal import GRDB

/// An index without the places of words that takes the place of one with them, some articles at a time.
///
/// A library from before `ArticleWordsTable` left places out would take minutes to open if its index were made anew at
/// once. So both indexes stand beside each other until the new one has all articles; searches ask the old one. One row
/// says up to which article the new one is made, and none that nothing is to be done.
enum NextWordsTable {
  /// Begins a new index where the present one has places.
  @Sendable static func begin(in db: Database) throws {
    try db.execute(
      sql: "CREATE TABLE nextWordsState (id INTEGER PRIMARY KEY CHECK (id = 1), upTo INTEGER NOT NULL) STRICT"
    )
    let sql = try String.fetchOne(db, sql: "SELECT sql FROM sqlite_master WHERE name = 'articleWords'")
    guard sql?.contains("detail=none") == false else { return }
    try ArticleWordsTable.createWithoutPlaces("nextWords", in: db)
    try db.execute(sql: "INSERT INTO nextWordsState VALUES (1, 0)")
  }

  /// The last article that the new index has, by its number; nil where there is no new index.
  static func upTo(in db: Database) throws -> Int64? {
    try Int64.fetchOne(db.cachedStatement(sql: "SELECT upTo FROM nextWordsState"))
  }

  /// How many articles the new index has, and will have; nil where there is no new index.
  static func counts(in db: Database) throws -> (done: Int, total: Int)? {
    guard let upTo = try upTo(in: db) else { return nil }
    let done = try Int.fetchOne(db, sql: "SELECT count(*) FROM articles WHERE number <= ?", arguments: [upTo])
    return (done ?? 0, try Int.fetchOne(db, sql: "SELECT count(*) FROM articles") ?? 0)
  }

  /// Takes up the next articles, at most `limit`, and puts the new index into the place of the old one when it has all;
  /// the number of the last article it has, or nil when there is nothing to be done any more.
  static func step(_ limit: Int, in db: Database) throws -> Int64? {
    guard let upTo = try upTo(in: db) else { return nil }
    let last = try Int64.fetchOne(
      db,
      sql: "SELECT max(number) FROM (SELECT number FROM articles WHERE number > ? ORDER BY number LIMIT ?)",
      arguments: [upTo, limit])
    guard let last else {
      try db.execute(
        sql: """
          DROP TABLE articleWords;
          ALTER TABLE nextWords RENAME TO articleWords;
          DELETE FROM nextWordsState;
          """)
      return nil
    }
    try db.execute(
      sql: """
        INSERT INTO nextWords (rowid, title, byline, text)
        SELECT number, title, byline, text FROM articles WHERE number > ? AND number <= ? ORDER BY number
        """, arguments: [upTo, last])
    try db.execute(sql: "UPDATE nextWordsState SET upTo = ?", arguments: [last])
    return last
  }
}
