internal import GRDB
internal import News

/// One row a bookmark; its passages and tags have tables of their own.
enum BookmarksTable {
  static func create(in db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE bookmarks (
          id INTEGER PRIMARY KEY AUTOINCREMENT,
          kind TEXT NOT NULL CHECK (kind <> ''),
          reason TEXT NOT NULL,
          note TEXT NOT NULL,
          kept INTEGER NOT NULL
        ) STRICT
        """)
  }

  static func insert(_ draft: BookmarkDraft, at time: Int64, in db: Database) throws -> Bookmark {
    try db.execute(
      sql: "INSERT INTO bookmarks (kind, reason, note, kept) VALUES (?, ?, ?, ?)",
      arguments: [draft.kind, draft.reason, draft.note, time])
    let id = db.lastInsertedRowID
    try PassagesTable.insert(draft, of: id, in: db)
    var kept = draft
    kept.tags = try TagsTable.insert(draft.tags, of: id, in: db)
    return Bookmark(id: id, draft: kept, kept: time)
  }

  static func all(in db: Database) throws -> [Bookmark] {
    let passages = try PassagesTable.all(in: db)
    let tags = try TagsTable.all(in: db)
    let rows = try Row.fetchAll(
      db, sql: "SELECT id, kind, reason, note, kept FROM bookmarks ORDER BY kept DESC, id DESC")
    return rows.map { row in
      let id: Int64 = row["id"]
      let draft = BookmarkDraft(
        kind: row["kind"], left: passages[id]?[.left], right: passages[id]?[.right], reason: row["reason"],
        note: row["note"], tags: tags[id] ?? [])
      return Bookmark(id: id, draft: draft, kept: row["kept"])
    }
  }

  static func remove(_ id: Bookmark.ID, in db: Database) throws {
    try db.execute(sql: "DELETE FROM bookmarks WHERE id = ?", arguments: [id])
  }
}
