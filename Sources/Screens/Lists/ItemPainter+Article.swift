import Canvas
import News

extension ItemPainter {
  /// Draws an article on one row: a dot for unread, its name, its outlet where there is room, and its date.
  func draw(_ article: ArticleSummary, withOutlet: Bool = true, on frame: inout Frame) {
    let date = article.published?.readable ?? ""
    let outlet = rect.columns < 50 || !withOutlet ? "" : article.outletWords
    let outletColumns = rect.columns >= 90 ? 24 : 14
    draw(
      (article.isRead ? "  " : "● ") + article.name,
      right: Self.columns(outlet, outletColumns, date), style: Style(.text, article.isRead ? [] : .bold),
      on: &frame)
  }

  /// The outlet cut or filled to its column, and the date to its own.
  private static func columns(_ outlet: String, _ outletColumns: Int, _ date: String) -> String {
    let day = String(repeating: " ", count: max(0, 11 - date.count)) + date
    guard !outlet.isEmpty else { return day }
    var frame = Frame(size: Size(columns: outletColumns, rows: 1))
    frame.put(clipped: outlet, at: Point(column: 0, row: 0), columns: outletColumns)
    return frame.cells.map(\.text).joined() + " " + day
  }
}
