/// The bytes of a feed or a page as UTF-8, whatever encoding they came in. Nothing is refused: what cannot be read
/// becomes U+FFFD.
///
/// In this order: a byte order mark; the charset of the HTTP header; the declaration of the document; UTF-8 where the
/// bytes are that; windows-1252. UTF-8 is not believed where hardly a character is whole, and other readers would show
/// a sign of damage for each accent. A label of another encoding is not believed where the bytes are UTF-8 beyond ASCII,
/// which no text of a one-byte encoding is by chance, and none of more than some words of a longer one: pages are
/// saved, and sent on, as UTF-8 with the declaration they had.
enum WebBytes {
  /// `contentType` as the header has it: `text/xml; charset=utf-8`.
  static func utf8(of bytes: [UInt8], contentType: String? = nil) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return repaired(bytes.dropFirst(3)) }
    if bytes.starts(with: [0xFF, 0xFE]) { return Iconv.repaired(bytes.dropFirst(2), from: "UTF-16LE") }
    if bytes.starts(with: [0xFE, 0xFF]) { return Iconv.repaired(bytes.dropFirst(2), from: "UTF-16BE") }
    let label = contentType.flatMap(charset(inContentType:)).flatMap(EncodingLabels.name)
    return utf8(of: bytes, label: label ?? declared(in: bytes))
  }

  private static func utf8(of bytes: [UInt8], label: String?) -> [UInt8] {
    if let order = zeroOrder(bytes) { return Iconv.repaired(bytes[...], from: order) }
    guard let label else { return unlabelled(bytes) }
    if label == "UTF-8" {
      return isMislabelled(bytes) ? Array(Windows1252.decode(bytes).utf8) : repaired(bytes)
    }
    if label.hasPrefix("UTF-16") { return unlabelled(bytes) }
    let isOneByte = label.hasPrefix("WINDOWS") || label.hasPrefix("ISO-8859") || label.hasPrefix("KOI8")
    if bytes.count(where: { $0 >= 0x80 }) >= (isOneByte ? 1 : Self.telling), isUTF8(bytes) { return bytes }
    if label == "WINDOWS-1252" { return Array(Windows1252.decode(bytes).utf8) }
    return Iconv.repaired(bytes[...], from: label)
  }

  /// Whether bytes that are said to be UTF-8 are windows-1252: hardly a character beyond ASCII is whole, and they read
  /// as a Western language. A file may be cut inside its last character.
  private static func isMislabelled(_ bytes: [UInt8]) -> Bool {
    if isUTF8(bytes) { return false }
    let (whole, broken) = BrokenUTF8.counts(bytes.dropLast(3))
    return broken > 2 * whole && Windows1252.isLikely(bytes[...])
  }

  /// So many bytes beyond ASCII that are UTF-8 are not so by chance.
  private static let telling = 60

  private static func unlabelled(_ bytes: [UInt8]) -> [UInt8] {
    if isUTF8(bytes) { return bytes }
    return BrokenUTF8.isLikely(bytes) ? repaired(bytes[...]) : Array(Windows1252.decode(bytes).utf8)
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool { (try? UTF8Span(validating: bytes.span)) != nil }

  private static func repaired(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  private static func repaired(_ bytes: [UInt8]) -> [UInt8] { isUTF8(bytes) ? bytes : repaired(bytes[...]) }

  /// UTF-16 without a mark: `<` with a zero beside it.
  private static func zeroOrder(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0x3C, 0, 0x3F, 0]) || bytes.starts(with: [0x3C, 0, 0x21, 0]) {
      return "UTF-16LE"
    }
    if bytes.starts(with: [0, 0x3C, 0, 0x3F]) || bytes.starts(with: [0, 0x3C, 0, 0x21]) {
      return "UTF-16BE"
    }
    return nil
  }

  /// `text/html; charset="utf-8"` gives `utf-8`.
  static func charset(inContentType type: String) -> String? {
    for parameter in type.split(separator: ";").dropFirst() {
      let parts = parameter.split(separator: "=", maxSplits: 1)
      let name = parts[0].lowercased().filter { $0 != " " }
      if name == "charset", parts.count == 2 { return String(parts[1]) }
    }
    return nil
  }

  /// In the first bytes of a document a declaration must stand; pages have whole scripts before it.
  private static let head = 16_384

  /// `<?xml … encoding="…"?>`, `<meta charset=…>` or `<meta … content="…charset=…">`.
  private static func declared(in bytes: [UInt8]) -> String? {
    let head = bytes.prefix(head).map { $0 < 0x80 ? $0 | ($0.isLetter ? 0x20 : 0) : UInt8(ascii: "?") }
    let isXML = head.drop { $0.isBlank }.starts(with: "<?xml".utf8)
    for (name, tag) in isXML ? [("encoding", "<?xml"), ("charset", "<meta")] : [("charset", "<meta")] {
      if let label = value(of: name, of: tag, in: head), let known = EncodingLabels.name(of: label) {
        return known
      }
    }
    return nil
  }

  /// The word behind the first `name=` of a `tag`, in quotation marks or not; scripts and style sheets have a charset
  /// of their own.
  private static func value(of name: String, of tag: String, in head: [UInt8]) -> String? {
    let wanted = Array(name.utf8)
    guard head.count > wanted.count else { return nil }
    var opening = 0
    for start in 0..<(head.count - wanted.count) {
      if head[start] == .lessThan { opening = start }
      guard head[start] == wanted[0], head[start...].starts(with: wanted),
        head[opening...].starts(with: tag.utf8)
      else { continue }
      var rest = head[(start + wanted.count)...].drop { $0.isBlank }
      guard rest.first == .equals else { continue }
      rest = rest.dropFirst().drop { $0.isBlank || $0 == .quote || $0 == .apostrophe }
      let label = rest.prefix { $0.isName && $0 < 0x80 }
      if !label.isEmpty { return String(decoding: label, as: UTF8.self) }
    }
    return nil
  }
}
