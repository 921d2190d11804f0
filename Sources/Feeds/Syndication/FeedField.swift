internal import News

/// What an element of a feed says of the feed or of an item.
enum FeedField: Hashable {
  /// `origin` is the page itself, where the link goes through somebody who counts.
  case title, link, origin, guid, published, updated, author, credit, source, language, category, enclosure
  /// A body; a higher rank is a fuller one.
  case body(rank: Int)

  /// What is to be kept of an element.
  enum Value: Hashable {
    case title(String, isMain: Bool)
    case link(String, isMain: Bool)
    case origin(String)
    /// With the page, where the guid is a permanent link.
    case guid(String, link: String?)
    case published(StatedDate)
    case updated(StatedDate)
    case author(String)
    case credit(String)
    case source(String)
    case language(String)
    case category(String)
    case enclosure(Enclosure)
    case body(html: String, rank: Int)
  }

  static let summaryRank = 1

  /// Nil for elements that say nothing of the feed or the item itself; `parent` is the innermost open one.
  init?(_ name: XMLNames.Name, in parent: XMLNames.Name?) {
    let isInside = parent.map { Self.isHolder($0) } ?? false
    switch (name.space, name.local) {
    case (.atom, "name") where parent?.local == "author", (.plain, "name") where parent?.local == "author":
      self = .author
    case (_, "title") where parent.map(Self.isSource) ?? false: self = .source
    case _ where isInside && parent?.space != .media: return nil
    default:
      let known = Self.fields[name.space]?[name.local]
      // RSS whose names are said to be Atom's.
      let isOther = known == nil && name.space == .atom && !Self.isHolder(name)
      guard let field = isOther ? Self.fields[.plain]?[name.local] : known else { return nil }
      self = field
    }
  }

  private static let fields: [XMLNames.Space: [String: FeedField]] = [
    .plain: [
      "title": .title, "link": .link, "guid": .guid, "pubdate": .published, "author": .author,
      "language": .language, "category": .category, "enclosure": .enclosure, "description": .body(rank: 1),
      "body": .body(rank: 2), "fulltext": .body(rank: 2), "fullitem": .body(rank: 2),
      "full-text": .body(rank: 2), "full_text": .body(rank: 2), "content": .body(rank: 2),
      // What Atom has, in feeds that mix both.
      "published": .published, "updated": .updated, "summary": .body(rank: 0),
    ],
    .atom: [
      "title": .title, "link": .link, "id": .guid, "published": .published, "issued": .published,
      "created": .published, "updated": .updated, "modified": .updated, "category": .category,
      "summary": .body(rank: 1), "content": .body(rank: 3),
    ],
    .content: ["encoded": .body(rank: 4)],
    .dublinCore: [
      "title": .title, "creator": .author, "date": .published, "issued": .published, "created": .published,
      "modified": .updated, "language": .language, "subject": .category, "description": .body(rank: 0),
    ],
    .media: [
      "title": .title, "credit": .credit, "description": .body(rank: 0), "content": .enclosure,
      "text": .body(rank: 0),
    ],
    .xhtml: ["body": .body(rank: 3), "div": .body(rank: 3)],
    // Of Yandex and Feedburner.
    .other: [
      "full-text": .body(rank: 2), "full_text": .body(rank: 2), "fulltext": .body(rank: 2),
      "origlink": .origin,
    ],
    .itunes: ["author": .author, "summary": .body(rank: 0)],
  ]

  /// Elements whose inside speaks of something else: a picture, a person, the feed that an entry comes from.
  static func isHolder(_ name: XMLNames.Name) -> Bool {
    switch (name.space, name.local) {
    case (.plain, "image"), (.plain, "textinput"), (.plain, "source"), (.atom, "author"),
      (.atom, "contributor"),
      (.atom, "source"), (.atom, "image"), (.media, "group"), (.media, "content"), (.rdf, "seq"),
      (.plain, "items"):
      true
    default: false
    }
  }

  /// Elements that hold nothing but others of one kind, or text, and say nothing themselves.
  static func isWrapper(_ name: XMLNames.Name) -> Bool {
    name.space == .xhtml
      || name.space == .plain && ["categories", "authors", "enclosures"].contains(name.local)
  }

  /// The feed that an entry was taken from.
  static func isSource(_ name: XMLNames.Name) -> Bool {
    name.local == "source" && (name.space == .plain || name.space == .atom)
  }

  /// Whether the element says all in its attributes and may hold others.
  var isInAttributes: Bool { self == .enclosure }

  /// Whether the value is a line, in which no other element of a feed can stand.
  var isLine: Bool {
    if case .body = self { return false }
    return true
  }

  /// Whether a line is over where an element of this name opens: its end tag was forgotten. HTML has a body, too.
  static func endsLine(_ name: XMLNames.Name) -> Bool {
    name.space != .xhtml && name.local != "body" && FeedField(name, in: nil) != nil
  }

  /// Whether a body without an end tag is over where an element of this name opens. HTML has titles and summaries, too,
  /// and links with attributes, which those of Atom have as well.
  static func endsBody(_ name: XMLNames.Name, hasAttributes: Bool) -> Bool {
    switch name.local {
    case "body", "title", "summary", "content", "source", "div", "text":
      name.space != .plain && endsLine(name)
    case "link": (!hasAttributes || name.space == .atom) && endsLine(name)
    default: endsLine(name)
    }
  }
}

/// The attributes of an element with what its place says of them.
struct FeedAttributes {
  let space: XMLNames.Space
  let base: String
  private let values: [String: String]

  init(_ space: XMLNames.Space, _ values: [String: String], base: String) {
    self.space = space
    self.values = values
    self.base = base
  }

  subscript(name: String) -> String? { values[name] }

  /// Whether an Atom value is in Base64: one that is said to be neither text nor XML is. Source: RFC 4287, section
  /// 4.1.3.3; Atom 0.3, mode.
  var isBase64: Bool {
    guard space == .atom, values["src"] == nil else { return false }
    let type = values["type"]?.lowercased() ?? "text"
    return values["mode"]?.lowercased() == "base64"
      || type.contains("/") && !type.hasPrefix("text/") && !type.hasSuffix("xml") && values["href"] == nil
        && !type.contains("html")
  }

  /// Whether an Atom text is plain: its markup was meant to be seen.
  var isPlain: Bool {
    guard space == .atom, !isBase64, values["mode"] != "escaped" || values["type"] == "text/plain" else {
      return false
    }
    return ["text", "text/plain"].contains(values["type"] ?? "text") && values["mode"] != "xml"
  }
}
