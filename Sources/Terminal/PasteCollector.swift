/// Gathers a bracketed paste up to its end mark, `ESC [ 2 0 1 ~`.
///
/// More than `limit` bytes are not kept, though still read to their end.
struct PasteCollector {
  static let limit = 1 << 20
  private static let mark = Array("\u{1B}[201~".utf8)

  private var bytes: [UInt8] = []
  private var matched = 0

  /// Takes one byte; true when the end mark is complete.
  mutating func take(_ byte: UInt8) -> Bool {
    if byte == Self.mark[matched] {
      matched += 1
      return matched == Self.mark.count
    }
    for index in 0..<matched { keep(Self.mark[index]) }
    // The mark's first byte occurs in it only once, so a failed match can only begin anew at this byte.
    matched = byte == Self.mark[0] ? 1 : 0
    if matched == 0 { keep(byte) }
    return false
  }

  private mutating func keep(_ byte: UInt8) {
    if bytes.count < Self.limit { bytes.append(byte) }
  }

  /// The text so far, made harmless; ready for the next paste.
  mutating func finish() -> String {
    defer { self = PasteCollector() }
    var text = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      defer { afterReturn = scalar == "\r" }
      switch scalar {
      case "\r": text.append("\n")
      case "\n": if !afterReturn { text.append("\n") }
      case "\t": text.append("\t")
      default: if scalar.isTyped { text.append(scalar) }
      }
    }
    return String(text)
  }
}
