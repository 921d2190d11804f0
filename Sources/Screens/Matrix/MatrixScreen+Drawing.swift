import Canvas
import Comparing
import News

extension MatrixScreen {
  func render(size: Size) -> Frame {
    var frame = Frame(size: size)
    let count = matrix.articles.count
    Header(title: event.name, note: "\(count) reports").draw(on: &frame)
    let layout = layout(size)
    guard !matrix.rows.isEmpty else {
      CentredText.draw(
        ["These reports share no quotation and no fact.", "Escape leads back to them."],
        in: layout.rows.rect, on: &frame)
      return frame
    }
    drawHeadings(layout, on: &frame)
    let settled = place.settled(count: matrix.rows.count, page: layout.rows.page)
    for (position, rect) in layout.rows.rows(place: place, count: matrix.rows.count) {
      draw(matrix.rows[position], in: rect, isSelected: position == settled.selected, layout, on: &frame)
    }
    if matrix.rows.indices.contains(settled.selected) {
      drawWordings(of: matrix.rows[settled.selected], layout, on: &frame)
    }
    return frame
  }

  func footer(size: Size) -> Footer {
    let enter = marked == nil ? "Enter mark" : "Enter compare with ◆"
    let rows = matrix.rows.count
    return Footer(
      hints: "\(enter) · h l report · r read · q back · ? help",
      place: rows == 0 ? "" : "\(min(place.selected, rows - 1) + 1)/\(rows)")
  }

  private func drawHeadings(_ layout: MatrixLayout, on frame: inout Frame) {
    for report in layout.shown {
      let mark = report == marked ? "◆" : ""
      let style = Style(.heading, report == column ? [.bold, .underline] : .bold)
      frame.put(
        clipped: mark + name(of: report), at: Point(column: layout.start(of: report), row: layout.headings),
        columns: layout.cellColumns - 1, style: style)
    }
  }

  private func draw(
    _ row: CoverageMatrix.Row, in rect: Rect, isSelected: Bool, _ layout: MatrixLayout,
    on frame: inout Frame
  ) {
    frame.put(
      clipped: words(of: row, in: row.wording), at: Point(column: 2, row: rect.row),
      columns: layout.textColumns)
    for report in layout.shown {
      let cell = row.cells[report]
      let isHere = isSelected && report == column
      let mark = cell.map { String($0.carriage.mark) } ?? "·"
      frame.put(
        isHere ? "[\(mark)]" : " \(mark) ", at: Point(column: layout.start(of: report), row: rect.row),
        style: Style(cell?.carriage.role ?? .dim, cell == nil ? [] : .bold),
        maxColumns: layout.cellColumns)
    }
    ItemPainter(rect: rect, isSelected: isSelected).finish(on: &frame)
  }

  /// The words of a row in one of its reports, a quotation in marks.
  private func words(of row: CoverageMatrix.Row, in report: Int) -> String {
    guard let cell = row.cells[report] else { return "" }
    let text = matrix.articles[report].text.text(in: cell.range)
    return row.kind == .quotation && cell.carriage != .retold ? "“\(text)”" : text
  }

  /// What each report makes of the row, one below the other; the report of the cursor first of all where not all
  /// have room.
  private func drawWordings(
    of row: CoverageMatrix.Row, _ layout: MatrixLayout, on frame: inout Frame
  ) {
    guard let line = layout.line else { return }
    let rule = String(repeating: "─", count: frame.size.columns)
    frame.put(rule, at: Point(column: 0, row: line), style: Style(.dim))
    let area = layout.wordings
    let reports = order(rows: area.rows)
    let texts = reports.map { wording(of: row, in: $0) }
    let limits = Self.shares(of: texts.map { $0.lines(columns: area.columns).count }, rows: area.rows)
    var top = area.row
    for (text, limit) in zip(texts, limits) {
      for styled in text.lines(columns: area.columns, limit: limit) where limit > 0 {
        styled.draw(on: &frame, at: Point(column: area.column, row: top), maxColumns: area.columns)
        top += 1
      }
    }
  }

  private func order(rows: Int) -> [Int] {
    let all = Array(matrix.articles.indices)
    guard all.count > rows else { return all }
    return [column] + all.filter { $0 != column }.prefix(max(0, rows - 1))
  }

  private func wording(of row: CoverageMatrix.Row, in report: Int) -> StyledText {
    var text = StyledText()
    let name = Style(report == column ? .accent : .heading, .bold)
    guard let cell = row.cells[report] else {
      text.append("· ", Style(.dim))
      text.append(self.name(of: report), name)
      text.append("  leaves it out", Style(.dim))
      return text
    }
    text.append("\(cell.carriage.mark) ", Style(cell.carriage.role, .bold))
    text.append(self.name(of: report), name)
    let facts = [cell.carriage.words, cell.speaker].compactMap(\.self).joined(separator: ", ")
    text.append("  \(facts)  ", Style(.dim))
    text.append(words(of: row, in: report))
    return text
  }

  /// The lines each text may take: all it needs if there is room, and else no more than an even share of what the
  /// shorter ones leave.
  static func shares(of needed: [Int], rows: Int) -> [Int] {
    var shares = Array(repeating: 0, count: needed.count)
    var left = rows
    while left > 0 {
      let hungry = needed.indices.filter { shares[$0] < needed[$0] }
      guard !hungry.isEmpty else { break }
      for index in hungry where left > 0 {
        shares[index] += 1
        left -= 1
      }
    }
    return shares
  }
}

extension CoverageMatrix.Cell.Carriage {
  /// The colour's meaning, as in the gutters of a comparison.
  fileprivate var role: Style.Role {
    switch self {
    case .full: .shared
    case .part: .trimmed
    case .altered: .altered
    case .retold: .retold
    case .conflicting: .conflict
    }
  }
}
