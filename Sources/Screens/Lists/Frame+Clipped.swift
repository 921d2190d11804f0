import Canvas

extension Frame {
  /// Writes `text` within `columns`, ended by `…` where it does not fit, and says how many columns it took.
  @discardableResult
  mutating func put(clipped text: String, at point: Point, columns: Int, style: Style = Style()) -> Int {
    guard columns > 0 else { return 0 }
    // Most texts of a list are short; a hostile one may be a megabyte, so it is never measured whole.
    var used = 0
    for glyph in Glyphs(text) {
      used += glyph.columns
      if used > columns { break }
    }
    guard used > columns else { return put(text, at: point, style: style, maxColumns: columns) }
    let taken = put(text, at: point, style: style, maxColumns: columns - 1)
    return taken + put("…", at: Point(column: point.column + taken, row: point.row), style: style)
  }

  /// Writes `text` so that it ends before `column`, within `columns`.
  mutating func put(_ text: String, endingAt column: Int, row: Int, columns: Int, style: Style = Style()) {
    let width = min(DisplayWidth.of(text), max(0, columns))
    put(clipped: text, at: Point(column: column - width, row: row), columns: width, style: style)
  }
}
