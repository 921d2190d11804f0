internal import News

extension FeedField {
  /// What the element says; nil where it says nothing that can be used.
  func value(_ written: FeedText, _ attributes: FeedAttributes) -> Value? {
    let decoded = attributes.isBase64 ? written.decoded : nil
    let text = decoded ?? written
    let isMain = attributes.space == .plain || attributes.space == .atom
    switch self {
    case .title:
      return (attributes.isPlain ? text.text : text.title).map { .title($0, isMain: isMain) }
    case .link: return link(text, attributes)
    case .origin: return text.address.flatMap(WebAddress.absolute).map { .origin($0) }
    case .guid:
      let isLink = isMain && attributes["ispermalink"]?.lowercased() != "false"
      return text.name.map { .guid($0, link: isLink ? text.address.flatMap(WebAddress.absolute) : nil) }
    case .published: return text.date.map { .published($0) }
    case .updated: return text.date.map { .updated($0) }
    case .author: return (text.line(inside: "name") ?? text.title).flatMap(Self.author).map { .author($0) }
    case .credit:
      // Without a role it is the photographer's.
      guard let role = attributes["role"]?.lowercased(), Self.writers.contains(role) else { return nil }
      return text.title.flatMap(Self.author).map { .credit($0) }
    case .source:
      return (attributes.isPlain ? text.text : text.title).flatMap(OutletName.of).map { .source($0) }
    case .language: return text.text.map { .language($0) }
    case .category:
      let label = attributes["label"] ?? attributes["term"]
      return (label.map(FeedText.line) ?? text.title).flatMap(Self.category).map { .category($0) }
    case .enclosure: return Self.enclosure(attributes["url"], attributes).map { .enclosure($0) }
    case .body(let rank):
      // A body that lies elsewhere is the page of an entry that names no other.
      if let source = attributes["src"] {
        guard attributes["type"].map({ $0.contains("html") }) ?? true else { return nil }
        return WebAddress.page(source, against: attributes.base).map { .link($0, isMain: false) }
      }
      return body(text, attributes, isDecoded: decoded != nil).map { .body(html: $0, rank: rank) }
    }
  }

  private func link(_ text: FeedText, _ attributes: FeedAttributes) -> Value? {
    guard let href = attributes["href"] else {
      return text.address.flatMap { Self.page($0, attributes) }.map { .link($0, isMain: true) }
    }
    // Source: RFC 4287, section 4.2.7.2.
    let relation = attributes["rel"]?.lowercased().split { $0 == "/" || $0 == "#" }.last ?? "alternate"
    if relation == "enclosure" { return Self.enclosure(href, attributes).map { .enclosure($0) } }
    guard relation == "alternate" else { return nil }
    let isPage = attributes["type"].map { $0.contains("html") } ?? true
    return Self.page(href, attributes).map { .link($0, isMain: isPage) }
  }

  /// `www.outlet.example/a` is no page beside the feed; somebody forgot the scheme.
  private static func page(_ link: String, _ attributes: FeedAttributes) -> String? {
    let isBare = link.utf8.first.map { $0 | 0x20 } == UInt8(ascii: "w") && link.lowercased().hasPrefix("www.")
    return isBare ? WebAddress.absolute("http://" + link) : WebAddress.page(link, against: attributes.base)
  }

  /// Programs mark entries with addresses, too, for themselves.
  static func category(_ name: String) -> String? {
    name.isEmpty || name.contains("://") ? nil : BoundedLine.of(name)
  }

  /// A file's type as a feed names it; nil for one that names none.
  static func enclosureType(_ text: String?) -> String? {
    text.map { FeedText.line($0).lowercased() }.flatMap { $0.isEmpty ? nil : $0 }
  }

  private static func enclosure(_ url: String?, _ attributes: FeedAttributes) -> Enclosure? {
    url.flatMap { WebAddress.page($0, against: attributes.base) }.map {
      Enclosure(url: $0, type: enclosureType(attributes["type"]))
    }
  }

  private func body(_ text: FeedText, _ attributes: FeedAttributes, isDecoded: Bool) -> String? {
    let type = attributes["type"]?.lowercased() ?? ""
    let isText =
      type.isEmpty || type.hasPrefix("text") || type == "plain" || type.contains("html")
      || type.contains("xml")
    guard isDecoded || isText && attributes["mode"] != "base64" else { return nil }
    guard attributes.isPlain, !text.hasElements else { return text.html }
    return text.html.map(Self.escaped)
  }

