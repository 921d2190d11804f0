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

  /// Where the text is from: 1 from a page, or it came by hand, and what a feed says is no more than a teaser of it;
  /// 0, and 2 in libraries of before, from a feed.
  ///
  /// Not `IN (0, 1, 2)`, for which SQLite fills a table of its own at every insertion.
  @Sendable static func addPages(in db: Database) throws {
    try db.execute(
      sql: "ALTER TABLE articles ADD COLUMN page INTEGER NOT NULL DEFAULT 0 CHECK (page BETWEEN 0 AND 2)")
  }

  /// All that a list shows, in its order: behind the text, a column costs a walk through the pages of the text.
  @Sendable static func addSummaries(in db: Database) throws {
    try db.execute(sql: "DROP INDEX articlesByPublished")
    try db.execute(
      sql: """
        CREATE INDEX articleSummaries ON articles (published DESC, number, id, title, outlet, event, words)
        """)
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
        WHERE published < date(CASE WHEN readMarks.article IS NULL THEN ?2 ELSE ?1 END, 'unixepoch')
          AND event IS NULL
          AND NOT EXISTS (SELECT 1 FROM importedArticles WHERE importedArticles.article = number)
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

  /// The row of the article, also where it is known under its address with all that tells only how a reader came to it,
  /// as articles of before are.
  static func number(of article: Article, in db: Database) throws -> Int64? {
    if let number = try number(of: article.id, in: db) { return number }
    guard let url = article.url, PlainAddress(url).text != url, article.id == Article.ID(address: url) else {
      return nil
    }
    return try number(of: Article.ID(rawValue: Fingerprint(url).hexadecimal), in: db)
  }

  static func id(of number: Int64, in db: Database) throws -> Article.ID? {
    let statement = try db.cachedStatement(sql: "SELECT id FROM articles WHERE number = ?")
    return try String.fetchOne(statement, arguments: [number]).map(Article.ID.init(rawValue:))
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
    SELECT title, outlets.name AS outletName, \(StatedDatesTable.column) AS said, byline, url, language, events.name AS eventName,
      articles.id, text
    FROM articles
    LEFT JOIN outlets ON outlets.id = articles.outlet
    LEFT JOIN events ON events.id = articles.event
    \(StatedDatesTable.join)
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
      outlets.name, published, events.name, words, readMarks.article IS NOT NULL, \(StatedDatesTable.column)
    """

  static let summaryTables = """
    articles
    LEFT JOIN outlets ON outlets.id = articles.outlet
    LEFT JOIN events ON events.id = articles.event
    LEFT JOIN readMarks ON readMarks.article = articles.number
    \(StatedDatesTable.join)
    """

  /// The number of the new row; `words` are those of the text.
  static func insert(
    _ article: Article, words: Int, at time: Int64, _ unindexed: inout UnindexedArticles, in db: Database
  ) throws -> Int64 {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO articles (title, outlet, event, published, byline, url, language, text, words, id, added)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    let listed = PublicationDate.listed(article.published, cameAt: time)
    try statement.execute(arguments: values(article, words, listed, in: db) + [article.id.rawValue, time])
    let number = db.lastInsertedRowID
    if listed != article.published {
      try StatedDatesTable.note(article.published, of: number, listed: listed, in: db)
    }
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
    let arrival = try StatedDatesTable.arrival(of: number, article.published, in: db)
    let listed = arrival.map { PublicationDate.listed(article.published, cameAt: $0) } ?? article.published
    if arrival != nil {
      try StatedDatesTable.note(article.published, of: number, listed: listed, in: db)
    }
    let words = ArticleSummary(article).words
    try statement.execute(arguments: values(article, words, listed, in: db) + [number])
    unindexed.add(number, article)
    try EventReportsTable.reopen(number, in: db)
    if renamed { try EventReportsTable.name(number, in: db) }
  }

  /// The columns from `title` to `words`.
  private static func values(
    _ article: Article, _ words: Int, _ listed: PublicationDate?, in db: Database
  ) throws -> StatementArguments {
    [
      article.title, try OutletsTable.number(of: article.outlet, in: db),
      try EventsTable.number(of: article.event, in: db), listed?.sortingText, article.byline,
      article.url, article.language, article.text, words,
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
    func date(_ column: Int) -> PublicationDate? {
      (row[first + column] as String?).flatMap(PublicationDate.with(sortingText:))
    }
    var summary = ArticleSummary(
      id: Article.ID(rawValue: row[first]), name: title ?? Article.opening(of: opening ?? ""),
      outlet: row[first + 3], published: date(8), event: row[first + 5], words: row[first + 6],
      isRead: row[first + 7])
    summary.listed = date(4)
    return summary
  }

  private static func date(_ row: Row) -> PublicationDate? {
    (row["said"] as String?).flatMap(PublicationDate.with(sortingText:))
  }
}
