import News

extension Event {
  /// The outlets that report it, each once, in the order of their reports: `Strait Monitor, Pacific Wire`.
  var outletWords: String {
    var seen: Set<String> = []
    return reports.map(\.outletWords).filter { seen.insert($0).inserted }.joined(separator: ", ")
  }

  mutating func markRead(_ article: Article.ID) {
    for index in reports.indices where reports[index].id == article { reports[index].isRead = true }
  }
}

extension Event: Filterable {
  var filterText: String {
    ([name] + reports.map(\.filterText)).joined(separator: "\n")
  }
}

extension Destination {
  /// Two reports of an event side by side.
  static func comparison(of left: ArticleSummary, and right: ArticleSummary, in event: Event?) -> Destination
  {
    .comparison(left: left.id, right: right.id, event: event?.name, showing: nil)
  }
}
