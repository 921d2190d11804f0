import Comparing
import News

/// A request on its way, and what its answer is for.
struct Wait: Hashable, Sendable {
  enum Purpose: Hashable, Sendable {
    /// The screen that asked takes the answer.
    case deliver
    /// The answer opens a screen, if the reader is still where they asked for it.
    case open(Destination)
  }

  let request: Request
  /// The step of the trail that asked.
  let step: Int
  let purpose: Purpose
  /// Whether the last row may still speak of it.
  var isAnnounced = true

  /// Whether `answer` is the answer to the request.
  func fits(_ answer: Answer) -> Bool {
    switch (request, answer) {
    case (.rows(let wanted), .events(let request, _)), (.rows(let wanted), .articles(let request, _)):
      wanted == request
    case (.loadBookmarks, .bookmarks): true
    case (.loadOrigin(let id), .origin(let article, _, _)): id == article
    case (.importSamples, .imported), (.keep, .kept): true
    case (.loadEarlier(let id), .earlier(let article, _)): id == article
    case (.loadArticle(let id), .article(let article, _, _)): id == article.id
    case (.loadArticleHolding(let passage), .article(let article, _, _)):
      passage.article.latest == article.id.latest
    case (.loadFeeds, .feeds): true
    case (.discover(let address), .discovered(let asked, _)): address == asked
    case (.markAllRead(let list), .markedAllRead(let marked, _)): list == marked
    case (.nextUnread(let list, let position), .nextUnread(let asked, let from, _)):
      list == asked && position == from
    case (.browse(let id), .browsing(let article, _)): id == article
    case (.browseFile(let id, let file), .browsing(let article, let address)):
      id == article && file == address
    case (.correct(let correction), .corrected(let done, _)): correction == done
    case (.importFeeds(let path), .importedFeeds(let read, _, _)): path == read
    case (.exportFeeds(let path), .exportedFeeds(let written)): path == written
    case (.change(let change), .changed(let done, _)): change == done
    case (.search(let query), .found(let sought, _)): query == sought
    case (.removeBookmark(let id), .removedBookmark(let removed)): id == removed
    case (.compare(let left, let right), .comparison(let comparison, _)):
      left == comparison.articles.left.id && right == comparison.articles.right.id
    case (.compareHolding(_, let left, let right), .comparison(let comparison, _)):
      left.latest == comparison.articles.left.id.latest
        && right.latest == comparison.articles.right.id.latest
    case (.compareAll(let ids), .matrix(let matrix)): ids == matrix.articles.map(\.id)
    default: false
    }
  }

  /// What the last row says meanwhile, or nil where nobody is kept waiting.
  var words: String? {
    switch request {
    case .rows where purpose != .deliver: "Opening the feed…"
    case .rows(let wanted) where wanted.isFresh: "Reading the library…"
    case .loadBookmarks: "Reading the library…"
    case .loadArticle, .loadArticleHolding: "Opening the article…"
    case .compare, .compareHolding, .compareAll: "Comparing…"
    case .keep: "Keeping…"
    case .importSamples: "Adding the sample events…"
    case .discover(let address): "Looking for feeds at \(address)…"
    case .markAllRead: "Marking the list read…"
    case .browse: "Opening the page…"
    case .browseFile: "Opening the file…"
    case .correct: "Correcting the events…"
    case .importFeeds: "Reading the list of feeds…"
    case .exportFeeds: "Writing the list of feeds…"
    case .nextUnread, .mark: nil
    case .rows, .loadOrigin, .loadEarlier, .loadFeeds, .change, .refresh, .stopRefresh, .search: nil
    case .removeBookmark, .markRead, .suspend, .redraw, .quit: nil
    }
  }

  /// Whether an answer comes at all.
  static func isAnswered(_ request: Request) -> Bool {
    switch request {
    case .markRead, .mark, .refresh, .stopRefresh, .suspend, .redraw, .quit: false
    default: true
    }
  }
}
