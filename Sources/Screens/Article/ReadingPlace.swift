import Canvas

/// What stands in the first row of an article: kept as a place in the text, so that another width shows the same
/// words.
enum ReadingPlace: Hashable, Sendable {
  /// A row of the head, from 0.
  case head(Int)
  /// The row that holds the scalar at this offset.
  case text(Int)

  /// The first row to show of `layout`, of which `page` rows are in sight.
  func row(in layout: ArticleLayout, page: Int) -> Int {
    let row =
      switch self {
      case .head(let row): min(row, layout.head.count)
      case .text(let offset): layout.row(of: offset)
      }
    return max(0, min(row, layout.rows - max(1, page)))
  }

  /// The place of the row `row` of `layout`.
  init(row: Int, in layout: ArticleLayout) {
    if let line = layout.line(onRow: row) {
      self = .text(line.scalars.lowerBound)
    } else {
      self = row < layout.head.count ? .head(max(0, row)) : .text(.max)
    }
  }
}
