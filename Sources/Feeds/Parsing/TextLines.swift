/// The lines of a text, ended by LF, CRLF or CR.
enum TextLines {
  /// `TextLines.of("a\r\nb")` is `["a", "b"]`; an end after the last line makes one more, empty line.
  static func of(_ text: String) -> [Substring] {
    let bytes = text.utf8
    var lines: [Substring] = []
    var start = bytes.startIndex
    var index = start
    while index < bytes.endIndex {
      let byte = bytes[index]
      guard byte == 0x0A || byte == 0x0D else {
        index = bytes.index(after: index)
        continue
      }
      lines.append(text[start..<index])
      index = bytes.index(after: index)
      if byte == 0x0D, index < bytes.endIndex, bytes[index] == 0x0A { index = bytes.index(after: index) }
      start = index
    }
    lines.append(text[start...])
    return lines
  }
}
