import News
import Newsroom
import Screens

/// Carries out the reader's requests in the newsroom.
struct NewsroomErrands: RequestHandler {
  let newsroom: Newsroom
  let browser: Browser

  init(newsroom: Newsroom, browser: Browser? = nil) {
    self.newsroom = newsroom
    self.browser = browser ?? Browser(setting: newsroom.browser)
  }

  func answer(_ request: Request) -> Answer? {
    do {
      return try carryOut(request)
    } catch {
      return .failed(ErrorWords.words(for: error))
    }
  }

  private func carryOut(_ request: Request) throws -> Answer? {
    switch request {
    case .rows(let wanted):
      return wanted.list == .events
        ? .events(wanted, try newsroom.events(wanted)) : .articles(wanted, try newsroom.articles(wanted))
    case .loadOrigin(let id):
      let origin = try newsroom.origin(of: id)
      return .origin(id, origin.article, origin.event)
    case .loadBookmarks:
      let bookmarks = try newsroom.bookmarks()
      let articles = Set(bookmarks.flatMap(\.draft.passages).map(\.article))
      return .bookmarks(bookmarks, events: try newsroom.eventNames(of: articles))
    case .loadArticle(let id):
      return .article(
        try newsroom.article(id), earlier: try newsroom.earlierTexts(of: id),
        details: try newsroom.details(of: id))
    case .compare(let left, let right): return .comparison(try newsroom.compare(left, right))
    case .compareAll(let ids): return .matrix(try newsroom.compareAll(ids))
    case .keep(let draft): return .kept(try newsroom.keep(draft))
    case .removeBookmark(let id):
      try newsroom.removeBookmark(id)
      return .removedBookmark(id)
    case .markRead(let id):
      try newsroom.markRead(id)
      return nil
    case .mark(let ids, let isRead):
      try newsroom.mark(ids, isRead: isRead)
      return nil
    case .markAllRead(let list): return .markedAllRead(list, try newsroom.markAllRead(list))
    case .nextUnread(let list, let position):
      return .nextUnread(list, from: position, try newsroom.nextUnread(list, from: position))
    case .browse(let id):
      let address = try newsroom.article(id).url ?? ""
      try browser.open(address)
      return .browsing(id, address: address)
    case .browseFile(let id, let address):
      try browser.open(address)
      return .browsing(id, address: address)
    case .correct(let correction):
      try carryOut(correction)
      return .corrected(correction)
    case .importSamples: return .imported(articles: try newsroom.importSamples().articles.count)
    case .search(let query):
      return .found(
        query, try newsroom.search(SearchQuery(query, isTyping: true), limit: SearchLimit.hits))
    case .loadFeeds, .discover, .change, .importFeeds, .exportFeeds: return try carryOutForFeeds(request)
    case .refresh, .stopRefresh, .suspend, .redraw, .quit: return nil
    }
  }

  private func carryOut(_ correction: EventCorrection) throws {
    switch correction {
    case .move(let article, let event?): _ = try newsroom.move(article.rawValue, to: event.rawValue)
    case .move(let article, to: nil): _ = try newsroom.split([article.rawValue])
    case .merge(let one, let other): _ = try newsroom.merge(one.rawValue, other.rawValue)
    }
  }
}
