internal import GRDB
internal import News

/// One row an article that has been read.
enum ReadMarksTable {
  @Sendable static func create(in db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE readMarks (
          article INTEGER PRIMARY KEY REFERENCES articles (number) ON DELETE CASCADE,
          marked INTEGER NOT NULL
        ) STRICT
        """)
  }

  static func mark(_ id: Article.ID, at time: Int64, in db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO readMarks (article, marked) SELECT number, ? FROM articles WHERE id = ?
        ON CONFLICT DO NOTHING
        """, arguments: [time, id.rawValue])
  }

  /// Marks the articles of these rows; gives how many were not marked yet.
  static func mark(_ numbers: some Sequence<Int64>, at time: Int64, in db: Database) throws -> Int {
    let statement = try db.cachedStatement(
      sql: "INSERT INTO readMarks (article, marked) VALUES (?, ?) ON CONFLICT DO NOTHING")
    var marked = 0
    for number in numbers {
      try statement.execute(arguments: [number, time])
      marked += db.changesCount
    }
    return marked
  }

  static func remove(_ id: Article.ID, in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "DELETE FROM readMarks WHERE article = (SELECT number FROM articles WHERE id = ?)")
    try statement.execute(arguments: [id.rawValue])
  }

  /// The articles that have been read, by their numbers.
  static func all(in db: Database) throws -> Set<Int64> {
    Set(try Int64.fetchAll(db, sql: "SELECT article FROM readMarks"))
  }
}
