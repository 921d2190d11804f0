/// Text of one line with the markup of HTML.
enum Inline {
  /// Whether `text` reads as HTML: a known tag or a reference that ends in `;`.
  static func isMarkup(_ text: String) -> Bool {
    var scanner = MarkupScanner(Array(text.utf8))
    while let token = scanner.next() {
      switch token {
      case .open(let name, _, _), .close(let name):
        let tag = XMLNames.lowered(scanner.bytes[name])
        if tags.contains(tag) || unseen.contains(tag) { return true }
      case .text(let range):
        let bytes = scanner.bytes[range]
        if bytes.contains(.ampersand), bytes.contains(UInt8(ascii: ";")) { return true }
      case .literal: return true
      }
    }
    return false
  }

  /// `Storm &amp; <b>flood</b>` is `Storm & flood`, `10<sup>6</sup> <q>ships</q>` is `10⁶ “ships”`; what was struck out is
  /// left out, unless nothing else is there.
  static func text(of html: String) -> String {
    var reading = InlineReading(html, withStruck: false)
    let text = reading.text()
    guard reading.hasStruck, text.allSatisfy(\.isWhitespace) else { return text }
    reading = InlineReading(html, withStruck: true)
    return reading.text()
  }

  /// Elements whose inside nobody is shown.
  fileprivate static let unseen: Set<String> = ["script", "style"]

  /// Elements whose inside no longer holds.
  fileprivate static let struck: Set<String> = ["s", "del", "strike"]

  fileprivate static let raised = Dictionary(uniqueKeysWithValues: zip("0123456789-−+", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻⁺"))

  fileprivate static let breaks: Set<String> = [
    "br", "p", "div", "li", "hr", "td", "th", "tr", "dd", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "center",
  ]

  /// Elements of text; those of pages and forms are more often written about than used in a line.
  static let tags: Set<String> = [
    "a", "abbr", "acronym", "article", "b", "bdi", "bdo", "big", "blink", "blockquote", "br", "center",
    "cite",
    "code", "dd", "del", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "font", "h1", "h2", "h3",
    "h4",
    "h5", "h6", "hr", "i", "img", "ins", "kbd", "li", "mark", "marquee", "nobr", "ol", "p", "picture", "pre",
    "q",
    "rb", "rp", "rt", "rtc", "ruby", "s", "samp", "section", "small", "span", "strike", "strong", "sub",
    "sup",
    "table", "tbody", "td", "th", "thead", "time", "tr", "tt", "u", "ul", "var", "wbr",
  ]
}

/// One pass over such text.
private struct InlineReading {
  private var scanner: MarkupScanner
  private let withStruck: Bool
  /// Whether anything was struck out.
  private(set) var hasStruck = false
  private var shown: [UInt8] = []
  /// Tags of which none ends any more are not looked for again.
  private var endless: Set<String> = []
  private var quotations = 0

  init(_ html: String, withStruck: Bool) {
    scanner = MarkupScanner(Array(html.utf8))
    self.withStruck = withStruck
  }

  mutating func text() -> String {
    while let token = scanner.next() {
      switch token {
      case .text(let range): CharacterReferences.append(scanner.bytes[range], to: &shown, .apart)
      case .literal(let range): shown.append(contentsOf: scanner.bytes[range])
      case .open(let name, let attributes, _): begin(XMLNames.lowered(scanner.bytes[name]), name, attributes)
      case .close(let name): end(XMLNames.lowered(scanner.bytes[name]), name)
      }
    }
    return String(decoding: shown, as: UTF8.self)
  }

  private mutating func begin(_ tag: String, _ name: Range<Int>, _ attributes: Range<Int>) {
    if !Inline.unseen.contains(tag), isSign(name, attributes) {
      shown.append(contentsOf: scanner.bytes[(name.lowerBound - 1)..<scanner.position])
      return
    }
    if Inline.unseen.contains(tag) || !withStruck && Inline.struck.contains(tag), let end = behindEnd(of: tag)
    {
      scanner = end
      hasStruck = hasStruck || Inline.struck.contains(tag)
      return
    }
    if tag == "q" { beginQuotation() }
    if tag == "sup" { raise() }
    if Inline.breaks.contains(tag) { shown.append(0x20) }
    // A sign that is no tag was meant as text: `a <3 b`, `<unknown>`.
    if !Inline.tags.contains(tag) {
      shown.append(
        contentsOf: scanner.bytes[(name.lowerBound - 1)..<min(attributes.upperBound + 1, scanner.position)])
    }
  }

  private mutating func end(_ tag: String, _ name: Range<Int>) {
    if Inline.breaks.contains(tag) { shown.append(0x20) }
    if tag == "q", quotations > 0 {
      quotations -= 1
      shown.append(contentsOf: (quotations == 0 ? "”" : "’").utf8)
    }
    if !Inline.tags.contains(tag) {
      shown.append(contentsOf: scanner.bytes[(name.lowerBound - 2)..<scanner.position])
    }
  }

  /// A quotation that ends stands in marks, and one inside of it in single ones.
  private mutating func beginQuotation() {
    guard quotations < 2, behindEnd(of: "q") != nil else { return }
    shown.append(contentsOf: (quotations == 0 ? "“" : "‘").utf8)
    quotations += 1
  }

  /// Figures of a power as the signs for them, behind a figure: a mark of a note behind a word is none.
  private mutating func raise() {
    var ahead = scanner
    guard shown.last?.isDigit ?? false, case .text(let range)? = ahead.next() else { return }
    let signs = CharacterReferences.resolved(scanner.bytes[range]).map { Inline.raised[$0] }
    guard signs.count <= 4, signs.allSatisfy({ $0 != nil }) else { return }
    shown.append(contentsOf: String(signs.compactMap(\.self)).utf8)
    scanner = ahead
  }

  /// Whether what looks like a tag is a sign with words behind it: `a<b then`, `if a <b and c> d`. A tag that is cut
  /// off inside an address or a class is one all the same.
  private func isSign(_ name: Range<Int>, _ attributes: Range<Int>) -> Bool {
    let inside = scanner.bytes[attributes]
    if inside.contains(.equals) { return false }
    let isCut = scanner.bytes[scanner.position - 1] != .greaterThan
    return isCut || inside.contains { !$0.isBlank && $0 != .slash }
  }

  /// The scanner behind the end tag of `tag`; nil where there is none, and the tag was meant as text.
  private mutating func behindEnd(of tag: String) -> MarkupScanner? {
    guard !endless.contains(tag) else { return nil }
    var ahead = scanner
    while let token = ahead.next() {
      if case .close(let name) = token, XMLNames.lowered(ahead.bytes[name]) == tag { return ahead }
    }
    endless.insert(tag)
    return nil
  }
}
