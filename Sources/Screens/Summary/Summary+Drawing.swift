import Canvas
import Comparing

extension Summary {
  func render(size: Size, list: SummaryList, spread: Spread, first: Side) -> Frame {
    var frame = Frame(size: size)
    drawTabs(on: &frame)
    drawNames(on: &frame, spread, first)
    let body = Rect(column: 0, row: 2, columns: size.columns, rows: max(0, size.rows - 3))
    let top = min(place.top, max(0, list.height - body.rows))
    for row in 0..<body.rows {
      guard let item = list.item(atRow: top + row) else { break }
      frame.put(list.items[item][top + row - list.rows(of: item).lowerBound], row: body.row + row)
      if item == place.item {
        let isHead = item >= spread.comparison.order.count
        mark(row, isFirst: top + row == list.rows(of: item).lowerBound, isHead: isHead, on: &frame, body)
      }
    }
    if tab == .order { drawOrder(on: &frame, spread, first, top: top, body) }
    if list.items.isEmpty {
      frame.put(
        emptyWords, at: Point(column: 2, row: body.row), style: Style(.dim),
        maxColumns: max(0, size.columns - 3))
    }
    return frame
  }

  /// A bar at the left of the chosen item, and an arrow on its first row.
  private func mark(_ row: Int, isFirst: Bool, isHead: Bool, on frame: inout Frame, _ body: Rect) {
    frame.put(isFirst ? "▸" : " ", at: Point(column: 0, row: body.row + row), style: Style(.accent, .bold))
    guard isFirst, tab != .order || isHead else { return }
    let rect = Rect(column: 1, row: body.row + row, columns: body.columns - 2, rows: 1)
    frame.restyle(rect) { Style($0.role, $0.attributes.union([.bold, .underline])) }
  }

  private func drawOrder(on frame: inout Frame, _ spread: Spread, _ first: Side, top: Int, _ body: Rect) {
    OrderChart.draw(on: &frame, spread, first: first, chosen: place.item, top: top, body: body)
    let pairs = OrderChart.pairs(in: spread, first: first)
    guard pairs.indices.contains(place.item) else { return }
    let (label, _) = OrderChart.widths(body.columns)
    let ranks = pairs[place.item].ranks
    for (rank, column) in [(ranks[first], 2), (ranks[first.other], body.columns - 1 - label)] {
      guard rank - top >= 0, rank - top < body.rows else { continue }
      frame.restyle(Rect(column: column, row: body.row + rank - top, columns: label, rows: 1)) { _ in
        Style(.accent, .bold)
      }
    }
  }

  private func drawTabs(on frame: inout Frame) {
    var column = 1
    for (tab, text) in Self.labels(counts) {
      let style = tab == self.tab ? Style(.accent, [.bold, .reverse]) : Style(.heading)
      column += frame.put(text, at: Point(column: column, row: 0), style: style) + 1
    }
    guard frame.size.columns < column else { return }
    frame.fill(Rect(column: 0, row: 0, columns: frame.size.columns, rows: 1))
    let text = "‹ \(tab.rawValue) \(tab.words) \(count) ›"
    frame.put(text, at: Point(column: 1, row: 0), style: Style(.accent, [.bold, .reverse]))
  }

  /// ` 1 Quotes 12 ` and so on.
  private static func labels(_ counts: [Tab: Int]) -> [(tab: Tab, text: String)] {
    Tab.allCases.map { ($0, " \($0.rawValue) \($0.words) \(counts[$0] ?? 0) ") }
  }

  static func tab(atColumn column: Int, counts: [Tab: Int]) -> Tab? {
    var start = 1
    for (tab, text) in labels(counts) {
      if (start..<(start + text.count)).contains(column) { return tab }
      start += text.count + 1
    }
    return nil
  }

  /// The column in which the side that stands second begins.
  static func second(_ columns: Int) -> Int {
    columns >= Regions.sideBySide ? 6 + (columns - 8) / 2 : columns / 2
  }

  private func drawNames(on frame: inout Frame, _ spread: Spread, _ first: Side) {
    let columns = frame.size.columns
    frame.put(String(repeating: "─", count: columns), at: Point(column: 0, row: 1), style: Style(.dim))
    let names = [first, first.other].map { spread.reports[$0].name(or: $0 == .left ? "Left" : "Right") }
    let second = Self.second(columns)
    for (name, column) in zip(names, [3, second]) {
      let room = second - 6
      let text = DisplayWidth.of(name) > room ? name.prefix(fitting: max(0, room - 1)) + "…" : name
      frame.put(" \(text) ", at: Point(column: column, row: 1), style: Style(.heading, .bold))
    }
  }

  private var emptyWords: String {
    switch tab {
    case .quotes: "Neither report quotes anyone."
    case .framing: "Nothing is worded in a telling way."
    case .facts: "Neither report tells anything alone."
    case .conflicts: "No two claims exclude each other."
    case .voices: "No speaker was found."
    case .order: "The reports share no passage."
    case .names: "Both reports call everything the same."
    }
  }

  func footer(size: Size) -> Footer {
    let place = count > 0 ? "\(self.place.item + 1) of \(count)" : ""
    let all = [
      "1-7 Tab tabs · j k choose · Enter to the place · s Escape back", "Enter to the place · Escape back",
      "",
    ]
    return Footer(hints: all.first { $0.count + place.count + 2 <= size.columns } ?? "", place: place)
  }
}
