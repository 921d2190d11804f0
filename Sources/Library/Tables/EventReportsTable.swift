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

  /// Every article has a row from the moment it is stored, version 0 says that it waits, and `nearest` how near the
  /// nearest others are.
  static func addWaiting(in db: Database) throws {
    try db.execute(sql: "ALTER TABLE eventReports ADD COLUMN nearest INTEGER NOT NULL DEFAULT 0")
    try db.execute(
      sql: """
        INSERT INTO eventReports (article, corrected, version) SELECT number, 0, 0 FROM articles WHERE TRUE
        ON CONFLICT (article) DO UPDATE SET version = 0
        """)
    try db.execute(sql: "CREATE INDEX eventReportsWaiting ON eventReports (article) WHERE version = 0")
  }

  /// Has a new article wait.
  static func open(_ article: Int64, in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT INTO eventReports (article, corrected, version) VALUES (?, 0, 0)")
    try statement.execute(arguments: [article])
  }

  static func hasWaiting(in db: Database) throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM eventReports WHERE version = 0)") ?? false
  }

  static func grouped(in db: Database) throws -> Set<Int64> {
    try Int64.fetchSet(db, sql: "SELECT article FROM eventReports WHERE version > 0 AND event IS NOT NULL")
  }

  static func isWaiting(_ article: Int64, in db: Database) throws -> Bool {
    let statement = try db.cachedStatement(sql: "SELECT version = 0 FROM eventReports WHERE article = ?")
    return try Bool.fetchOne(statement, arguments: [article]) ?? false
  }

  /// The articles that wait, the earliest first, then those without a day.
  static func waiting(in db: Database) throws -> [Int64] {
    try Int64.fetchAll(
      db,
      sql: """
        SELECT eventReports.article FROM eventReports CROSS JOIN articles ON number = eventReports.article
        \(StatedDatesTable.join)
        WHERE version = 0 ORDER BY statedDates.article IS NOT NULL AND stated IS NULL, published, number
        """)
  }

  static func event(of article: Int64, in db: Database) throws -> Int64? {
    let statement = try db.cachedStatement(sql: "SELECT event FROM eventReports WHERE article = ?")
    return try Int64.fetchOne(statement, arguments: [article])
  }

  /// Has the article wait no more.
  static func close(_ article: Int64, version: Int, in db: Database) throws {
    let statement = try db.cachedStatement(sql: "UPDATE eventReports SET version = ? WHERE article = ?")
    try statement.execute(arguments: [version, article])
  }

  static func put(_ article: Int64, nearest: UInt32, in db: Database) throws {
    let statement = try db.cachedStatement(sql: "UPDATE eventReports SET nearest = ? WHERE article = ?")
    try statement.execute(arguments: [nearest, article])
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
    let statement = try db.cachedStatement(
      sql: "SELECT article FROM eventReports WHERE event = ? ORDER BY article")
    return try Int64.fetchAll(statement, arguments: [event])
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

  /// Whether its articles are not given to another: it is named, or a reader has had a hand in it.
  static func isKept(_ event: Int64, in db: Database) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: """
        SELECT EXISTS (SELECT 1 FROM groupedEvents WHERE number = ?1 AND named IS NOT NULL)
          OR EXISTS (SELECT 1 FROM eventReports WHERE event = ?1 AND corrected = 1)
        """)
    return try Bool.fetchOne(statement, arguments: [event]) ?? false
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
