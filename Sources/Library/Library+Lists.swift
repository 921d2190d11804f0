internal import GRDB
public import News

/// Lists by their row numbers: an article's own, and for an event that of its earliest report.
extension Library {
  /// The beginning of the list, at most `limit` rows, and how many it has; nil where it takes the whole list to know.
  ///
  /// Costs the same however long the list is.
  public func beginning(
    of list: ListName, limit: Int
  ) throws(LibraryError) -> (numbers: [Int64], total: Int)? {
    try read { db in
      switch list {
      case .events: (try EventLists.latest(limit: limit, in: db), try EventLists.count(in: db))
      case .articles(.date): (try ArticleLists.newest(limit: limit, in: db), try ArticleLists.count(in: db))
      case .articles, .feed, .others: nil
      }
    }
  }

  /// The whole list in its order.
  public func order(of list: ListName) throws(LibraryError) -> [Int64] {
    try read { db in
      switch list {
      case .events: return try EventLists.all(in: db)
      case .articles(let order): return try ArticleLists.all(order, in: db)
      case .feed(let feed, let order): return try ArticleLists.all(ofFeed: feed, order, in: db)
      case .others(let id):
        guard let number = try ArticlesTable.number(of: id, in: db) else {
          return try ArticleLists.newest(in: db)
        }
        let event = try EventReportsTable.event(of: number, in: db)
        let reports = try event.map { try EventReportsTable.articles(of: $0, in: db) } ?? []
        let left = Set(reports + [number])
        return try ArticleLists.newest(in: db).filter { !left.contains($0) }
      }
    }
  }

  /// Of the rows `numbers` of the list, those that hold all words of `filter`, with their days in `zone`.
  public func narrowed(
    _ numbers: [Int64], of list: ListName, by filter: String, in zone: Zone = .utc
  ) throws(LibraryError) -> [Int64] {
    // No other word can be in a day, and turning the days of a hundred thousand articles takes its time.
    let namesDay = filter.split(whereSeparator: \.isWhitespace).contains { word in
      word.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
    }
    let zone = namesDay ? zone : nil
    return try read { db in
      list == .events
        ? try EventLists.narrowed(numbers, by: filter, in: zone, db)
        : try ArticleLists.narrowed(numbers, by: filter, in: zone, db)
    }
  }

  /// The numbers that the row known by `id` may have in the list.
  public func numbers(of id: String, in list: ListName) throws(LibraryError) -> [Int64] {
    try read { db in
      list == .events
        ? try EventLists.reports(of: Event.ID(rawValue: id), in: db)
        : try ArticlesTable.number(of: Article.ID(rawValue: id), in: db).map { [$0] } ?? []
    }
  }

  /// The articles of these rows, without their texts.
  public func summaries(_ numbers: [Int64]) throws(LibraryError) -> [ArticleSummary] {
    try read { db in try ArticleLists.summaries(numbers, in: db) }
  }

  /// The events of these rows, or that these articles are of.
  public func events(_ numbers: [Int64]) throws(LibraryError) -> [Event] {
    try read { db in try EventLists.events(of: numbers, in: db) }
  }

  /// The place of the first of the rows that is unread, or of an event with an unread report; nil for none.
  ///
  /// Reads the rows up to it.
  public func firstUnread(of numbers: some Sequence<Int64>, in list: ListName) throws(LibraryError) -> Int? {
    try read { db in
      let read = try ReadMarksTable.all(in: db)
      for (place, number) in numbers.enumerated() {
        let reports = list == .events ? try EventLists.reports(of: [number], in: db) : [number]
        if !reports.allSatisfy(read.contains) { return place }
      }
      return nil
    }
  }

  /// Marks the articles of the rows read, or all reports of the events; gives how many were unread.
  public func markRead(_ numbers: [Int64], of list: ListName) throws(LibraryError) -> Int {
    try write { db in
      let articles = list == .events ? try EventLists.reports(of: numbers, in: db) : numbers
      return try ReadMarksTable.mark(articles, at: Self.now, in: db)
    }
  }
}
