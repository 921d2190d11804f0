internal import Foundation
internal import GRDB

/// One row: how far the grouping is.
enum GroupingStateTable {
  static func create(in db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE groupingState (
          id INTEGER PRIMARY KEY CHECK (id = 1),
          generation INTEGER NOT NULL,
          articles INTEGER NOT NULL CHECK (articles >= 0),
          rarities BLOB NOT NULL
        ) STRICT
        """)
    try db.execute(sql: "INSERT INTO groupingState VALUES (1, 0, 0, x'')")
  }

  static func state(in db: Database) throws -> GroupingState {
    let row = try Row.fetchOne(db, sql: "SELECT generation, articles, rarities FROM groupingState")
    return GroupingState(
      generation: row?[0] ?? 0, articles: row?[1] ?? 0, rarities: (row?[2] as Data?).map(Array.init) ?? [],
      nextEvent: try GroupedEventsTable.next(in: db))
  }

  static func generation(in db: Database) throws -> Int64 {
    try Int64.fetchOne(db, sql: "SELECT generation FROM groupingState") ?? 0
  }

  /// Notes that events have changed, so that whoever has looked at them before looks again.
  static func advance(articles: Int = 0, in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "UPDATE groupingState SET generation = generation + 1, articles = articles + ?")
    try statement.execute(arguments: [articles])
  }

  static func put(rarities: [UInt8], in db: Database) throws {
    try db.execute(
      sql: "UPDATE groupingState SET generation = generation + 1, rarities = ?", arguments: [Data(rarities)])
  }
}
