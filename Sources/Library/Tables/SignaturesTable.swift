internal import Foundation
internal import GRDB

/// What is looked through for articles that may be like a new one: bytes of many articles in a row, in blocks that
/// their maker numbers. A row fills a page of the file and no more.
enum SignaturesTable {
  static func create(in db: Database) throws {
    try db.execute(
      sql: "CREATE TABLE signatures (place INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT")
  }

  /// Rows of a block; no day has as many articles.
  private static let places: Int64 = 1 << 20
  /// What fits a leaf of four kilobytes with all that SQLite adds.
  private static let mostBytes = 4_050

  static func each(
    of block: Int, from row: Int, in db: Database, _ body: (UnsafeRawBufferPointer) -> Void
  ) throws {
    let statement = try db.cachedStatement(
      sql: "SELECT bytes FROM signatures WHERE place >= ? AND place < ? ORDER BY place")
    let rows = try Row.fetchCursor(statement, arguments: [first(block) + Int64(row), first(block) + places])
    while let row = try rows.next() {
      try row.withUnsafeData(atIndex: 0) { $0?.withUnsafeBytes(body) }
    }
  }

  /// How many rows the block has.
  static func rows(of block: Int, in db: Database) throws -> Int {
    let statement = try db.cachedStatement(
      sql: "SELECT max(place) FROM signatures WHERE place >= ? AND place < ?")
    let last = try Int64.fetchOne(statement, arguments: [first(block), first(block) + places])
    return last.map { Int($0 - first(block)) + 1 } ?? 0
  }

  static func blocks(in db: Database) throws -> [Int] {
    var blocks: [Int] = []
    var next = try Int64.fetchOne(db, sql: "SELECT min(place) FROM signatures")
    while let place = next {
      let block = place >> 20
      blocks.append(Int(block))
      next = try Int64.fetchOne(
        db, sql: "SELECT min(place) FROM signatures WHERE place >= ?", arguments: [(block + 1) << 20])
    }
    return blocks
  }

  /// Puts signatures of equal length into the place of those of the block, whose lists are wrong from then on.
  static func replace(_ signatures: [[UInt8]], of block: Int, in db: Database) throws {
    let statement = try db.cachedStatement(sql: "DELETE FROM signatures WHERE place >= ? AND place < ?")
    try statement.execute(arguments: [first(block), first(block) + places])
    try SignatureListsTable.replace([], of: block, in: db)
    if !signatures.isEmpty { try add(signatures, to: block, in: db) }
  }

  /// Adds signatures of equal length to the end of the block.
  static func add(_ signatures: [[UInt8]], to block: Int, in db: Database) throws {
    var place = first(block)
    var bytes: [UInt8] = []
    if let last = try Row.fetchOne(
      db,
      sql: "SELECT place, bytes FROM signatures WHERE place >= ? AND place < ? ORDER BY place DESC LIMIT 1",
      arguments: [first(block), first(block) + places])
    {
      place = last[0]
      bytes = Array(last[1] as Data)
    }
    for signature in signatures {
      if bytes.count + signature.count > mostBytes {
        try put(bytes, at: place, in: db)
        place += 1
        bytes = []
      }
      bytes += signature
    }
    try put(bytes, at: place, in: db)
  }

  private static func put(_ bytes: [UInt8], at place: Int64, in db: Database) throws {
    let statement = try db.cachedStatement(
      sql:
        "INSERT INTO signatures (place, bytes) VALUES (?, ?) ON CONFLICT (place) DO UPDATE SET bytes = excluded.bytes"
    )
    try statement.execute(arguments: [place, Data(bytes)])
  }

  private static func first(_ block: Int) -> Int64 { Int64(block) << 20 }
}
