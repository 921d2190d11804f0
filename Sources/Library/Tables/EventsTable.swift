internal import GRDB
internal import News

/// One row an event that an article names; `key` is its `Event.ID`, `name` the name as it was first written.
enum EventsTable {
  static func create(in db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE events (
          id INTEGER PRIMARY KEY,
          key TEXT NOT NULL UNIQUE CHECK (key <> ''),
          name TEXT NOT NULL CHECK (name <> '')
        ) STRICT
        """)
  }

  /// The number of the event, which is added if it is new; nil for none.
  static func number(of name: String?, in db: Database) throws -> Int64? {
    guard let name else { return nil }
    let key = Event.ID(name: name).rawValue
    try db.execute(
      sql: "INSERT INTO events (key, name) VALUES (?, ?) ON CONFLICT DO NOTHING", arguments: [key, name])
    return try Int64.fetchOne(db, sql: "SELECT id FROM events WHERE key = ?", arguments: [key])
  }
}
