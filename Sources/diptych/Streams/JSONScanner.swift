/// Reads JSON from left to right, one value at a time, and can hand out a value exactly as it was written.
///
/// `JSONDecoder` cannot give back an `id` as it came (`1.0`, `12345678901234567890`, `{"b":1,"a":2}`), nor the
/// members that stand before a mistake. Syntax after RFC 8259.
struct JSONScanner {
  /// What was found instead of JSON, and where.
  struct Malformed: Error {
    /// In bytes from the start of the text.
    let offset: Int
    let expected: String
  }

  /// Deeper nesting than this is refused, so that no input can exhaust the stack.
  static let depthLimit = 256

  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads an object; `member` must read the value of the key it is given.
  mutating func object(_ member: (String, inout JSONScanner) throws -> Void) throws {
    try enter("{", "an object")
    if skip("}") { return leave() }
    repeat {
      let key = try string()
      try require(":")
      try member(key, &self)
    } while skip(",")
    try require("}")
    leave()
  }

  /// The text of a string; half of a surrogate pair without its other half is read as `U+FFFD`.
  mutating func string() throws -> String {
    skipBlanks()
    guard next == UInt8(ascii: "\"") else { throw malformed("a string") }
    position += 1
    var units: [UInt8] = []
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return String(decoding: units, as: UTF8.self)
      case UInt8(ascii: "\\"): units += try escaped().utf8
      case 0..<0x20: throw malformed("no control character inside a string")
      default: units += plainRun()
      }
    }
    throw malformed("the end of the string")
  }

  /// Reads any value and returns it as it was written.
  mutating func raw() throws -> String {
    skipBlanks()
    let start = position
    try skipValue()
    guard let value = String(validating: bytes[start..<position], as: UTF8.self) else {
      throw malformed("UTF-8")
    }
    return value
  }

  /// Passes over any value.
  mutating func skipValue() throws {
    skipBlanks()
    switch next {
    case UInt8(ascii: "{"): try object { _, value in try value.skipValue() }
    case UInt8(ascii: "["): try skipArray()
    case UInt8(ascii: "\""): _ = try string()
    case UInt8(ascii: "t"): try word("true")
    case UInt8(ascii: "f"): try word("false")
    case UInt8(ascii: "n"): try word("null")
    default: try skipNumber()
    }
  }

  /// Passes over `null` if it stands next.
  mutating func skipNull() throws -> Bool {
    skipBlanks()
    guard next == UInt8(ascii: "n") else { return false }
    try word("null")
    return true
  }

  /// Whether an object stands next.
  mutating func isAtObject() -> Bool {
    skipBlanks()
    return next == UInt8(ascii: "{")
  }

  mutating func isAtString() -> Bool {
    skipBlanks()
    return next == UInt8(ascii: "\"")
  }

  /// Makes sure that nothing follows but blanks.
  mutating func end() throws {
    skipBlanks()
    guard next == nil else { throw malformed("nothing after the object") }
  }
}

extension JSONScanner {
  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private func malformed(_ expected: String) -> Malformed { Malformed(offset: position, expected: expected) }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      position += 1
    }
  }

  private mutating func skip(_ sign: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard next == UInt8(ascii: sign) else { return false }
    position += 1
    return true
  }

  private mutating func require(_ sign: Unicode.Scalar) throws {
    guard skip(sign) else { throw malformed("`\(sign)`") }
  }

  private mutating func enter(_ bracket: Unicode.Scalar, _ name: String) throws {
    guard skip(bracket) else { throw malformed(name) }
    depth += 1
    guard depth <= Self.depthLimit else { throw malformed("less nesting") }
  }

  private mutating func leave() { depth -= 1 }

  private mutating func skipArray() throws {
    try enter("[", "an array")
    if skip("]") { return leave() }
    repeat { try skipValue() } while skip(",")
    try require("]")
    leave()
  }

  private mutating func word(_ word: StaticString) throws {
    let letters = Array("\(word)".utf8)
    guard bytes[position...].starts(with: letters) else { throw malformed("a value") }
    position += letters.count
  }

  /// `-0.5e+3`; no zeros in front, and digits around the point.
  private mutating func skipNumber() throws {
    if next == UInt8(ascii: "-") { position += 1 }
    if next == UInt8(ascii: "0") { position += 1 } else { try skipDigits() }
    if next == UInt8(ascii: ".") {
      position += 1
      try skipDigits()
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      position += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { position += 1 }
      try skipDigits()
    }
  }

  private mutating func skipDigits() throws {
    let start = position
    while let byte = next, (0x30...0x39).contains(byte) { position += 1 }
    guard position > start else { throw malformed("a value") }
  }

  /// The bytes up to the next quotation mark, backslash or control character.
  private mutating func plainRun() -> ArraySlice<UInt8> {
    let start = position
    while let byte = next, byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
      position += 1
    }
    return bytes[start..<position]
  }

  private mutating func escaped() throws -> String {
    position += 1
    guard let sign = next else { throw malformed("the end of the string") }
    position += 1
    switch sign {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return String(Unicode.Scalar(sign))
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try escapedScalar()
    default:
      position -= 1
      throw malformed("a known escape")
    }
  }

  private mutating func escapedScalar() throws -> String {
    let unit = try codeUnit()
    if UTF16.isLeadSurrogate(unit), bytes[position...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) {
      let afterLead = position
      position += 2
      let trail = try codeUnit()
      if UTF16.isTrailSurrogate(trail) { return String(decoding: [unit, trail], as: UTF16.self) }
      position = afterLead
    }
    return String(decoding: [unit], as: UTF16.self)
  }

  private mutating func codeUnit() throws -> UInt16 {
    let digits = bytes[position...].prefix(4)
    guard digits.count == 4, digits.first != UInt8(ascii: "+"), digits.first != UInt8(ascii: "-"),
      let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw malformed("four hexadecimal digits") }
    position += 4
    return unit
  }
}
