internal import Foundation

/// The inside of an element of a feed as it was written: text and markup.
struct FeedText {
  private enum Kind { case text, literal, tag }

  private let bytes: [UInt8]
  private var pieces: [(kind: Kind, range: Range<Int>)] = []
  /// Whether there were elements inside, as in XHTML.
  private(set) var hasElements = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func add(text: Range<Int>) { pieces.append((.text, text)) }

  mutating func add(literal: Range<Int>) { pieces.append((.literal, literal)) }

  /// A tag with its brackets; `prefix` is what stands of its name in front of the part that HTML knows.
  mutating func add(tag: Range<Int>, without prefix: Range<Int>? = nil) {
    hasElements = true
    if let prefix {
      pieces.append((.tag, tag.lowerBound..<prefix.lowerBound))
      pieces.append((.tag, prefix.upperBound..<tag.upperBound))
    } else {
      pieces.append((.tag, tag))
    }
  }

  /// With CDATA taken as it stands, and character references resolved unless there are elements: then they belong
  /// to the markup, and `a &lt; <b>` means a sign.
  private var value: [UInt8] { value(.apart) }

  private func value(_ leniency: CharacterReferences.Leniency) -> [UInt8] {
    var value: [UInt8] = []
    value.reserveCapacity(pieces.reduce(0) { $0 + $1.range.count })
    for (kind, range) in pieces {
      if kind == .text, !hasElements {
        CharacterReferences.append(bytes[range], to: &value, leniency)
      } else {
        value.append(contentsOf: bytes[range])
      }
    }
    return value
  }

  /// What the text says in Base64; nil where it is none, or says no text.
  var decoded: FeedText? {
    guard let data = Data(base64Encoded: Data(value), options: .ignoreUnknownCharacters),
      let text = String(data: data, encoding: .utf8), !text.contains("\0")
    else { return nil }
    var decoded = FeedText(Array(text.utf8))
    decoded.add(literal: 0..<decoded.bytes.count)
    return decoded
  }

  /// The text, trimmed, without characters that steer a terminal; nil for none.
  var text: String? { line(.apart) }

  /// The text as an address, in which an ampersand parts parameters.
  var address: String? { line(.none) }

  /// The text as a name that nobody sees: as libraries of before have it.
  var name: String? { line(.html) }

  private func line(_ leniency: CharacterReferences.Leniency) -> String? {
    let text = Self.line(String(decoding: value(leniency), as: UTF8.self))
    return text.isEmpty ? nil : text
  }

  /// As HTML, nil for blanks only.
  var html: String? {
    let value = value
    return value.contains { !$0.isBlank } ? String(decoding: value, as: UTF8.self) : nil
  }

  /// The text of the first element `name` inside; nil where there is none.
  func line(inside name: String) -> String? {
    guard hasElements else { return nil }
    var scanner = MarkupScanner(value)
    while let token = scanner.next() {
      guard case .open(let range, _, false) = token, XMLNames.lowered(scanner.bytes[range]) == name else {
        continue
      }
      let text = CharacterReferences.resolved(
        scanner.bytes[scanner.rawText(until: scanner.bytes[range])], .apart)
      let line = Self.line(text)
      return line.isEmpty ? nil : line
    }
    return nil
  }

  /// A title or name: text in which markup, escaped once more or not, means what it means in HTML.
  var title: String? {
    guard let text = html else { return nil }
    let line = Self.line(hasElements || Inline.isMarkup(text) ? Inline.text(of: text) : text)
    return line.isEmpty ? nil : line
  }

  /// On one line, without characters that steer a terminal; blanks that do not break are blanks.
  static func line(_ text: String) -> String {
    // Bytes are looked at far more quickly than characters.
    let mayHold = text.utf8.contains(0xC2)
    return ControlFreeText.line(mayHold ? text.replacing("\u{A0}", with: " ") : text)
  }
}

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

  /// `Storm &amp; <b>flood</b>` is `Storm & flood`.
  static func text(of html: String) -> String {
    var scanner = MarkupScanner(Array(html.utf8))
    var text: [UInt8] = []
    // Tags of which none ends any more are not looked for again.
    var endless: Set<String> = []
    while let token = scanner.next() {
      switch token {
      case .text(let range): CharacterReferences.append(scanner.bytes[range], to: &text, .apart)
      case .literal(let range): text.append(contentsOf: scanner.bytes[range])
      case .open(let name, let attributes, _):
        let tag = XMLNames.lowered(scanner.bytes[name])
        if !unseen.contains(tag), isSign(scanner, name, attributes) {
          text.append(contentsOf: scanner.bytes[(name.lowerBound - 1)..<scanner.position])
          continue
        }
        if unseen.contains(tag), !endless.contains(tag) {
          if let end = end(of: tag, from: scanner) {
            scanner = end
            continue
          }
          endless.insert(tag)
        }
        if breaks.contains(tag) { text.append(0x20) }
        // A sign that is no tag was meant as text: `a <3 b`, `<unknown>`.
        if !tags.contains(tag) {
          text.append(
            contentsOf: scanner.bytes[
              (name.lowerBound - 1)..<min(attributes.upperBound + 1, scanner.position)])
        }
      case .close(let name):
        let tag = XMLNames.lowered(scanner.bytes[name])
        if breaks.contains(tag) { text.append(0x20) }
        if !tags.contains(tag) {
          text.append(contentsOf: scanner.bytes[(name.lowerBound - 2)..<scanner.position])
        }
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Whether what looks like a tag is a sign with words behind it: `a<b then`, `if a <b and c> d`. A tag that is cut
  /// off inside an address or a class is one all the same.
  private static func isSign(
    _ scanner: MarkupScanner, _ name: Range<Int>, _ attributes: Range<Int>
  ) -> Bool {
    let inside = scanner.bytes[attributes]
    if inside.contains(.equals) { return false }
    let isCut = scanner.bytes[scanner.position - 1] != .greaterThan
    return isCut || inside.contains { !$0.isBlank && $0 != .slash }
  }

  /// The scanner behind the end tag of `tag`; nil where there is none, and the tag was meant as text.
  private static func end(of tag: String, from scanner: MarkupScanner) -> MarkupScanner? {
    var scanner = scanner
    while let token = scanner.next() {
      if case .close(let name) = token, XMLNames.lowered(scanner.bytes[name]) == tag { return scanner }
    }
    return nil
  }

  /// Elements whose inside nobody is shown.
  private static let unseen: Set<String> = ["script", "style"]

  private static let breaks: Set<String> = [
    "br", "p", "div", "li", "hr", "td", "th", "tr", "dd", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "center",
  ]

  /// Elements of text; those of pages and forms are more often written about than used in a line.
  private static let tags: Set<String> = [
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
