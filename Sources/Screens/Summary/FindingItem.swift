import Canvas
import Comparing
import News

/// A finding as some rows of a list: what it is, and the beginnings of both wordings.
struct FindingItem: Sendable {
  let spread: Spread
  let columns: Int
  let first: Side

  /// The heading, the wordings (beside each other where there is room), and a blank row.
  func rows(of number: Int) -> [PlacedRow] {
    let finding = spread.findings[number]
    let whole = max(1, columns - 4)
    var rows: [PlacedRow] = heading(finding).lines(columns: whole, limit: 1)
      .map { [PlacedLine(column: 2, columns: whole, line: $0)] }
    let second = first.other
    if columns >= Regions.sideBySide {
      let half = (columns - 8) / 2
      let left = wording(number, first, columns: half, limit: 3)
      let right = wording(number, second, columns: half, limit: 3)
      for row in 0..<max(left.count, right.count) {
        rows.append(
          (row < left.count ? [PlacedLine(column: 4, columns: half, line: left[row])] : [])
            + (row < right.count ? [PlacedLine(column: 6 + half, columns: half, line: right[row])] : []))
      }
    } else {
      for (side, letter) in [(first, "L"), (second, "R")] {
        let lines = wording(number, side, columns: max(1, whole - 4), limit: 2)
        rows += lines.enumerated().map { index, line in
          let label = StyledText(index == 0 ? letter : " ", Style(.dim)).lines(columns: 1)
          return label.map { PlacedLine(column: 4, columns: 1, line: $0) }
            + [PlacedLine(column: 6, columns: max(1, whole - 4), line: line)]
        }
      }
    }
    return rows + [[]]
  }

  private func heading(_ finding: Finding) -> StyledText {
    var text = StyledText(
      "\(finding.mark) \(finding.kind)", Style(Highlight.role(ofMark: finding.mark), .bold))
    let speakers = [first, first.other].compactMap { finding.quotations[$0]?.speaker }
    if let speaker = speakers.first { text.append(" · \(speaker)", Style(.speaker)) }
    if finding.quotations.left == nil, finding.quotations.right == nil, !finding.reason.isEmpty {
      text.append(" · \(finding.reason)", Style(.dim))
    }
    return text
  }

  private func wording(_ number: Int, _ side: Side, columns: Int, limit: Int) -> [StyledLine] {
    guard let range = spread.range(of: number, on: side) else {
      return columns >= 20 && self.columns >= Regions.sideBySide
        ? StyledText("—", Style(.dim)).lines(columns: columns) : []
    }
    let article = spread.reports[side].article.text
    var text = StyledText()
    var position = range.start
    let (inside, style) = spread.findings[number].emphasis(on: side)
    for edit in inside.map({ spread.reports[side].clamped($0) }).sorted()
    where edit.start >= position && edit.end <= range.end && !edit.isEmpty {
      text.append(article.text(in: TextRange(position, edit.start)))
      text.append(article.text(in: edit), style)
      position = edit.end
    }
    text.append(article.text(in: TextRange(position, range.end)))
    return text.lines(columns: columns, limit: limit)
  }
}
