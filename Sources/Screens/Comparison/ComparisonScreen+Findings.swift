import Canvas
import Comparing
import News

/// Going from finding to finding.
extension ComparisonScreen {
  /// The findings of the layers that are shown, in the order of the page.
  var visible: [Int] {
    spread.order[focus].filter { !hidden.contains(spread.findings[$0].layer) }
  }

  /// The next or previous match while a search is on, and the next or previous finding else.
  mutating func step(_ step: Int, size: Size) -> [Effect] {
    if search != nil { return stepMatch(step, size: size) }
    let visible = visible
    guard !visible.isEmpty else {
      return [
        .say(spread.findings.isEmpty ? "nothing was found to compare" : "all layers with findings are hidden")
      ]
    }
    let position = visible.firstIndex { $0 == current }
    let next: Int
    if let position {
      next = position + step
    } else {
      let after = positionAfterCursor(in: visible)
      next = step > 0 ? after : after - 1
    }
    let wrapped = (next + visible.count) % visible.count
    go(to: visible[wrapped], size: size)
    guard next != wrapped else { return [] }
    return [
      .say(step > 0 ? "from the last finding on to the first" : "from the first finding back to the last")
    ]
  }

  /// The position of the first finding that begins at or after the cursor; their number where none does.
  private func positionAfterCursor(in visible: [Int]) -> Int {
    let here = spread.rank(of: anchor, focus: focus)
    return visible.firstIndex { spread.rank(of: start(of: $0), focus: focus) >= here } ?? visible.count
  }

  /// Where a finding begins: on the focused side if it has a place there.
  func start(of finding: Int) -> Spot {
    let side = spread.range(of: finding, on: focus) == nil ? focus.other : focus
    return Spot(side: side, offset: spread.range(of: finding, on: side)?.start ?? 0)
  }

  /// Makes a finding the one at hand and brings it into view on both sides, with some rows around it.
  mutating func go(to finding: Int, size: Size) {
    current = finding
    if case .selecting = mode { mode = .reading }
    if case .explaining = mode { mode = .explaining(scroll: 0) }
    let start = start(of: finding)
    if isFlow { focus = start.side }
    bring(start, others: Side.allCases.compactMap { rows(of: finding, on: $0, size: size) }, size: size)
  }

  /// Puts the cursor on `spot`. The page moves only where some of `others`, the rows that belong to it, are out
  /// of view; then a quarter of the page stands above the first.
  mutating func bring(_ spot: Spot, others: [ClosedRange<Int>] = [], size: Size) {
    let top = view(size).tops[spot.side]
    anchor = spot
    let view = view(size)
    let body = max(1, view.regions.body.rows)
    let row = view.page.row(of: spot)
    let all = isFlow ? [] : others
    let low = all.map(\.lowerBound).reduce(row, min)
    let high = all.map(\.upperBound).reduce(row, max)
    let context = min(2, (body - 1) / 2)
    if low >= top + min(context, low), high <= top + body - 1 - context {
      anchorRow = row - top
    } else if high - low < body - 2 * context {
      anchorRow = row - low + min(body / 4, body - 1 - (high - low))
    } else {
      anchorRow = body / 4
    }
    anchorRow = min(max(0, anchorRow), body - 1)
    if let line = view.page.line(row, spot.side) {
      wantedColumn = spread.reports[spot.side].display.column(of: spot.offset, in: line)
    }
    settle(size)
  }

  /// The rows that a finding takes on one side.
  private func rows(of finding: Int, on side: Side, size: Size) -> ClosedRange<Int>? {
    guard let range = spread.range(of: finding, on: side) else { return nil }
    let page = view(size).page
    let first = page.row(of: Spot(side: side, offset: range.start))
    return first...max(first, page.row(of: Spot(side: side, offset: range.end - 1)))
  }

  /// `finding 3 of 41 · altered quote`, or nil without one at hand.
  var findingStatus: String? {
    guard let current, let position = visible.firstIndex(of: current) else { return nil }
    return "finding \(position + 1) of \(visible.count) · \(spread.findings[current].kind)"
  }

  /// The finding under the cursor, or else the first that is on the cursor's row.
  func findingAtCursor(size: Size) -> Int? {
    if let here = spread.highlights[anchor.side].finding(at: anchor.offset, hidden: hidden) { return here }
    let view = view(size)
    let row = view.page.row(of: anchor)
    for side in [anchor.side, anchor.side.other] {
      guard side == anchor.side || view.form.layout.keepsRowsTogether, let line = view.page.line(row, side)
      else { continue }
      let range = TextRange(line.scalars.lowerBound, line.scalars.upperBound)
      let touching = spread.highlights[side].touching(range, hidden: hidden)
      if let finding = touching.last(where: { $0.finding != nil })?.finding { return finding }
    }
    return nil
  }

  /// Opens the explanation of the finding at hand, or closes it.
  mutating func explain(size: Size) -> [Effect] {
    if case .explaining = mode {
      mode = .reading
      return []
    }
    guard let finding = current ?? findingAtCursor(size: size) else {
      return [.say("no finding on this row; n goes to the next")]
    }
    mode = .explaining(scroll: 0)
    go(to: finding, size: size)
    return []
  }
}
