import Canvas

/// What stands in the last row: one of these, the first that there is.
enum LastRow: Hashable, Sendable {
  case prompt(PromptLine)
  case message(Message)
  case waiting(String)
  case footer(Footer)

  func draw(on frame: inout Frame) {
    let row = frame.size.rows - 1
    guard row >= 0, frame.size.columns > 0 else { return }
    let place = Rect(column: 0, row: row, columns: frame.size.columns, rows: 1)
    switch self {
    case .prompt(let line):
      frame.fill(place)
      draw(line, on: &frame, row: row)
    case .message(let message):
      draw(message, on: &frame)
    case .waiting(let words):
      frame.fill(place, style: Style(.bar))
      frame.put(
        clipped: " " + words, at: Point(column: 0, row: row), columns: place.columns, style: Style(.bar))
    case .footer(let footer):
      frame.fill(place, style: Style(.bar))
      draw(footer, on: &frame, row: row)
    }
  }

  /// Rows that a long message may take from the page.
  private static let mostRows = 3

  private func draw(_ message: Message, on frame: inout Frame) {
    let columns = frame.size.columns
    let style = message.kind == .warned ? Style(.warning, .bold) : Style(.accent)
    let mark = message.kind == .warned ? " ! " : " "
    let most = max(1, min(Self.mostRows, frame.size.rows / 4))
    // A hostile one may be a megabyte, and is not laid out whole.
    let words = String(String.UnicodeScalarView(message.words.unicodeScalars.prefix(2000)))
    let text = DisplayText(words)
    let lines = text.lines(in: 0..<text.count, columns: max(1, columns - mark.count))
    let first = frame.size.rows - min(most, max(1, lines.count))
    frame.fill(Rect(column: 0, row: first, columns: columns, rows: frame.size.rows - first), style: style)
    guard lines.count > 1, most > 1 else {
      frame.put(clipped: mark + words, at: Point(column: 0, row: first), columns: columns, style: style)
      return
    }
    frame.put(mark, at: Point(column: 0, row: first), style: style, maxColumns: columns)
    for (index, line) in lines.prefix(most).enumerated() {
      let point = Point(column: mark.count, row: first + index)
      let isCut = index == most - 1 && lines.count > most
      if isCut {
        let rest = String(words.unicodeScalars.dropFirst(line.scalars.lowerBound))
        frame.put(clipped: rest, at: point, columns: columns - mark.count, style: style)
      } else {
        frame.put(line, of: text, at: point, maxColumns: columns - mark.count) { _ in style }
      }
    }
  }

  /// The label and as much of the text as fits, moved so that the cursor is in sight.
  private func draw(_ line: PromptLine, on frame: inout Frame, row: Int) {
    let columns = frame.size.columns
    let label = " " + Self.trimmed(line.prompt.label) + " "
    let isQuestion = line.prompt.question.isYesOrNo
    let labelColumns = min(DisplayWidth.of(label), isQuestion ? columns : columns / 2)
    frame.put(
      clipped: label, at: Point(column: 0, row: row), columns: labelColumns, style: Style(.accent, .bold))
    guard !isQuestion else {
      frame.cursor = Point(column: min(labelColumns, columns - 1), row: row)
      return
    }
    let room = max(1, columns - labelColumns)
    let text = DisplayText(line.text)
    let end = text.glyph(at: line.textBeforeCursor.unicodeScalars.count)
    var start = end
    var before = 0
    while start > 0, before + text.glyphs[start - 1].columns < room {
      start -= 1
      before += text.glyphs[start].columns
    }
    var column = 0
    for glyph in text.glyphs[start...] {
      guard column + glyph.columns <= room else { break }
      frame.put(glyph, at: Point(column: labelColumns + column, row: row))
      column += glyph.columns
    }
    frame.cursor = Point(column: min(columns - 1, labelColumns + before), row: row)
  }

  /// The label without blanks at its end: the row puts one there itself.
  private static func trimmed(_ label: String) -> String {
    var label = label
    while label.last == " " { label.removeLast() }
    return label
  }

  private func draw(_ footer: Footer, on frame: inout Frame, row: Int) {
    let columns = frame.size.columns
    let placeColumns = footer.place.isEmpty ? 0 : DisplayWidth.of(footer.place) + 2
    let room = columns - placeColumns - 1
    let hints = Self.fitting(footer.hints, columns: room)
    frame.put(hints, at: Point(column: 1, row: row), style: Style(.bar), maxColumns: max(0, room))
    if placeColumns > 0, placeColumns <= columns {
      frame.put(footer.place, at: Point(column: columns - placeColumns + 1, row: row), style: Style(.bar))
    }
  }

  /// The hints that fit, parted by ` · `: the last one stays longest, since it leads to all others.
  static func fitting(_ hints: String, columns: Int) -> String {
    var parts = hints.split(separator: " · ").map(String.init)
    while parts.count > 1, DisplayWidth.of(parts.joined(separator: " · ")) > columns {
      parts.remove(at: parts.count - 2)
    }
    return parts.joined(separator: " · ")
  }
}
