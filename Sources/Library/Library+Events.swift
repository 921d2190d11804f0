internal import GRDB
public import News

extension Library {
  /// Which articles share an event.
  public func memberships() throws(LibraryError) -> EventMemberships {
    try read { db in try GroupedEventsTable.all(in: db) }
  }

  /// Whether an article waits for an event or a profile.
  public func hasWaitingArticles() throws(LibraryError) -> Bool {
    try read { db in try EventReportsTable.hasWaiting(in: db) }
  }

  /// The numbers of the articles that wait, the earliest first, then those without a day.
  public func waitingArticles() throws(LibraryError) -> [Int64] {
    try read { db in try EventReportsTable.waiting(in: db) }
  }

  /// The articles with these numbers, in their order; those that are gone are left out.
  public func waitingArticles(_ numbers: [Int64]) throws(LibraryError) -> [WaitingArticle] {
    try read { db in
      try numbers.compactMap { number in
        guard let article = try ArticlesTable.article(number, in: db) else { return nil }
        let event = try EventReportsTable.event(of: number, in: db)
        let name = event == nil ? try ArticlesTable.namedEvent(of: number, in: db) : nil
        return WaitingArticle(number: number, article: article, event: event, name: name)
      }
    }
  }

  /// The numbers of the events that articles name, which are made if need be.
  public func events(named names: Set<Int64>) throws(LibraryError) -> [Int64: Int64] {
    guard !names.isEmpty else { return [:] }
    return try write { db in
      try Dictionary(
        uniqueKeysWithValues: names.sorted().map { ($0, try GroupedEventsTable.number(named: $0, in: db)) })
    }
  }

  /// Looks at what has been grouped, all at one moment.
  public func readGrouping<Value>(_ body: (GroupingReader) throws -> Value) throws -> Value {
    try read { db in try body(GroupingReader(db)) }
  }

  /// Stores what came of grouping articles, all of it or nothing.
  ///
  /// Events from the state's next one on are new. Returns false, and stores nothing, when events have changed since
  /// the state was read. What a reader has corrected stays.
  public func keep(_ grouped: GroupedArticles, since state: GroupingState) throws(LibraryError) -> Bool {
    try write { db in
      try Schema.keepPages(.grouping, in: db)
      guard try GroupingStateTable.generation(in: db) == state.generation,
        try GroupedEventsTable.next(in: db) == state.nextEvent
      else { return false }
      try Self.keep(grouped, from: state.nextEvent, in: db)
      try GroupingStateTable.advance(articles: grouped.profiles.count, in: db)
      return true
    }
  }

  /// Lets go of the memory that storing what came of grouping has taken.
  public func endGrouping() throws(LibraryError) {
    try write { db in
      try Schema.keepPages(.usually, in: db)
      try db.execute(sql: "PRAGMA shrink_memory")
    }
  }

  private static func keep(_ grouped: GroupedArticles, from next: Int64, in db: Database) throws {
    let added = Dictionary(grouping: grouped.events.filter { $0.value >= next }, by: \.value)
    for event in added.keys.sorted() {
      guard let founder = added[event]?.map(\.key).min() else { continue }
      _ = try GroupedEventsTable.add(event, founder: founder, in: db)
    }
    for profile in grouped.profiles { try ProfilesTable.put(profile.article, profile.bytes, in: db) }
    for (article, event) in grouped.events.sorted(by: { $0.key < $1.key }) {
      try EventReportsTable.put(article, in: event, in: db)
    }
    for (article, nearest) in grouped.nearest { try EventReportsTable.put(article, nearest: nearest, in: db) }
    for profile in grouped.profiles {
      try EventReportsTable.close(profile.article, version: grouped.version, in: db)
    }
    for (block, signatures) in Dictionary(grouping: grouped.signatures, by: \.block) {
      try SignaturesTable.add(signatures.map(\.bytes), to: block, in: db)
    }
    for (event, telling) in grouped.tellings { try GroupedEventsTable.tell(telling, of: event, in: db) }
    for event in grouped.left { try GroupedEventsTable.removeEmpty(event, in: db) }
  }

  /// Keeps what was found when all that has been grouped was counted, all of it or nothing; false when events have
  /// changed since the state was read.
  public func keep(_ count: GroupingCount, since state: GroupingState) throws(LibraryError) -> Bool {
    try write { db in
      guard try GroupingStateTable.generation(in: db) == state.generation else { return false }
      try GroupingStateTable.put(rarities: count.rarities, of: count.articles, in: db)
      for (block, signatures) in count.signatures {
        try SignaturesTable.replace(signatures, of: block, in: db)
      }
      return true
    }
  }

  /// Keeps lists of a block's signatures, all of them or nothing; false when events have changed since the state was
  /// read.
  public func keep(
    _ lists: [(part: Int, bytes: [UInt8])], of block: Int, since state: GroupingState
  ) throws(LibraryError) -> Bool {
    try write { db in
      guard try GroupingStateTable.generation(in: db) == state.generation else { return false }
      try SignatureListsTable.replace(lists, of: block, in: db)
      try GroupingStateTable.advance(in: db)
      return true
    }
  }

