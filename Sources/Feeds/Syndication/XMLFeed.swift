internal import News

/// RSS 0.9 to 2.0, RDF and Atom 0.3 and 1.0, well-formed or not.
///
/// Elements are told by namespace and name wherever they stand, so that a missing end tag loses nothing: an item ends
/// where the next one begins, a value where its element ends or the item does.
///
/// Sources: RSS 2.0 (RSS Advisory Board), RDF Site Summary 1.0, RFC 4287, Atom 0.3, Media RSS 1.5, Dublin Core.
struct XMLFeed {
  private var scanner: MarkupScanner
  private var names = XMLNames()
  private var document: FeedDocument?
  private var item: FeedItem?
  /// The elements that are open, outermost first, with the address that links inside them are relative to.
  private var open: [(name: XMLNames.Name, base: String)] = []
  private let address: String

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
      case .close(let name): end(names.name(scanner.bytes[name]))
      case .text, .literal: break
      }
      if (document?.items.count ?? 0) >= Self.mostItems { break }
    }
    endItem()
    document?.nameAuthors()
    return document
  }

  private var base: String { open.last?.base ?? address }

  private mutating func begin(_ range: Range<Int>, _ attributeRange: Range<Int>, isEmpty: Bool) {
    let attributes = attributes(in: attributeRange)
    for (key, value) in attributes where key == "xmlns" || key.hasPrefix("xmlns:") {
      names.declare(String(key.dropFirst(6)), value)
    }
    let name = names.name(scanner.bytes[range])
    let base = attributes["xml:base"].map { WebAddress.resolved($0, against: self.base) } ?? self.base
    if isStructure(name) {
      beginStructure(name, attributes)
    } else if document != nil, let field = FeedField(name, in: open.last?.name) {
      let text =
        isEmpty || field.isInAttributes ? FeedText(scanner.bytes) : inside(scanner.bytes[range], field)
      take(field.value(text, FeedAttributes(name.space, attributes, base: base)))
      if !FeedField.isHolder(name) { return }
    } else if item != nil, !isEmpty, FeedField.isSource(name) {
      take(FeedField.source.value(textAhead(), FeedAttributes(.plain, attributes, base: base)))
    }
    guard !isEmpty, open.count < Self.deepest, isStructure(name) || FeedField.isHolder(name) else { return }
    open.append((name, base))
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

  // MARK: Feeds and items

  private func isStructure(_ name: XMLNames.Name) -> Bool {
    switch name.local {
    case "rss", "rdf", "feed", "channel", "item", "entry": name.space != .media && name.space != .itunes
    default: false
    }
  }

  private mutating func beginStructure(_ name: XMLNames.Name, _ attributes: [String: String]) {
    switch name.local {
    case "rss", "channel", "item": ensure(.rss)
    case "rdf": ensure(.rdf)
    default:
      ensure(.atom)
      names.expectAtom()
    }
    if let language = attributes["xml:lang"], document?.language == nil {
      document?.language = FeedText.line(language)
    }
    guard name.local == "item" || name.local == "entry" else { return }
    endItem()
    item = FeedItem()
    if let about = attributes["rdf:about"], !about.isEmpty { item?.guid = FeedText.line(about) }
  }

  private mutating func ensure(_ format: FeedDocument.Format) {
    if document == nil { document = FeedDocument(format: format) }
  }

  private mutating func end(_ name: XMLNames.Name) {
    if name.local == "item" || name.local == "entry" { endItem() }
    guard let place = open.lastIndex(where: { $0.name == name }) else { return }
    open.removeSubrange(place...)
  }

  private mutating func endItem() {
    guard let ended = item else { return }
    item = nil
    if !ended.isEmpty { document?.items.append(ended.credited) }
    open.removeAll { $0.name.local == "item" || $0.name.local == "entry" || FeedField.isHolder($0.name) }
  }

  // MARK: Values

  /// Everything up to the end tag of the element `name`, or to where the item must have ended.
  ///
  /// A value of one line also ends where another value begins: then its end tag was forgotten.
  private mutating func inside(_ name: ArraySlice<UInt8>, _ field: FeedField) -> FeedText {
    var text = FeedText(scanner.bytes)
    let wanted = XMLNames.lowered(name)
    var depth = 0
    while true {
      let start = scanner.position
      var ahead = scanner
      guard let token = ahead.next() else { break }
      switch token {
      case .text(let range): text.add(text: range)
      case .literal(let range): text.add(literal: range)
      case .open(let range, _, let isEmpty):
        let name = names.name(scanner.bytes[range])
        if endsValue(name) || field.isLine && FeedField.endsLine(name) { return text }
        if !isEmpty, XMLNames.lowered(scanner.bytes[range]) == wanted { depth += 1 }
        text.add(tag: (range.lowerBound - 1)..<ahead.position, without: prefix(range, of: name))
      case .close(let range):
        let closed = XMLNames.lowered(scanner.bytes[range])
        if closed == wanted {
          if depth == 0 {
            scanner = ahead
            return text
          }
          depth -= 1
        } else if endsValue(names.name(scanner.bytes[range])) {
          return text
        }
        // A file that was cut off may end inside a tag.
        if scanner.bytes[ahead.position - 1] == .greaterThan {
          let name = names.name(scanner.bytes[range])
          text.add(tag: (range.lowerBound - 2)..<ahead.position, without: prefix(range, of: name))
        }
      }
      assert(ahead.position > start)
      scanner = ahead
    }
    return text
  }

  /// The prefix of an element of XHTML, which HTML knows without: `h:` of `<h:div>`.
  private func prefix(_ range: Range<Int>, of name: XMLNames.Name) -> Range<Int>? {
    guard name.space == .xhtml, let colon = scanner.bytes[range].firstIndex(of: .colon) else { return nil }
    return range.lowerBound..<(colon + 1)
  }

  /// The text up to the next tag, which is not read with it.
  private mutating func textAhead() -> FeedText {
    var text = FeedText(scanner.bytes)
    var ahead = scanner
    reading: while let token = ahead.next() {
      switch token {
      case .text(let range): text.add(text: range)
      case .literal(let range): text.add(literal: range)
      case .open, .close: break reading
      }
    }
    scanner.remember(ahead)
    return text
  }

  /// Whether no value goes on beyond a tag of this name; pictures in a body have data of their own in RDF.
  private func endsValue(_ name: XMLNames.Name) -> Bool {
    isStructure(name) && (item == nil || name.local != "rdf")
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
