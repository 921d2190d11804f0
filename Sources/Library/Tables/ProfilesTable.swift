internal import Foundation
internal import GRDB

/// One row an article: what is kept of it to find others of its event, as bytes that only its maker reads.
///
/// Apart from the articles and from `EventReportsTable`, so that lists need not read past it.
enum ProfilesTable {
  static func create(in db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE profiles (
          article INTEGER PRIMARY KEY REFERENCES articles (number) ON DELETE CASCADE,
          day INTEGER,
          bytes BLOB NOT NULL
        ) STRICT
        """)
    try db.execute(sql: "CREATE INDEX profilesByDay ON profiles (day)")
  }

  static func put(_ profile: ArticleProfile, in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO profiles (article, day, bytes) VALUES (?, ?, ?)
        ON CONFLICT (article) DO UPDATE SET day = excluded.day, bytes = excluded.bytes
        """)
    try statement.execute(arguments: [profile.article, profile.day, Data(profile.bytes)])
  }

  private static let selection = """
    SELECT profiles.article, profiles.day, bytes, eventReports.event, outlets.name AS outletName, words
    FROM profiles
    JOIN eventReports ON eventReports.article = profiles.article
    JOIN articles ON articles.number = profiles.article
    LEFT JOIN outlets ON outlets.id = articles.outlet
    """

  /// Those of the days, and those without a day for nil; with the event that each has.
  static func all(
    from first: Int, through last: Int, version: Int, in db: Database
  ) throws -> [ArticleProfile] {
    try profiles(
      "WHERE day BETWEEN ? AND ? AND version = ? AND eventReports.event IS NOT NULL", [first, last, version],
      in: db)
  }

  static func undated(version: Int, in db: Database) throws -> [ArticleProfile] {
    try profiles("WHERE day IS NULL AND version = ? AND eventReports.event IS NOT NULL", [version], in: db)
  }

  static func all(of event: Int64, version: Int, in db: Database) throws -> [ArticleProfile] {
    try profiles("WHERE eventReports.event = ? AND version = ?", [event, version], in: db)
  }

  private static func profiles(
    _ condition: String, _ arguments: StatementArguments, in db: Database
  ) throws -> [ArticleProfile] {
    let rows = try Row.fetchCursor(
      db, sql: selection + " " + condition + " ORDER BY profiles.article", arguments: arguments)
    var profiles: [ArticleProfile] = []
    while let row = try rows.next() {
      let bytes: Data = row["bytes"]
      profiles.append(
        ArticleProfile(
          article: row["article"], day: row["day"], bytes: [UInt8](bytes), event: row["event"],
          outlet: row["outletName"], words: row["words"]))
    }
    return profiles
  }
}
