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
