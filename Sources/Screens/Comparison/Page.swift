import Canvas
import Comparing
import News

/// What one side shows on one row of a page; nothing where it is filler.
struct PageLine: Hashable, Sendable {
  var line: Line?
  /// Whether a block begins here that the other side tells at another place.
  var isMoved = false
}

/// Both texts laid out in rows, for one size and one order.
struct Page: Sendable {
  /// The rows of either side. In the aligned and the stacked form both have the same number, and row for row
  /// they belong together; in flow each side is on its own.
  let rows: Sides<[PageLine]>
  /// For either side the first offset of each line with its row, ascending.
  private let starts: Sides<[Start]>

  private struct Start {
    let offset: Int
    let row: Int
  }

  init(rows: Sides<[PageLine]>) {
    self.rows = rows
    starts = rows.map { lines in
      lines.indices.compactMap { row in
        lines[row].line.map { Start(offset: $0.scalars.lowerBound, row: row) }
      }.sorted { ($0.offset, $0.row) < ($1.offset, $1.row) }
    }
  }

  /// The row that shows `spot`, or the nearest before it; 0 where its side shows nothing.
  func row(of spot: Spot) -> Int {
    let starts = starts[spot.side]
    let after = starts.firstIndexSorted { $0.offset > spot.offset }
    return starts.isEmpty ? 0 : starts[max(0, after - 1)].row
  }

  func line(_ row: Int, _ side: Side) -> Line? {
    rows[side].indices.contains(row) ? rows[side][row].line : nil
  }
}

/// Everything a page depends on besides the two reports.
struct PageForm: Hashable, Sendable {
  enum Layout: Hashable, Sendable {
    /// Blocks side by side, in the order of one side.
    case aligned
    /// The same blocks one side below the other.
    case stacked
    /// Each report on its own, in paragraphs.
    case flow
  }

  var layout: Layout
  var focus: Side
  /// Which side stands first in a stacked block.
  var first: Side
  /// Columns of text of either side.
  var columns: Sides<Int>
}

extension PageForm.Layout {
  /// Whether row n of one side belongs to row n of the other.
  var keepsRowsTogether: Bool { self != .flow }
}

extension Page {
  init(_ spread: Spread, _ form: PageForm) {
    switch form.layout {
    case .aligned: self.init(rows: Self.aligned(spread, form))
    case .stacked: self.init(rows: Self.stacked(spread, form))
    case .flow:
      self.init(
        rows: Sides(
          left: Self.flow(spread.reports.left, form.columns.left),
          right: Self.flow(spread.reports.right, form.columns.right)))
    }
  }

  private static func aligned(_ spread: Spread, _ form: PageForm) -> Sides<[PageLine]> {
    var rows = Sides<[PageLine]>(left: [], right: [])
    for (number, block) in spread.blocks[form.focus].enumerated() {
      if number > 0 { appendFiller(1, to: &rows) }
      let lines = lines(of: block, spread, form)
      let height = max(lines.left.count, lines.right.count)
      for side in Side.allCases {
        rows[side] += lines[side] + filler(height - lines[side].count)
      }
    }
    return rows
  }

  private static func stacked(_ spread: Spread, _ form: PageForm) -> Sides<[PageLine]> {
    var rows = Sides<[PageLine]>(left: [], right: [])
    for (number, block) in spread.blocks[form.focus].enumerated() {
      if number > 0 { appendFiller(1, to: &rows) }
      let lines = lines(of: block, spread, form)
      for side in [form.first, form.first.other] {
        rows[side] += lines[side]
        rows[side.other] += filler(lines[side].count)
      }
    }
    return rows
  }

  private static func lines(of block: Block, _ spread: Spread, _ form: PageForm) -> Sides<[PageLine]> {
    var lines = Sides<[PageLine]>(left: [], right: [])
    for side in Side.allCases {
      let report = spread.reports[side]
      for unit in block.units[side] {
        let range = report.units[unit].range
        lines[side] += report.display.lines(in: range.start..<range.end, columns: form.columns[side])
          .map { PageLine(line: $0) }
      }
      if !lines[side].isEmpty { lines[side][0].isMoved = block.isMoved && side != form.focus }
    }
    return lines
  }

  private static func flow(_ report: Report, _ columns: Int) -> [PageLine] {
    var rows: [PageLine] = []
    var paragraph: TextRange?
    func close() {
      guard let paragraph else { return }
      if !rows.isEmpty { rows.append(PageLine()) }
      let lines = report.display.lines(in: paragraph.start..<paragraph.end, columns: columns)
      rows += lines.map { PageLine(line: $0) }
    }
    for unit in report.units {
      if unit.opensParagraph {
        close()
        paragraph = unit.range
      } else {
        paragraph = TextRange(paragraph?.start ?? unit.range.start, unit.range.end)
      }
    }
    close()
    return rows
  }

  private static func appendFiller(_ count: Int, to rows: inout Sides<[PageLine]>) {
    rows.left += filler(count)
    rows.right += filler(count)
  }

  private static func filler(_ count: Int) -> [PageLine] {
    Array(repeating: PageLine(), count: max(0, count))
  }
}
