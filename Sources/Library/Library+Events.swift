internal import GRDB
public import News

extension Library {
  /// Which articles share an event.
  public func memberships() throws(LibraryError) -> EventMemberships {
    try read { db in try GroupedEventsTable.all(in: db) }
  }

  /// Whether an article has no event, or no profile of `version`.
  public func hasWaitingArticles(version: Int) throws(LibraryError) -> Bool {
    try read { db in try !EventReportsTable.waiting(version: version, limit: 1, in: db).isEmpty }
  }

  /// At most `limit` articles without an event or a profile of `version`, the earliest first.
  ///
  /// Those that name an event are put into it.
  public func waitingArticles(version: Int, limit: Int) throws(LibraryError) -> [WaitingArticle] {
    try write { db in
      try EventReportsTable.waiting(version: version, limit: limit, in: db).compactMap { number in
        guard let article = try ArticlesTable.article(number, in: db) else { return nil }
        let known = try EventReportsTable.event(of: number, in: db)
        let event =
          try known
          ?? ArticlesTable.namedEvent(of: number, in: db).map {
            try GroupedEventsTable.number(named: $0, in: db)
          }
        return WaitingArticle(number: number, article: article, event: event)
      }
    }
  }

  /// The profiles of the days, with their events, or of articles without a day for nil.
  public func profiles(of days: ClosedRange<Int>?, version: Int) throws(LibraryError) -> [ArticleProfile] {
    try read { db in
      guard let days else { return try ProfilesTable.undated(version: version, in: db) }
      return try ProfilesTable.all(from: days.lowerBound, through: days.upperBound, version: version, in: db)
    }
  }

  public func profiles(of event: Int64, version: Int) throws(LibraryError) -> [ArticleProfile] {
    try read { db in try ProfilesTable.all(of: event, version: version, in: db) }
  }

  /// Events whose articles the grouping must not give to another event, and the number of the next new one.
  public func eventState() throws(LibraryError) -> (kept: Set<Int64>, next: Int64) {
    try read { db in (try EventReportsTable.kept(in: db), try GroupedEventsTable.next(in: db)) }
  }

  /// Stores profiles of `version`, and the event of each article of `events`; all of it or nothing.
  ///
  /// Events from `next` on are new. Returns false, and stores nothing, when others have been made meanwhile. What a
  /// reader has corrected stays.
  public func keep(
    _ profiles: [ArticleProfile], version: Int, events: [Int64: Int64], next: Int64,
    tellings: [Int64: EventTelling]
  ) throws(LibraryError) -> Bool {
    try write { db in
      guard try GroupedEventsTable.next(in: db) == next else { return false }
      for profile in profiles {
        try ProfilesTable.put(profile, in: db)
        try EventReportsTable.note(profile.article, version: version, in: db)
      }
      var left: Set<Int64> = []
      let added = Dictionary(grouping: events.filter { $0.value >= next }, by: \.value)
      for event in added.keys.sorted() {
        guard let founder = added[event]?.map(\.key).min() else { continue }
        _ = try GroupedEventsTable.add(event, founder: founder, in: db)
      }
      for (article, event) in events.sorted(by: { $0.key < $1.key }) {
        if let before = try EventReportsTable.event(of: article, in: db), before != event {
          left.insert(before)
        }
        try EventReportsTable.put(article, in: event, in: db)
      }
      for event in left { try GroupedEventsTable.removeEmpty(event, in: db) }
      for (event, telling) in tellings { try GroupedEventsTable.tell(telling, of: event, in: db) }
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

  private static func correct(
    _ articles: [Int64], to event: Int64?, in db: Database
  ) throws -> (id: Event.ID, changed: Set<Int64>) {
    guard let founder = articles.first else { return (Event.ID(rawValue: ""), []) }
    let target = try event ?? GroupedEventsTable.add(nil, founder: founder, in: db)
    var left: Set<Int64> = []
    for article in articles {
      if let before = try EventReportsTable.event(of: article, in: db), before != target {
        left.insert(before)
      }
      try EventReportsTable.correct(article, to: target, in: db)
    }
    for event in left { try GroupedEventsTable.removeEmpty(event, in: db) }
    for event in left.union([target]) { try GroupedEventsTable.list(event, in: db) }
    return (try GroupedEventsTable.key(of: target, in: db) ?? Event.ID(rawValue: ""), left.union([target]))
  }
}
