/// The four lists: they live as long as the reader, so that each keeps its place.
struct Homes: Sendable {
  var events = EventsScreen()
  var articles = ArticlesScreen()
  var bookmarks = BookmarksScreen()
  var feeds = FeedsScreen()

  /// Has the list read anew; it keeps its place.
  mutating func readAnew(_ home: Home) -> [Effect] {
    switch home {
    case .events: events.list.readAnew()
    case .articles: articles.list.readAnew()
    case .bookmarks: return [.request(.loadBookmarks)]
    case .feeds: return [.request(.loadFeeds)]
    }
    return []
  }

  /// The library has changed.
  mutating func forget() {
    events.list.forget()
    articles.list.forget()
    bookmarks.forget()
  }

  subscript(home: Home) -> any Screen {
    get {
      switch home {
      case .events: events
      case .articles: articles
      case .bookmarks: bookmarks
      case .feeds: feeds
      }
    }
    set {
      switch newValue {
      case let screen as EventsScreen: events = screen
      case let screen as ArticlesScreen: articles = screen
      case let screen as BookmarksScreen: bookmarks = screen
      case let screen as FeedsScreen: feeds = screen
      default: break
      }
    }
  }
}
