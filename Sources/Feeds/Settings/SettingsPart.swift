/// A line of the settings that begins at the margin, with the indented ones that belong to it.
struct SettingsPart {
  /// Counted from 1.
  let line: Int
  let text: String

  /// What stands before the first colon.
  var name: String { String(text.prefix { $0 != ":" }) }

  /// What stands behind it, whatever that means in YAML.
  var value: String {
    let rest = text.drop { $0 != ":" }.dropFirst().drop { $0 == " " }
    return String(rest.prefix { !$0.isNewline }.reversed().drop { $0 == " " }.reversed())
  }

  /// As YAML takes it for a text, whatever stands in it: `'Post: a reader''s room'`.
  var quotedValue: String { "'" + value.replacing("'", with: "''") + "'" }

  /// All but comments and the marks of a document.
  static func all(in text: String) -> [SettingsPart] {
    var parts: [SettingsPart] = []
    for (place, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let line = place == 0 && line.first == "\u{FEFF}" ? line.dropFirst() : line
      guard let first = line.first, first != "#", line != "---", line != "..." else { continue }
      if first.isWhitespace, let last = parts.popLast() {
        parts.append(SettingsPart(line: last.line, text: last.text + "\n" + line))
      } else {
        parts.append(SettingsPart(line: place + 1, text: String(line)))
      }
    }
    return parts
  }
}
