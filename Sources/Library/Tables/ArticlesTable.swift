internal import GRDB
internal import News

/// One row an article; `id` is its `Article.ID`, `number` a row number that lasts.
enum ArticlesTable {
  static func create(in db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE articles (
          number INTEGER PRIMARY KEY,
          id TEXT NOT NULL UNIQUE CHECK (id <> ''),
          title TEXT CHECK (title <> ''),
          outlet INTEGER REFERENCES outlets (id),
          event INTEGER REFERENCES events (id),
          published TEXT CHECK (published GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*'),
          byline TEXT CHECK (byline <> ''),
          url TEXT CHECK (url <> ''),
          language TEXT CHECK (language <> ''),
          text TEXT NOT NULL,
          words INTEGER NOT NULL CHECK (words >= 0),
          added INTEGER NOT NULL
        ) STRICT
        """)
    try db.execute(sql: "CREATE INDEX articlesByOutlet ON articles (outlet)")
    try db.execute(sql: "CREATE INDEX articlesByEvent ON articles (event)")
    try db.execute(sql: "CREATE INDEX articlesByPublished ON articles (published)")
  }

  /// Whether the article's page has been looked at for a fuller text: 0 not yet, 1 the text is the page's, 2 the page
  /// had no more.
  @Sendable static func addPages(in db: Database) throws {
    try db.execute(
      sql: "ALTER TABLE articles ADD COLUMN page INTEGER NOT NULL DEFAULT 0 CHECK (page IN (0, 1, 2))")
  }

  /// All that a list shows, in its order: behind the text, a column costs a walk through the pages of the text.
  @Sendable static func addSummaries(in db: Database) throws {
    try db.execute(sql: "DROP INDEX articlesByPublished")
    try db.execute(
      sql: """
        CREATE INDEX articleSummaries ON articles (published DESC, number, id, title, outlet, event, words)
        """)
  }

  static func store(
    _ article: Article, at time: Int64, _ unindexed: inout UnindexedArticles, in db: Database
  ) throws -> Storing {
    var article = article.withoutEmptyParts
    guard let known = try self.article(article.id, in: db) else {
      _ = try insert(article, at: time, &unindexed, in: db)
      return .added
    }
    if article.event == nil
      || article.event.map(Event.ID.init(name:)) == known.event.map(Event.ID.init(name:))
    {
      article.event = known.event
    }
    guard article != known else { return .unchanged }
    try update(article, &unindexed, in: db, renamed: article.event != known.event)
    return .updated
  }

  /// Brings an article up to what a feed delivers now: a text or title that it replaces is kept as a version, and what
  /// the feed does not tell stays as it was. Gives whether the text or the title is another.
  static func refresh(
    _ article: Article, at time: Int64, _ unindexed: inout UnindexedArticles, in db: Database
  ) throws -> Bool {
    var article = article.withoutEmptyParts
    guard let known = try self.article(article.id, in: db) else { return false }
    article.title = article.title ?? known.title
    article.outlet = known.outlet ?? article.outlet
    article.published = known.published ?? article.published
    article.byline = article.byline ?? known.byline
    article.url = known.url ?? article.url
    article.language = article.language ?? known.language
    article.event = known.event
    if article.text.utf8.count < known.text.utf8.count, try PagesTable.isText(of: article.id, in: db) {
      article = article.with(text: known.text)
    }
    guard article != known else { return false }
    let isChanged = article.text != known.text || article.title != known.title
    if isChanged { try VersionsTable.keep(article.id, at: time, in: db) }
    try update(article, &unindexed, in: db)
    return isChanged
  }

  /// Articles of feeds that may be dropped; see `Library.drop(olderThan:at:limit:)`.
  static func old(
    _ retention: Retention, at time: Int64, limit: Int, in db: Database
  ) throws -> [Int64] {
    func day(_ days: Int?) -> Int64? { days.map { time - Int64($0) * 86_400 } }
    return try Int64.fetchAll(
      db,
      sql: """
        SELECT number FROM articles
        LEFT JOIN readMarks ON readMarks.article = number
        WHERE CASE WHEN readMarks.article IS NULL
            THEN CASE WHEN published IS NULL THEN added < ?2 ELSE published < date(?2, 'unixepoch') END
            ELSE CASE WHEN published IS NULL THEN added < ?1 ELSE published < date(?1, 'unixepoch') END END
          AND event IS NULL
          AND EXISTS (SELECT 1 FROM feedEntries WHERE feedEntries.article = number)
          AND NOT EXISTS (SELECT 1 FROM passages WHERE passages.article = number)
          AND NOT EXISTS (SELECT 1 FROM eventReports WHERE eventReports.article = number AND corrected = 1)
        LIMIT ?3
        """, arguments: [day(retention.readDays), day(retention.unreadDays), limit])
  }

  /// The index must have forgotten the article.
  static func remove(_ number: Int64, in db: Database) throws {
    let statement = try db.cachedStatement(sql: "DELETE FROM articles WHERE number = ?")
    try statement.execute(arguments: [number])
  }

  static func number(of id: Article.ID, in db: Database) throws -> Int64? {
    let statement = try db.cachedStatement(sql: "SELECT number FROM articles WHERE id = ?")
    return try Int64.fetchOne(statement, arguments: [id.rawValue])
  }

  static func address(of id: Article.ID, in db: Database) throws -> String? {
    let statement = try db.cachedStatement(sql: "SELECT url FROM articles WHERE id = ?")
    return try String.fetchOne(statement, arguments: [id.rawValue])
  }

  static func namedEvent(of number: Int64, in db: Database) throws -> Int64? {
    let statement = try db.cachedStatement(sql: "SELECT event FROM articles WHERE number = ?")
    return try Int64.fetchOne(statement, arguments: [number])
  }

  static func article(_ number: Int64, in db: Database) throws -> Article? {
    let statement = try db.cachedStatement(sql: selection + " WHERE articles.number = ?")
    return try Row.fetchOne(statement, arguments: [number]).map(article)
  }

  static func article(_ id: Article.ID, in db: Database) throws -> Article? {
    let statement = try db.cachedStatement(sql: selection + " WHERE articles.id = ?")
    return try Row.fetchOne(statement, arguments: [id.rawValue]).map(article)
  }

  private static let selection = """
    SELECT title, outlets.name AS outletName, published, byline, url, language, events.name AS eventName,
      articles.id, text
    FROM articles
    LEFT JOIN outlets ON outlets.id = articles.outlet
    LEFT JOIN events ON events.id = articles.event
    """

  static func ids(beginningWith prefix: String, limit: Int, in db: Database) throws -> [Article.ID] {
    try String.fetchAll(
      db, sql: "SELECT id FROM articles WHERE id >= ?1 AND id <= ?1 || char(1114111) ORDER BY id LIMIT ?2",
      arguments: [prefix, limit]
    ).map(Article.ID.init(rawValue:))
  }

  static func summaries(in db: Database) throws -> [ArticleSummary] {
    let rows = try Row.fetchCursor(
      db,
      sql: "SELECT \(summaryColumns) FROM \(summaryTables) ORDER BY published DESC, articles.number")
    var summaries: [ArticleSummary] = []
    while let row = try rows.next() { summaries.append(summary(row)) }
    return summaries
  }

  /// What `summary` reads, by their places.
  static let summaryColumns = """
    articles.id, articles.title, CASE WHEN articles.title IS NULL THEN
        (SELECT substr(own.text, 1, 200) FROM articles AS own WHERE own.number = articles.number) END,
      outlets.name, published, events.name, words, readMarks.article IS NOT NULL
    """

  static let summaryTables = """
    articles
    LEFT JOIN outlets ON outlets.id = articles.outlet
    LEFT JOIN events ON events.id = articles.event
    LEFT JOIN readMarks ON readMarks.article = articles.number
    """

  /// The number of the new row.
  static func insert(
    _ article: Article, at time: Int64, _ unindexed: inout UnindexedArticles, in db: Database
  ) throws -> Int64 {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO articles (id, title, outlet, event, published, byline, url, language, text, words, added)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(
      arguments: StatementArguments([article.id.rawValue]) + values(article, in: db) + [time])
    let number = db.lastInsertedRowID
    unindexed.add(number, article)
    try EventReportsTable.open(number, in: db)
    if article.event != nil { try EventReportsTable.name(number, in: db) }
    return number
  }

  static func update(
    _ article: Article, _ unindexed: inout UnindexedArticles, in db: Database, renamed: Bool = false
  ) throws {
    guard let number = try number(of: article.id, in: db) else { return }
    try unindexed.forget(number, in: db)
    let statement = try db.cachedStatement(
      sql: """
        UPDATE articles SET title = ?, outlet = ?, event = ?, published = ?, byline = ?, url = ?, language = ?,
          text = ?, words = ?
        WHERE number = ?
        """)
    try statement.execute(arguments: values(article, in: db) + [number])
    unindexed.add(number, article)
    try EventReportsTable.reopen(number, in: db)
    if renamed { try EventReportsTable.name(number, in: db) }
  }

  /// The columns from `title` to `words`.
  private static func values(_ article: Article, in db: Database) throws -> StatementArguments {
    [
      article.title, try OutletsTable.number(of: article.outlet, in: db),
      try EventsTable.number(of: article.event, in: db), article.published?.text, article.byline,
      article.url, article.language, article.text, ArticleSummary(article).words,
    ]
  }

  private static func article(_ row: Row) -> Article {
    let url: String? = row["url"]
    return Article(
      id: Article.ID(rawValue: row["id"]), title: row["title"],
      outlet: (row["outletName"] as String?).map { Outlet(name: $0) }, published: date(row),
      byline: row["byline"],
      url: url, language: row["language"], event: row["eventName"], text: row["text"])
  }

  static func summary(_ row: Row) -> ArticleSummary { summary(row, from: 0) }

  /// The columns of `summaryColumns`, which may stand between others.
  static func summary(_ row: Row, from first: Int) -> ArticleSummary {
    let title: String? = row[first + 1]
    let opening: String? = row[first + 2]
    return ArticleSummary(
      id: Article.ID(rawValue: row[first]), name: title ?? Article.opening(of: opening ?? ""),
      outlet: row[first + 3], published: (row[first + 4] as String?).flatMap { PublicationDate($0) },
      event: row[first + 5], words: row[first + 6], isRead: row[first + 7])
  }

  private static func date(_ row: Row) -> PublicationDate? {
    (row["published"] as String?).flatMap { PublicationDate($0) }
  }
}

extension Article {
  func with(id: ID) -> Article {
    Article(
      id: id, title: title, outlet: outlet, published: published, byline: byline, url: url,
      language: language,
      event: event, text: text)
  }

  func with(text: String) -> Article {
    Article(
      id: id, title: title, outlet: outlet, published: published, byline: byline, url: url,
      language: language,
      event: event, text: text)
  }

  /// The schema knows no empty text where there may be none.
  var withoutEmptyParts: Article {
    func part(_ text: String?) -> String? { text == "" ? nil : text }
    return Article(
      id: id, title: part(title), outlet: outlet?.name == "" ? nil : outlet, published: published,
      byline: part(byline), url: part(url), language: part(language), event: part(event), text: text)
  }
}
