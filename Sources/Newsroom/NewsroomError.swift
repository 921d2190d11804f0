public import News

/// Why the newsroom cannot do what was asked, beside what files (`ArticleFileError`) and the library
/// (`LibraryError`) report.
public enum NewsroomError: Error, Hashable, Sendable {
  /// Neither a file nor an article of the library.
  case unknownArticle(reference: String)
  /// An article that has no earlier text of this number.
  case unknownVersion(reference: String)
  /// More than one article's id begins so.
  case ambiguous(reference: String, matches: [Article.ID])
  /// No feed that is followed goes by it.
  case unknownFeed(reference: String)
  /// More than one feed does; their addresses.
  case ambiguousFeed(reference: String, matches: [String])
  /// There is no file at the path of a list of feeds.
  case missingFeedList(path: String)
  /// The file is neither OPML nor newsboat's list.
  case noFeedList(path: String)
  /// Neither a feed nor a page that names one.
  case noFeed(address: String, fault: FeedFault)
  /// No event has this id, and no article whose event it could be.
  case unknownEvent(reference: String)
  /// More than one event has this name.
  case ambiguousEvent(reference: String, matches: [Event.ID])
  /// A bookmark without a passage.
  case nothingToKeep
}
