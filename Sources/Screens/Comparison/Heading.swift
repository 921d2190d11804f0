import Canvas
import Comparing
import News

/// The rows above the texts: what this is about, what was found, and whose text stands where.
struct Heading: Sendable {
  let spread: Spread
  let regions: Regions
  let focus: Side
  let hidden: Set<Finding.Layer>
  /// Whether only the focused side is on the screen.
  let isSingle: Bool

  func draw(on frame: inout Frame) {
    if regions.headerRows == 2 { drawTitle(on: &frame) }
    if regions.headerRows >= 1 { drawColumns(on: &frame, row: regions.headerRows - 1) }
  }

  private func drawTitle(on frame: inout Frame) {
    let columns = regions.size.columns
    let counts = Counts(spread.findings, first: regions.first)
    let change = HeadlineChange(spread.reports[.left].article, spread.reports[.right].article)
    let title = change?.words(columns: columns * 2 / 3) ?? title
    // A headline that has changed is a finding that stands nowhere else.
    let wanted = change == nil ? columns / 3 : columns * 2 / 3
    let text = counts.fitting(columns: max(0, columns - min(title.count, wanted) - 4))
    let width = text.reduce(0) { $0 + DisplayWidth.of($1.text) }
    var column = columns - 1 - width
    frame.put(
      title, at: Point(column: 1, row: 0), style: Style(.heading, .bold), maxColumns: max(0, column - 3))
    for piece in text {
      let isHidden = piece.layer.map(hidden.contains) ?? false
      column += frame.put(
        piece.text, at: Point(column: column, row: 0), style: isHidden ? Style(.dim, .dim) : Style(piece.role)
      )
    }
  }

  /// The event, or else the first report's headline.
  var title: String {
    let articles = [regions.first, regions.first.other].map { spread.reports[$0].article }
    let known = [spread.event, articles[0].event, articles[1].event, articles[0].title, articles[1].title]
    return known.compactMap(\.self).first { !$0.isEmpty } ?? "Two reports"
  }

  private func drawColumns(on frame: inout Frame, row: Int) {
    let columns = regions.size.columns
    let second = regions.first.other
    if let divider = regions.divider, !isSingle {
      drawHead(regions.first, on: &frame, 0..<divider, row: row)
      frame.put("┬", at: Point(column: divider, row: row), style: Style(.dim))
      drawHead(second, on: &frame, (divider + 1)..<columns, row: row)
    } else if isSingle {
      drawHead(focus, on: &frame, 0..<columns, row: row)
    } else {
      drawHead(regions.first, on: &frame, 0..<(columns / 2), row: row)
      drawHead(second, on: &frame, (columns / 2)..<columns, row: row)
    }
  }

  /// A rule with the name in it; heavy, with an arrow, on the focused side.
  private func drawHead(_ side: Side, on frame: inout Frame, _ columns: Range<Int>, row: Int) {
    let isFocused = side == focus
    let rule = Style(isFocused ? .accent : .dim, isFocused ? .bold : [])
    let line = String(repeating: isFocused ? "━" : "─", count: columns.count)
    frame.put(line, at: Point(column: columns.lowerBound, row: row), style: rule, maxColumns: columns.count)
    guard columns.count >= 8 else { return }
    let letter = regions.isWide ? "" : side == regions.first ? "L " : "R "
    let label = letter + description(of: side, columns: columns.count - 6 - letter.count)
    let name = isFocused ? " ▸ \(label) " : " \(label) "
    frame.put(
      name, at: Point(column: columns.lowerBound + 1, row: row),
      style: isFocused ? Style(.accent, .bold) : Style(.heading), maxColumns: columns.count - 2)
  }

  /// `Strait Monitor · 29 Jul 2024 · 767 words`, shortened from its end.
  private func description(of side: Side, columns: Int) -> String {
    let report = spread.reports[side]
    let words = report.words > 0 ? "\(report.words) \(report.words == 1 ? "word" : "words")" : nil
    var parts = [report.article.published?.readable, words].compactMap(\.self)
    let earlier = report.until.map { "until " + $0.readableMoment } ?? "an earlier text"
    let name =
      (report.article.id.isEarlier ? earlier + " · " : "")
      + report.name(or: side == .left ? "Left" : "Right")
    while !parts.isEmpty, DisplayWidth.of(([name] + parts).joined(separator: " · ")) > columns {
      parts.removeFirst()
    }
    let text = ([name] + parts).joined(separator: " · ")
    guard DisplayWidth.of(text) > columns else { return text }
    return text.prefix(fitting: columns - 1) + "…"
  }
}

extension String {
  /// The longest beginning that takes at most `columns` columns.
  func prefix(fitting columns: Int) -> String {
    var used = 0
    var text = ""
    for glyph in Glyphs(self) {
      used += glyph.columns
      guard used <= columns else { break }
      text += glyph.text
    }
    return text
  }
}
