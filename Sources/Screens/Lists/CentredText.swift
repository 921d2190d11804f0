import Canvas

/// A few paragraphs in the middle of an empty screen.
enum CentredText {
  /// Draws `paragraphs`, the first one as a heading, parted by blank rows.
  static func draw(_ paragraphs: [String], in rect: Rect, on frame: inout Frame) {
    let width = min(64, rect.columns - 4)
    guard width > 0 else { return }
    var rows: [(text: DisplayText, line: Line, isHeading: Bool)?] = []
    for (index, paragraph) in paragraphs.enumerated() {
      let text = DisplayText(paragraph)
      if index > 0 { rows.append(nil) }
      rows += text.lines(in: 0..<text.count, columns: width).map { (text, $0, index == 0) }
    }
    let column = rect.column + (rect.columns - width) / 2
    let first = rect.row + max(0, (rect.rows - rows.count) / 3)
    for (offset, entry) in rows.enumerated() {
      guard let entry, first + offset < rect.row + rect.rows else { continue }
      let style = entry.isHeading ? Style(.heading, .bold) : Style()
      frame.put(entry.line, of: entry.text, at: Point(column: column, row: first + offset)) { _ in style }
    }
  }
}
