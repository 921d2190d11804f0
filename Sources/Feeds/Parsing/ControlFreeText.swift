/// Text without the characters that steer a terminal or turn the direction of writing.
///
/// `ControlFreeText.of("x\u{1B}]0;owned\u{7}")` is `x]0;owned`. Line ends, tabs and form feeds stay; they are
/// blanks to `TidyText`.
public enum ControlFreeText {
  static func of(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { !isHarmless($0) }) else { return text }
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where isHarmless(scalar) { kept.append(scalar) }
    return String(kept)
  }

  /// The same, on one line: for titles, names and other values of one line.
  public static func line(_ text: String) -> String {
    if isPlainLine(text) { return text }
    return of(text).split { $0.isNewline || $0 == " " || $0 == "\t" }.joined(separator: " ")
  }

  /// Printable ASCII with single blanks and none at the ends, as most lines are.
  private static func isPlainLine(_ text: String) -> Bool {
    var last: UInt8 = 0x20
    for byte in text.utf8 {
      if byte < 0x20 || byte > 0x7E || byte == 0x20 && last == 0x20 { return false }
      last = byte
    }
    return last != 0x20
  }

  static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0x20...0x7E: true  // blanks and line ends, NEL among them; printable ASCII
    case 0x00...0x1F, 0x7F...0x9F: false  // C0, DEL, C1
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x206F: false  // direction of writing
    case 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: false  // byte order mark, annotations, tags
    default: true
    }
  }
}
