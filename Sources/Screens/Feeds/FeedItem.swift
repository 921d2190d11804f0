import Canvas
import News

/// A feed in the list: on one row where that is wide enough, else on two.
struct FeedItem {
  let row: FeedRow
  let time: Int64

  static func rows(columns: Int) -> Int { columns >= 100 ? 1 : 2 }

  func draw(_ painter: ItemPainter, on frame: inout Frame) {
    let style = Style(row.feed.isPaused ? .dim : .text, row.feed.unread > 0 ? .bold : [])
    let columns = painter.rect.columns
    if Self.rows(columns: columns) == 2 {
      painter.draw(row.mark + row.feed.name, right: row.countWords, style: style, on: &frame)
      painter.draw(state, right: row.tagWords, line: 1, indent: 2, style: stateStyle, on: &frame)
    } else {
      let half = columns * 9 / 20
      part(painter, from: 0, columns: half).draw(
        row.mark + row.feed.name, right: row.tagWords, style: style, on: &frame)
      part(painter, from: half, columns: columns - half).draw(
        state, right: row.countWords, style: stateStyle, rightStyle: style, on: &frame)
    }
  }

  private var state: String { row.stateWords(at: time) }
  private var stateStyle: Style { Style(row.fault == nil ? .dim : .warning) }

  private func part(_ painter: ItemPainter, from column: Int, columns: Int) -> ItemPainter {
    var rect = painter.rect
    rect.column += column
    rect.columns = columns
    return ItemPainter(rect: rect, isSelected: false)
  }
}
