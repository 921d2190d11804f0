/// The one form in which the program keeps and counts text: paragraphs parted by one blank line, blanks at the
/// ends of lines and doubled blanks gone, nothing else changed.
///
/// `TidyText.of("One.  Two. \n\n\n Three.")` is `"One. Two.\n\nThree."`. Tidying tidy text changes nothing.
public enum TidyText {
  /// The tidy form of `text`, with its paragraphs found as people write them: parted by blank lines where the
  /// text has any, and one a line where it has none.
  public static func of(_ text: String) -> String {
    paragraphs(of: text).joined(separator: "\n\n")
  }

  /// The paragraphs of `text`, none of them empty.
  ///
  /// A single line break inside a text with blank lines is a wrapped line and becomes a blank.
  public static func paragraphs(of text: String) -> [String] {
    let lines = lines(of: text)
    guard let first = lines.firstIndex(where: { !$0.isEmpty }),
      let last = lines.lastIndex(where: { !$0.isEmpty })
    else { return [] }
    let body = lines[first...last]
    guard body.contains(where: \.isEmpty) else { return Array(body) }
    return body.split(whereSeparator: \.isEmpty).map { $0.joined(separator: " ") }
  }

  /// The lines of `text` (ended by LF, CRLF, CR, NEL, U+2028 or U+2029), each tidied.
  private static func lines(of text: String) -> [String] {
    var lines: [String] = []
    var line: [UInt8] = []
    var pendingBlank = false
    var afterReturn = false
    func close() {
      lines.append(String(decoding: line, as: UTF8.self))
      line.removeAll(keepingCapacity: true)
      pendingBlank = false
    }
    for scalar in text.unicodeScalars {
      defer { afterReturn = scalar == "\r" }
      switch scalar {
      case "\n" where afterReturn: break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": close()
      case " ", "\t", "\u{0B}", "\u{0C}": pendingBlank = !line.isEmpty
      default:
        if pendingBlank { line.append(UInt8(ascii: " ")) }
        pendingBlank = false
        if scalar.isASCII { line.append(UInt8(scalar.value)) } else { line.append(contentsOf: scalar.utf8) }
      }
    }
    close()
    return lines
  }
}
