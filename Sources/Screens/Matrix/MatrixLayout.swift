import Canvas

/// Where the parts of a matrix stand: the headings of the columns, the rows, and below them the wordings of the
/// selected row.
struct MatrixLayout: Hashable, Sendable {
  /// One row an item.
  let rows: ListArea
  /// The row of the headings.
  let headings = 1
  /// Where the wordings stand, below a line; without rows where there is no room.
  let wordings: Rect
  /// The columns of a report's cells, and those reports that are in sight.
  let cellColumns: Int
  let shown: Range<Int>

  /// What a row's words need at least.
  private static let leastText = 22
  private static let cellRange = 4...16

  /// `cursor` is the report that must be in sight.
  init(size: Size, columns: Int, cursor: Int) {
    let room = max(0, size.rows - 3)
    // The line above the wordings takes one more.
    let below = size.rows >= 14 ? room * 2 / 5 : 0
    rows = ListArea(
      rect: Rect(column: 0, row: 2, columns: size.columns, rows: max(0, room - below)), itemRows: 1)
    wordings = Rect(
      column: 1, row: 2 + room - max(0, below - 1), columns: max(0, size.columns - 2), rows: max(0, below - 1)
    )
    let ideal = columns > 0 ? size.columns * 2 / 5 / columns : 0
    cellColumns = min(Self.cellRange.upperBound, max(Self.cellRange.lowerBound, ideal))
    let most = max(1, (size.columns - Self.leastText) / cellColumns)
    let first = max(0, min(cursor - most / 2, columns - most))
    shown = first..<min(columns, first + most)
  }

  /// The columns that a row's words may take.
  var textColumns: Int { max(0, rows.rect.columns - 3 - shown.count * cellColumns) }

  /// Whether the line above the wordings is drawn, and on which row.
  var line: Int? { wordings.rows > 0 ? wordings.row - 1 : nil }

  /// Where the cells of `report` begin.
  func start(of report: Int) -> Int {
    rows.rect.columns - (shown.upperBound - report) * cellColumns
  }

  /// The report whose cells stand at `point`.
  func column(at point: Point) -> Int? {
    guard point.row >= headings, point.row < rows.rect.row + rows.rect.rows else { return nil }
    return shown.first { (start(of: $0)..<(start(of: $0) + cellColumns)).contains(point.column) }
  }
}
