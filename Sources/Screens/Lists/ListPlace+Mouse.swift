import Canvas

extension ListPlace {
  /// Scrolls and selects as `mouse` asks; true when the item selected before was clicked again.
  mutating func take(_ mouse: Mouse, count: Int, in area: ListArea) -> Bool {
    switch mouse.action {
    case .wheelUp: scroll(by: -max(1, 3 / area.itemRows), count: count, page: area.page)
    case .wheelDown: scroll(by: max(1, 3 / area.itemRows), count: count, page: area.page)
    case .press:
      guard let position = area.position(at: mouse.point, place: self, count: count) else { return false }
      self = settled(count: count, page: area.page)
      defer { selected = position }
      return selected == position
    case .release, .drag: break
    }
    return false
  }

  /// The words that say where in a list of `count` items one is: `3/12`.
  func words(count: Int) -> String {
    count == 0 ? "" : "\(min(selected, count - 1) + 1)/\(count)"
  }
}
