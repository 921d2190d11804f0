/// The orders of a list of articles; in each the newest stand first among equals.
public enum ArticleOrder: Int, Hashable, Sendable, CaseIterable {
  case date, unread, outlet

  /// What an article without an outlet stands under.
  public static let withoutOutlet = "unknown outlet"

  public var next: ArticleOrder { Self.allCases[(rawValue + 1) % Self.allCases.count] }

  /// Puts `articles`, the newest first, into this order.
  public func sorted(_ articles: [ArticleSummary]) -> [ArticleSummary] {
    switch self {
    case .date: articles
    case .unread: articles.filter { !$0.isRead } + articles.filter(\.isRead)
    case .outlet:
      articles.map { ($0, ($0.outlet ?? Self.withoutOutlet).lowercased()) }.sorted { $0.1 < $1.1 }.map(\.0)
    }
  }
}
