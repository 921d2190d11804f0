/// One report: what an outlet published about an event, as tidy text.
public struct Article: Hashable, Sendable, Codable, Identifiable {
  /// The article's lasting name inside a library, e.g. `3f09c1a2b4d5`.
  ///
  /// It is made from the address if there is one, without what tells only how a reader came to it (`PlainAddress`),
  /// and as if it were one of `https`,
  /// and from outlet, title and text otherwise, so the same article imported twice is one article. Where neither tells
  /// it from others, as an entry of a feed whose entries all name one page, what the feed calls it is made use of, too.
  public struct ID: Hashable, Sendable, Codable, RawRepresentable, CustomStringConvertible {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public var description: String { rawValue }

    /// The id of the article at `address`, or of the one there that a feed calls `entry`.
    public init(address: String, entry: String? = nil) {
      let plain = PlainAddress(address)
      self.init(of: entry == nil ? plain.identity : plain.text, entry)
    }

    fileprivate init(of identity: String, _ entry: String?) {
      let whole = entry.map { identity + separator + $0 } ?? identity
      rawValue = Fingerprint(whole).hexadecimal
    }
  }

  public let id: ID
  /// The headline, or nil for plain text without one; see `name`.
  public var title: String?
  public var outlet: Outlet?
  public var published: PublicationDate?
  public var byline: String?
  public var url: String?
  /// A BCP 47 tag such as `en`, as the article states it.
  public var language: String?
  /// The name of the event the article reports, as a folder or its front matter states it.
  public var event: String?
  /// The body in the form of `TidyText`: every range of the program counts in its scalars.
  public let text: String

  /// An article with the id that its parts give it, with that of `entry` in it where it is given, or the one it
  /// already has.
  public init(
    id: ID? = nil, entry: String? = nil, title: String? = nil, outlet: Outlet? = nil,
    published: PublicationDate? = nil,
    byline: String? = nil, url: String? = nil, language: String? = nil, event: String? = nil,
    text: String
  ) {
    self.title = title.map(BoundedLine.of)
    self.outlet = outlet
    self.published = published
    self.byline = byline.map(BoundedLine.of)
    self.url = url
    self.language = language
    self.event = event.map(BoundedLine.of)
    self.text = text
    self.id =
      id ?? url.map { ID(address: $0, entry: entry) }
      ?? ID(of: [outlet?.name ?? "", title ?? "", text].joined(separator: separator), entry)
  }

  /// With its date as the clocks of `zone` show it.
  public func shown(in zone: Zone) -> Article {
    var article = self
    article.published = published?.shown(in: zone)
    return article
  }

  /// The headline, or the opening words where there is none.
  public var name: String { title ?? Self.opening(of: text) }

  /// The first words of `text`, at most 60 scalars, ended by `…` where something follows.
  public static func opening(of text: String) -> String {
    let first = text.prefix { $0 != "\n" }
    guard first.unicodeScalars.count > 60 else { return String(first) }
    let cut = String(first.unicodeScalars.prefix(60))
    let words = cut.split(separator: " ").dropLast()
    return (words.isEmpty ? cut : words.joined(separator: " ")) + "…"
  }
}

/// Between the parts of what an id is made of.
private let separator = "\u{1F}"
