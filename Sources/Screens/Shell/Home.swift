/// One of the lists that the number keys and Tab lead to.
enum Home: Int, Hashable, Sendable, CaseIterable {
  case events = 1
  case articles, bookmarks, feeds

  var title: String {
    switch self {
    case .events: "Events"
    case .articles: "Articles"
    case .bookmarks: "Bookmarks"
    case .feeds: "Feeds"
    }
  }

  /// The home `steps` further on, from the last to the first.
  func moved(by steps: Int) -> Home {
    let all = Self.allCases
    return all[(rawValue - 1 + steps + all.count) % all.count]
  }
}
