/// The encoding of most Western text that is not UTF-8.
///
/// Source of the table: WHATWG Encoding Standard, index windows-1252.
enum Windows1252 {
  static func decode(_ bytes: [UInt8]) -> String {
    var scalars = String.UnicodeScalarView()
    for byte in bytes { scalars.append(scalar(byte)) }
    return String(scalars)
  }

  static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    return Unicode.Scalar(upper[Int(byte) - 0x80]) ?? Unicode.Scalar(byte)
  }

  /// Whether `bytes` read as a Western language: mostly ASCII letters, with one, two or three others in a row
  /// at most, and no sign or fraction inside a word.
  static func isLikely(_ bytes: ArraySlice<UInt8>) -> Bool {
    var high = 0
    var letters = 0
    var run = 0
    var inLongRuns = 0
    var signsInWords = 0
    var previous: UInt8 = 0x20
    for (index, byte) in zip(bytes.indices, bytes) {
      if isASCIILetter(byte) { letters += 1 }
      run = byte < 0x80 ? 0 : run + 1
      if byte >= 0x80 {
        high += 1
        inLongRuns += run > 3 ? 1 : 0
        let next = index + 1 < bytes.endIndex ? bytes[index + 1] : 0x20
        if isSign(byte), isASCIILetter(previous), isASCIILetter(next) { signsInWords += 1 }
      }
      previous = byte
    }
    return high <= max(4, letters / 2) && inLongRuns * 10 <= high && signsInWords * 10 <= high
  }

  /// Signs that no Western language writes inside a word; quotation marks, dashes and the Catalan dot are not
  /// among them.
  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x81, 0x8D, 0x8F, 0x90, 0x9D: true
    case 0xA1...0xBF: ![0xAB, 0xAD, 0xB4, 0xB7, 0xBB].contains(byte)
    case 0xD7, 0xF7: true
    default: false
    }
  }

  static func isASCIILetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// What 0x80 to 0x9F stand for.
  private static let upper: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
    0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
}
