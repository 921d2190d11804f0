internal import Foundation
internal import GRDB

/// Which articles of a block of `SignaturesTable` have which term, in parts that their maker numbers: what can be made
/// again at any time, and is gone as soon as the signatures it was made of are others.
enum SignatureListsTable {
  @Sendable static func create(in db: Database) throws {
    try db.execute(
      sql: "CREATE TABLE signatureLists (place INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT")
  }

  static func part(_ part: Int, of block: Int, in db: Database) throws -> [UInt8]? {
    let statement = try db.cachedStatement(sql: "SELECT bytes FROM signatureLists WHERE place = ?")
    return try Data.fetchOne(statement, arguments: [place(part, block)]).map(Array.init)
  }

  static func replace(_ parts: [(part: Int, bytes: [UInt8])], of block: Int, in db: Database) throws {
    let removing = try db.cachedStatement(sql: "DELETE FROM signatureLists WHERE place >= ? AND place < ?")
    try removing.execute(arguments: [place(0, block), place(0, block + 1)])
    let adding = try db.cachedStatement(sql: "INSERT INTO signatureLists (place, bytes) VALUES (?, ?)")
    for part in parts { try adding.execute(arguments: [place(part.part, block), Data(part.bytes)]) }
  }

  private static func place(_ part: Int, _ block: Int) -> Int64 { Int64(block) << 20 + Int64(part) }
}
