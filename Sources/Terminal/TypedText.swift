/// Bytes typed as text, gathered into whole characters.
///
/// UTF-8 that is cut off waits for its rest; a byte that cannot be UTF-8 is dropped.
struct TypedText {
  private var bytes: [UInt8] = []
  private var scalars = String.UnicodeScalarView()
  private var expected = 0

  var isUnfinished: Bool { !bytes.isEmpty }

  mutating func take(_ byte: UInt8) {
    if byte < 0x80 {
      abandon()
      scalars.append(Unicode.Scalar(byte))
    } else if byte & 0xC0 == 0x80 {
      continueScalar(byte)
    } else {
      bytes = [byte]
      expected = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
    }
  }

  private mutating func continueScalar(_ byte: UInt8) {
    guard !bytes.isEmpty else { return }
    bytes.append(byte)
    guard bytes.count == expected else { return }
    for scalar in (String(validating: bytes, as: UTF8.self) ?? "").unicodeScalars where scalar.isTyped {
      scalars.append(scalar)
    }
    abandon()
  }

  /// Drops a scalar whose rest is not coming.
  mutating func abandon() { bytes = [] }

  mutating func takeCharacters() -> String {
    defer { scalars = String.UnicodeScalarView() }
    return String(scalars)
  }
}
