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
      let words = ErrorWords.readerWords(for: error)
      switch request {
      case .markRead(let id): return .failedToMark([id], isRead: true, words)
      case .mark(let ids, let isRead): return .failedToMark(ids, isRead: isRead, words)
      default: return .failed(words)
      }
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
    case .loadEarlier(let id): return .earlier(id, try newsroom.earlierTexts(of: id))
    case .loadArticle(let id): return try article(try newsroom.article(id))
    case .loadArticleHolding(let passage): return try article(try newsroom.article(holding: passage))
    case .compare(let left, let right): return try compare(left, right)
    case .compareHolding(let draft, let left, let right):
      return try compare(
        draft.left.map(newsroom.article(holding:))?.id ?? left,
        draft.right.map(newsroom.article(holding:))?.id ?? right)
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
    case .correct(let correction): return try correct(correction)
    case .importSamples: return .imported(articles: try newsroom.importSamples().articles.count)
    case .search(let query):
      return .found(
        query, try newsroom.search(SearchQuery(query, isTyping: true), limit: SearchLimit.hits))
    case .loadFeeds, .discover, .change, .importFeeds, .exportFeeds: return try carryOutForFeeds(request)
    case .refresh, .stopRefresh, .suspend, .redraw, .quit: return nil
    }
  }

  private func article(_ article: Article) throws -> Answer {
    .article(
      article, earlier: try newsroom.earlierTexts(of: article.id.latest),
      details: try newsroom.details(of: article.id))
  }

  private func compare(_ left: Article.ID, _ right: Article.ID) throws -> Answer {
    .comparison(try newsroom.compare(left, right), until: try newsroom.until([left, right]))
  }
}
