internal import Foundation

/// JSON as it is met: where a text is not what the standard asks for, what can be read of it.
///
/// Taken as meant are line ends and other controls inside of strings, halves of surrogate pairs, unknown escapes,
/// quotation marks that were not escaped, missing and surplus commas, words that are no values, something around the
/// whole, and an end that was cut off.
///
/// Source: RFC 8259.
struct LenientJSON {
  private let bytes: [UInt8]
  private var place = 0
  private var written: [UInt8] = []
  private var open: [Container] = []
  private let cutKeys: Set<String>

  private struct Container {
    var isObject: Bool
    var isEmpty = true
    /// The key of an object whose value has not come yet, as it is written in JSON.
    var key: [UInt8]?
  }

  /// Deeper than any feed or page; the JSON reader follows nesting with its stack.
  private static let deepest = 64

  /// The value of a text; nil where it holds none, or is nested deeper than 64.
  ///
  /// A string that the end of the text cuts off is kept as the value of one of `cutKeys` and is nothing elsewhere.
  static func value(_ bytes: [UInt8], keepingCut cutKeys: Set<String> = []) -> Any? {
    guard !isDeep(bytes) else { return nil }
    if let value = try? JSONSerialization.jsonObject(with: Data(bytes)) { return value }
    var json = LenientJSON(bytes, cutKeys)
    return json.mend().flatMap { try? JSONSerialization.jsonObject(with: Data($0)) }
  }

  private init(_ bytes: [UInt8], _ cutKeys: Set<String>) {
    self.bytes = bytes
    self.cutKeys = cutKeys
    written.reserveCapacity(bytes.count + 16)
  }

  private static func isDeep(_ bytes: [UInt8]) -> Bool {
    var depth = 0
    var isInString = false
    var isEscaped = false
    for byte in bytes {
      if isInString {
        if byte == .quote, !isEscaped { isInString = false }
        isEscaped = byte == .backslash && !isEscaped
      } else if byte == .quote {
        isInString = true
      } else if byte == .leftBracket || byte == .leftBrace {
        depth += 1
        if depth > deepest { return true }
      } else if byte == .rightBracket || byte == .rightBrace {
        depth -= 1
      }
    }
    return false
  }

  // MARK: Values

  /// The first object or array as the standard has it; nil for none.
  private mutating func mend() -> [UInt8]? {
    let behind = bytes.prefix(100).firstRange(of: "<![CDATA[".utf8)?.upperBound ?? 0
    let isOpening: (UInt8) -> Bool = { $0 == .leftBrace || $0 == .leftBracket }
    guard let start = bytes[behind...].firstIndex(where: isOpening) else { return nil }
    place = start
    repeat {
      guard place < bytes.count else {
        while !open.isEmpty { close() }
        break
      }
      step()
    } while !open.isEmpty && open.count <= Self.deepest
    return open.isEmpty ? written : nil
  }

  private mutating func step() {
    let byte = bytes[place]
    switch byte {
    case .leftBrace, .leftBracket:
      place += 1
      begin(byte)
      open.append(Container(isObject: byte == .leftBrace))
    case .rightBrace, .rightBracket:
      place += 1
      // What was opened inside and not closed is closed with it.
      guard let last = open.lastIndex(where: { $0.isObject == (byte == .rightBrace) }) else { return }
      while open.count > last { close() }
    case .quote:
      place += 1
      string()
    case UInt8(ascii: ","):
      place += 1
      if !open.isEmpty { open[open.count - 1].key = nil }
    case _ where byte.isBlank || byte == .colon: place += 1
    default: word()
    }
  }

  /// Writes what stands before a value; its first byte is `byte`.
  private mutating func begin(_ byte: UInt8) {
    guard var inner = open.popLast() else { return written.append(byte) }
    if !inner.isEmpty { written.append(UInt8(ascii: ",")) }
    if inner.isObject {
      written += (inner.key ?? Array("\"\"".utf8)) + [.colon]
      inner.key = nil
    }
    inner.isEmpty = false
    open.append(inner)
    written.append(byte)
  }

  private mutating func close() {
    guard let inner = open.popLast() else { return }
    written.append(inner.isObject ? .rightBrace : .rightBracket)
  }

