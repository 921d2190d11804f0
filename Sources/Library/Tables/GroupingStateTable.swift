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

  /// How rare terms are goes into a table of its own: a row is written as a whole, and they are long.
  @Sendable static func partRarities(in db: Database) throws {
    try db.execute(
      sql: """
        DROP TABLE groupingState;
        CREATE TABLE groupingState (
          id INTEGER PRIMARY KEY CHECK (id = 1),
          generation INTEGER NOT NULL,
          articles INTEGER NOT NULL CHECK (articles >= 0),
          counted INTEGER NOT NULL CHECK (counted >= 0)
        ) STRICT;
        INSERT INTO groupingState SELECT 1, 0, count(*), 0 FROM profiles;
        CREATE TABLE termRarities (id INTEGER PRIMARY KEY CHECK (id = 1), bytes BLOB NOT NULL) STRICT;
        INSERT INTO termRarities VALUES (1, x'');
        """)
  }

  static func state(in db: Database) throws -> GroupingState {
    let row = try Row.fetchOne(db, sql: "SELECT generation, articles, counted FROM groupingState")
    return GroupingState(
      generation: row?[0] ?? 0, articles: row?[1] ?? 0, counted: row?[2] ?? 0,
      nextEvent: try GroupedEventsTable.next(in: db))
  }

  static func rarities(in db: Database) throws -> [UInt8] {
    (try Data.fetchOne(db, sql: "SELECT bytes FROM termRarities")).map(Array.init) ?? []
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

  /// Keeps how rare terms are among so many articles, which are all that have been grouped.
  static func put(rarities: [UInt8], of articles: Int, in db: Database) throws {
    try db.execute(sql: "UPDATE termRarities SET bytes = ?", arguments: [Data(rarities)])
    try db.execute(
      sql: "UPDATE groupingState SET generation = generation + 1, articles = ?1, counted = ?1",
      arguments: [articles])
  }
}
