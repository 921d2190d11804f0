/// How many columns of a terminal a scalar takes: 0, 1 or 2.
///
/// The width comes from our own table and from the scalar's category, never from the C library, whose answer
/// depends on the locale. Ambiguous scalars (`≠`, `│`, `…`) take one column.
public enum DisplayWidth {
  /// The columns of one scalar: `a` is 1, `記` is 2, a combining acute is 0, and so is everything that
  /// `Glyphs` drops.
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if isPlain(value) { return 1 }
    if (0x4E00...0x9FFF).contains(value) || isWide(value) { return 2 }
    if isJoiningJamo(value) { return 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: return 0
    default: return scalar.properties.isEmojiPresentation && !isRegionalIndicator(value) ? 2 : 1
    }
  }

  /// The columns of `text` as a frame shows it.
  public static func of(_ text: String) -> Int {
    Glyphs(text).reduce(0) { $0 + $1.columns }
  }

  /// Printable ASCII, the letters and signs up to U+02FF and the common punctuation: one column, no question.
  static func isPlain(_ value: UInt32) -> Bool {
    (0x20...0x7E).contains(value) || (0xA1...0x2FF).contains(value) && value != 0xAD
      || (0x2010...0x2027).contains(value)
  }

  static func isRegionalIndicator(_ value: UInt32) -> Bool { (0x1F1E6...0x1F1FF).contains(value) }

  /// Hangul vowels and final consonants, which join the consonant before them.
  private static func isJoiningJamo(_ value: UInt32) -> Bool {
    (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value)
  }

  private static func isWide(_ value: UInt32) -> Bool {
    guard value >= wide[0] else { return false }
    var low = 0
    var high = wide.count / 2
    while low < high {
      let middle = (low + high) / 2
      if wide[2 * middle + 1] < value { low = middle + 1 } else { high = middle }
    }
    return low < wide.count / 2 && wide[2 * low] <= value
  }
}
