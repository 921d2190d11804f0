public import Comparing
public import News

/// What a screen asks of the outside; the run loop carries it out and brings an `Answer`.
public enum Request: Hashable, Sendable {
  case rows(RowRequest)
  case loadBookmarks
  /// An article as lists show it, with its event.
  case loadOrigin(Article.ID)
  /// What an article said before, as the library has it now.
  case loadEarlier(Article.ID)
  case loadArticle(Article.ID)
  /// The passage's article, or where its words are gone from it the earlier text that holds them.
  case loadArticleHolding(Passage)
  case compare(left: Article.ID, right: Article.ID)
  /// The same with the passages of a bookmark, each article as `loadArticleHolding` has it.
  case compareHolding(BookmarkDraft, left: Article.ID, right: Article.ID)
  case compareAll([Article.ID])
  case keep(BookmarkDraft)
  case removeBookmark(Int64)
  case markRead(Article.ID)
  case mark([Article.ID], isRead: Bool)
  /// Marks all articles of a list read, or all reports of its events.
  case markAllRead(RowRequest)
  /// The place of the first unread row of a list from a position on, around its end.
  case nextUnread(RowRequest, from: Int)
  /// Opens the article's page in a browser.
  case browse(Article.ID)
  /// Opens a file that the article's feed names.
  case browseFile(Article.ID, address: String)
  case correct(EventCorrection)
  case importSamples
  case loadFeeds
  /// The feeds that an address leads to.
  case discover(String)
  case change(FeedChange)
  /// Follows the feeds of a file at this path, or writes them to one.
  case importFeeds(String)
  case exportFeeds(String)
  /// Visits these feeds, or all that are not paused for nil.
  case refresh(Set<Feed.ID>?)
  case stopRefresh
  /// What is looked for in the whole library, as far as it is typed; a later search takes its place.
  case search(String)
  case suspend
  case redraw
  case quit
}

/// How much a search of the library brings: who has not found it among so many types another word.
public enum SearchLimit {
  public static let hits = 200
}

/// What comes back for a `Request`.
public enum Answer: Sendable {
  case events(RowRequest, Rows<Event>)
  case articles(RowRequest, Rows<ArticleSummary>)
  /// With the names of the events that their articles are of.
  case bookmarks([Bookmark], events: [Article.ID: String] = [:])
  case origin(Article.ID, ArticleSummary?, Event?)
  /// Its earlier texts, the latest first.
  case earlier(Article.ID, [EarlierText])
  /// With its earlier texts, the latest first, and what its feed says beside its text.
  case article(Article, earlier: [EarlierText] = [], details: ArticleDetails = ArticleDetails())
  /// With until when those of its articles stood that are earlier texts.
  case comparison(Comparison, until: [Article.ID: PublicationDate] = [:])
  case matrix(CoverageMatrix)
  /// The bookmark is on disk.
  case kept(Bookmark)
  case removedBookmark(Int64)
  /// So many articles have been marked.
  case markedAllRead(RowRequest, Int)
  case nextUnread(RowRequest, from: Int, Int?)
  /// The article's page or file, by its address, is on its way to the reader's browser.
  case browsing(Article.ID, address: String)
  /// With what takes it back; nil where nothing does.
  case corrected(EventCorrection, undo: EventCorrection? = nil)
  case imported(articles: Int)
  case feeds(FeedList)
  /// What the address leads to; never nothing.
  case discovered(String, [FeedCandidate])
  /// The change is on disk; with the feeds as they are then.
  case changed(FeedChange, FeedList)
  case importedFeeds(String, FeedImportOutcome, FeedList)
  case exportedFeeds(String)
  /// So many feeds of a refresh are done.
  case refreshing(done: Int, of: Int)
  case refreshed(RefreshOutcome)
  /// How far the library is with what is done behind; nil at its end.
  case keepingUp(Upkeep?)
  case found(String, [SearchHit])
  /// Another process has changed the library: nobody has asked.
  case changedElsewhere
  /// These are not marked as was asked, for the reason in the words.
  case failedToMark([Article.ID], isRead: Bool, String)
  /// The request failed, in words for people; what was there stays.
  case failed(String)
}
