public import News

/// Why the newsroom cannot do what was asked, beside what files (`ArticleFileError`) and the library
/// (`LibraryError`) report.
public enum NewsroomError: Error, Hashable, Sendable {
  /// Neither a file nor an article of the library.
  case unknownArticle(reference: String)
  /// More than one article's id begins so.
  case ambiguous(reference: String, matches: [Article.ID])
  /// A bookmark without a passage.
  case nothingToKeep
}
