internal import News

/// RSS 0.9 to 2.0, RDF and Atom 0.3 and 1.0, well-formed or not.
///
/// Elements are told by namespace and name wherever they stand, so that a missing end tag loses nothing: an item ends
/// where the next one begins, a value where its element ends or the item does. What stands inside an element that
/// nobody knows speaks of something else, if that element ends before the item does.
///
/// Sources: RSS 2.0 (RSS Advisory Board), RDF Site Summary 1.0, RFC 4287, Atom 0.3, Media RSS 1.5, Dublin Core.
struct XMLFeed {
  /// An element that is open.
  private struct Open {
    let name: XMLNames.Name
    /// The address that links inside are relative to.
    let base: String
    /// The names outside of it.
    let outer: XMLNames
  }

  var scanner: MarkupScanner
  var names = XMLNames()
  private var document: FeedDocument?
  private(set) var item: FeedItem?
  /// Outermost first.
  private var open: [Open] = []
  private let address: String
  /// Bytes that were looked through in vain for the end of an element.
  var bytesInVain = 0

  /// At most so many elements are kept open, and items read.
  private static let deepest = 256
  private static let mostItems = 100_000

  /// Nil when the bytes hold no element of a feed; `address` is where the feed came from.
  static func document(of bytes: [UInt8], address: String) -> FeedDocument? {
    var feed = XMLFeed(bytes, address)
    return feed.read()
  }

  private init(_ bytes: [UInt8], _ address: String) {
    scanner = MarkupScanner(bytes)
    self.address = address
  }

  private mutating func read() -> FeedDocument? {
    while let token = scanner.next() {
      switch token {
      case .open(let name, let attributes, let isEmpty): begin(name, attributes, isEmpty: isEmpty)
      case .close(let name): end(name)
      case .text, .literal: break
      }
      if (document?.items.count ?? 0) >= Self.mostItems { break }
    }
    endItem()
    document?.nameAuthors()
    document?.settleDays()
    return document
  }

  /// The innermost element that is open.
  var parent: XMLNames.Name? { open.last?.name }

  private var base: String { open.last?.base ?? address }

  // MARK: Elements

  /// What an element declares holds inside of it, and no longer.
  private mutating func begin(_ range: Range<Int>, _ attributeRange: Range<Int>, isEmpty: Bool) {
    let attributes = attributes(in: attributeRange)
    var outer = names
    if !attributes.isEmpty { names.declare(attributes) }
    var name = names.name(scanner.bytes[range])
    let isStructure = isStructure(name, range)
    if isStructure, Self.isItem(name) {
      // An element whose end tag is missing declares nothing for the next item.
      names = outer
      endItem()
      closeHolders()
      outer = names
      if !attributes.isEmpty { names.declare(attributes) }
      name = names.name(scanner.bytes[range])
    }
    let base = attributes["xml:base"].map { WebAddress.resolved($0, against: self.base) } ?? self.base
    if isStructure { beginStructure(name, attributes, isPrefixed: scanner.bytes[range].contains(.colon)) }
    let isKept = isStructure || beginOther(name, range, attributes, base, isEmpty: isEmpty)
    if isKept, !isEmpty, open.count < Self.deepest {
      open.append(Open(name: name, base: base, outer: outer))
    } else if !attributes.isEmpty {
      names = outer
    }
  }

