import Canvas
import News

/// Scrolling, and what stands where.
extension ArticleScreen {
  func layout(_ size: Size) -> ArticleLayout {
    if let laidOut, laidOut.columns == size.columns { return laidOut.layout }
    return ArticleLayout(article, changed: changeWords, details: details, text: text, columns: size.columns)
  }

  /// Of an earlier text, that it is one: `this stood until 3 Jul 2024, 01:00 · c shows what has changed since`.
  var earlierWords: String {
    let until = earlier.first { $0.id == article.id }.map { "this stood " + $0.untilWords }
    return (until ?? "this is an earlier text") + " · c shows what has changed since"
  }

  private var changeWords: String? {
    if article.id.isEarlier { return earlierWords }
    return earlier.first.map {
      $0.changeWords(of: article.published) + " · c compares with what it said before"
    }
  }

  /// Lays the article out for `size` and remembers it: a long one is not laid out anew for every key.
  mutating func prepare(_ size: Size) {
    if laidOut?.columns != size.columns { laidOut = (size.columns, layout(size)) }
  }

  /// Rows of the article in sight.
  func page(_ size: Size) -> Int { max(1, size.rows - 1) }

  mutating func scroll(_ action: Action, size: Size) -> Bool {
    let page = page(size)
    let layout = layout(size)
    let row = place.row(in: layout, page: page)
    let target: Int
    switch action {
    case .up: target = row - 1
    case .down: target = row + 1
    case .halfPageUp: target = row - max(1, page / 2)
    case .halfPageDown: target = row + max(1, page / 2)
    // A line of the page before stays in sight.
    case .pageUp: target = row - max(1, page - 1)
    case .pageDown: target = row + max(1, page - 1)
    case .top: target = 0
    case .bottom: target = layout.rows
    default: return false
    }
    scroll(to: target, of: layout, page: page)
    return true
  }

  mutating func scroll(to row: Int, of layout: ArticleLayout, page: Int) {
    place = ReadingPlace(row: max(0, min(row, layout.rows - page)), in: layout)
  }

  mutating func scroll(by rows: Int, size: Size) {
    let layout = layout(size)
    scroll(to: place.row(in: layout, page: page(size)) + rows, of: layout, page: page(size))
  }

  /// Scrolls only if the scalar at `offset` is out of sight; then it comes to stand in the upper third.
  mutating func reveal(_ offset: Int, size: Size) {
    let layout = layout(size)
    let page = page(size)
    let top = place.row(in: layout, page: page)
    let row = layout.row(of: offset)
    if row > top, row < top + page { return }
    scroll(to: row - page / 3, of: layout, page: page)
  }

  /// The offset of the text at `point`, or nil beside it.
  func offset(at point: Point, size: Size) -> Int? {
    let layout = layout(size)
    let row = place.row(in: layout, page: page(size)) + point.row
    guard point.row < size.rows - 1, let line = layout.line(onRow: row) else { return nil }
    return text.offset(atColumn: max(0, point.column - layout.column), in: line)
  }
}
