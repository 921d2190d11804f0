internal import GRDB
internal import News

/// The list of events. Each stands where its earliest report stands in the list of articles, its *lead*: of several
/// on one day the one that came last. So the list is as long and as quick to read as that of articles, and its
/// beginning costs no more than the rows that are shown.
enum EventLists {
  /// The leads of the latest events, at most `limit`, the latest first.
  static func latest(limit: Int, in db: Database) throws -> [Int64] {
    try Int64.fetchAll(
      db,
      sql: """
        SELECT articles.number FROM articles
        LEFT JOIN eventReports AS own ON own.article = articles.number
        WHERE own.event IS NULL OR NOT EXISTS (
          SELECT 1 FROM eventReports AS other
          CROSS JOIN articles AS earlier INDEXED BY articleDays ON earlier.number = other.article
          WHERE other.event = own.event AND other.article <> own.article AND (
            earlier.published < articles.published
            OR earlier.published = articles.published AND earlier.number > articles.number))
        ORDER BY articles.published DESC, articles.number LIMIT ?
        """, arguments: [limit])
  }

  static func count(in db: Database) throws -> Int {
    // Counted without a walk through the reports: an event that nothing is of is kept only where articles named it.
    let events = try Int.fetchOne(
      db,
      sql: """
        SELECT (SELECT count(*) FROM groupedEvents)
          - (SELECT count(*) FROM groupedEvents WHERE named IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM eventReports WHERE event = groupedEvents.number))
          - (SELECT count(*) FROM eventReports)
          + (SELECT count(*) FROM eventReports WHERE event IS NULL)
        """)
    return try ArticleLists.count(in: db) + (events ?? 0)
  }

  /// The leads of all events.
  static func all(in db: Database) throws -> [Int64] {
    let events = try events(in: db)
    let articles = try ArticleLists.newest(in: db)
    var seen: Set<Int64> = []
    // The earliest stand last.
    return articles.reversed().filter { number in events[number].map { seen.insert($0).inserted } ?? true }
      .reversed()
  }

  /// Of the leads `numbers`, those whose events hold all words of `filter`, in their names or in any report.
  static func narrowed(_ numbers: [Int64], by filter: String, in zone: Zone?, _ db: Database) throws
    -> [Int64]
  {
    // A word more narrows no further than all before it have.
    let words = FilterKey.words(of: filter).prefix(UInt64.bitWidth)
    guard !words.isEmpty else { return numbers }
    func held(by text: String) -> UInt64 {
      let key = FilterKey(text)
      return words.indices.reduce(0) { key.holds(words[$1]) ? $0 | 1 << UInt64($1) : $0 }
    }
    let events = try events(in: db)
    var ofEvents: [Int64: UInt64] = [:]
    for row in try Row.fetchAll(
      db,
      sql: "SELECT groupedEvents.number, events.name FROM groupedEvents JOIN events ON events.id = named")
    {
      ofEvents[row[0]] = held(by: row[1])
    }
    var alone: [Int64: UInt64] = [:]
    // Every article may be a report of one of the events.
    try ArticleLists.forEachText(of: ArticleLists.newest(in: db), in: zone, db) { number, text in
      if let event = events[number] {
        ofEvents[event, default: 0] |= held(by: text)
      } else {
        alone[number] = held(by: text)
      }
    }
    let all = UInt64.max >> UInt64(UInt64.bitWidth - words.count)
    return numbers.filter { (events[$0].flatMap { ofEvents[$0] } ?? alone[$0] ?? 0) == all }
  }

  /// The articles of the events that the leads `numbers` stand for.
  static func reports(of numbers: [Int64], in db: Database) throws -> [Int64] {
    try numbers.flatMap { number in
      try EventReportsTable.event(of: number, in: db).map { try EventReportsTable.articles(of: $0, in: db) }
        ?? [number]
    }
  }

  /// The event of each article that has one.
  private static func events(in db: Database) throws -> [Int64: Int64] {
    var events: [Int64: Int64] = [:]
    let rows = try Row.fetchCursor(
      db, sql: "SELECT article, event FROM eventReports WHERE event IS NOT NULL ORDER BY event")
    while let row = try rows.next() { events[row[0]] = row[1] }
    return events
  }

  /// The events that the articles are of, in their order; an article without one is an event of its own.
  static func events(of numbers: some Sequence<Int64>, in db: Database) throws -> [Event] {
    try numbers.compactMap { number in
      if let event = try EventReportsTable.event(of: number, in: db),
        let grouped = try GroupedEventsTable.event(event, in: db)
      {
        return grouped
      }
      return try ArticleLists.summaries([number], in: db).first.map { article in
        Event(id: Event.ID(rawValue: "article:\(article.id)"), name: article.name, reports: [article])
      }
    }
  }

  /// The articles that the event known by `id` has, one or more of which may be its lead.
  static func reports(of id: Event.ID, in db: Database) throws -> [Int64] {
    let event = try Int64.fetchOne(
      db, sql: "SELECT number FROM groupedEvents WHERE key = ?", arguments: [id.rawValue])
    let reports = try event.map { try EventReportsTable.articles(of: $0, in: db) } ?? []
    guard reports.isEmpty, id.rawValue.hasPrefix("article:") else { return reports }
    let article = Article.ID(rawValue: String(id.rawValue.dropFirst(8)))
    return try ArticlesTable.number(of: article, in: db).map { [$0] } ?? []
  }
}
