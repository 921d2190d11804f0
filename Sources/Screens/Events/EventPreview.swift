import Canvas
import News

/// The reports of the selected event, on the right of a wide list of events.
struct EventPreview {
  let event: Event

  func draw(in rect: Rect, on frame: inout Frame) {
    for row in rect.row..<(rect.row + rect.rows) {
      frame.put("│", at: Point(column: rect.column - 1, row: row), style: Style(.dim))
    }
    let inner = Rect(
      column: rect.column + 1, row: rect.row, columns: rect.columns - 3, rows: rect.rows)
    var row = write(event.name, Style(.heading, .bold), at: inner.row, in: inner, on: &frame)
    let count = event.reports.count
    let summary = [count == 1 ? "1 report" : "\(count) reports", event.date?.readable].compactMap(\.self)
    row = write(summary.joined(separator: " · "), Style(.dim), at: row, in: inner, on: &frame)
    for report in event.reports {
      row += 1
      let mark = report.isRead ? "  " : "● "
      row = write(mark + report.sourceWords, Style(.accent), at: row, in: inner, on: &frame)
      row = write(report.name, Style(), at: row, in: inner, indent: 2, on: &frame)
    }
  }

  /// Writes `words` as lines from `row` downwards and gives the row after them.
  private func write(
    _ words: String, _ style: Style, at row: Int, in rect: Rect, indent: Int = 0, on frame: inout Frame
  ) -> Int {
    let text = DisplayText(words)
    let columns = rect.columns - indent
    var row = row
    for line in text.lines(in: 0..<text.count, columns: columns).prefix(6) {
      guard row < rect.row + rect.rows else { return row }
      frame.put(line, of: text, at: Point(column: rect.column + indent, row: row), maxColumns: columns) {
        _ in style
      }
      row += 1
    }
    return row
  }
}
