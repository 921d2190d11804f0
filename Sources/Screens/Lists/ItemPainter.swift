import Canvas

/// Draws one item of a list: the mark of the selected one, and its lines.
///
/// The selected item is reversed and has a bar before it, so that it is seen without colour too.
struct ItemPainter {
  let rect: Rect
  let isSelected: Bool

  /// Draws `text` on the item's line `line`, and `right` at its end.
  func draw(
    _ text: String, right: String = "", line: Int = 0, indent: Int = 0, style: Style = Style(),
    rightStyle: Style = Style(.dim), on frame: inout Frame
  ) {
    guard line < rect.rows else { return }
    let row = rect.row + line
    let end = rect.column + rect.columns
    let start = rect.column + 2 + indent
    let rightColumns = right.isEmpty ? 0 : min(DisplayWidth.of(right), max(0, (end - start - 1) * 2 / 3))
    if rightColumns > 0 {
      frame.put(right, endingAt: end - 1, row: row, columns: rightColumns, style: rightStyle)
    }
    let room = end - start - 1 - (rightColumns > 0 ? rightColumns + 2 : 0)
    frame.put(clipped: text, at: Point(column: start, row: row), columns: room, style: style)
  }

  /// Marks the item as the selected one, if it is; drawn last.
  func finish(on frame: inout Frame) {
    guard isSelected else { return }
    // Dim text and marks reversed would stand on another ground than their neighbours.
    frame.restyle(rect) { style in
      let isPlain = style.role == .dim || style.role == .accent
      return Style(isPlain ? .text : style.role, style.attributes.union(.reverse))
    }
    for row in rect.row..<(rect.row + rect.rows) {
      frame.put("▌", at: Point(column: rect.column, row: row), style: Style(.accent))
    }
  }
}
