internal import GRDB
internal import News

/// One row an event that the grouping or a reader made, or that an article names; its number is never used again.
enum GroupedEventsTable {
  static func create(in db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE groupedEvents (
          number INTEGER PRIMARY KEY AUTOINCREMENT,
          key TEXT NOT NULL UNIQUE CHECK (key <> ''),
          named INTEGER UNIQUE REFERENCES events (id),
          central INTEGER REFERENCES articles (number) ON DELETE SET NULL,
          first INTEGER REFERENCES articles (number) ON DELETE SET NULL,
          second INTEGER REFERENCES articles (number) ON DELETE SET NULL,
          told INTEGER NOT NULL DEFAULT 0 CHECK (told IN (0, 1))
        ) STRICT
        """)
    try db.execute(sql: "CREATE INDEX groupedEventsTold ON groupedEvents (number) WHERE told = 1")
    // For the day articles are removed.
    try db.execute(sql: "CREATE INDEX groupedEventsByCentral ON groupedEvents (central)")
    try db.execute(sql: "CREATE INDEX groupedEventsByFirst ON groupedEvents (first)")
    try db.execute(sql: "CREATE INDEX groupedEventsBySecond ON groupedEvents (second)")
  }

  /// The number that the next event gets.
  static func next(in db: Database) throws -> Int64 {
    (try Int64.fetchOne(db, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'groupedEvents'") ?? 0) + 1
  }

  /// An event that a lone article founds is known by it, as long as no other is.
  static func add(_ number: Int64?, founder: Int64, in db: Database) throws -> Int64 {
    let key = try String.fetchOne(
      db,
      sql: """
        SELECT 'article:' || id FROM articles
        WHERE number = ? AND 'article:' || id NOT IN (SELECT key FROM groupedEvents)
        """, arguments: [founder])
    let number = try number ?? next(in: db)
    try db.execute(
      sql: "INSERT INTO groupedEvents (number, key) VALUES (?, ?)",
      arguments: [number, key ?? "event:\(number)"])
    return number
  }

  /// The event that stands for the one that articles name.
  static func number(named event: Int64, in db: Database) throws -> Int64 {
    try db.execute(
      sql: """
        INSERT INTO groupedEvents (key, named) SELECT key, id FROM events WHERE id = ?
        ON CONFLICT DO NOTHING
        """, arguments: [event])
    return try Int64.fetchOne(db, sql: "SELECT number FROM groupedEvents WHERE named = ?", arguments: [event])
      ?? 0
  }

  static func number(of id: Event.ID, in db: Database) throws -> Int64? {
    if let number = try Int64.fetchOne(
      db, sql: "SELECT number FROM groupedEvents WHERE key = ?", arguments: [id.rawValue])
    {
      return number
    }
    return try Int64.fetchOne(db, sql: "SELECT id FROM events WHERE key = ?", arguments: [id.rawValue])
      .map { try number(named: $0, in: db) }
  }

  static func key(of number: Int64, in db: Database) throws -> Event.ID? {
    try String.fetchOne(db, sql: "SELECT key FROM groupedEvents WHERE number = ?", arguments: [number])
      .map(Event.ID.init(rawValue:))
  }

  static func tell(_ telling: EventTelling, of number: Int64, in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "UPDATE groupedEvents SET central = ?, first = ?, second = ?, told = 1 WHERE number = ?")
    try statement.execute(
      arguments: [telling.central, telling.pair?.first, telling.pair?.last, number])
  }

  /// Has the event listed also when only one report is of it.
  static func list(_ number: Int64, in db: Database) throws {
    try db.execute(sql: "UPDATE groupedEvents SET told = 1 WHERE number = ?", arguments: [number])
  }

  /// Forgets the event if nothing is of it any more and no article names it; whether it is gone.
  @discardableResult
  static func removeEmpty(_ number: Int64, in db: Database) throws -> Bool {
    try db.execute(
      sql: """
        DELETE FROM groupedEvents
        WHERE number = ?1 AND named IS NULL AND NOT EXISTS (SELECT 1 FROM eventReports WHERE event = ?1)
        """, arguments: [number])
    return db.changesCount > 0
  }

  /// The event with its reports, the earliest first; nil where nothing is of it.
  static func event(_ number: Int64, in db: Database) throws -> Event? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT groupedEvents.key, events.name, told, a.id, b.id, c.id
        FROM groupedEvents
        LEFT JOIN events ON events.id = named
        LEFT JOIN articles a ON a.number = central
        LEFT JOIN articles b ON b.number = first
        LEFT JOIN articles c ON c.number = second
        WHERE groupedEvents.number = ?
        """)
    guard let row = try Row.fetchOne(statement, arguments: [number]) else { return nil }
    let (reports, corrected) = try EventReportsTable.reports(of: number, in: db)
    guard let latest = reports.last else { return nil }
    func article(_ column: Int) -> Article.ID? { (row[column] as String?).map(Article.ID.init(rawValue:)) }
    let name: String? = row[1]
    // What one article alone founds is known by it, whatever it was founded as.
    let isAlone = name == nil && row[2] == 0 && reports.count == 1
    return Event(
      id: Event.ID(rawValue: isAlone ? "article:\(reports[0].id)" : row[0]),
      name: name ?? (reports.first { $0.id == article(3) } ?? latest).name,
      reports: reports, pair: [article(4), article(5)].compactMap(\.self), corrected: corrected)
  }

  /// Every event that has, or had, more than one report, or that a reader had a hand in.
  static func all(in db: Database) throws -> EventMemberships {
    var found = EventMemberships()
    let events = try Row.fetchCursor(
      db,
      sql: """
        SELECT groupedEvents.number, groupedEvents.key AS key, events.name AS eventName,
          a.id AS central, b.id AS first, c.id AS second
        FROM groupedEvents
        LEFT JOIN events ON events.id = named
        LEFT JOIN articles a ON a.number = central
        LEFT JOIN articles b ON b.number = first
        LEFT JOIN articles c ON c.number = second
        WHERE groupedEvents.told = 1
        """)
    while let row = try events.next() {
      func article(_ column: String) -> Article.ID? {
        (row[column] as String?).map(Article.ID.init(rawValue:))
      }
      found.events[row["number"]] = EventMemberships.Grouped(
        id: Event.ID(rawValue: row["key"]), name: row["eventName"], central: article("central"),
        pair: [article("first"), article("second")].compactMap(\.self))
    }
    try EventReportsTable.add(to: &found, in: db)
    return found
  }
}
