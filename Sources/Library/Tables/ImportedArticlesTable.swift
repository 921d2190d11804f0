internal import GRDB

/// One row an article that came by hand, which nothing but a hand takes away.
enum ImportedArticlesTable {
  /// Of a library of before, what no feed carries is taken to have come by hand.
  @Sendable static func create(in db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE importedArticles (
          article INTEGER PRIMARY KEY REFERENCES articles (number) ON DELETE CASCADE
        ) STRICT;
        INSERT INTO importedArticles
        SELECT number FROM articles WHERE number NOT IN (SELECT article FROM feedEntries);
        """)
  }

  static func has(_ article: Int64, in db: Database) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: "SELECT EXISTS (SELECT 1 FROM importedArticles WHERE article = ?)")
    return try Bool.fetchOne(statement, arguments: [article]) ?? false
  }

  static func add(_ article: Int64, in db: Database) throws {
    let statement = try db.cachedStatement(sql: "INSERT OR IGNORE INTO importedArticles VALUES (?)")
    try statement.execute(arguments: [article])
  }
}
