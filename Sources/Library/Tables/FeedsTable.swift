internal import Foundation
internal import GRDB
internal import News

/// One row a feed that the reader follows.
enum FeedsTable {
  static func create(in db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE feeds (
          id INTEGER PRIMARY KEY AUTOINCREMENT,
          address TEXT NOT NULL UNIQUE CHECK (address <> ''),
          title TEXT CHECK (title <> ''),
          ownName TEXT CHECK (ownName <> ''),
          site TEXT CHECK (site <> ''),
          isPaused INTEGER NOT NULL DEFAULT 0 CHECK (isPaused IN (0, 1)),
          interval INTEGER CHECK (interval > 0),
          entityTag TEXT,
          lastModified TEXT,
          fingerprint INTEGER,
          visited INTEGER,
          due INTEGER,
          fault TEXT,
          failures INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0)
        ) STRICT
        """)
    try db.execute(
      sql: """
        CREATE TABLE feedTags (
          feed INTEGER NOT NULL REFERENCES feeds (id) ON DELETE CASCADE,
          name TEXT NOT NULL CHECK (name <> ''),
          PRIMARY KEY (feed, name)
        ) STRICT, WITHOUT ROWID
        """)
  }

  /// The id of the feed, which is added if it is new.
  static func add(
    _ address: String, name: String?, title: String? = nil, site: String?, in db: Database
  ) throws -> (id: Int64, isNew: Bool) {
    let known = try Int64.fetchOne(db, sql: "SELECT id FROM feeds WHERE address = ?", arguments: [address])
    if let known { return (known, false) }
    try db.execute(
      sql: "INSERT INTO feeds (address, ownName, title, site) VALUES (?, ?, ?, ?)",
      arguments: [address, name, title == "" ? nil : title, site])
    return (db.lastInsertedRowID, true)
  }

  static func remove(_ id: Int64, in db: Database) throws {
    try db.execute(sql: "DELETE FROM feeds WHERE id = ?", arguments: [id])
  }

  static func rename(_ id: Int64, to name: String?, in db: Database) throws {
    try db.execute(
      sql: "UPDATE feeds SET ownName = ? WHERE id = ?", arguments: [name == "" ? nil : name, id])
  }

  static func pause(_ id: Int64, _ isPaused: Bool, in db: Database) throws {
    try db.execute(sql: "UPDATE feeds SET isPaused = ? WHERE id = ?", arguments: [isPaused, id])
  }

  static func setInterval(_ id: Int64, _ seconds: Int?, in db: Database) throws {
    try db.execute(sql: "UPDATE feeds SET interval = ?, due = NULL WHERE id = ?", arguments: [seconds, id])
  }

  static func setTags(_ tags: [String], of id: Int64, in db: Database) throws {
    try db.execute(sql: "DELETE FROM feedTags WHERE feed = ?", arguments: [id])
    try addTags(tags, to: id, in: db)
  }

  static func addTags(_ tags: [String], to id: Int64, in db: Database) throws {
    for tag in tags where !tag.isEmpty {
      try db.execute(
        sql: "INSERT INTO feedTags (feed, name) VALUES (?, ?) ON CONFLICT DO NOTHING", arguments: [id, tag])
    }
  }

  static func all(in db: Database) throws -> [Feed] {
    var tags: [Int64: [String]] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT feed, name FROM feedTags ORDER BY feed, name") {
      tags[row["feed"], default: []].append(row["name"])
    }
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT feeds.*, count(feedEntries.article) AS articles,
          count(feedEntries.article) - count(readMarks.article) AS unread
        FROM feeds
        LEFT JOIN feedEntries ON feedEntries.feed = feeds.id
        LEFT JOIN readMarks ON readMarks.article = feedEntries.article
        GROUP BY feeds.id
        """)
    let named = rows.map { row in
      let feed = feed(row, tags: tags[row["id"]] ?? [])
      return (feed: feed, key: feed.name.lowercased())
    }
    return named.sorted { ($0.key, $0.feed.id) < ($1.key, $1.feed.id) }.map(\.feed)
  }

  private static func feed(_ row: Row, tags: [String]) -> Feed {
    let address: String = row["address"]
    let ownName: String? = row["ownName"]
    let title: String? = row["title"]
    let fault = (row["fault"] as String?).flatMap { text in
      try? JSONDecoder().decode(FeedFault.self, from: Data(text.utf8))
    }
    return Feed(
      id: row["id"], address: address, name: ownName ?? title ?? address, site: row["site"], tags: tags,
      isPaused: row["isPaused"], interval: row["interval"], visited: row["visited"], due: row["due"],
      fault: fault, patience: row["patience"], failures: row["failures"], articles: row["articles"],
      unread: row["unread"])
  }

  /// Servers that ask for patience say until when.
  @Sendable static func addPatience(in db: Database) throws {
    try db.execute(sql: "ALTER TABLE feeds ADD COLUMN patience INTEGER")
  }

  /// No page of the feed's articles is to be asked for before `time`.
  static func awaitPages(of feed: Int64, until time: Int64, in db: Database) throws {
    try db.execute(
      sql: "UPDATE feeds SET pagesDue = max(coalesce(pagesDue, 0), ?) WHERE id = ?", arguments: [time, feed])
  }

  /// The feeds to visit: those whose time has come, or for `isForced` all that are not paused and whose server does
  /// not ask for patience.
  static func calls(dueBy time: Int64, isForced: Bool, in db: Database) throws -> [FeedCall] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT id, address, entityTag, lastModified, fingerprint, ownName FROM feeds
        WHERE isPaused = 0 AND (patience IS NULL OR patience <= ?1) AND (?2 OR due IS NULL OR due <= ?1)
        ORDER BY id
        """, arguments: [time, isForced]
    ).map { row in
      FeedCall(
        feed: row["id"], address: row["address"], entityTag: row["entityTag"],
        lastModified: row["lastModified"],
        fingerprint: (row["fingerprint"] as Int64?).map(UInt64.init(bitPattern:)),
        ownName: row["ownName"])
    }
  }

  /// Notes how a visit went; false for a feed that is gone meanwhile.
  static func note(_ visit: FeedVisit, at time: Int64, in db: Database) throws -> Bool {
    switch visit.outcome {
    case .failed(let fault):
      let text = (try? JSONEncoder().encode(fault)).map { String(decoding: $0, as: UTF8.self) }
      try db.execute(
        sql: """
          UPDATE feeds SET visited = ?, due = ?, fault = ?, patience = ?, failures = failures + 1 WHERE id = ?
          """,
        arguments: [time, visit.due, text, visit.patience, visit.feed])
    case .unchanged:
      try db.execute(
        sql:
          "UPDATE feeds SET visited = ?, due = ?, fault = NULL, patience = NULL, failures = 0 WHERE id = ?",
        arguments: [time, visit.due, visit.feed])
    case .answered(let title, let site, _):
      try db.execute(
        sql: """
          UPDATE feeds SET visited = ?, due = ?, fault = NULL, patience = NULL, failures = 0, title = coalesce(?, title),
            site = coalesce(?, site), entityTag = ?, lastModified = ?, fingerprint = ? WHERE id = ?
          """,
        arguments: [
          time, visit.due, title == "" ? nil : title, site == "" ? nil : site, visit.entityTag,
          visit.lastModified, visit.fingerprint.map { Int64(bitPattern: $0) }, visit.feed,
        ])
    }
    let isKnown = db.changesCount > 0
    if isKnown, let address = visit.movedTo {
      // Another feed may have the new address already; then this one keeps asking at the old one.
      try db.execute(
        sql: "UPDATE OR IGNORE feeds SET address = ? WHERE id = ?", arguments: [address, visit.feed])
    }
    return isKnown
  }
}
