/// What a reader wants otherwise than usual, as `config.yaml` says it.
///
/// `Settings()` is what holds where the file says nothing.
public struct Settings: Hashable, Sendable {
  /// How servers are told who asks.
  public var userAgent = "Diptych/1 (news reader)"
  /// Seconds between two visits of a feed that has no interval of its own.
  public var refreshInterval = 1800
  /// Requests on their way at once, and to one host.
  public var requests = 32
  public var requestsPerHost = 6
  /// Seconds until an answer must be there in full, and until a server must have taken the connection.
  public var timeout = 30
  public var connectTimeout = 10
  /// Whether the pages of articles that come as teasers are fetched for their text.
  public var fetchesPages = true
  /// Whether what has come is grouped by event at the end of a refresh.
  public var groupsEvents = true
  public var retention = Retention()
  /// The command that opens a page, with `%u` for its address or the address behind it; nil for what the system opens
  /// pages with.
  public var browser: String?

  public init() {}
}

/// For how long articles that feeds have brought are kept.
///
/// Kept for ever whatever it says: bookmarked articles, those a reader has put into an event by hand, and those that
/// no feed brought.
public struct Retention: Hashable, Sendable {
  /// Days since an article was published, or came where it has no date, for those that have been read; nil for ever.
  public var readDays: Int?
  /// The same for those that have not.
  public var unreadDays: Int?

  public init(readDays: Int? = nil, unreadDays: Int? = nil) {
    self.readDays = readDays
    self.unreadDays = unreadDays
  }
}

/// A line of the settings that cannot be taken, as data; the words for people are found at the edge of the program.
///
/// It leaves the other lines as they are.
public struct SettingsFault: Error, Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// No setting has this name; with the one that is nearest to it, if any is near.
    case unknown(name: String, nearest: String?)
    /// The setting's value is not one of those it takes, which are told as an example.
    case value(name: String, value: String, example: String)
    /// The line, or the whole file where it is of another kind, is not taken, in the words of the YAML library.
    case yaml(problem: String)
    /// The file cannot be read at all.
    case unreadable(ArticleFileError.Kind)
  }

  /// The file.
  public let path: String
  /// Counted from 1.
  public let line: Int?
  public let kind: Kind

  public init(path: String, line: Int?, kind: Kind) {
    self.path = path
    self.line = line
    self.kind = kind
  }
}