  /// Plain text as HTML that shows the same.
  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }

  /// Roles of a credit that are those of who wrote the text.
  private static let writers: Set<String> = ["author", "writer", "reporter", "journalist", "correspondent"]

  /// `desk@example.org (Ada Moss)` and `by Ada Moss` are Ada Moss; an address alone is nobody's name.
  static func author(_ text: String) -> String? {
    let lowered = text.lowercased()
    if lowered.hasPrefix("by ") || lowered.hasPrefix("by: ") {
      return author(String(text.drop { $0 != " " }.drop { $0 == " " }))
    }
    if !text.contains(" "), lowered.contains("://") || lowered.hasPrefix("www.") { return nil }
    if let start = text.firstIndex(of: "("), let end = text.lastIndex(of: ")"), text[..<start].contains("@"),
      start < end
    {
      let name = FeedText.line(String(text[text.index(after: start)..<end]))
      return name.isEmpty ? nil : name
    }
    if let start = text.firstIndex(of: "<"), text[start...].contains("@") {
      let name = FeedText.line(String(text[..<start]))
      return name.isEmpty ? nil : name
    }
    return text.contains("@") && !text.contains(" ") ? nil : text
  }
}

extension FeedDocument {
  mutating func take(_ value: FeedField.Value) {
    switch value {
    case .title(let text, _): title = title ?? text
    case .link(let link, let isMain): site = isMain ? site ?? link : site
    case .language(let tag): language = language ?? tag
    case .author(let name) where format == .atom: author = Byline.line(of: [author, name].compactMap(\.self))
    default: break
    }
  }
}

extension FeedItem {
  mutating func take(_ value: FeedField.Value) {
    switch value {
    case .title(let text, let isMain): if title == nil || isMain && !hasMainTitle { setTitle(text, isMain) }
    case .link(let address, let isMain): if link == nil || isMain && !hasMainLink { setLink(address, isMain) }
    case .guid(let text, let page): setGuid(text, page)
    case .origin(let address): setLink(address, true)
    case .published(let date): if date.isFuller(than: published) { setPublished(date) }
    case .updated(let date): if date.isFuller(than: updated) { setUpdated(date) }
    case .author(let name): addAuthor(name)
    case .credit(let name): credit = credit ?? name
    case .source(let name): source = source ?? name
    case .language(let tag): language = language ?? tag
    case .category(let name): addCategory(name)
    case .enclosure(let file): addEnclosure(file)
    case .body(let text, let rank): if isFuller(text, rank) { setBody(text, rank) }
    }
  }

  /// Categories and files of an item.
  private static let most = 64

  mutating func addCategory(_ name: String) {
    let isKnown = categories.contains { $0.lowercased() == name.lowercased() }
    if categories.count < Self.most, !isKnown { categories.append(name) }
  }

  /// A file that is named twice is one, of the type that either place tells.
  mutating func addEnclosure(_ file: Enclosure) {
    if let known = enclosures.firstIndex(where: { $0.url == file.url }) {
      if enclosures[known].type == nil { enclosures[known] = file }
    } else if enclosures.count < Self.most {
      enclosures.append(file)
    }
  }

  private mutating func setTitle(_ text: String, _ isMain: Bool) {
    title = text
    hasMainTitle = isMain
  }

  private mutating func setPublished(_ date: StatedDate) {
    published = date.date
    publishedFigures = date.figures
  }

  private mutating func setUpdated(_ date: StatedDate) {
    updated = date.date
    updatedFigures = date.figures
  }

  private mutating func setLink(_ address: String, _ isMain: Bool) {
    link = address
    hasMainLink = isMain
  }

  /// That of a body goes before what the entry says of itself as a whole.
  mutating func takeBodyLanguage(_ tag: String) {
    if !tag.isEmpty, html != nil { language = tag }
  }

  private mutating func setGuid(_ text: String, _ page: String?) {
    guid = text
    // A permanent link stands in for a missing one.
    link = link ?? page
  }

  /// With who is credited, or who wrote for the source, as the author of an item that names no other.
  var credited: FeedItem {
    var item = self
    item.author = author ?? credit
    return item
  }

  private mutating func addAuthor(_ name: String) {
    guard let known = author, known.utf8.count + name.utf8.count < 200 else {
      author = author ?? name
      return
    }
    author = Byline.line(of: [known, name])
  }

  /// Whether a body takes the place of the one that is there: its element is that of a fuller one, and it is not the
  /// far shorter one all the same, as an empty `content:encoded` behind a long description.
  private func isFuller(_ text: String, _ rank: Int) -> Bool {
    guard let html else { return true }
    if rank == bodyRank { return false }
    guard min(rank, bodyRank) >= FeedField.summaryRank else { return rank > bodyRank }
    return rank > bodyRank ? !BodySize.isFarLess(text, than: html) : BodySize.isFarLess(html, than: text)
  }

  private mutating func setBody(_ text: String, _ rank: Int) {
    html = text
    bodyRank = rank
    isSummary = rank <= FeedField.summaryRank
  }
}
