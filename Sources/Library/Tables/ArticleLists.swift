internal import GRDB
internal import News

/// The lists of articles in their order, as row numbers: what a row shows is read for the rows in sight alone.
enum ArticleLists {
  /// When each article was published, by its number: a lookup in the articles themselves walks through their texts.
  @Sendable static func create(in db: Database) throws {
    try db.execute(sql: "CREATE INDEX articleDays ON articles (number, published)")
  }

  static func count(in db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT count(*) FROM articles") ?? 0
  }

  /// The newest first, by the dates under which they are listed; at most `limit`.
  static func newest(limit: Int = .max, in db: Database) throws -> [Int64] {
    try Int64.fetchAll(
      db.cachedStatement(
        sql: "SELECT number FROM articles ORDER BY published DESC, number LIMIT ?"), arguments: [limit])
  }

  static func all(_ order: ArticleOrder, in db: Database) throws -> [Int64] {
    switch order {
    case .date: return try newest(in: db)
    case .unread: return try unreadFirst(newest(in: db), in: db)
    case .outlet: return try byOutlet(in: db)
    }
  }

  /// Those that the feed has brought; by outlet they stand by date.
  static func all(ofFeed feed: Int64, _ order: ArticleOrder, in db: Database) throws -> [Int64] {
    let isRead = order == .unread ? "readMarks.article IS NOT NULL" : "NULL"
    let numbers = try Int64.fetchAll(
      db,
      sql: """
        SELECT feedEntries.article FROM feedEntries
        CROSS JOIN articles INDEXED BY articleDays ON articles.number = feedEntries.article
        LEFT JOIN readMarks ON readMarks.article = feedEntries.article
        WHERE feed = ? ORDER BY \(isRead), published DESC, feedEntries.article
        """, arguments: [feed])
    // A feed may call one article by several names.
    return numbers.indices.filter { $0 == 0 || numbers[$0] != numbers[$0 - 1] }.map { numbers[$0] }
  }

  private static func unreadFirst(_ numbers: [Int64], in db: Database) throws -> [Int64] {
    let read = try ReadMarksTable.all(in: db)
    return numbers.filter { !read.contains($0) } + numbers.filter(read.contains)
  }

  private static func byOutlet(in db: Database) throws -> [Int64] {
    var names: [Int64: String] = [0: ArticleOrder.withoutOutlet]
    for row in try Row.fetchAll(db, sql: "SELECT id, name FROM outlets") {
      names[row[0]] = (row[1] as String).lowercased()
    }
    var articles: [Int64: [Int64]] = [:]
    let rows = try Row.fetchCursor(
      db, sql: "SELECT coalesce(outlet, 0), published, number FROM articles ORDER BY published DESC, number")
    while let row = try rows.next() { articles[row[0], default: []].append(row[2]) }
    // Outlets that differ in case alone stand together, each by itself.
    return articles.keys.sorted { (names[$0] ?? "", $0) < (names[$1] ?? "", $1) }
      .flatMap { articles[$0] ?? [] }
  }

  /// What a list shows of the articles, in their order; those that are gone are left out.
  static func summaries(_ numbers: some Sequence<Int64>, in db: Database) throws -> [ArticleSummary] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(ArticlesTable.summaryColumns) FROM \(ArticlesTable.summaryTables)
        WHERE articles.number = ?
        """)
    return try numbers.compactMap { try Row.fetchOne(statement, arguments: [$0]).map(ArticlesTable.summary) }
  }

  /// Of `numbers`, those whose rows hold all words of `filter`.
  static func narrowed(_ numbers: [Int64], by filter: String, in zone: Zone?, _ db: Database) throws
    -> [Int64]
  {
    let words = FilterKey.words(of: filter)
    guard !words.isEmpty else { return numbers }
    var found: Set<Int64> = []
    try forEachText(of: numbers, in: zone, db) { number, text in
      if FilterKey(text).holds(words) { found.insert(number) }
    }
    return numbers.filter(found.contains)
  }

  /// Tells the words that each of `numbers`, and perhaps of others, is found by.
  static func forEachText(
    of numbers: [Int64], in zone: Zone?, _ db: Database, _ body: (Int64, String) throws -> Void
  ) throws {
    let selection = """
      SELECT articles.number, \(ArticlesTable.summaryColumns) FROM \(ArticlesTable.summaryTables)
      """
    func tell(_ row: Row) throws {
      try body(row[0], ArticlesTable.summary(row, from: 1).filterText(in: zone))
    }
    // Far from all of them: a lookup of each takes less than a walk through all.
    if try numbers.count * 16 < count(in: db) {
      let statement = try db.cachedStatement(sql: selection + " WHERE articles.number = ?")
      for number in numbers { try Row.fetchOne(statement, arguments: [number]).map(tell) }
    } else {
      let rows = try Row.fetchCursor(db, sql: selection + " ORDER BY published DESC, articles.number")
      while let row = try rows.next() { try tell(row) }
    }
  }
}
