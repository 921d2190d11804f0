import News

extension Event {
  /// The outlets that report it, each once, in the order of their reports: `Strait Monitor, Pacific Wire`.
  var outletWords: String {
    var seen: Set<String> = []
    return reports.map(\.outletWords).filter { seen.insert($0).inserted }.joined(separator: ", ")
  }

  mutating func mark(_ articles: Set<Article.ID>, isRead: Bool) {
    for index in reports.indices where articles.contains(reports[index].id) { reports[index].isRead = isRead }
  }
}

extension Event {
  /// The way to its matrix, which needs three reports to say more than a comparison.
  var matrix: Effect {
    reports.count >= 3
      ? .go(.matrix(self)) : .warn("A matrix needs three reports of an event: Enter shows what is here.")
  }
}

extension Destination {
  /// Two reports of an event side by side.
  static func comparison(of left: ArticleSummary, and right: ArticleSummary, in event: Event?) -> Destination
  {
    .comparison(left: left.id, right: right.id, event: event?.name, showing: nil)
  }
}
