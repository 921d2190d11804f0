import Canvas

extension FilteredList {
  /// Moves as `action` asks; false for actions that do not move.
  mutating func move(_ action: Action, in area: ListArea) -> Bool {
    place.move(action, count: count, page: area.page)
  }

  /// Scrolls and selects as `mouse` asks; true when the item selected before was clicked again.
  mutating func take(_ mouse: Mouse, in area: ListArea) -> Bool {
    switch mouse.action {
    case .wheelUp: place.scroll(by: -max(1, 3 / area.itemRows), count: count, page: area.page)
    case .wheelDown: place.scroll(by: max(1, 3 / area.itemRows), count: count, page: area.page)
    case .press:
      guard let position = area.position(at: mouse.point, place: place, count: count) else { return false }
      place = place.settled(count: count, page: area.page)
      defer { place.selected = position }
      return place.selected == position
    case .release, .drag: break
    }
    return false
  }

  /// The words that say where in the list one is: `3/12`.
  var placeWords: String {
    count == 0 ? "" : "\(min(place.selected, count - 1) + 1)/\(count)"
  }
}
