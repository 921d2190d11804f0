internal import Library
public import News
internal import Synchronization

extension Newsroom {
  /// What happened, the latest first: an article is of the event that a reader has put it into, or else of the one
  /// it names, or else of the one that the grouping found; what has none is an event of its own.
  public func events() throws -> [Event] {
    EventList.events(of: try articles(), try libraryIfPresent()?.memberships() ?? EventMemberships())
      .map(withPair)
  }

  /// Every article held or in the library: the latest first, then those that are only held and have no date.
  public func articles() throws -> [ArticleSummary] {
    let stored = try libraryIfPresent()?.summaries() ?? []
    let known = Set(stored.map(\.id))
    let held = desk.withLock { desk in
      desk.order.filter { !known.contains($0) }.compactMap { desk.held[$0] }
        .map { ArticleSummary($0, isRead: desk.read.contains($0.id)) }
    }
    guard !held.isEmpty else { return stored }
    return EventList.latestFirst(held + stored, by: \.listed)
  }

}

/// Articles put together to events.
enum EventList {
  static func events(
    of articles: [ArticleSummary], _ memberships: EventMemberships = EventMemberships()
  ) -> [Event] {
    var events: [Event] = []
    var places: [Event.ID: Int] = [:]
    for article in articles {
      let grouped = memberships.reports[article.id].flatMap { memberships.events[$0] }
      let isCorrected = memberships.corrected.contains(article.id)
      let named = isCorrected ? nil : article.event
      let id =
        named.map(Event.ID.init(name:)) ?? grouped?.id ?? Event.ID(rawValue: "article:\(article.id.rawValue)")
      let place = places[id] ?? events.count
      if place == events.count {
        places[id] = place
        events.append(
          Event(id: id, name: named ?? grouped?.name ?? article.name, reports: [], pair: grouped?.pair ?? []))
      }
      events[place].reports.append(article)
      if isCorrected { events[place].corrected.insert(article.id) }
      if grouped?.name == nil, grouped?.central == article.id, named == nil {
        events[place].name = article.name
      }
    }
    return ordered(events, as: articles)
  }

  /// Each event where its earliest report stands in the list of articles, the last of several of one day.
  private static func ordered(_ events: [Event], as articles: [ArticleSummary]) -> [Event] {
    let places = Dictionary(
      articles.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let led = events.map { event in
      var event = event
      event.reports = Event.earliestFirst(event.reports)
      let date = event.listed
      let leads = event.reports.filter { $0.listed == date }.compactMap { places[$0.id] }
      return (event: event, place: leads.max() ?? 0)
    }
    return latestFirst(led.sorted { $0.place < $1.place }.map(\.event), by: \.listed)
  }

  /// The latest first and those without a date last; what is of one day stays in its order.
  static func latestFirst<Item>(_ items: [Item], by date: (Item) -> PublicationDate?) -> [Item] {
    let dated = items.map { (item: $0, date: date($0)) }
    let sorted = dated.enumerated().sorted { a, b in
      switch (a.element.date, b.element.date) {
      case (let first?, let second?) where first != second: first > second
      case (_?, nil): true
      case (nil, _?): false
      default: a.offset < b.offset
      }
    }
    return sorted.map(\.element.item)
  }
}
