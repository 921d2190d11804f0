public import News

/// Which event each article is of, as far as that says more than the article alone.
public struct EventMemberships: Sendable {
  public struct Grouped: Sendable {
    public let id: Event.ID
    /// As articles name it; nil where none does.
    public let name: String?
    /// The article after whose headline it is named otherwise.
    public let central: Article.ID?
    /// The two reports to show first, or fewer.
    public let pair: [Article.ID]
  }

  /// By number.
  public var events: [Int64: Grouped] = [:]
  public var reports: [Article.ID: Int64] = [:]
  /// Articles that a reader has put where they are.
  public var corrected: Set<Article.ID> = []

  public init() {}
}
