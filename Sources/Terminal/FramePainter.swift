import CNcurses
import Canvas

/// Writes frames into ncurses' window, only the cells that changed since the frame before.
///
/// ncurses then works out the fewest bytes for the terminal.
struct FramePainter {
  private let pens: Pens
  private var text: CellText
  private var previous: Frame?

  init(pens: Pens, isUnicode: Bool) {
    self.pens = pens
    text = CellText(isUnicode: isUnicode)
  }

  /// Forgets what was drawn: the next frame is written whole.
  mutating func forget() { previous = nil }

  mutating func paint(_ frame: Frame, on window: UnsafeMutablePointer<WINDOW>) {
    let columns = min(frame.size.columns, Int(getmaxx(window)))
    let rows = min(frame.size.rows, Int(getmaxy(window)))
    let known = previous?.size == frame.size ? previous : nil
    if known == nil { werase(window) }
    for row in 0..<rows {
      guard let span = changedSpan(row: row, columns: columns, in: frame, since: known) else { continue }
      paint(span, row: row, columns: columns, of: frame, on: window)
    }
    previous = frame
  }

  /// From the first to the last cell of the row that differs, widened to whole graphemes of either frame.
  private func changedSpan(row: Int, columns: Int, in frame: Frame, since known: Frame?) -> Range<Int>? {
    guard columns > 0 else { return nil }
    guard let known else { return 0..<columns }
    let start = row * frame.size.columns
    let new = frame.cells[start..<(start + columns)]
    let old = known.cells[start..<(start + columns)]
    guard let first = new.indices.first(where: { new[$0] != old[$0] }),
      let last = new.indices.last(where: { new[$0] != old[$0] })
    else { return nil }
    var lower = first - start
    while lower > 0 && (new[start + lower].text.isEmpty || old[start + lower].text.isEmpty) { lower -= 1 }
    var upper = last - start + 1
    while upper < columns && (new[start + upper].text.isEmpty || old[start + upper].text.isEmpty) {
      upper += 1
    }
    return lower..<upper
  }

  private mutating func paint(
    _ span: Range<Int>, row: Int, columns: Int, of frame: Frame, on window: UnsafeMutablePointer<WINDOW>
  ) {
    wmove(window, Int32(row), Int32(span.lowerBound))
    var column = span.lowerBound
    while column < span.upperBound {
      let cell = frame[column, row]
      let isWide = !cell.text.isEmpty && column + 1 < columns && frame[column + 1, row].text.isEmpty
      let width = isWide ? 2 : 1
      let drawn = text.prepare(cell.text, columns: width)
      put(style: cell.style, on: window)
      if drawn < width {
        _ = text.prepare(" ", columns: 1)
        put(style: cell.style, on: window)
      }
      column += width
    }
  }

  private func put(style: Style, on window: UnsafeMutablePointer<WINDOW>) {
    let pen = pens.pen(for: style)
    var cell = cchar_t()
    _ = text.withScalars { nc_set_cell(&cell, $0, pen.attributes, pen.pair) }
    // In the last column of the last row ncurses draws the cell and then says it cannot move on.
    _ = wadd_wch(window, &cell)
  }
}