  private mutating func take(_ value: [UInt8]) {
    guard let inner = open.last, let first = value.first else { return }
    if inner.isObject, inner.key == nil {
      open[open.count - 1].key = value
    } else {
      begin(first)
      written += value.dropFirst()
    }
  }

  /// A key or a value without quotation marks, up to the next sign.
  private mutating func word() {
    let isKey = open.last.map { $0.isObject && $0.key == nil } ?? false
    let start = place
    while place < bytes.count, !Self.endsWord(bytes[place]), !isKey || bytes[place] != .colon { place += 1 }
    let word = Array(bytes[start..<place])
    let isValue =
      !isKey && (try? JSONSerialization.jsonObject(with: Data(word), options: .fragmentsAllowed)) != nil
    if isValue {
      take(word)
    } else if !isKey, Self.nothing.contains(String(decoding: word, as: UTF8.self)) {
      take(Array("null".utf8))
    } else {
      take([.quote] + word.filter { $0 >= 0x20 && $0 != .backslash } + [.quote])
    }
  }

  /// What other languages write for a value that is none.
  private static let nothing: Set<String> = [
    "undefined", "NaN", "None", "nil", "NULL", "Infinity", "-Infinity",
  ]

  private static func endsWord(_ byte: UInt8) -> Bool {
    byte.isBlank || byte == .quote || byte == UInt8(ascii: ",") || byte == .leftBrace
      || byte == .rightBrace || byte == .leftBracket || byte == .rightBracket
  }
}

// MARK: Strings

extension LenientJSON {
  /// The string whose first byte is at `place`.
  private mutating func string() {
    var string: [UInt8] = [.quote]
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if byte == .quote, isEnd() {
        take(string + [.quote])
        return
      }
      switch byte {
      case .quote: string += [.backslash, .quote]
      case .backslash: escape(&string)
      case 0x0A: string += [.backslash, UInt8(ascii: "n")]
      case 0..<0x20: string.append(0x20)
      default: string.append(byte)
      }
    }
    let key = open.last?.key.map { String(decoding: $0.dropFirst().dropLast(), as: UTF8.self) }
    if let key, cutKeys.contains(key) { take(string + [.quote]) }
  }

  /// Whether the quotation mark before `place` is the last of its string: a sign between values follows.
  private func isEnd() -> Bool {
    guard let next = bytes[place...].first(where: { !$0.isBlank }) else { return true }
    return [UInt8(ascii: ","), .colon, .rightBrace, .rightBracket].contains(next)
  }

  /// What follows a backslash.
  private mutating func escape(_ string: inout [UInt8]) {
    guard place < bytes.count else { return }
    let byte = bytes[place]
    if byte == UInt8(ascii: "u") {
      let unit = unit(at: place - 1)
      place = min(bytes.count, place + (unit == nil ? 1 : 5))
      guard let unit else { return }
      if !UTF16.isLeadSurrogate(unit), !UTF16.isTrailSurrogate(unit) {
        string += bytes[(place - 6)..<place]
      } else if UTF16.isLeadSurrogate(unit), let other = self.unit(at: place), UTF16.isTrailSurrogate(other) {
        string += bytes[(place - 6)..<(place + 6)]
        place += 6
      } else {
        string += Array("\u{FFFD}".utf8)
      }
      return
    }
    place += 1
    // Any other sign means itself.
    if "\"\\/bfnrt".utf8.contains(byte) { string.append(.backslash) }
    string.append(byte < 0x20 ? 0x20 : byte)
  }

  /// The unit of UTF-16 in the `\uXXXX` at `start`; nil where none stands there.
  private func unit(at start: Int) -> UInt16? {
    guard start + 6 <= bytes.count, bytes[start] == .backslash, bytes[start + 1] == UInt8(ascii: "u") else {
      return nil
    }
    let digits = bytes[(start + 2)..<(start + 6)]
    guard digits.allSatisfy({ $0.isDigit || (0x61...0x66).contains($0 | 0x20) }) else { return nil }
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}

extension UInt8 {
  fileprivate static let backslash = UInt8(ascii: "\\")
  fileprivate static let leftBrace = UInt8(ascii: "{")
  fileprivate static let rightBrace = UInt8(ascii: "}")
  fileprivate static let leftBracket = UInt8(ascii: "[")
  fileprivate static let rightBracket = UInt8(ascii: "]")
}
