internal import GRDB
internal import News

/// One row a text that an article had before, or that its feed gave beside a fuller one.
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

  /// The versions of each article are counted from 1, so that a person can name them, and teasers told apart.
  @Sendable static func number(in db: Database) throws {
    try db.execute(
      sql: """
        ALTER TABLE versions ADD COLUMN number INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE versions ADD COLUMN isTeaser INTEGER NOT NULL DEFAULT 0 CHECK (isTeaser IN (0, 1));
        UPDATE versions SET number = (
          SELECT count(*) FROM versions AS earlier
          WHERE earlier.article = versions.article AND earlier.id <= versions.id);
        DROP INDEX versionsByArticle;
        CREATE UNIQUE INDEX versionsByArticle ON versions (article, number);
        """)
  }

  /// Of an article at most so many earlier texts are kept, and as many teasers: the first, and the latest. A page that
  /// changes with every visit has no more to say.
  static let most = 50

  /// Keeps the text that the article has now, before another takes its place; `asTeaser`, as the words of its feed.
  static func keep(_ article: Int64, asTeaser: Bool = false, at time: Int64, in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO versions (article, title, text, replaced, number, isTeaser)
        SELECT number, title, text, ?2, \(next), ?3 FROM articles WHERE number = ?1
        """)
    try statement.execute(arguments: [article, time, asTeaser])
    try thin(article, isTeaser: asTeaser, in: db)
  }

  /// Keeps what the feed says of an article whose own text is fuller; whether it is another than the last time.
  static func keep(
    teaser: Article, of article: Int64, at time: Int64, in db: Database
  ) throws -> Bool {
    let last = try latest(of: article, isTeaser: true, in: db)
    guard !teaser.text.isEmpty, last != teaser.text else { return false }
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO versions (article, title, text, replaced, number, isTeaser)
        VALUES (?1, ?3, ?4, ?2, \(next), 1)
        """)
    try statement.execute(arguments: [article, time, teaser.title, teaser.text])
    try thin(article, isTeaser: true, in: db)
    return true
  }

  private static let next = "(SELECT coalesce(max(number), 0) + 1 FROM versions WHERE article = ?1)"

  private static func thin(_ article: Int64, isTeaser: Bool, in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        DELETE FROM versions WHERE id IN (
          SELECT id FROM versions AS any WHERE article = ?1 AND isTeaser = ?2 AND number > (
            SELECT min(number) FROM versions WHERE article = ?1 AND isTeaser = ?2)
          ORDER BY number DESC LIMIT -1 OFFSET ?3)
        """)
    try statement.execute(arguments: [article, isTeaser, most - 1])
  }

  /// The text that the article had last before the one it has, or that its feed gave last; nil for none.
  static func latest(of article: Int64, isTeaser: Bool, in db: Database) throws -> String? {
    let statement = try db.cachedStatement(
      sql: "SELECT text FROM versions WHERE article = ? AND isTeaser = ? ORDER BY number DESC LIMIT 1")
    return try String.fetchOne(statement, arguments: [article, isTeaser])
  }

  /// Whether the article had this text once.
  static func has(_ text: String, of article: Int64, in db: Database) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: "SELECT EXISTS (SELECT 1 FROM versions WHERE article = ? AND text = ?)")
    return try Bool.fetchOne(statement, arguments: [article, text]) ?? false
  }

  /// The latest first.
  static func all(of id: Article.ID, in db: Database) throws -> [ArticleVersion] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT versions.number, versions.title, versions.text, replaced, isTeaser FROM versions
        JOIN articles ON articles.number = versions.article WHERE articles.id = ?
        ORDER BY versions.number DESC
        """, arguments: [id.rawValue]
    ).map { row in
      ArticleVersion(
        number: row[0], title: row[1], text: row[2], replaced: row[3], isTeaser: row[4])
    }
  }
}
