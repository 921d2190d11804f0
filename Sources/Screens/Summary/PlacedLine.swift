import Canvas

/// A line and the columns it may take.
struct PlacedLine: Sendable {
  let column: Int
  let columns: Int
  let line: StyledLine
}

/// Lines that stand on one row.
typealias PlacedRow = [PlacedLine]

extension Frame {
  mutating func put(_ placed: PlacedRow, row: Int) {
    for part in placed {
      part.line.draw(on: &self, at: Point(column: part.column, row: row), maxColumns: part.columns)
    }
  }
}
