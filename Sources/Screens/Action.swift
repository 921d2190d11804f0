/// What a key can do. The key table binds keys to actions; a screen performs them.
public enum Action: Hashable, Sendable {
  // Moving, everywhere.
  case up, down, halfPageUp, halfPageDown, pageUp, pageDown, top, bottom
  case open, back, quit, suspend, redraw, help
  case nextHome, previousHome
  case home(Int)
  // Lists.
  case filter, sort, compare, remove, importSamples, reports, read, matrix
  /// Read and unread.
  case toggleRead, markAllRead, nextUnread
  /// The article's page, or a file that its feed names, in a browser.
  case browse, browseFile
  /// Another event for an article, or one event of two.
  case moveToEvent
  /// Takes the last of these back.
  case undo
  // Feeds.
  case addFeed, refreshFeed, refreshAll, stopRefresh, rename, editTags, pause, interval
  case importFeeds, exportFeeds
  /// Looking through every article of the library.
  case searchLibrary
  // One article.
  case nextArticle, previousArticle
  // The comparison.
  case nextFinding, previousFinding, explain, otherSide, swapSides, switchLayout
  case layer(Int)
  case widen, narrow, summary
  // The matrix.
  case columnLeft, columnRight
  // Keeping and searching.
  /// The cursor by words, where a text has one.
  case wordLeft, wordRight
  /// The tabs of the summary, by their number from 1.
  case nextTab, previousTab
  case tab(Int)
  case keep, select, selectSentences, search, searchNext, searchPrevious
}