  /// Takes what an element says; whether it is to be kept in mind that what follows stands inside of it.
  private mutating func beginOther(
    _ name: XMLNames.Name, _ range: Range<Int>, _ attributes: [String: String], _ base: String, isEmpty: Bool
  ) -> Bool {
    if document != nil, let field = FeedField(name, in: parent) {
      let text =
        isEmpty || field.isInAttributes ? FeedText(scanner.bytes) : inside(scanner.bytes[range], field)
      take(field.value(text, FeedAttributes(name.space, attributes, base: base)))
      if let language = attributes["xml:lang"], !field.isLine {
        item?.takeBodyLanguage(FeedText.line(language))
      }
      return FeedField.isHolder(name)
    }
    if item != nil, !isEmpty, FeedField.isSource(name) {
      take(FeedField.source.value(textAhead(), FeedAttributes(.plain, attributes, base: base)))
    }
    if FeedField.isHolder(name) {
      return name.space == .media || isEmpty || behind(scanner.bytes[range]) != nil
    }
    guard document != nil, !isEmpty, !FeedField.isWrapper(name) else { return false }
    if let behind = behind(scanner.bytes[range]), !isWholeItem(behind) { scanner = behind }
    return false
  }

  private func attributes(in range: Range<Int>) -> [String: String] {
    guard !range.isEmpty else { return [:] }
    var found: [String: String] = [:]
    for (name, value) in scanner.attributes(in: range) {
      let key = XMLNames.lowered(scanner.bytes[name])
      let text = value.map { CharacterReferences.resolved(scanner.bytes[$0], .apart) } ?? ""
      if found[key] == nil { found[key] = text }
    }
    return found
  }

  private mutating func end(_ range: Range<Int>) {
    let name = names.name(scanner.bytes[range])
    if Self.isItem(name), isStructure(name, range) { endItem() }
    if let place = open.lastIndex(where: { $0.name == name }) { close(from: place) }
  }

  private mutating func close(from place: Int) {
    guard place < open.count else { return }
    names = open[place].outer
    open.removeSubrange(place...)
  }

  // MARK: Feeds and items

  static func isItem(_ name: XMLNames.Name) -> Bool { name.local == "item" || name.local == "entry" }

  /// Whether an element is one that feeds are made of. Without a prefix it is in any case, since what an element that
  /// was never closed declares would hold for it as well.
  func isStructure(_ name: XMLNames.Name, _ range: Range<Int>) -> Bool {
    switch name.local {
    case "rss", "rdf", "feed", "channel", "item", "entry":
      name.space == .plain || name.space == .atom || name.space == .rdf || document == nil
        || !scanner.bytes[range].contains(.colon)
    default: false
    }
  }

  private mutating func beginStructure(
    _ name: XMLNames.Name, _ attributes: [String: String], isPrefixed: Bool
  ) {
    switch name.local {
    case "rss", "channel", "item": ensure(.rss)
    case "rdf": ensure(.rdf)
    default:
      ensure(.atom)
      names.expectAtom()
    }
    if !isPrefixed, !attributes.isEmpty { names.expectFeed(document?.format == .atom ? .atom : .plain) }
    let language = attributes["xml:lang"].map(FeedText.line).flatMap { $0.isEmpty ? nil : $0 }
    if Self.isItem(name) {
      item = FeedItem()
      item?.language = language
      if let about = attributes["rdf:about"], !about.isEmpty { item?.guid = FeedText.line(about) }
    } else if document?.language == nil {
      document?.language = language
    }
  }

  private mutating func ensure(_ format: FeedDocument.Format) {
    if document == nil { document = FeedDocument(format: format) }
  }

  private mutating func endItem() {
    guard let ended = item else { return }
    item = nil
    if !ended.isEmpty { document?.items.append(ended.credited) }
    if let place = open.firstIndex(where: { Self.isItem($0.name) }) { close(from: place) }
  }

  /// Forgets elements of the feed that were never closed.
  private mutating func closeHolders() {
    if let place = open.firstIndex(where: { FeedField.isHolder($0.name) }) { close(from: place) }
  }

  private mutating func take(_ value: FeedField.Value?) {
    guard var value else { return }
    // Who wrote for the source stands in for who wrote the entry. Source: RFC 4287, section 4.1.2.
    if case .author(let name) = value, open.contains(where: { FeedField.isSource($0.name) }) {
      value = .credit(name)
    }
    if item == nil { document?.take(value) } else { item?.take(value) }
  }
}
