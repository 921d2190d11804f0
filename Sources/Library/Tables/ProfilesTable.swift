internal import Foundation
internal import GRDB

/// One row an article: what is kept of it to find others of its event, as bytes that only its maker reads.
///
/// Apart from the articles and from `EventReportsTable`, so that lists need not read past it.
enum ProfilesTable {
  static func create(in db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE profiles (
          article INTEGER PRIMARY KEY REFERENCES articles (number) ON DELETE CASCADE,
          day INTEGER,
          bytes BLOB NOT NULL
        ) STRICT
        """)
    try db.execute(sql: "CREATE INDEX profilesByDay ON profiles (day)")
  }

  /// Profiles are looked up by their articles alone, since `SignaturesTable` says which are near.
  static func createAnew(in db: Database) throws {
    try db.execute(sql: "DROP TABLE profiles")
    try db.execute(
      sql: """
        CREATE TABLE profiles (
          article INTEGER PRIMARY KEY REFERENCES articles (number) ON DELETE CASCADE,
          bytes BLOB NOT NULL
        ) STRICT
        """)
  }

  static func put(_ article: Int64, _ bytes: [UInt8], in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO profiles (article, bytes) VALUES (?, ?)
        ON CONFLICT (article) DO UPDATE SET bytes = excluded.bytes
        """)
    try statement.execute(arguments: [article, Data(bytes)])
  }

  /// The profile of an article that has been grouped; nil for one that waits.
  static func profile(of article: Int64, in db: Database) throws -> ArticleProfile? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT bytes, event, nearest FROM profiles JOIN eventReports USING (article)
        WHERE article = ? AND version > 0 AND event IS NOT NULL
        """)
    return try Row.fetchOne(statement, arguments: [article]).map { row in
      ArticleProfile(
        article: article, bytes: Array(row[0] as Data), event: row[1],
        nearest: UInt32(truncatingIfNeeded: row[2] as Int64))
    }
  }

  /// Hands over the profiles of every so manieth article.
  static func each(_ step: Int64, in db: Database, _ body: ([UInt8]) -> Void) throws {
    let rows = try Row.fetchCursor(
      db, sql: "SELECT bytes FROM profiles WHERE article % ? = 0", arguments: [max(1, step)])
    while let row = try rows.next() { body(Array(row[0] as Data)) }
  }
}
