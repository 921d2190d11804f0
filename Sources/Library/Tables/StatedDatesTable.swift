internal import GRDB
internal import News

/// One row an article that says no date of itself, one that was still ahead when it came, or a moment in another zone's
/// time: what it says. In its own row stands the time it came, or the moment in UTC, by which it is listed, found and
/// dropped.
enum StatedDatesTable {
  @Sendable static func create(in db: Database) throws {
    // A date ahead of when an article came, but past by now, would take a walk through all texts to find.
    try db.execute(
      sql: """
        CREATE TABLE statedDates (
          article INTEGER PRIMARY KEY REFERENCES articles (number) ON DELETE CASCADE,
          stated TEXT CHECK (stated GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*')
        ) STRICT;
        INSERT INTO statedDates
        SELECT number, published FROM articles
        WHERE published IS NULL OR published > strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '+1 day');
        UPDATE articles SET published = strftime('%Y-%m-%dT%H:%M:%SZ', added, 'unixepoch')
        WHERE number IN (SELECT article FROM statedDates);
        """)
  }

  /// Lists sort dates by their text: see `PublicationDate.sortingText`.
  @Sendable static func sortByMoments(in db: Database) throws {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT number, published FROM articles
        WHERE published GLOB '????-??-??T*' AND published NOT GLOB '????-??-??T??:??:??Z'
        """)
    for row in rows {
      let stated = PublicationDate(row[1])
      guard let moment = stated?.utc, moment != stated else { continue }
      try note(stated, of: row[0], listed: moment, in: db)
      try db.execute(
        sql: "UPDATE articles SET published = ? WHERE number = ?", arguments: [moment.text, row[0] as Int64])
    }
    try db.execute(sql: "UPDATE articles SET published = published || 'T12' WHERE length(published) = 10")
  }

  /// What an article says, as a column beside those of `articles`.
  static let column = "CASE WHEN statedDates.article IS NULL THEN articles.published ELSE stated END"
  static let join = "LEFT JOIN statedDates ON statedDates.article = articles.number"

  /// Notes what the article in the row `number` says, if it is listed under another date.
  static func note(_ published: PublicationDate?, of number: Int64, listed: PublicationDate?, in db: Database)
    throws
  {
    guard published != listed else {
      let statement = try db.cachedStatement(sql: "DELETE FROM statedDates WHERE article = ?")
      return try statement.execute(arguments: [number])
    }
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO statedDates (article, stated) VALUES (?, ?)
        ON CONFLICT (article) DO UPDATE SET stated = excluded.stated
        """)
    try statement.execute(arguments: [number, published?.text])
  }

  /// When the article in the row came, where that may matter for the date under which it is listed; nil elsewhere.
  static func arrival(of number: Int64, _ published: PublicationDate?, in db: Database) throws -> Int64? {
    // It stands behind the text, which is long.
    let isKnown = try db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM statedDates WHERE article = ?)")
    let isListedOtherwise = try Bool.fetchOne(isKnown, arguments: [number]) ?? false
    guard published.map({ $0.isAfter(Library.now) || $0.utc != $0 }) ?? true || isListedOtherwise else {
      return nil
    }
    let statement = try db.cachedStatement(sql: "SELECT added FROM articles WHERE number = ?")
    return try Int64.fetchOne(statement, arguments: [number])
  }
}
