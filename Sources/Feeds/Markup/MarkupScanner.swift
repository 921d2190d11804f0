internal import Glibc

/// Cuts markup into tags and text, whatever state it is in: nothing is an error, and all text is kept.
///
/// `a <b x=1>c &amp d` gives the text `a `, the tag `b`, the text `c &amp d`. One pass over the bytes; entities are
/// neither declared nor expanded here, so no input can grow.
struct MarkupScanner {
  enum Token: Hashable {
    /// A start tag; `isEmpty` where it ends in `/>`.
    case open(name: Range<Int>, attributes: Range<Int>, isEmpty: Bool)
    case close(name: Range<Int>)
    /// Text with its character references.
    case text(Range<Int>)
    /// The inside of a CDATA section, to be taken as it stands.
    case literal(Range<Int>)
  }

  let bytes: [UInt8]
  private(set) var position: Int
  let end: Int
  /// The name of the last start tag.
  var last = 0..<0
  /// What was looked for ahead, and is not looked for again before it is passed.
  var marks = (sectionEnd: -1, itemEnd: -1)

  /// Scans the bytes in `range`, all of them for nil.
  init(_ bytes: [UInt8], in range: Range<Int>? = nil) {
    self.bytes = bytes
    position = range?.lowerBound ?? 0
    end = range?.upperBound ?? bytes.count
  }

  /// The next token, or nil at the end. Comments, declarations and processing instructions are left out.
  mutating func next() -> Token? {
    while position < end {
      guard bytes[position] == .lessThan else { return text(from: position) }
      if let token = markup() { return token }
    }
    return nil
  }

  /// What begins with `<`; nil where it is nothing to be told.
  private mutating func markup() -> Token? {
    let start = position
    guard start + 1 < end else { return text(from: start) }
    switch bytes[start + 1] {
    case .bang: return declaration(from: start)
    case .question:
      skipInstruction(from: start + 2)
      return nil
    case .slash:
      guard start + 2 < end, bytes[start + 2].isNameStart else { return text(from: start) }
      let name = name(from: start + 2)
      position = min(end, index(of: .greaterThan, from: name.upperBound) + 1)
      return .close(name: name)
    case let byte where byte.isNameStart: return open(from: start)
    default: return text(from: start)
    }
  }

  /// The text up to the end tag `name`, or to the end of everything, with the scanner behind that tag: the inside
  /// of an element that holds no tags.
  mutating func rawText(until name: ArraySlice<UInt8>) -> Range<Int> {
    let start = position
    var index = position
    while true {
      index = self.index(of: .lessThan, from: index)
      guard index < end else { break }
      if isEndTag(at: index, name) {
        position = min(end, self.index(of: .greaterThan, from: index) + 1)
        return start..<index
      }
      index += 1
    }
    position = end
    return start..<end
  }

  func isEndTag(at index: Int, _ name: ArraySlice<UInt8>) -> Bool {
    let first = index + 2
    guard first + name.count <= end, bytes[index + 1] == .slash else { return false }
    for (offset, byte) in name.enumerated() where bytes[first + offset] | 0x20 != byte | 0x20 { return false }
    return first + name.count == end || !bytes[first + name.count].isName
  }

  private mutating func declaration(from start: Int) -> Token? {
    if matches("<!--", at: start) {
      position = self.end(of: "-->", from: start + 4)
    } else if matches("<![CDATA[", at: start) {
      let inside = start + 9
      let close = sectionEnd(from: inside)
      if let last = endOfUnclosed(inside..<close) {
        position = last
        return .literal(inside..<last)
      }
      position = min(end, close + 3)
      return .literal(inside..<close)
    } else {
      skipDeclaration(from: start + 2)
    }
    return nil
  }

  /// Up to `?>`, or to the first `>` where the next tag comes before that.
  private mutating func skipInstruction(from start: Int) {
    let tag = index(of: .lessThan, from: start)
    let close = after(.question, .greaterThan, from: start, before: tag)
    position = close ?? min(tag, index(of: .greaterThan, from: start) + 1)
  }

  /// A document type with all that stands in its brackets; a tag shows that a bracket was never closed.
  private mutating func skipDeclaration(from start: Int) {
    var depth = 0
    position = start
    while position < end {
      let byte = bytes[position]
      if byte == .lessThan, position + 1 < end, bytes[position + 1].isNameStart { return }
      position += 1
      if byte == UInt8(ascii: "[") { depth += 1 }
      if byte == UInt8(ascii: "]") { depth -= 1 }
      if byte == .greaterThan, depth <= 0 { return }
    }
  }

