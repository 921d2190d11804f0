internal import GRDB
internal import News

/// One row a tag of a bookmark, in the order they were given.
enum TagsTable {
  static func create(in db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE tags (
          bookmark INTEGER NOT NULL REFERENCES bookmarks (id) ON DELETE CASCADE,
          place INTEGER NOT NULL CHECK (place >= 0),
          name TEXT NOT NULL CHECK (name <> ''),
          PRIMARY KEY (bookmark, place),
          UNIQUE (bookmark, name)
        ) STRICT, WITHOUT ROWID
        """)
    try db.execute(sql: "CREATE INDEX tagsByName ON tags (name)")
  }

  /// Stores each tag once and returns those stored.
  static func insert(_ tags: [String], of bookmark: Bookmark.ID, in db: Database) throws -> [String] {
    var stored: [String] = []
    for tag in tags where !tag.isEmpty && !stored.contains(tag) {
      try db.execute(
        sql: "INSERT INTO tags (bookmark, place, name) VALUES (?, ?, ?)",
        arguments: [bookmark, stored.count, tag])
      stored.append(tag)
    }
    return stored
  }

  static func all(in db: Database) throws -> [Bookmark.ID: [String]] {
    let rows = try Row.fetchCursor(db, sql: "SELECT bookmark, name FROM tags ORDER BY bookmark, place")
    var tags: [Bookmark.ID: [String]] = [:]
    while let row = try rows.next() { tags[row["bookmark"], default: []].append(row["name"]) }
    return tags
  }
}
