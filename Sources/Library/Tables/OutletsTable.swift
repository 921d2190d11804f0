internal import GRDB
internal import News

/// One row an outlet, by its name.
enum OutletsTable {
  static func create(in db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE outlets (
          id INTEGER PRIMARY KEY,
          name TEXT NOT NULL UNIQUE CHECK (name <> '')
        ) STRICT
        """)
  }

  /// The number of the outlet, which is added if it is new; nil for none.
  static func number(of outlet: Outlet?, in db: Database) throws -> Int64? {
    guard let name = outlet?.name else { return nil }
    let select = try db.cachedStatement(sql: "SELECT id FROM outlets WHERE name = ?")
    if let known = try Int64.fetchOne(select, arguments: [name]) { return known }
    try db.execute(sql: "INSERT INTO outlets (name) VALUES (?)", arguments: [name])
    return db.lastInsertedRowID
  }

  /// The outlets in whose names `part` stands, whatever its case and accents.
  static func numbers(named part: String, in db: Database) throws -> [Int64] {
    let wanted = FilterKey(part)
    let rows = try Row.fetchCursor(db.cachedStatement(sql: "SELECT id, name FROM outlets"))
    var numbers: [Int64] = []
    while let row = try rows.next() { if FilterKey(row[1]).holds(wanted) { numbers.append(row[0]) } }
    return numbers
  }
}
