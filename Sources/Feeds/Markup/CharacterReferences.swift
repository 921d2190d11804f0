/// `&amp;`, `&#8212;`, `&nbsp;`: characters written by number or name.
///
/// An ampersand that begins none stays as it is, for people write `AT&T`. Numbers that name bytes of windows-1252
/// mean those, as on the web; what no text may hold becomes U+FFFD.
enum CharacterReferences {
  /// Where a name may do without its `;`.
  enum Leniency {
    /// Wherever HTML lets it: `&section` is `§ion`.
    case html
    /// Where no letter, digit or `=` follows, as HTML has it in attributes: `profit&loss` and `?a=1&copy=2` are text.
    case apart
    /// Nowhere: what parts the parameters of an address is an ampersand.
    case none
  }

  /// The bytes with their references resolved, as text.
  static func resolved(
    _ bytes: some RandomAccessCollection<UInt8>, _ leniency: Leniency = .html
  ) -> String {
    guard bytes.contains(.ampersand) else { return String(decoding: bytes, as: UTF8.self) }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    append(bytes, to: &text, leniency)
    return String(decoding: text, as: UTF8.self)
  }

  static func append(
    _ bytes: some RandomAccessCollection<UInt8>, to text: inout [UInt8], _ leniency: Leniency = .html
  ) {
    var rest = Array(bytes)[...]
    while let ampersand = rest.firstIndex(of: .ampersand) {
      text.append(contentsOf: rest[..<ampersand])
      rest = rest[ampersand...]
      if let reference = reference(in: rest, leniency) {
        for scalar in reference.scalars { text.append(contentsOf: scalar.utf8) }
        rest = rest.dropFirst(reference.count)
      } else {
        text.append(.ampersand)
        rest = rest.dropFirst()
      }
    }
    text.append(contentsOf: rest)
  }

  typealias Reference = (scalars: [Unicode.Scalar], count: Int)

  /// The reference that `bytes` begin with, and its length.
  static func reference(in bytes: ArraySlice<UInt8>, _ leniency: Leniency = .html) -> Reference? {
    let inside = bytes.dropFirst()
    if inside.first == UInt8(ascii: "#") { return number(inside.dropFirst()) }
    let name = inside.prefix(longestName).prefix { $0.isLetter || $0.isDigit }
    guard !name.isEmpty else { return nil }
    if inside.dropFirst(name.count).first == UInt8(ascii: ";"),
      let scalars = NamedReferences.scalars(of: name)
    {
      return (scalars, name.count + 2)
    }
    guard leniency != .none else { return nil }
    // The longest beginning that counts without a semicolon: `&ampx` is `&x`.
    for count in stride(from: min(name.count, 6), to: 1, by: -1)
    where NamedReferences.isLegacy(name.prefix(count)) {
      let following = inside.dropFirst(count).first ?? 0x20
      if leniency == .apart, following == .equals || following.isLetter || following.isDigit { return nil }
      return NamedReferences.scalars(of: name.prefix(count)).map { ($0, count + 1) }
    }
    return nil
  }

  /// `CounterClockwiseContourIntegral` and one more.
  private static let longestName = 32

  private static func number(_ bytes: ArraySlice<UInt8>) -> Reference? {
    let isHexadecimal = bytes.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
    let inside = isHexadecimal ? bytes.dropFirst() : bytes
    var value: UInt32 = 0
    var digits = 0
    for byte in inside {
      guard let digit = digit(byte), isHexadecimal || digit < 10 else { break }
      value = min(0x11_0000, value * (isHexadecimal ? 16 : 10) + digit)
      digits += 1
    }
    guard digits > 0 else { return nil }
    let ends = inside.dropFirst(digits).first == UInt8(ascii: ";") ? 1 : 0
    return ([scalar(value)], 2 + (isHexadecimal ? 1 : 0) + digits + ends)
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    if byte.isDigit { return UInt32(byte) - 0x30 }
    let letter = byte | 0x20
    return (0x61...0x66).contains(letter) ? UInt32(letter) - 0x57 : nil
  }

  private static func scalar(_ value: UInt32) -> Unicode.Scalar {
    if (0x80...0x9F).contains(value) { return Windows1252.scalar(UInt8(value)) }
    guard value != 0, let scalar = Unicode.Scalar(value) else { return "\u{FFFD}" }
    return scalar
  }
}
