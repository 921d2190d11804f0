internal import GRDB
internal import News

/// One row an article whose page is to be looked at for a fuller text: since when, not before when, and how often it
/// could not be had. A row goes when the page has been seen, or has been waited for long enough.
enum WantedPagesTable {
  @Sendable static func create(in db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE wantedPages (
          article INTEGER PRIMARY KEY REFERENCES articles (number) ON DELETE CASCADE,
          since INTEGER NOT NULL,
          due INTEGER NOT NULL DEFAULT 0,
          failures INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0)
        ) STRICT;
        CREATE INDEX wantedPagesInTurn ON wantedPages (failures, article);
        ALTER TABLE feeds ADD COLUMN pagesDue INTEGER;
        INSERT INTO wantedPages (article, since)
        SELECT number, added FROM articles
        WHERE number IN (SELECT number FROM articles WHERE words < \(TextFullness.whole)) AND page = 0
          AND url IS NOT NULL AND added >= unixepoch() - 7 * 86400
          AND EXISTS (SELECT 1 FROM feedEntries WHERE feedEntries.article = articles.number);
        """)
  }

  /// A page that has been failing goes on waiting as long as it had to, but is not given up before its time.
  static func add(_ article: Int64, at time: Int64, in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO wantedPages (article, since) VALUES (?, ?)
        ON CONFLICT (article) DO UPDATE SET since = excluded.since
        """)
    try statement.execute(arguments: [article, time])
  }

  static func remove(_ article: Int64, in db: Database) throws {
    let statement = try db.cachedStatement(sql: "DELETE FROM wantedPages WHERE article = ?")
    try statement.execute(arguments: [article])
  }

  /// Those that have waited since before `time` are given up.
  static func giveUp(before time: Int64, in db: Database) throws {
    try db.execute(sql: "DELETE FROM wantedPages WHERE since < ?", arguments: [time])
  }

  /// Notes that the page could not be had, and before when nobody is to ask for it again.
  static func postpone(_ article: Int64, until time: Int64, in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "UPDATE wantedPages SET due = ?, failures = failures + 1 WHERE article = ?")
    try statement.execute(arguments: [time, article])
  }

  /// Those that may be asked for at `time`: the ones that have failed least first, and of these the latest. Of paused
  /// feeds, and of those whose server asks for patience, none.
  static func due(
    at time: Int64, since horizon: Int64, only feeds: Set<Int64>?, limit: Int, in db: Database
  ) throws -> [WantedPage] {
    let chosen = feeds.map { "AND feed IN (\($0.map(String.init).joined(separator: ", ")))" } ?? ""
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT number, id, url, failures, (
            SELECT min(feed) FROM feedEntries JOIN feeds ON feeds.id = feed
            WHERE feedEntries.article = number AND isPaused = 0 AND coalesce(pagesDue, 0) <= ?1 \(chosen))
        FROM wantedPages INDEXED BY wantedPagesInTurn CROSS JOIN articles ON number = wantedPages.article
        WHERE due <= ?1 AND since >= ?2 AND url IS NOT NULL
        ORDER BY failures, wantedPages.article DESC
        """, arguments: [time, horizon])
    var pages: [WantedPage] = []
    while pages.count < limit, let row = try rows.next() {
      guard let feed: Int64 = row[4] else { continue }
      pages.append(
        WantedPage(
          number: row[0], article: Article.ID(rawValue: row[1]), address: row[2], feed: feed, failures: row[3]
        ))
    }
    return pages
  }
}
