/// What a page is that has no article, where it says so itself.
public enum NoArticlePage: Hashable, Sendable {
  /// It tells that nothing is there.
  case notFound
  /// It asks to consent to something first.
  case consent
  /// A search that found nothing.
  case noResults
}

/// Why a file is no article, as data; the words for people are found at the edge of the program.
///
/// The path is as it was given and comes from outside: control characters in it are shown escaped.
public struct ArticleFileError: Error, Hashable, Sendable {
  public enum Kind: Error, Hashable, Sendable {
    case missing
    /// The system refuses it, in the system's words, e.g. `Permission denied`.
    case unreadable(reason: String)
    /// A folder where one article is needed.
    case folder
    /// A pipe, a socket or a device, which could be read for ever.
    case notRegular
    /// More than `limit` bytes.
    case tooLarge(limit: Int)
    /// Nothing to read in it: no bytes, blanks only, or a headline without a text.
    case empty
    /// Not text; with the format by name where it is known, e.g. `PNG image`.
    case binary(format: String?)
    /// Text in an encoding that is not read; with its likely name as iconv(1) knows it, e.g. `SHIFT_JIS`.
    case encoding(name: String?)
    /// An HTML page in which no article is found, such as a front page.
    case pageWithoutArticle
    /// A page that plainly stands where an article should: what it is instead.
    case noArticlePage(NoArticlePage)
    /// A feed, which names articles and is none.
    case feed
    /// Front matter opened by `---` and never closed.
    case unclosedFrontMatter
    /// A front matter line that is not YAML, in the words of the YAML library.
    case frontMatter(problem: String)
    /// A front matter value that is a list or a mapping where text is needed.
    case notText(key: String)
    /// A front matter date that does not begin with `YYYY-MM-DD`.
    case date(key: String, value: String)
    /// A folder that holds no article.
    case noArticles
    /// The address of a page that cannot be had.
    case web(FeedFault)
  }

  /// The path as given, or `-` for standard input.
  public let path: String
  /// Counted from 1, where the fault has a line.
  public let line: Int?
  public let kind: Kind

  public init(path: String, line: Int? = nil, kind: Kind) {
    self.path = path
    self.line = line
    self.kind = kind
  }
}
