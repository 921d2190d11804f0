internal import GRDB
internal import News

/// One row a text that an article had before.
enum VersionsTable {
  static func create(in db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE versions (
          id INTEGER PRIMARY KEY AUTOINCREMENT,
          article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
          title TEXT CHECK (title <> ''),
          text TEXT NOT NULL,
          replaced INTEGER NOT NULL
        ) STRICT
        """)
    try db.execute(sql: "CREATE INDEX versionsByArticle ON versions (article, replaced)")
  }

  /// Of an article at most so many earlier texts are kept; a page that changes with every visit has no more to say.
  private static let most = 20

  /// Keeps the text that `id` has now, before another takes its place.
  static func keep(_ id: Article.ID, at time: Int64, in db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO versions (article, title, text, replaced)
        SELECT number, title, text, ? FROM articles WHERE id = ?
        """, arguments: [time, id.rawValue])
    try db.execute(
      sql: """
        DELETE FROM versions WHERE id IN (
          SELECT versions.id FROM versions JOIN articles ON articles.number = versions.article
          WHERE articles.id = ? ORDER BY versions.id DESC LIMIT -1 OFFSET ?)
        """, arguments: [id.rawValue, most])
  }

  /// The latest first.
  static func all(of id: Article.ID, in db: Database) throws -> [ArticleVersion] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT versions.id, versions.title, versions.text, replaced FROM versions
        JOIN articles ON articles.number = versions.article WHERE articles.id = ? ORDER BY versions.id DESC
        """, arguments: [id.rawValue]
    ).map { ArticleVersion(id: $0["id"], title: $0["title"], text: $0["text"], replaced: $0["replaced"]) }
  }
}
