import Canvas
import Comparing
import News

/// Where each shared passage stands in either report: two columns of passages and a line from place to place, so
/// that what one report buries is a steep line. Below it stands what the headlines and leads say (`HeadRows`).
struct OrderChart: Sendable {
  /// A passage that both reports carry, and its row in either column: its rank among the shared passages there.
  struct Pair: Hashable, Sendable {
    let passage: SharedPassage
    let ranks: Sides<Int>

    func place(on side: Side) -> SharedPassage.Place { side == .left ? passage.left : passage.right }
  }

  let items: [[PlacedRow]]

  init(_ spread: Spread, columns: Int, first: Side) {
    let pairs = Self.pairs(in: spread, first: first)
    let second = pairs.sorted { $0.ranks[first.other] < $1.ranks[first.other] }
    let (label, _) = Self.widths(columns)
    let heads = HeadRows.rows(in: spread, columns: columns, first: first)
    let heading = heads.isEmpty ? [] : HeadRows.heading(columns: columns)
    let rows: [[PlacedRow]] = pairs.indices.map { row in
      let left = Self.label(pairs[row], first, spread).lines(columns: label, limit: 1)
      let right = Self.label(second[row], first.other, spread).lines(columns: label, limit: 1)
      return [
        left.map { PlacedLine(column: 2, columns: label, line: $0) }
          + right.map { PlacedLine(column: columns - 1 - label, columns: label, line: $0) }
      ] + (row == pairs.count - 1 ? heading : [])
    }
    items = rows + heads
  }

  /// Columns of either label and of the lines between them.
  static func widths(_ columns: Int) -> (label: Int, chart: Int) {
    let chart = max(3, min(32, columns / 4))
    let label = max(1, (columns - chart - 5) / 2)
    return (label, max(1, columns - 2 * label - 5))
  }

  /// The shared passages in the order of `first`.
  static func pairs(in spread: Spread, first: Side) -> [Pair] {
    let shared = spread.comparison.order
    let ranks = Sides(
      left: ranks(of: shared.map(\.left.range.start)), right: ranks(of: shared.map(\.right.range.start)))
    return shared.indices
      .map { Pair(passage: shared[$0], ranks: Sides(left: ranks.left[$0], right: ranks.right[$0])) }
      .sorted { $0.ranks[first] < $1.ranks[first] }
  }

  /// For each start its place when they are sorted, those of one place in the order given.
  private static func ranks(of starts: [Int]) -> [Int] {
    var ranks = Array(repeating: 0, count: starts.count)
    let sorted = starts.indices.sorted { (starts[$0], $0) < (starts[$1], $1) }
    for (rank, index) in sorted.enumerated() { ranks[index] = rank }
    return ranks
  }

  static func target(of item: Int, in spread: Spread, first: Side) -> SummaryList.Target? {
    let pairs = pairs(in: spread, first: first)
    guard item < pairs.count else {
      let heads = HeadRows.items(of: spread.comparison, first: first)
      return heads.dropFirst(item - pairs.count).first.flatMap(HeadRows.target(of:))
    }
    guard item >= 0 else { return nil }
    return .place(pairs[item].place(on: first).range, first)
  }

  /// ` 12% opening words of the passage`; `lead` instead of the place for one in the first two paragraphs.
  private static func label(_ pair: Pair, _ side: Side, _ spread: Spread) -> StyledText {
    let place = pair.place(on: side)
    let percent = "\(Int(place.position * 100))%"
    let depth = place.isLead ? "lead" : String(repeating: " ", count: max(0, 4 - percent.count)) + percent
    var text = StyledText(depth + " ", place.isLead ? Style(.text, .bold) : Style(.dim))
    text.append(spread.reports[side].article.text.text(in: spread.reports[side].clamped(place.range)))
    return text
  }

  /// Draws the lines of the rows from `top` on, the chosen one strongest.
  static func draw(
    on frame: inout Frame, _ spread: Spread, first: Side, chosen: Int, top: Int, body: Rect
  ) {
    let pairs = pairs(in: spread, first: first)
    let (label, chart) = widths(body.columns)
    var lines = DotCanvas(columns: max(1, chart - 1), rows: body.rows)
    for index in pairs.indices where index != chosen {
      lines.line(from: pairs[index].ranks[first] - top, to: pairs[index].ranks[first.other] - top)
    }
    let place = Point(column: 2 + label + 1, row: body.row)
    lines.draw(on: &frame, at: place, style: Style(.dim))
    guard pairs.indices.contains(chosen) else { return }
    let ranks = pairs[chosen].ranks
    var line = DotCanvas(columns: lines.columns, rows: body.rows)
    line.line(from: ranks[first] - top, to: ranks[first.other] - top)
    line.draw(on: &frame, at: place, style: Style(.accent, .bold))
    for (rank, column) in [(ranks[first], 0), (ranks[first.other], lines.columns - 1)] {
      let point = Point(column: place.column + column, row: body.row + rank - top)
      if body.contains(point) { frame.put("●", at: point, style: Style(.accent, .bold)) }
    }
  }
}
