import Canvas

/// A text with styles, to be wrapped into a panel or a list.
struct StyledText: Sendable {
  private(set) var text = ""
  private var styles: [(end: Int, style: Style)] = []
  private var count = 0

  init() {}

  init(_ text: String, _ style: Style = Style()) { append(text, style) }

  mutating func append(_ more: String, _ style: Style = Style()) {
    text += more
    count += more.unicodeScalars.count
    styles.append((count, style))
  }

  /// The style of the scalar at `offset`.
  func style(at offset: Int) -> Style {
    let index = styles.firstIndexSorted { $0.end > offset }
    return index < styles.count ? styles[index].style : Style()
  }

  /// The text as lines of at most `columns` columns, of which only the first `limit` are kept.
  func lines(columns: Int, limit: Int = .max) -> [StyledLine] {
    let display = DisplayText(text)
    let lines = display.lines(in: 0..<display.count, columns: columns)
    return lines.prefix(limit).enumerated().map { number, line in
      StyledLine(
        source: self, display: display, line: line, isCut: number == limit - 1 && lines.count > limit)
    }
  }
}

/// One line of a wrapped styled text.
struct StyledLine: Sendable {
  let source: StyledText
  let display: DisplayText
  let line: Line
  /// Whether lines after it were left out, which an ellipsis tells.
  let isCut: Bool

  func draw(on frame: inout Frame, at point: Point, maxColumns: Int, isReversed: Bool = false) {
    frame.put(line, of: display, at: point, maxColumns: maxColumns) { offset in
      let style = source.style(at: offset)
      return isReversed ? Style(style.role, style.attributes.symmetricDifference(.reverse)) : style
    }
    guard isCut, maxColumns > 0 else { return }
    let column = min(line.columns, maxColumns - 1)
    frame.put(
      "…", at: Point(column: point.column + column, row: point.row), style: Style(.dim), maxColumns: 1)
  }
}
