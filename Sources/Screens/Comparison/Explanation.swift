import Canvas
import Comparing
import News

/// Why a finding is one, in words: the reason, and both wordings in full with who said them.
struct Explanation: Sendable {
  let finding: Finding
  let spread: Spread
  let number: Int

  init(_ number: Int, in spread: Spread) {
    finding = spread.findings[number]
    self.spread = spread
    self.number = number
  }

  /// The rows under the panel's title. Side by side each wording stands under its own text.
  func rows(_ regions: Regions) -> [PlacedRow] {
    let whole = 1..<max(2, regions.size.columns - 1)
    var rows = reason.lines(columns: whole.count).map { [($0, whole)] }
    let first = wording(regions.first)
    let second = wording(regions.first.other)
    if regions.isWide {
      let columns = [regions.text[regions.first], regions.text[regions.first.other]]
      let sides = [
        first.flatMap { $0.lines(columns: columns[0].count) },
        second.flatMap { $0.lines(columns: columns[1].count) },
      ]
      for row in 0..<max(sides[0].count, sides[1].count) {
        rows.append(
          [0, 1].compactMap { side in row < sides[side].count ? (sides[side][row], columns[side]) : nil })
      }
    } else {
      rows += (first + second).flatMap { $0.lines(columns: whole.count) }.map { [($0, whole)] }
    }
    return rows.map { row in row.map { PlacedLine(column: $0.1.lowerBound, columns: $0.1.count, line: $0.0) }
    }
  }

  private var reason: StyledText {
    StyledText(finding.reason.isEmpty ? "No reason is given." : finding.reason, Style(.accent))
  }

  /// A heading with outlet, speaker and cue, and the wording with what differs standing out.
  private func wording(_ side: Side) -> [StyledText] {
    let name = spread.reports[side].name(or: side == .left ? "Left" : "Right")
    guard let range = spread.range(of: number, on: side) else {
      return [StyledText("\(name): nothing that answers it", Style(.dim))]
    }
    var heading = StyledText(name, Style(.heading, .bold))
    if let said = said(side) { heading.append(" · \(said)", Style(.speaker)) }
    return [heading, quoted(range, side)]
  }

  private func quoted(_ range: TextRange, _ side: Side) -> StyledText {
    let isQuotation = finding.quotations[side] != nil && finding.kind != "retold quote"
    var text = StyledText(isQuotation ? "“" : "", Style(.dim))
    let article = spread.reports[side].article.text
    var position = range.start
    let (inside, style) = finding.emphasis(on: side)
    let edits = inside.map { spread.reports[side].clamped($0) }.sorted()
    for edit in edits where edit.start >= position && edit.end <= range.end && !edit.isEmpty {
      text.append(article.text(in: TextRange(position, edit.start)))
      text.append(article.text(in: edit), style)
      position = edit.end
    }
    text.append(article.text(in: TextRange(position, range.end)))
    if isQuotation { text.append("”", Style(.dim)) }
    return text
  }

  /// `Lin Jian, said`, as far as it is known.
  private func said(_ side: Side) -> String? {
    guard let quotation = finding.quotations[side] else { return nil }
    let parts = [quotation.speaker, quotation.cue].compactMap(\.self)
    return parts.isEmpty ? "no speaker found" : parts.joined(separator: ", ")
  }
}

extension ComparisonScreen {
  /// How many rows the explanation would like; 0 while none is open.
  func panelRows(_ size: Size) -> Int { explanationRows(size).map { $0.count + 1 } ?? 0 }

  private func explanationRows(_ size: Size) -> [PlacedRow]? {
    guard case .explaining = mode, let current else { return nil }
    let regions = Regions(size: size, first: first, share: share, panelRows: 0)
    return Explanation(current, in: spread).rows(regions)
  }

  func clampedPanelScroll(_ scroll: Int, _ size: Size) -> Int {
    let shown = view(size).regions.panel.rows - 1
    return max(0, min(scroll, panelRows(size) - 1 - shown))
  }

  /// Draws the explanation into its region.
  func drawPanel(on frame: inout Frame, _ regions: Regions) {
    guard case .explaining(let scroll) = mode, let current, regions.panel.rows > 0,
      let rows = explanationRows(regions.size)
    else { return }
    drawPanelTitle(
      on: &frame, regions, finding: spread.findings[current], hidesRows: rows.count > regions.panel.rows - 1)
    for (number, row) in rows.dropFirst(max(0, scroll)).prefix(regions.panel.rows - 1).enumerated() {
      frame.put(row, row: regions.panel.row + 1 + number)
    }
  }

  private func drawPanelTitle(on frame: inout Frame, _ regions: Regions, finding: Finding, hidesRows: Bool) {
    let row = regions.panel.row
    let columns = regions.size.columns
    frame.put(String(repeating: "─", count: columns), at: Point(column: 0, row: row), style: Style(.dim))
    let style = Style(Highlight.role(ofMark: finding.mark), .bold)
    frame.put(
      " \(finding.mark) \(finding.kind) ", at: Point(column: 2, row: row), style: style,
      maxColumns: columns - 3)
    let keys = hidesRows ? " j k scroll · Enter closes " : " Enter closes "
    let start = columns - keys.count - 2
    if start > finding.kind.count + 8 {
      frame.put(keys, at: Point(column: start, row: row), style: Style(.dim))
    }
  }
}
