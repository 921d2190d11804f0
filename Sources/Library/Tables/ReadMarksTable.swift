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
}
