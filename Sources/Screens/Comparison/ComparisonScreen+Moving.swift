import Canvas
import Comparing
import News

/// Moving the cursor, and the page with it.
extension ComparisonScreen {
  mutating func move(_ action: Action, size: Size) {
    let view = view(size)
    current = nil
    if case .explaining = mode { mode = .reading }
    let page = max(1, view.regions.body.rows - 2)
    switch action {
    case .up: moveLine(-1, view)
    case .down: moveLine(1, view)
    case .halfPageUp: movePage(-max(1, page / 2), view)
    case .halfPageDown: movePage(max(1, page / 2), view)
    case .pageUp: movePage(-page, view)
    case .pageDown: movePage(page, view)
    case .top: place(at: firstRow(view, from: 0, step: 1), view)
    case .bottom: place(at: firstRow(view, from: rowCount(view) - 1, step: -1), view)
    case .wordLeft: moveWord(view) { $0.previousWord(before: $1) }
    case .wordRight: moveWord(view) { $0.nextWord(after: $1) }
    default: break
    }
  }

  /// One row up or down; the page moves only when the cursor comes near the edge.
  private mutating func moveLine(_ step: Int, _ view: View) {
    let row = view.page.row(of: anchor)
    guard let target = nextRow(view, after: row, step: step) else { return }
    let screenRow = row - view.tops[anchor.side]
    place(at: target, view)
    anchorRow = kept(screenRow, movedBy: target - row, view)
  }

  /// The row of the body for a cursor that stood on `screenRow` and moved by `delta` rows.
  private func kept(_ screenRow: Int, movedBy delta: Int, _ view: View) -> Int {
    let rows = view.regions.body.rows
    let margin = rows / 4
    let row = screenRow + delta
    let low = min(margin, screenRow)
    let high = max(rows - 1 - margin, screenRow)
    return min(max(row, low), max(low, high))
  }

  /// `delta` rows up or down with the page.
  private mutating func movePage(_ delta: Int, _ view: View) {
    let row = view.page.row(of: anchor)
    let screenRow = row - view.tops[anchor.side]
    let target = min(max(0, row + delta), max(0, rowCount(view) - 1))
    let step = delta < 0 ? -1 : 1
    guard let found = firstRow(view, from: target, step: step) ?? firstRow(view, from: target, step: -step)
    else { return }
    place(at: found, view)
    anchorRow = min(max(0, screenRow + found - target), max(0, view.regions.body.rows - 1))
  }

  /// Scrolls by `delta` rows; the cursor stays in its text until it would leave the page.
  mutating func scroll(_ delta: Int, size: Size) {
    let view = view(size)
    let side = anchor.side
    let rows = max(1, view.regions.body.rows)
    let top = min(max(0, view.tops[side] + delta), view.lastTop(side))
    let row = view.page.row(of: anchor)
    let edge = min(max(row, top), top + rows - 1)
    if edge != row {
      let step = edge < row ? -1 : 1
      place(at: firstRow(view, from: edge, step: step) ?? firstRow(view, from: edge, step: -step), view)
    }
    anchorRow = min(max(0, view.page.row(of: anchor) - top), rows - 1)
  }

  private mutating func moveWord(_ view: View, _ step: (Report, Int) -> Int) {
    let report = spread.reports[anchor.side]
    let row = view.page.row(of: anchor)
    let screenRow = row - view.tops[anchor.side]
    anchor.offset = step(report, anchor.offset)
    let target = view.page.row(of: anchor)
    if let line = view.page.line(target, anchor.side) {
      wantedColumn = report.display.column(of: anchor.offset, in: line)
    }
    anchorRow = kept(screenRow, movedBy: target - row, view)
  }

  /// Puts the cursor on a row, in the column it likes.
  private mutating func place(at row: Int?, _ view: View) {
    guard let row, let spot = spot(atRow: row, column: wantedColumn, view) else { return }
    anchor = spot
    anchorRow = row - view.tops[spot.side]
  }

  /// The place at a row and a column of the text: on the active side, or on the other where that is filler.
  func spot(atRow row: Int, column: Int, _ view: View) -> Spot? {
    for side in sides(view) {
      guard let line = view.page.line(row, side) else { continue }
      let offset = spread.reports[side].display.offset(atColumn: column, in: line)
      let last = max(line.scalars.lowerBound, line.scalars.upperBound - 1)
      return Spot(side: side, offset: min(offset, last))
    }
    return nil
  }

  /// The sides whose rows the cursor can stand on, the active one first.
  private func sides(_ view: View) -> [Side] {
    if case .selecting = mode { return [activeSide] }
    return view.form.layout.keepsRowsTogether ? [activeSide, activeSide.other] : [activeSide]
  }

  private func rowCount(_ view: View) -> Int { view.page.rows[activeSide].count }

  /// The first row with text from `row` on in the direction of `step`.
  private func firstRow(_ view: View, from row: Int, step: Int) -> Int? {
    let rows =
      step > 0
      ? Array(max(0, row)..<max(0, row, rowCount(view)))
      : Array((0..<max(0, min(row + 1, rowCount(view)))).reversed())
    let sides = sides(view)
    return rows.first { row in sides.contains { view.page.line(row, $0) != nil } }
  }

  private func nextRow(_ view: View, after row: Int, step: Int) -> Int? {
    firstRow(view, from: row + step, step: step)
  }

  /// Shows `range` of `side` with some rows above it, marked until the next key; for bookmarks.
  mutating func show(_ range: TextRange, on side: Side, size: Size) {
    let clamped = spread.reports[side].clamped(range)
    mode = .reading
    focus = side
    current = nil
    anchor = Spot(side: side, offset: clamped.start)
    anchorRow = max(0, view(size).regions.body.rows / 3)
    shown = Selection(
      side: side, origin: clamped.start, end: max(clamped.start, clamped.end - 1), unit: .exact)
    settle(size)
  }
}
