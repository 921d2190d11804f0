import Canvas
import News

/// The words around what a search has found, on one row, with the found ones underlined.
struct Snippet {
  private let text: DisplayText
  private let marks: [TextRange]

  init(_ hit: SearchHit) {
    text = DisplayText(hit.snippet)
    marks = hit.marks
  }

  /// Draws the second row of the item at `rect`, from so far on that the first found word is in sight.
  func draw(in rect: Rect, on frame: inout Frame) {
    let column = rect.column + 4
    let room = rect.columns - 5
    guard rect.rows > 1, room > 1 else { return }
    var at = Point(column: column, row: rect.row + 1)
    let end = column + room
    var index = first(room)
    if index > 0 { at.column += frame.put("…", at: at, style: Style(.dim)) }
    while index < text.glyphs.count {
      let glyph = text.glyphs[index]
      let isLast = index == text.glyphs.count - 1
      guard at.column + glyph.columns + (isLast ? 0 : 1) <= end else {
        frame.put("…", at: at, style: Style(.dim), maxColumns: end - at.column)
        return
      }
      let isFound = marks.contains { $0.contains(glyph.start) }
      frame.put(glyph, at: at, style: isFound ? Style(.accent, [.bold, .underline]) : Style(.dim))
      at.column += glyph.columns
      index += 1
    }
  }

  /// The first glyph to draw: the first one, or some way before the first found word.
  private func first(_ room: Int) -> Int {
    guard let mark = marks.first else { return 0 }
    let end = text.glyphs(of: mark.start..<mark.end).upperBound
    guard text.glyphs[..<end].reduce(0, { $0 + $1.columns }) > room - 2 else { return 0 }
    let start = text.glyph(at: mark.start)
    var before = 0
    var index = start
    while index > 0, before < room / 3 {
      index -= 1
      before += text.glyphs[index].columns
    }
    return index
  }
}

extension SearchHit: Filterable {
  var filterText: String { article.filterText }
}
