import News

/// The orders of the list of articles; in each the newest stand first among equals.
enum ArticleOrder: Int, Hashable, Sendable, CaseIterable {
  case date, unread, outlet

  /// The order as the header says it.
  var words: String {
    switch self {
    case .date: "newest first"
    case .unread: "unread first"
    case .outlet: "by outlet"
    }
  }

  var next: ArticleOrder { Self.allCases[(rawValue + 1) % Self.allCases.count] }

  func sorted(_ articles: [ArticleSummary]) -> [ArticleSummary] {
    let newest = Recency.newestFirst(articles, by: \.published)
    switch self {
    case .date: return newest
    case .unread: return newest.filter { !$0.isRead } + newest.filter(\.isRead)
    case .outlet: return newest.map { ($0, $0.outletWords.lowercased()) }.sorted { $0.1 < $1.1 }.map(\.0)
    }
  }
}
