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
}
