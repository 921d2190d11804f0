import Foundation

/// Letters as they are looked for: without capitals and accents, of one width, and those that other keyboards lack as
/// they are written there.
///
/// `Łódź` is `lodz`, `Øresund` is `oresund`, `Straße` is `strasse`, `Αθήνα` is `αθηνα`, `Ёлка` is `елка`. Marks that
/// make another letter of one, as in `й` and `が`, stay.
public enum Folding {
  /// The UTF-8 of the text, folded.
  public static func bytes(of text: String) -> [UInt8] {
    var text = text
    return text.withUTF8 { source in
      var folded: [UInt8] = []
      folded.reserveCapacity(source.count)
      var index = 0
      while index < source.count {
        let byte = source[index]
        if byte < 0x80 {
          folded.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
          index += 1
        } else {
          let end = min(source.count, index + (byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2))
          append(source[index..<end], to: &folded)
          index = end
        }
      }
      return folded
    }
  }

  public static func text(of text: String) -> String { String(decoding: bytes(of: text), as: UTF8.self) }

  /// What the scalar is folded to; nothing for a mark that is left out.
  public static func scalars(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    switch scalar.value {
    case ..<0x80: return [lower(scalar)]
    // Soft hyphens, accents, the points of Hebrew and Arabic, and what joins or turns what stands around it.
    case 0xAD, 0x300...0x36F, 0x591...0x5BD, 0x64B...0x65F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x200B...0x200F,
      0x2060, 0xFEFF:
      return []
    case 0xC0...0x24F, 0x370...0x3FF, 0x622...0x626, 0x1E00...0x1FFF:
      let parts = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
      return parts.filter { !isAccent($0) }.flatMap(spelled)
    case 0xFF00...0xFFEF:
      return String(scalar).precomposedStringWithCompatibilityMapping.unicodeScalars.flatMap(spelled)
    default: return spelled(scalar)
    }
  }

  private static func isAccent(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value) || (0x64B...0x65F).contains(scalar.value)
  }

  private static func spelled(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    let small = Array(scalar.properties.lowercaseMapping.unicodeScalars)
    return small.flatMap { spellings[$0] ?? [$0] }
  }

  private static func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar
  }

  /// Letters without a decomposition, by what those write who lack them, and signs that have several forms.
  private static let spellings: [Unicode.Scalar: [Unicode.Scalar]] = {
    var spellings: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    for (plain, signs) in [
      ("ae", "æ"), ("d", "đð"), ("e", "ǝə"), ("h", "ħ"), ("i", "ı"), ("k", "ĸ"), ("l", "ł"), ("n", "ŋ"),
      ("o", "ø"), ("oe", "œ"), ("s", "ſ"), ("ss", "ß"), ("t", "ŧ"), ("th", "þ"), ("σ", "ς"), ("е", "ёѐ"),
      ("и", "ѝ"), ("ff", "ﬀ"), ("fi", "ﬁ"), ("fl", "ﬂ"), ("ffi", "ﬃ"), ("ffl", "ﬄ"), ("st", "ﬅﬆ"),
      ("\"", "“”„«»"), ("'", "’‘‚"), ("-", "–—‐‑"), (" ", "\u{A0}\u{2009}\u{202F}"),
    ] {
      for sign in signs.unicodeScalars { spellings[sign] = Array(plain.unicodeScalars) }
    }
    return spellings
  }()

  // MARK: Tables

  private static func append(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, to folded: inout [UInt8]) {
    let value = value(of: bytes)
    switch value {
    case 0x80..<UInt32(table.places.count - 1):
      let place = table.places[Int(value)]
      folded.append(contentsOf: table.bytes[Int(place)..<Int(table.places[Int(value) + 1])])
    // Ideographs, kana and Hangul have no case.
    case 0x3000..<0xA000, 0xAC00..<0xD7B0: folded.append(contentsOf: bytes)
    default:
      guard let scalar = Unicode.Scalar(value) else { return }
      for scalar in scalars(of: scalar) { folded.append(contentsOf: String(scalar).utf8) }
    }
  }

  private static func value(of bytes: Slice<UnsafeBufferPointer<UInt8>>) -> UInt32 {
    var value: UInt32 = 0
    for (place, byte) in bytes.enumerated() {
      let kept: UInt8 = place > 0 ? 0x3F : bytes.count == 2 ? 0x1F : bytes.count == 3 ? 0x0F : 0x07
      value = value << 6 | UInt32(byte & kept)
    }
    return value
  }

  /// What the scalars of most scripts are folded to, one behind another, and where each begins.
  private static let table: (bytes: [UInt8], places: [Int32]) = {
    var bytes: [UInt8] = []
    var places: [Int32] = []
    for value in UInt32(0)..<0x2100 {
      places.append(Int32(bytes.count))
      guard let scalar = Unicode.Scalar(value) else { continue }
      for scalar in scalars(of: scalar) { bytes.append(contentsOf: Array(String(scalar).utf8)) }
    }
    return (bytes, places + [Int32(bytes.count)])
  }()
}
