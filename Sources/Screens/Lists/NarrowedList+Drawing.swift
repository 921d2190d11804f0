import Canvas

extension NarrowedList {
  /// Draws the items in sight, each by `draw` with a painter of its rows, and marks the selected one.
  func draw(in area: ListArea, on frame: inout Frame, _ draw: (Item, ItemPainter, inout Frame) -> Void) {
    let selected = place.settled(count: count, page: area.page).selected
    for (position, rect) in area.rows(place: place, count: count) {
      let painter = ItemPainter(rect: rect, isSelected: position == selected)
      if let item = item(at: position) { draw(item, painter, &frame) }
      painter.finish(on: &frame)
    }
  }
}
