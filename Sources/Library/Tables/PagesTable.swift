internal import GRDB
internal import News

/// The column `page` of the articles: what became of looking at an article's page for a fuller text.
enum PagesTable {
  /// Articles of feeds that came since `time` with fewer words than `words`, whose page nobody has looked at; the
  /// latest first.
  static func teasers(below words: Int, since time: Int64, limit: Int, in db: Database) throws -> [(
    id: Article.ID, address: String
  )] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT id, url FROM articles
        WHERE page = 0 AND words < ? AND added >= ? AND url IS NOT NULL
          AND EXISTS (SELECT 1 FROM feedEntries WHERE feedEntries.article = articles.number)
        ORDER BY number DESC LIMIT ?
        """, arguments: [words, time, limit]
    ).map { (Article.ID(rawValue: $0["id"]), $0["url"]) }
  }

  static func isText(of id: Article.ID, in db: Database) throws -> Bool {
    let statement = try db.cachedStatement(sql: "SELECT page = 1 FROM articles WHERE id = ?")
    return try Bool.fetchOne(statement, arguments: [id.rawValue]) ?? false
  }

  static func note(_ state: Int, of id: Article.ID, in db: Database) throws {
    try db.execute(sql: "UPDATE articles SET page = ? WHERE id = ?", arguments: [state, id.rawValue])
  }

  /// Takes the page's text, and what else the feed did not tell.
  static func take(
    _ page: Article, for id: Article.ID, _ unindexed: inout UnindexedArticles, in db: Database
  ) throws {
    guard var article = try ArticlesTable.article(id, in: db) else { return }
    article = article.with(text: page.text)
    article.title = article.title ?? page.title
    article.outlet = article.outlet ?? page.outlet
    article.published = article.published ?? page.published
    article.byline = article.byline ?? page.byline
    article.language = article.language ?? page.language
    try ArticlesTable.update(article.withoutEmptyParts, &unindexed, in: db)
    try note(1, of: id, in: db)
  }
}
