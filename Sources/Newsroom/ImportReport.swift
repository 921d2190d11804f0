public import News

/// What an import did, file by file.
public struct ImportReport: Hashable, Sendable {
  public var added: [Article.ID] = []
  /// Known by their address, with another text, title or date than before.
  public var updated: [Article.ID] = []
  public var unchanged: [Article.ID] = []
  /// Left as they were, since what the page says now is hardly any of the text that is there, or something else.
  public var fuller: [Article.ID] = []
  /// One bad file does not stop the rest.
  public var failures: [ArticleFileError] = []

  public init() {}

  /// Everything that is in the library now because of, or before, the import.
  public var articles: [Article.ID] { added + updated + unchanged + fuller }
}
