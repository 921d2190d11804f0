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

  public init(_ article: Article, isRead: Bool = false) {
    self.init(
      id: article.id, name: article.name, outlet: article.outlet?.name, published: article.published,
      event: article.event, words: Self.words(of: article.text), isRead: isRead)
  }

  /// Runs of anything but blanks.
  static func words(of text: String) -> Int {
    var text = text
    return text.withUTF8 { bytes in
      var words = 0
      var isInside = false
      for byte in bytes {
        let isBlank = byte == 0x20 || byte == 0x0A
        if !isBlank, !isInside { words += 1 }
        isInside = !isBlank
      }
      return words
    }
  }
}

extension ArticleSummary {
  /// The words that a list finds it by.
  public var filterText: String {
    [name, outlet, event, published?.dayText].compactMap(\.self).joined(separator: "\n")
  }
}
