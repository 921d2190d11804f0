import Canvas
import Comparing
import News

/// Click, drag and wheel.
extension ComparisonScreen {
  mutating func handle(_ mouse: Mouse, size: Size) -> [Effect] {
    shown = nil
    if mode == .summary { return handleInSummary(mouse, size: size) }
    switch mouse.action {
    case .wheelUp: wheel(-3, at: mouse.point, size: size)
    case .wheelDown: wheel(3, at: mouse.point, size: size)
    case .press: press(at: mouse.point, size: size)
    case .drag: drag(to: mouse.point, size: size)
    case .release: break
    }
    settle(size)
    return []
  }

  private mutating func wheel(_ lines: Int, at point: Point, size: Size) {
    if case .explaining(let scroll) = mode, view(size).regions.panel.contains(point) {
      mode = .explaining(scroll: clampedPanelScroll(scroll + lines, size))
    } else {
      scroll(lines, size: size)
    }
  }

  /// Puts the cursor where the reader points, and takes the finding there as the one at hand.
  private mutating func press(at point: Point, size: Size) {
    let view = view(size)
    guard view.regions.body.contains(point), let spot = spot(at: point, view) else { return }
    mode = .reading
    take(spot, at: point, view)
    current = spread.highlights[spot.side].finding(at: spot.offset, hidden: hidden)
  }

  /// Selects from where the button went down to where it is.
  private mutating func drag(to point: Point, size: Size) {
    let view = view(size)
    guard view.regions.body.contains(point) else { return }
    if case .reading = mode, spread.reports[anchor.side].count > 0 {
      mode = .selecting(Selection(side: anchor.side, origin: anchor.offset, end: anchor.offset, unit: .words))
    }
    guard case .selecting(let selection) = mode, let spot = spot(at: point, on: selection.side, view) else {
      return
    }
    current = nil
    take(spot, at: point, view)
  }

  private mutating func take(_ spot: Spot, at point: Point, _ view: View) {
    if isFlow, spot.side != focus {
      partner = Hold(offset: anchor.offset, row: view.page.row(of: anchor) - view.tops[anchor.side])
    }
    if case .selecting = mode {} else { focus = spot.side }
    anchor = spot
    anchorRow = point.row - view.regions.body.row
    wantedColumn = max(0, point.column - view.regions.text[spot.side].lowerBound)
  }

  /// The place that `point` of the body is at: of the side it is over, or of the other where that is filler.
  private func spot(at point: Point, _ view: View) -> Spot? {
    let over = view.form.layout == .stacked ? first : view.regions.side(atColumn: point.column)
    let side = view.regions.isWide || view.form.layout == .stacked ? over : focus
    return spot(at: point, on: side, view)
      ?? (view.form.layout.keepsRowsTogether ? spot(at: point, on: side.other, view) : nil)
  }

  private func spot(at point: Point, on side: Side, _ view: View) -> Spot? {
    let row = point.row - view.regions.body.row + view.tops[side]
    guard let line = view.page.line(row, side) else { return nil }
    let column = max(0, point.column - view.regions.text[side].lowerBound)
    let offset = spread.reports[side].display.offset(atColumn: column, in: line)
    return Spot(side: side, offset: min(offset, max(line.scalars.lowerBound, line.scalars.upperBound - 1)))
  }
}
