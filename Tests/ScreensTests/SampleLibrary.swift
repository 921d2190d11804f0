import News

@testable import Screens

/// A library that is a few values: answers what is asked of its lists as a real one does.
struct SampleLibrary {
  /// The newest first; nil for lists that have not been brought.
  var events: [Event]?
  var ofArticles: [ArticleSummary]?
  /// What articles said before.
  var earlier: [Article.ID: [EarlierText]] = [:]
  var feeds: [Feed.ID: [ArticleSummary]] = [:]

  private var articles: [ArticleSummary]? {
    ofArticles ?? events.map { Self.newestFirst($0.flatMap(\.reports), by: \.published) }
  }

  var eventNames: [Article.ID: String] {
    var names: [Article.ID: String] = [:]
    for event in events ?? [] {
      for report in event.reports { names[report.id] = event.name }
    }
    return names
  }

  func origin(of id: Article.ID) -> Answer {
    let event = events?.first { $0.reports.contains { $0.id == id } }
    return .origin(id, event?.reports.first { $0.id == id } ?? articles?.first { $0.id == id }, event)
  }

  func answer(_ request: RowRequest) -> Answer? {
    let words = FilterKey.words(of: request.filter)
    func rows(_ articles: [ArticleSummary]) -> Answer {
      .articles(request, Rows(of: articles.filter { FilterKey($0.filterText).holds(words) }, for: request))
    }
    switch request.list {
    case .events:
      return events.map { events in
        .events(request, Rows(of: events.filter { FilterKey($0.filterText).holds(words) }, for: request))
      }
    case .articles(let order): return articles.map { rows(order.sorted($0)) }
    case .feed(let feed, let order): return feeds[feed].map { rows(order.sorted($0)) }
    case .others(let id):
      let event = events?.first { $0.reports.contains { $0.id == id } }
      let left = Set((event?.reports.map(\.id) ?? []) + [id])
      return rows((articles ?? []).filter { !left.contains($0.id) })
    }
  }

  static func newestFirst<Item>(_ items: [Item], by date: (Item) -> PublicationDate?) -> [Item] {
    items.sorted { a, b in
      switch (date(a), date(b)) {
      case (let first?, let second?): first > second
      case (_?, nil): true
      default: false
      }
    }
  }
}
