public import Comparing
public import News

/// What a screen asks of the outside; the run loop carries it out and brings an `Answer`.
public enum Request: Hashable, Sendable {
  case loadEvents
  case loadArticles
  case loadBookmarks
  case loadArticle(Article.ID)
  case compare(left: Article.ID, right: Article.ID)
  case compareAll([Article.ID])
  case keep(BookmarkDraft)
  case removeBookmark(Int64)
  case markRead(Article.ID)
  case importSamples
  case suspend
  case redraw
  case quit
}

/// What comes back for a `Request`.
public enum Answer: Sendable {
  case events([Event])
  case articles([ArticleSummary])
  case bookmarks([Bookmark])
  case article(Article)
  case comparison(Comparison)
  case matrix(CoverageMatrix)
  /// The bookmark is on disk.
  case kept(Bookmark)
  case removedBookmark(Int64)
  case imported(articles: Int)
  /// The request failed, in words for people; what was there stays.
  case failed(String)
}
