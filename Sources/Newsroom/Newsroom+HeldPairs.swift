internal import Comparing
internal import News
internal import Synchronization

extension Newsroom {
  /// An event of held articles with its telling pair; the library knows those of its own.
  func withPair(_ event: Event) -> Event {
    guard event.pair.isEmpty, (3...Self.mostReports).contains(event.reports.count) else { return event }
    let reports = event.reports.map(\.id)
    let (known, articles) = desk.withLock { desk in
      (desk.pairs[reports], reports.compactMap { desk.held[$0] })
    }
    guard articles.count == reports.count, let pair = known ?? Self.pair(of: articles) else { return event }
    if known == nil { desk.withLock { $0.pairs[reports] = pair } }
    var told = event
    told.pair = pair
    return told
  }

  /// Larger events stay without: their reports would all have to be read before the list is shown.
  private static let mostReports = 12

  private static func pair(of articles: [Article]) -> [Article.ID]? {
    var index = EventIndex()
    let reports = articles.enumerated().map { place, article in
      EventIndex.Report(article: Int64(place + 1), profile: GroupingProfile(of: article), event: 1)
    }
    guard (try? index.place(reports, nextEvent: 2)) != nil, let telling = try? index.tellings(of: [1])[1]
    else {
      return nil
    }
    return telling.pair?.map { articles[Int($0) - 1].id }
  }
}
