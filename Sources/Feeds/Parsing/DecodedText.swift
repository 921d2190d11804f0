internal import News

/// Bytes of a file as text, whatever encoding they are in, or a refusal that names it.
///
/// In this order: a byte order mark; UTF-16 that shows by its NUL bytes; UTF-8, also with a few broken bytes;
/// windows-1252 where it reads as a Western language. Anything else is refused by name, for a wrong guess
/// would be kept and compared as if somebody had written it.
enum DecodedText {
  static func of(_ bytes: [UInt8]) throws(Refusal) -> String {
    if let format = FileSignature.format(of: bytes) { throw Refusal(.binary(format: format)) }
    if let marked = try byMark(bytes) { return marked }
    let sample = bytes.prefix(1 << 16)
    let zeros = sample.count { $0 == 0 }
    if zeros * 20 > sample.count, let order = UTF16Order(sample), let text = utf16(bytes[...], order) {
      return text
    }
    let controls = sample.count { isControl($0) }
    guard controls * 10 <= sample.count || sample.count < 64 else { throw Refusal(.binary(format: nil)) }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    if BrokenUTF8.isLikely(bytes) { return String(decoding: bytes, as: UTF8.self) }
    guard Windows1252.isLikely(sample) else {
      throw Refusal(.encoding(name: LegacyEncoding.likely(for: sample)?.name))
    }
    return Windows1252.decode(bytes)
  }

  private static func byMark(_ bytes: [UInt8]) throws(Refusal) -> String? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return String(decoding: bytes.dropFirst(3), as: UTF8.self)
    }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { throw Refusal(.encoding(name: "UTF-32LE")) }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { throw Refusal(.encoding(name: "UTF-32BE")) }
    if bytes.starts(with: [0xFF, 0xFE]) { return repairedUTF16(bytes.dropFirst(2), .little) }
    if bytes.starts(with: [0xFE, 0xFF]) { return repairedUTF16(bytes.dropFirst(2), .big) }
    return nil
  }

  /// Control bytes that no text editor writes.
  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && !(0x08...0x0D).contains(byte) && byte != 0x1B
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, _ order: UTF16Order) -> String? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    return String(validating: order.units(of: bytes), as: UTF16.self)
  }

  private static func repairedUTF16(_ bytes: ArraySlice<UInt8>, _ order: UTF16Order) -> String {
    String(decoding: order.units(of: bytes), as: UTF16.self)
  }
}

/// Which byte of a 16-bit unit comes first.
enum UTF16Order {
  case little, big

  init?(_ bytes: ArraySlice<UInt8>) {
    var even = 0
    var odd = 0
    for (offset, byte) in bytes.enumerated() where byte == 0 {
      if offset.isMultiple(of: 2) { even += 1 } else { odd += 1 }
    }
    if odd > 9 * even {
      self = .little
    } else if even > 9 * odd {
      self = .big
    } else {
      return nil
    }
  }

  /// The units of `bytes`; a last odd byte is left out.
  func units(of bytes: ArraySlice<UInt8>) -> [UInt16] {
    stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { index in
      let first = UInt16(bytes[index])
      let second = UInt16(bytes[index + 1])
      return self == .little ? second << 8 | first : first << 8 | second
    }
  }
}

/// UTF-8 in which a few bytes are broken, as cut or badly pasted files have it.
enum BrokenUTF8 {
  /// True where for each broken byte there are two whole sequences of several bytes, which other encodings
  /// hardly ever form by chance.
  static func isLikely(_ bytes: [UInt8]) -> Bool {
    let (whole, broken) = counts(bytes)
    return whole > 0 && whole >= 2 * broken
  }

  /// Sequences of several bytes that are whole, and bytes that are part of none.
  static func counts(_ bytes: some RandomAccessCollection<UInt8>) -> (whole: Int, broken: Int) {
    let bytes = Array(bytes)
    var whole = 0
    var broken = 0
    var index = 0
    while index < bytes.count {
      let length = sequenceLength(bytes, at: index)
      if length > 1 { whole += 1 }
      if length == 0 { broken += 1 }
      index += max(1, length)
    }
    return (whole, broken)
  }

  /// The bytes of the sequence at `index`, or 0 where none stands.
  private static func sequenceLength(_ bytes: [UInt8], at index: Int) -> Int {
    let length: Int
    switch bytes[index] {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return 0
    }
    let rest = bytes[(index + 1)...].prefix(length - 1)
    return rest.count == length - 1 && rest.allSatisfy { $0 & 0xC0 == 0x80 } ? length : 0
  }
}
