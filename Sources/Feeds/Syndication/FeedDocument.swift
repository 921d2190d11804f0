public import News

/// What a feed says of itself and of its articles, before anything is kept. All text is plain but `FeedItem.html`.
public struct FeedDocument: Hashable, Sendable {
  public enum Format: String, Hashable, Sendable, Codable { case rss, rdf, atom, json }

  public var format: Format
  public var title: String?
  /// The address of the page that the feed belongs to.
  public var site: String?
  /// A BCP 47 tag.
  public var language: String?
  /// Who wrote the entries that name nobody, as far as the feed says.
  var author: String?
  /// In the order of the feed.
  public var items: [FeedItem] = []

  init(format: Format) { self.format = format }

  /// Gives the feed's author to the entries of its own that name none; an outlet, a desk or an account writes none.
  ///
  /// Sources: RFC 4287, section 4.2.1; JSON Feed 1.1.
  mutating func nameAuthors() {
    guard let author, Byline.isSomebody(author, of: title) else { return }
    for index in items.indices where items[index].author == nil && items[index].source == nil {
      items[index].author = author
    }
  }
}

/// One entry of a feed.
public struct FeedItem: Hashable, Sendable {
  /// What the publisher calls the entry by, for ever; any text.
  public var guid: String?
  /// An absolute address of the page.
  public var link: String?
  public var title: String?
  public var author: String?
  /// What the outlet is called that the entry comes from, where a feed gathers those of others.
  public var source: String?
  public var published: PublicationDate?
  public var updated: PublicationDate?
  /// The fullest body the entry has, as HTML; nil where it has none.
  public var html: String?
  /// Whether the body is only what the feed calls a summary or a description.
  public var isSummary = false
  public var categories: [String] = []
  public var enclosures: [Enclosure] = []
  /// A BCP 47 tag, where the entry says more of it than its feed.
  public var language: String?
  /// How full the body is, and whether title and link are those of the item rather than of something in it.
  var bodyRank = 0
  /// Who is credited with the text, or wrote for the feed that the entry comes from.
  var credit: String?
  var hasMainTitle = false
  var hasMainLink = false
  /// What the dates tell of their order, until the feed is read as a whole.
  var publishedFigures: StatedDate.Figures?
  var updatedFigures: StatedDate.Figures?

  public init() {}

  /// Whether there is anything to keep.
  var isEmpty: Bool { title == nil && html == nil && link == nil && guid == nil }
}
