/// A whole screen as cells, row by row.
///
/// However it is written to, a wide grapheme always has both of its columns, and no cell holds a control.
public struct Frame: Hashable, Sendable {
  public let size: Size
  public private(set) var cells: [Cell]
  /// Where the terminal's cursor stands, or nil when it is hidden.
  public var cursor: Point?

  public init(size: Size) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    cells = Array(repeating: .blank(), count: self.size.columns * self.size.rows)
  }

  /// The cell at a place; outside of the frame it reads as a blank, and writing there does nothing.
  ///
  /// Writing a wide grapheme takes the column after it too; where that is not in the frame it becomes a blank.
  public subscript(column: Int, row: Int) -> Cell {
    get { holds(column, row) ? cells[row * size.columns + column] : .blank() }
    set {
      guard holds(column, row) else { return }
      write(newValue, isWide: DisplayWidth.of(newValue.text) == 2, column, row)
    }
  }

  private func holds(_ column: Int, _ row: Int) -> Bool {
    column >= 0 && column < size.columns && row >= 0 && row < size.rows
  }

  /// Writes `cell` at a place inside the frame and blanks the half that a wide grapheme loses by it.
  private mutating func write(_ cell: Cell, isWide: Bool, _ column: Int, _ row: Int) {
    let index = row * size.columns + column
    part(at: column, row)
    part(at: column + 1, row)
    guard isWide, column + 1 < size.columns else {
      cells[index] = isWide || cell.text.isEmpty ? .blank(cell.style) : cell
      return
    }
    part(at: column + 2, row)
    cells[index] = cell
    cells[index + 1] = .secondHalf(cell.style)
  }

  /// Blanks both halves of a wide grapheme that stands across the left edge of `column`.
  private mutating func part(at column: Int, _ row: Int) {
    guard column > 0, column < size.columns else { return }
    let index = row * size.columns + column
    guard cells[index].text.isEmpty else { return }
    cells[index] = .blank(cells[index].style)
    cells[index - 1] = .blank(cells[index - 1].style)
  }
}

extension Frame {
  /// Writes `text` on one row, from `point` rightwards, and says how many columns it took.
  ///
  /// What lies left or right of the frame, or beyond `maxColumns`, is cut; a wide grapheme that would be cut in
  /// half is left out, and nothing after it is written.
  @discardableResult
  public mutating func put(
    _ text: String, at point: Point, style: Style = Style(), maxColumns: Int = .max
  ) -> Int {
    var column = 0
    for glyph in Glyphs(text) {
      guard column + glyph.columns <= maxColumns, point.column + column < size.columns else { break }
      put(glyph, at: Point(column: point.column + column, row: point.row), style: style)
      column += glyph.columns
    }
    return column
  }

  /// Writes one glyph; one that does not lie in the frame with all of its columns is left out.
  public mutating func put(_ glyph: Glyph, at point: Point, style: Style = Style()) {
    guard holds(point.column, point.row) else { return }
    write(Cell(glyph, style), isWide: glyph.columns == 2, point.column, point.row)
  }

  /// Blanks `rect` in `style`.
  public mutating func fill(_ rect: Rect, style: Style = Style()) {
    forEachPlace(in: rect) { frame, column, row in frame.write(.blank(style), isWide: false, column, row) }
  }

  /// Draws what stands in `rect` anew in the style that `change` makes of the one it has.
  public mutating func restyle(_ rect: Rect, _ change: (Style) -> Style) {
    forEachPlace(in: rect) { frame, column, row in
      let index = row * frame.size.columns + column
      frame.cells[index].style = change(frame.cells[index].style)
    }
  }

  private mutating func forEachPlace(in rect: Rect, _ body: (inout Frame, Int, Int) -> Void) {
    let rows = max(0, rect.row)..<max(0, rect.row, min(size.rows, rect.row + rect.rows))
    let columns = max(0, rect.column)..<max(0, rect.column, min(size.columns, rect.column + rect.columns))
    for row in rows {
      for column in columns { body(&self, column, row) }
    }
  }
}