  private mutating func open(from start: Int) -> Token {
    let name = name(from: start + 1)
    last = name
    let inside = name.upperBound..<endOfTag(from: name.upperBound)
    position = inside.upperBound
    if position < end, bytes[position] == .greaterThan { position += 1 }
    let isEmpty = !inside.isEmpty && bytes[inside.upperBound - 1] == .slash && !endsInBareValue(inside)
    return .open(name: name, attributes: isEmpty ? inside.dropLast() : inside, isEmpty: isEmpty)
  }

  /// Whether a slash at the end belongs to a value without quotation marks: `<link href=/feed/>`.
  private func endsInBareValue(_ inside: Range<Int>) -> Bool {
    guard
      let stop = inside.last(where: {
        bytes[$0] == .equals || bytes[$0] == .quote || bytes[$0] == .apostrophe || bytes[$0].isBlank
      }), bytes[stop] == .equals
    else { return false }
    return true
  }

  /// Where the `>` of a tag stands, or the `<` of the next one where it was forgotten. A quotation mark that is never
  /// closed does not swallow what follows: then the first `>` ends the tag.
  private func endOfTag(from start: Int) -> Int {
    var index = start
    var afterEquals = false
    while index < end, bytes[index] != .greaterThan, bytes[index] != .lessThan {
      let byte = bytes[index]
      if afterEquals, byte == .quote || byte == .apostrophe {
        guard let close = closing(byte, from: index + 1) else {
          return self.index(of: .greaterThan, from: start)
        }
        index = close
      }
      afterEquals = byte == .equals || afterEquals && byte.isBlank
      index += 1
    }
    return index
  }

  /// The mark that closes an attribute's value; values are shorter than `longestValue`.
  private func closing(_ mark: UInt8, from start: Int) -> Int? {
    let last = min(end, start + Self.longestValue)
    var index = start
    while index < last {
      if bytes[index] == mark { return index }
      index += 1
    }
    return nil
  }

  /// In bytes; inline images are longer than anybody thinks.
  private static let longestValue = 1 << 20

  private func name(from start: Int) -> Range<Int> {
    var index = start
    while index < end, bytes[index].isName { index += 1 }
    return start..<index
  }

  /// Text up to the next `<`; the byte at `start` belongs to it, whatever it is.
  private mutating func text(from start: Int) -> Token {
    position = index(of: .lessThan, from: start + 1)
    return .text(start..<position)
  }
}

extension MarkupScanner {
  func index(of byte: UInt8, from start: Int) -> Int {
    guard start < end else { return start }
    return bytes.withUnsafeBytes { all in
      guard let base = all.baseAddress, let found = memchr(base + start, Int32(byte), end - start) else {
        return end
      }
      return UnsafeRawPointer(found) - base
    }
  }

  /// Behind the first two such bytes that stand before `last`.
  private func after(_ first: UInt8, _ second: UInt8, from start: Int, before last: Int) -> Int? {
    var index = start
    while index + 1 < last {
      if bytes[index] == first, bytes[index + 1] == second { return index + 2 }
      index += 1
    }
    return nil
  }

  func matches(_ text: StaticString, at start: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard start + count <= end else { return false }
    return text.withUTF8Buffer { wanted in
      (0..<count).allSatisfy { wanted[$0] == bytes[start + $0] }
    }
  }

  /// Where `text` begins, or the end.
  func start(of text: StaticString, from start: Int) -> Int {
    let first = text.utf8Start.pointee
    var index = self.index(of: first, from: start)
    while index < end {
      if matches(text, at: index) { return index }
      index = self.index(of: first, from: index + 1)
    }
    return end
  }

  private func end(of text: StaticString, from start: Int) -> Int {
    min(end, self.start(of: text, from: start) + text.utf8CodeUnitCount)
  }
}

extension UInt8 {
  static let lessThan = UInt8(ascii: "<")
  static let greaterThan = UInt8(ascii: ">")
  static let slash = UInt8(ascii: "/")
  static let bang = UInt8(ascii: "!")
  static let question = UInt8(ascii: "?")
  static let equals = UInt8(ascii: "=")
  static let quote = UInt8(ascii: "\"")
  static let apostrophe = UInt8(ascii: "'")
  static let ampersand = UInt8(ascii: "&")
  static let colon = UInt8(ascii: ":")

  var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
  var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
  var isDigit: Bool { (0x30...0x39).contains(self) }
  /// A letter, `_`, or any byte of a scalar beyond ASCII.
  var isNameStart: Bool { isLetter || self == UInt8(ascii: "_") || self >= 0x80 }
  var isName: Bool {
    isNameStart || isDigit || self == .colon || self == UInt8(ascii: "-") || self == UInt8(ascii: ".")
  }
}
