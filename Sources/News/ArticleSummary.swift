/// What a list shows of an article, without its text.
public struct ArticleSummary: Hashable, Sendable, Codable, Identifiable {
  public let id: Article.ID
  public var name: String
  public var outlet: String?
  public var published: PublicationDate?
  public var event: String?
  /// Words of the body.
  public var words: Int
  public var isRead: Bool

  public init(
    id: Article.ID, name: String, outlet: String? = nil, published: PublicationDate? = nil,
    event: String? = nil, words: Int, isRead: Bool = false
  ) {
    self.id = id
    self.name = name
    self.outlet = outlet
    self.published = published
    self.event = event
    self.words = words
    self.isRead = isRead
  }
}