  /// Tells what to show first of events.
  public func tell(_ tellings: [Int64: EventTelling]) throws(LibraryError) {
    try write { db in
      for (event, telling) in tellings { try GroupedEventsTable.tell(telling, of: event, in: db) }
    }
  }

  /// The number of the event with this id; nil for none.
  public func number(of event: Event.ID) throws(LibraryError) -> Int64? {
    try write { db in try GroupedEventsTable.number(of: event, in: db) }
  }

  /// The number of the article's event; nil while it has none.
  public func event(of article: Article.ID) throws(LibraryError) -> Int64? {
    try read { db in
      try ArticlesTable.number(of: article, in: db).flatMap { try EventReportsTable.event(of: $0, in: db) }
    }
  }

  /// Puts the articles into the event for good, or for nil into a new one; returns its id and the numbers of the
  /// events that have changed.
  public func correct(
    _ articles: [Article.ID], to event: Int64?
  ) throws(LibraryError) -> (id: Event.ID, changed: Set<Int64>) {
    try write { db in
      let numbers = try articles.compactMap { try ArticlesTable.number(of: $0, in: db) }
      return try Self.correct(numbers, to: event, in: db)
    }
  }

  /// Makes two events one for good, under the number of `event`.
  public func merge(
    _ other: Int64, into event: Int64
  ) throws(LibraryError) -> (id: Event.ID, changed: Set<Int64>) {
    try write { db in
      let articles = try [event, other].flatMap { try EventReportsTable.articles(of: $0, in: db) }
      return try Self.correct(articles, to: event, in: db)
    }
  }

  /// The event that has these articles and no others; nil for none.
  private static func whole(_ articles: [Int64], in db: Database) throws -> Int64? {
    guard let first = articles.first, let event = try EventReportsTable.event(of: first, in: db) else {
      return nil
    }
    return Set(try EventReportsTable.articles(of: event, in: db)) == Set(articles) ? event : nil
  }

  private static func correct(
    _ articles: [Int64], to event: Int64?, in db: Database
  ) throws -> (id: Event.ID, changed: Set<Int64>) {
    guard let founder = articles.first else { return (Event.ID(rawValue: ""), []) }
    let target =
      try event ?? whole(articles, in: db) ?? GroupedEventsTable.add(nil, founder: founder, in: db)
    var left: Set<Int64> = []
    for article in articles {
      if let before = try EventReportsTable.event(of: article, in: db), before != target {
        left.insert(before)
      }
      try EventReportsTable.correct(article, to: target, in: db)
    }
    for event in left { try GroupedEventsTable.removeEmpty(event, in: db) }
    for event in left.union([target]) { try GroupedEventsTable.list(event, in: db) }
    try GroupingStateTable.advance(in: db)
    return (try GroupedEventsTable.key(of: target, in: db) ?? Event.ID(rawValue: ""), left.union([target]))
  }
}

/// What has been grouped in a library, at one moment.
public struct GroupingReader {
  private let db: Database

  init(_ db: Database) { self.db = db }

  public func state() throws -> GroupingState { try GroupingStateTable.state(in: db) }

  /// Those of the articles that wait still, with the event each has, 0 for none: others may have been grouped or
  /// dropped meanwhile.
  public func waiting(_ articles: [Int64]) throws -> [Int64: Int64] {
    var waiting: [Int64: Int64] = [:]
    for article in articles where try EventReportsTable.isWaiting(article, in: db) {
      waiting[article] = try EventReportsTable.event(of: article, in: db) ?? 0
    }
    return waiting
  }

  /// The profiles of those articles that have been grouped.
  public func profiles(of articles: [Int64]) throws -> [ArticleProfile] {
    try articles.compactMap { try ProfilesTable.profile(of: $0, in: db) }
  }

  /// Hands over the bytes of the profiles of every so manieth article.
  public func eachProfile(_ step: Int, _ body: ([UInt8]) -> Void) throws {
    try ProfilesTable.each(Int64(step), in: db, body)
  }

  /// The articles of the event, ascending, and whether the grouping must not give them to another.
  public func members(of event: Int64) throws -> (articles: [Int64], isKept: Bool) {
    (try EventReportsTable.articles(of: event, in: db), try EventReportsTable.isKept(event, in: db))
  }

  /// How rare terms are, as bytes of the caller's making; none at first.
  public func rarities() throws -> [UInt8] { try GroupingStateTable.rarities(in: db) }

  /// The articles that have been grouped, and do not wait to be looked at again.
  public func grouped() throws -> Set<Int64> { try EventReportsTable.grouped(in: db) }

  /// Hands over the signatures of a block, as they were stored, one behind another in pieces, from so manieth piece on.
  public func signatures(
    of block: Int, from piece: Int = 0, _ body: (UnsafeRawBufferPointer) -> Void
  ) throws {
    try SignaturesTable.each(of: block, from: piece, in: db, body)
  }

  /// In how many pieces the signatures of the block are.
  public func pieces(of block: Int) throws -> Int { try SignaturesTable.rows(of: block, in: db) }

  /// A part of the lists of a block; nil for one that is not kept.
  public func list(_ part: Int, of block: Int) throws -> [UInt8]? {
    try SignatureListsTable.part(part, of: block, in: db)
  }

  public func blocks() throws -> [Int] { try SignaturesTable.blocks(in: db) }
}
