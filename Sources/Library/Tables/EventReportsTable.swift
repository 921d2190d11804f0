internal import GRDB
internal import News

/// One row an article that has been looked at: its event, whether a reader put it there, and the version of its
/// profile, 0 when its text has changed since.
enum EventReportsTable {
  static func create(in db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE eventReports (
          article INTEGER PRIMARY KEY REFERENCES articles (number) ON DELETE CASCADE,
          event INTEGER REFERENCES groupedEvents (number),
          corrected INTEGER NOT NULL CHECK (corrected IN (0, 1)),
          version INTEGER NOT NULL
        ) STRICT
        """)
    try db.execute(sql: "CREATE INDEX eventReportsByEvent ON eventReports (event, corrected)")
    try db.execute(
      sql: "CREATE INDEX eventReportsCorrected ON eventReports (event) WHERE corrected = 1")
  }

  /// The articles, at most `limit`, that have no event or no profile of the version, the earliest first.
  static func waiting(version: Int, limit: Int, in db: Database) throws -> [Int64] {
    try Int64.fetchAll(
      db,
      sql: """
        SELECT articles.number FROM articles
        LEFT JOIN eventReports ON eventReports.article = articles.number
        WHERE eventReports.version IS NOT ? OR eventReports.event IS NULL
        ORDER BY articles.published, articles.number LIMIT ?
        """, arguments: [version, limit])
  }

  static func event(of article: Int64, in db: Database) throws -> Int64? {
    try Int64.fetchOne(
      db, sql: "SELECT event FROM eventReports WHERE article = ?", arguments: [article])
  }

  static func note(_ article: Int64, version: Int, in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO eventReports (article, corrected, version) VALUES (?, 0, ?)
        ON CONFLICT (article) DO UPDATE SET version = excluded.version
        """)
    try statement.execute(arguments: [article, version])
  }

  /// Puts the article into the event, unless a reader has put it anywhere.
  static func put(_ article: Int64, in event: Int64, in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "UPDATE eventReports SET event = ? WHERE article = ? AND corrected = 0")
    try statement.execute(arguments: [event, article])
  }

  /// Puts the article into the event for good.
  static func correct(_ article: Int64, to event: Int64, in db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO eventReports (article, event, corrected, version) VALUES (?, ?, 1, 0)
        ON CONFLICT (article) DO UPDATE SET event = excluded.event, corrected = 1
        """, arguments: [article, event])
  }

  /// Has a changed article looked at again; it keeps its event.
  static func reopen(_ article: Int64, in db: Database) throws {
    let statement = try db.cachedStatement(sql: "UPDATE eventReports SET version = 0 WHERE article = ?")
    try statement.execute(arguments: [article])
  }

  /// Puts an article that names an event into it, unless a reader has put it anywhere; what else belongs there is
  /// found later.
  static func name(_ article: Int64, in db: Database) throws {
    guard let named = try ArticlesTable.namedEvent(of: article, in: db) else { return }
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO eventReports (article, event, corrected, version) VALUES (?, ?, 0, 0)
        ON CONFLICT (article) DO UPDATE SET version = 0,
          event = CASE WHEN corrected = 0 THEN excluded.event ELSE event END
        """)
    try statement.execute(
      arguments: [article, try GroupedEventsTable.number(named: named, in: db)])
  }

  /// Puts every article that names an event into it, as `name` does for one.
  static func nameAll(in db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO groupedEvents (key, named) SELECT key, id FROM events WHERE TRUE ON CONFLICT DO NOTHING;
        INSERT INTO eventReports (article, event, corrected, version)
        SELECT articles.number, groupedEvents.number, 0, 0 FROM articles
        JOIN groupedEvents ON groupedEvents.named = articles.event WHERE TRUE
        ON CONFLICT (article) DO UPDATE SET event = coalesce(event, excluded.event)
        """)
  }

  static func articles(of event: Int64, in db: Database) throws -> [Int64] {
    try Int64.fetchAll(
      db, sql: "SELECT article FROM eventReports WHERE event = ? ORDER BY article", arguments: [event])
  }

  /// The reports of an event, the earliest first, and those that a reader has put there.
  static func reports(
    of event: Int64, in db: Database
  ) throws -> (reports: [ArticleSummary], corrected: Set<Article.ID>) {
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(ArticlesTable.summaryColumns), corrected
        FROM \(ArticlesTable.summaryTables) JOIN eventReports ON eventReports.article = articles.number
        WHERE eventReports.event = ?
        """)
    let rows = try Row.fetchCursor(statement, arguments: [event])
    var reports: [ArticleSummary] = []
    var corrected: Set<Article.ID> = []
    while let row = try rows.next() {
      let report = ArticlesTable.summary(row)
      reports.append(report)
      if row["corrected"] { corrected.insert(report.id) }
    }
    return (Event.earliestFirst(reports), corrected)
  }

  /// Events whose articles are not given to another: those that are named, and those a reader has had a hand in.
  static func kept(in db: Database) throws -> Set<Int64> {
    Set(
      try Int64.fetchAll(
        db,
        sql: """
          SELECT number FROM groupedEvents WHERE named IS NOT NULL
          UNION SELECT event FROM eventReports WHERE corrected = 1
          """))
  }

  static func add(to found: inout EventMemberships, in db: Database) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT articles.id, eventReports.event, corrected FROM eventReports
        JOIN articles ON articles.number = eventReports.article 
        WHERE eventReports.event IN (SELECT number FROM groupedEvents WHERE told = 1)
        """)
    while let row = try rows.next() {
      let id = Article.ID(rawValue: row["id"])
      found.reports[id] = row["event"]
      if row["corrected"] { found.corrected.insert(id) }
    }
  }
}
