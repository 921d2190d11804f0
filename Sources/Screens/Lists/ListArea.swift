import Canvas

/// Where the items of a list stand on the screen: below the header, above the last row.
struct ListArea: Hashable, Sendable {
  let rect: Rect
  /// Rows of one item.
  let itemRows: Int

  init(size: Size, itemRows: Int) {
    rect = Rect(column: 0, row: 1, columns: size.columns, rows: max(0, size.rows - 2))
    self.itemRows = itemRows
  }

  init(rect: Rect, itemRows: Int) {
    self.rect = rect
    self.itemRows = itemRows
  }

  /// Items in sight, at least one.
  var page: Int { max(1, rect.rows / itemRows) }

  /// The position of the item at `point`, or nil where there is none.
  func position(at point: Point, place: ListPlace, count: Int) -> Int? {
    guard rect.contains(point) else { return nil }
    let position = place.settled(count: count, page: page).top + (point.row - rect.row) / itemRows
    return position < count ? position : nil
  }

  /// The items in sight, each with the rows it stands on.
  func rows(place: ListPlace, count: Int) -> [(position: Int, rect: Rect)] {
    let top = place.settled(count: count, page: page).top
    return (top..<max(top, min(count, top + page))).map { position in
      let row = rect.row + (position - top) * itemRows
      let rows = min(itemRows, rect.row + rect.rows - row)
      return (position, Rect(column: rect.column, row: row, columns: rect.columns, rows: rows))
    }
    .filter { $0.rect.rows > 0 }
  }
}
