internal import GRDB
internal import News

/// One row a bookmarked passage: at most one a side of a bookmark. An article with one cannot be deleted.
enum PassagesTable {
  enum Side: String { case left, right }

  static func create(in db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE passages (
          bookmark INTEGER NOT NULL REFERENCES bookmarks (id) ON DELETE CASCADE,
          side TEXT NOT NULL CHECK (side IN ('left', 'right')),
          article INTEGER NOT NULL REFERENCES articles (number) ON DELETE RESTRICT,
          start INTEGER NOT NULL CHECK (start >= 0),
          "end" INTEGER NOT NULL CHECK ("end" >= start),
          exact TEXT NOT NULL,
          prefix TEXT NOT NULL,
          suffix TEXT NOT NULL,
          PRIMARY KEY (bookmark, side)
        ) STRICT, WITHOUT ROWID
        """)
    try db.execute(sql: "CREATE INDEX passagesByArticle ON passages (article)")
  }

  static func insert(_ draft: BookmarkDraft, of bookmark: Bookmark.ID, in db: Database) throws {
    if let left = draft.left { try insert(left, .left, of: bookmark, in: db) }
    if let right = draft.right { try insert(right, .right, of: bookmark, in: db) }
  }

  private static func insert(
    _ passage: Passage, _ side: Side, of bookmark: Bookmark.ID, in db: Database
  ) throws {
    // An article that is not stored makes `article` NULL, which the schema refuses.
    try db.execute(
      sql: """
        INSERT INTO passages (bookmark, side, article, start, "end", exact, prefix, suffix)
        VALUES (?, ?, (SELECT number FROM articles WHERE id = ?), ?, ?, ?, ?, ?)
        """,
      arguments: [
        bookmark, side.rawValue, passage.article.rawValue, passage.range.start, passage.range.end,
        passage.exact,
        passage.prefix, passage.suffix,
      ])
  }

  static func all(in db: Database) throws -> [Bookmark.ID: [Side: Passage]] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT bookmark, side, articles.id AS articleID, start, "end", exact, prefix, suffix
        FROM passages JOIN articles ON articles.number = passages.article
        """)
    var passages: [Bookmark.ID: [Side: Passage]] = [:]
    while let row = try rows.next() {
      guard let side = Side(rawValue: row["side"]) else { continue }
      passages[row["bookmark"], default: [:]][side] = Passage(
        article: Article.ID(rawValue: row["articleID"]), range: TextRange(row["start"], row["end"]),
        exact: row["exact"], prefix: row["prefix"], suffix: row["suffix"])
    }
    return passages
  }
}
