import News

extension ArticleSummary {
  /// The outlet, or words that say there is none.
  var outletWords: String { outlet ?? ArticleOrder.withoutOutlet }

  /// Outlet, day and length as one line: `Strait Monitor · 29 Jul 2024 · 767 words`.
  var sourceWords: String {
    [outletWords, published?.readable, words == 1 ? "1 word" : "\(words) words"]
      .compactMap(\.self).joined(separator: " · ")
  }
}

extension ArticleSummary: Filterable {}

extension ArticleOrder {
  /// The order as the header says it.
  var words: String {
    switch self {
    case .date: "newest first"
    case .unread: "unread first"
    case .outlet: "by outlet"
    }
  }
}
