/// Which characters of a report must not reach a terminal or a page as they are.
///
/// Text comes from outside and may hold characters that command a terminal (`U+001B`, `U+009B`), that cannot be
/// seen (`U+200B`) or that turn the order of what stands around them (`U+202E`).
public enum HarmlessText {
  /// Whether `scalar` is a control, an unseen mark, a line separator, a bidirectional control or a tag.
  public static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F: true
    case 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    case 0xE0000...0xE007F: true
    default: false
    }
  }

  /// `text` on one line: blanks for tabs and line ends, and `\u{1B}` for any other character that could do harm.
  ///
  /// `HarmlessText.line("a\tb\u{1B}[2J")` is `a b\u{1B}[2J`, printed with a visible backslash.
  public static func line(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isHarmful) else { return text }
    var line = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\t", "\n", "\r": line.unicodeScalars.append(" ")
      case _ where isHarmful(scalar): line += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: line.unicodeScalars.append(scalar)
      }
    }
    return line
  }
}
