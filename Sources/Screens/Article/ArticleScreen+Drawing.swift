import Canvas
import News

extension ArticleScreen {
  func render(size: Size) -> Frame {
    var frame = Frame(size: size)
    let layout = layout(size)
    let page = size.rows - 1
    guard page > 0 else { return frame }
    let top = place.row(in: layout, page: page)
    for row in 0..<page {
      let point = Point(column: layout.column, row: row)
      if layout.head.indices.contains(top + row) {
        let head = layout.head[top + row]
        frame.put(head.line, of: head.text, at: point, maxColumns: layout.width) { _ in head.style }
      } else if let line = layout.line(onRow: top + row) {
        draw(line, at: point, width: layout.width, on: &frame)
      }
    }
    return frame
  }

  private func draw(_ line: Line, at point: Point, width: Int, on frame: inout Frame) {
    let marks = marks(in: TextRange(line.scalars.lowerBound, line.scalars.upperBound))
    frame.put(line, of: text, at: point, maxColumns: width) { offset in
      marks.first { $0.range.contains(offset) }?.style ?? Style()
    }
    if let shownPassage, shownPassage.overlap(TextRange(line.scalars.lowerBound, line.scalars.upperBound)) > 0
    {
      frame.put("▌", at: Point(column: point.column - 2, row: point.row), style: Style(.accent))
    }
  }

  /// What stands out in `line`, the most important first.
  private func marks(in line: TextRange) -> [(range: TextRange, style: Style)] {
    var marks: [(range: TextRange, style: Style)] = []
    if let selection { marks.append((selection.range, Style(.accent, .reverse))) }
    if let search {
      for (index, match) in search.matches.enumerated() {
        marks.append((match, Style(.accent, index == search.current ? [.reverse, .bold] : .underline)))
      }
    }
    if let shownPassage { marks.append((shownPassage, Style(.accent, .bold))) }
    return marks.filter { $0.range.overlap(line) > 0 }
  }

  func footer(size: Size) -> Footer {
    Footer(hints: hints, place: placeWords(size))
  }

  private var hints: String {
    if let selection {
      return selection.anchor == nil
        ? "arrows move · v start here · m keep · q cancel · ? help"
        : "arrows extend · m keep · q cancel · ? help"
    }
    if let search {
      let number = (search.current ?? 0) + 1
      return
        "“\(search.sought)” \(number) of \(search.matches.count) · n next · N previous · q \(isFound ? "back" : "end") · ? help"
    }
    return "Space page · n next · c compare · o browser · v select · / search · q back · ? help"
  }

  /// How much of the article has been in sight: `100%` at its end.
  private func placeWords(_ size: Size) -> String {
    let layout = layout(size)
    let last = place.row(in: layout, page: page(size)) + page(size)
    return "\(min(100, last * 100 / max(1, layout.rows)))%"
  }
}
