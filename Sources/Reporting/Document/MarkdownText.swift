/// Text from outside as one line of Markdown that shows exactly that text.
///
/// Escaped are the characters that CommonMark 0.31 and GitHub's tables give a meaning inside a line; what has one
/// only at the start of a line is escaped there.
enum MarkdownText {
  /// `MarkdownText.of("5 * 3 <b>")` is `5 \* 3 \<b\>`.
  static func of(_ text: String) -> String {
    let line = oneLine(text)
    let item = itemMark(of: line)
    var escaped = ""
    for (place, character) in line.enumerated() {
      if place == item || "\\`*_[]<>|~&#$".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }

  /// Where the sign stands that would make the line an item of a list: the `-` of `- a`, the `.` of `12. a`.
  private static func itemMark(of line: String) -> Int? {
    if let first = line.first, "-+=".contains(first) { return 0 }
    let digits = line.prefix { $0.isASCII && $0.isNumber }.count
    let rest = line.dropFirst(digits)
    guard digits > 0, let sign = rest.first, ".)".contains(sign), rest.dropFirst().first ?? " " == " " else {
      return nil
    }
    return digits
  }

  /// Runs as one line, those that differ in bold.
  static func of(_ runs: [ComparisonDocument.Run]) -> String {
    runs.map { run in
      let inner = of(run.text)
      guard !inner.isEmpty, let first = run.text.first, let last = run.text.last else {
        return run.text.isEmpty ? "" : " "
      }
      let marked = run.differs ? "**\(inner)**" : inner
      return "\(first.isWhitespace ? " " : "")\(marked)\(last.isWhitespace ? " " : "")"
    }.joined()
  }

  /// The text without line ends, blanks at its ends and blanks in a row.
  private static func oneLine(_ text: String) -> String {
    HarmlessText.line(text).split(separator: " ").joined(separator: " ")
  }
}
