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

  /// Leaves out the places of the words. Segments are merged when there are sixteen of a size, not four: a search looks
  /// into each, which costs it little, and a refresh writes each word less often.
  @Sendable static func leavePlaces(in db: Database) throws {
    try db.execute(sql: "DROP TABLE articleWords")
    try db.execute(
      sql: """
        CREATE VIRTUAL TABLE articleWords USING fts5(
          title, byline, text, content='articles', content_rowid='number',
          tokenize="unicode61 remove_diacritics 2", columnsize=0, detail=none)
        """)
    try db.execute(sql: "INSERT INTO articleWords (articleWords, rank) VALUES ('hashsize', 8388608)")
    try db.execute(sql: "INSERT INTO articleWords (articleWords, rank) VALUES ('automerge', 0)")
    try db.execute(sql: "INSERT INTO articleWords (articleWords) VALUES ('rebuild')")
  }

  /// Takes up the article that stands in the row `number` now.
  static func add(_ number: Int64, _ article: Article, in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT INTO articleWords (rowid, title, byline, text) VALUES (?, ?, ?, ?)")
    try statement.execute(arguments: [number, article.title, article.byline, article.text])
  }

  /// Forgets the article as it stands in its row now, before it changes or goes.
  static func forget(_ number: Int64, in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO articleWords (articleWords, rowid, title, byline, text)
        SELECT 'delete', number, title, byline, text FROM articles WHERE number = ?
        """)
    try statement.execute(arguments: [number])
  }
}
