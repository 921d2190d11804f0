internal import GRDB
internal import News

/// The full-text index over titles, bylines and texts: diacritics folded, and for each word the articles that hold it,
/// without the places, which would cost as much again to write and twice the room; `Search` reads the articles where
/// words have to follow each other.
///
/// Kept up here and not by triggers, for a library's schema is not trusted, and SQLite then lets no trigger write to
/// a virtual table. Hits come by date and not by rank, so no lengths are kept; an index of beginnings would triple the
/// cost of storing an article.
enum ArticleWordsTable {
  @Sendable static func create(in db: Database) throws {
    try db.execute(
      sql: """
        CREATE VIRTUAL TABLE articleWords USING fts5(
          title, byline, text, content='articles', content_rowid='number',
          tokenize="unicode61 remove_diacritics 2", columnsize=0)
        """)
    // In bytes, what is gathered before it is written.
    try db.execute(sql: "INSERT INTO articleWords (articleWords, rank) VALUES ('hashsize', 8388608)")
    try db.execute(sql: "INSERT INTO articleWords (articleWords) VALUES ('rebuild')")
  }

  static let tokenizer = FTS5TokenizerDescriptor.unicode61(diacritics: .remove)

  /// Leaves out the places of the words where no article is indexed yet; elsewhere `NextWordsTable` does it.
  @Sendable static func leavePlaces(in db: Database) throws {
    guard try Int64.fetchOne(db, sql: "SELECT number FROM articles LIMIT 1") == nil else { return }
    try db.execute(sql: "DROP TABLE articleWords")
    try createWithoutPlaces("articleWords", in: db)
  }

  /// Segments are merged when there are sixteen of a size, not four: a search looks into each, which costs it little,
  /// and a refresh writes each word less often.
  static func createWithoutPlaces(_ name: String, in db: Database) throws {
    try db.execute(
      sql: """
        CREATE VIRTUAL TABLE \(name) USING fts5(
          title, byline, text, content='articles', content_rowid='number',
          tokenize="unicode61 remove_diacritics 2", columnsize=0, detail=none);
        INSERT INTO \(name) (\(name), rank) VALUES ('hashsize', 8388608);
        INSERT INTO \(name) (\(name), rank) VALUES ('automerge', 0);
        """)
  }

  /// Takes up articles that stand in their rows now; in the order of their numbers the index need not sort them.
  static func add(_ articles: [(number: Int64, article: Article)], in db: Database) throws {
    let upTo = try NextWordsTable.upTo(in: db) ?? 0
    // One index after the other, each in one go, for the reason that `UnindexedArticles` tells.
    for (number, article) in articles { try add(number, article, to: "articleWords", in: db) }
    for (number, article) in articles where number <= upTo {
      try add(number, article, to: "nextWords", in: db)
    }
  }

  private static func add(_ number: Int64, _ article: Article, to name: String, in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT INTO \(name) (rowid, title, byline, text) VALUES (?, ?, ?, ?)")
    try statement.execute(arguments: [number, article.title, article.byline, article.text])
  }

  /// Forgets the article as it stands in its row now, before it changes or goes.
  static func forget(_ number: Int64, in db: Database) throws {
    try forget(number, in: "articleWords", db)
    if let upTo = try NextWordsTable.upTo(in: db), number <= upTo { try forget(number, in: "nextWords", db) }
  }

  private static func forget(_ number: Int64, in name: String, _ db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO \(name) (\(name), rowid, title, byline, text)
        SELECT 'delete', number, title, byline, text FROM articles WHERE number = ?
        """)
    try statement.execute(arguments: [number])
  }
}
