/// Writes one JSON value, in the order it is told and without blanks, as bytes of UTF-8 that a terminal can show.
///
/// `JSONEncoder` sorts keys or leaves them to chance, and takes longer over a comparison than is left for it in a
/// stream of many thousand pairs.
public struct JSONWriter {
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  public init() {}

  public mutating func object(_ members: (inout JSONWriter) -> Void) {
    open("{")
    members(&self)
    close("}")
  }

  public mutating func array<Items: Sequence>(
    _ items: Items, _ item: (inout JSONWriter, Items.Element) -> Void
  ) {
    open("[")
    for element in items { item(&self, element) }
    close("]")
  }

  /// The name of a member; its value follows.
  public mutating func key(_ name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  public mutating func string(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars { append(scalar) }
    bytes.append(UInt8(ascii: "\""))
  }

  public mutating func integer(_ number: some BinaryInteger) {
    separate()
    bytes += String(number).utf8
  }

  /// A number with at most four decimals; `1` for 1.0, and 0 for what is no number.
  public mutating func number(_ number: Double) {
    let rounded = (number * 10_000).rounded() / 10_000
    separate()
    if let whole = Int(exactly: rounded) {
      bytes += String(whole).utf8
    } else {
      bytes += (rounded.isFinite ? String(rounded) : "0").utf8
    }
  }

  public mutating func boolean(_ value: Bool) {
    separate()
    bytes += (value ? "true" : "false").utf8
  }

  public mutating func null() {
    separate()
    bytes += "null".utf8
  }

  /// A value that is JSON already, with the characters that could do harm escaped inside its strings.
  public mutating func json(_ value: String) {
    separate()
    for scalar in value.unicodeScalars {
      if HarmlessText.isHarmful(scalar), scalar.value > 0x20 { escape(scalar) } else { append(plain: scalar) }
    }
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func open(_ bracket: Unicode.Scalar) {
    separate()
    append(plain: bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: Unicode.Scalar) {
    append(plain: bracket)
    needsComma = true
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"", "\\":
      bytes.append(UInt8(ascii: "\\"))
      append(plain: scalar)
    case "\n": bytes += "\\n".utf8
    case "\t": bytes += "\\t".utf8
    case _ where HarmlessText.isHarmful(scalar): escape(scalar)
    default: append(plain: scalar)
    }
  }

  private mutating func append(plain scalar: Unicode.Scalar) {
    if scalar.value < 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      bytes += scalar.utf8
    }
  }

  /// `\u009b`, and a pair of surrogates beyond the first plane.
  private mutating func escape(_ scalar: Unicode.Scalar) {
    for unit in scalar.utf16 {
      let digits = String(unit, radix: 16)
      bytes += "\\u".utf8
      bytes += repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count)
      bytes += digits.utf8
    }
  }
}
