import Canvas

extension NarrowedList {
  var selected: Item? { item(at: place.selected) }

  /// Moves as `action` asks; false for actions that do not move.
  mutating func move(_ action: Action, in area: ListArea) -> Bool {
    place.move(action, count: count, page: area.page)
  }

  /// Scrolls and selects as `mouse` asks; true when the item selected before was clicked again.
  mutating func take(_ mouse: Mouse, in area: ListArea) -> Bool {
    place.take(mouse, count: count, in: area)
  }

  /// The words that say where in the list one is: `3/12`.
  var placeWords: String { place.words(count: count) }
}
