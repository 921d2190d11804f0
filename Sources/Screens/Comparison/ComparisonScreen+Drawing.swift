import Canvas
import Comparing
import News

extension ComparisonScreen {
  /// Both texts with their marks, the header, and the explanation where it is open.
  func drawn(size: Size) -> Frame {
    var frame = Frame(size: size)
    let view = view(size)
    let isSingle = isFlow && !view.regions.isWide
    Heading(spread: spread, regions: view.regions, focus: focus, hidden: hidden, isSingle: isSingle)
      .draw(on: &frame)
    for row in 0..<view.regions.body.rows {
      if let divider = view.regions.divider {
        let point = Point(column: divider, row: view.regions.body.row + row)
        frame.put("│", at: point, style: Style(.dim))
      }
      for side in isSingle ? [focus] : Side.allCases { drawRow(row, side, on: &frame, view) }
    }
    drawPanel(on: &frame, view.regions)
    frame.cursor = cursor(view)
    if spread.reports.left.units.isEmpty, spread.reports.right.units.isEmpty {
      frame.put(
        "Neither report has any text.", at: Point(column: 1, row: view.regions.body.row), style: Style(.dim))
    }
    return frame
  }

  private func drawRow(_ row: Int, _ side: Side, on frame: inout Frame, _ view: View) {
    let pageRow = view.tops[side] + row
    guard let line = view.page.line(pageRow, side) else { return }
    let painter = LinePainter(screen: self, side: side, line: line)
    let place = view.regions.text[side]
    let point = Point(column: place.lowerBound, row: view.regions.body.row + row)
    frame.put(
      line, of: spread.reports[side].display, at: point, maxColumns: place.count, style: painter.style(at:))
    drawGutter(
      painter, isMoved: view.page.rows[side][pageRow].isMoved, at: point.row, on: &frame, view.regions)
  }

  private func drawGutter(
    _ painter: LinePainter, isMoved: Bool, at row: Int, on frame: inout Frame, _ regions: Regions
  ) {
    let side = painter.side
    for (mark, column) in zip(painter.marks, regions.marks(of: side)) {
      frame.put(String(mark.sign), at: Point(column: column, row: row), style: mark.style)
    }
    if isMoved, let column = regions.movedSign(of: side) {
      frame.put("↕", at: Point(column: column, row: row), style: Style(.dim))
    }
    if painter.holdsCurrent, let column = regions.pointer(of: side) {
      let pointsLeft = regions.isWide && side == first
      frame.put(pointsLeft ? "◂" : "▸", at: Point(column: column, row: row), style: Style(.accent, .bold))
    }
    if regions.divider == nil, regions.size.columns >= 12 {
      let style = side == focus ? Style(.accent, .bold) : Style(.dim)
      frame.put(side == first ? "L" : "R", at: Point(column: 0, row: row), style: style)
    }
  }

  private func cursor(_ view: View) -> Point? {
    let row = view.page.row(of: anchor)
    let screenRow = row - view.tops[anchor.side]
    guard (0..<view.regions.body.rows).contains(screenRow) else { return nil }
    let place = view.regions.text[activeSide]
    var column = place.lowerBound
    if anchor.side == activeSide || view.form.layout == .stacked, let line = view.page.line(row, anchor.side)
    {
      let text = spread.reports[anchor.side].display
      column =
        view.regions.text[anchor.side].lowerBound
        + min(text.column(of: anchor.offset, in: line), place.count - 1)
    }
    let point = Point(column: column, row: view.regions.body.row + screenRow)
    return point.column < view.regions.size.columns && point.row < view.regions.size.rows ? point : nil
  }

  func footer(size: Size) -> Footer {
    if mode == .summary { return summary.footer(size: size) }
    let full = [findingStatus, elsewhere(size), percentage(size)].compactMap(\.self).joined(separator: "  ")
    let short = [findingStatus, percentage(size)].compactMap(\.self).joined(separator: "  ")
    let place = DisplayWidth.of(full) + 18 <= size.columns ? full : short
    let room = size.columns - DisplayWidth.of(place) - 2
    return Footer(hints: hints.first { DisplayWidth.of($0) <= room } ?? "", place: place)
  }

  /// What to press, the fullest first.
  private var hints: [String] {
    switch mode {
    case .selecting:
      ["m keep · h l by word · j k by line · V sentences · Escape drops", "m keep · Escape drops"]
    case .explaining:
      ["n next · N previous · j k scroll · m bookmark · Enter closes", "n next · Enter closes"]
    case .reading where search != nil:
      ["n next match · N previous · Escape ends the search", "n next match · Escape ends"]
    case .reading, .summary:
      [
        "n next · Enter why · 1-6 layers · s summary · L layout · x swap · m bookmark · ? help",
        "n next · Enter why · 1-6 layers · s summary · ? help", "n next · Enter why · ? help",
        "n next · ? help", "? help",
      ]
    }
  }

  /// Where the other side tells the finding at hand, if that is out of view: `other side 12 rows up`.
  private func elsewhere(_ size: Size) -> String? {
    guard let current, !isFlow else { return nil }
    let side = start(of: current).side.other
    guard let range = spread.range(of: current, on: side) else { return nil }
    let view = view(size)
    let row = view.page.row(of: Spot(side: side, offset: range.start)) - view.tops[side]
    if row < 0 { return "other side \(-row) rows up" }
    return row < view.regions.body.rows ? nil : "other side \(row - view.regions.body.rows + 1) rows down"
  }

  /// How far down the page the last row shown is.
  private func percentage(_ size: Size) -> String {
    let view = view(size)
    let rows = view.page.rows[anchor.side].count
    guard rows > 0 else { return "" }
    let end = min(rows, view.tops[anchor.side] + view.regions.body.rows)
    return "\(end * 100 / rows)%"
  }
}
