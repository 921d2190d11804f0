/// Which item of a list is selected, and which one stands at the top.
struct ListPlace: Hashable, Sendable {
  var selected = 0
  var top = 0

  /// Moves as `action` asks in a list of `count` items of which `page` are in sight; false for other actions.
  mutating func move(_ action: Action, count: Int, page: Int) -> Bool {
    let page = max(1, page)
    switch action {
    case .up: selected -= 1
    case .down: selected += 1
    case .halfPageUp: selected -= max(1, page / 2)
    case .halfPageDown: selected += max(1, page / 2)
    case .pageUp: selected -= page
    case .pageDown: selected += page
    case .top: selected = 0
    case .bottom: selected = count - 1
    default: return false
    }
    self = settled(count: count, page: page)
    return true
  }

  /// Moves what is in sight by `items`, and the selection only as far as it has to.
  mutating func scroll(by items: Int, count: Int, page: Int) {
    self = settled(count: count, page: page)
    top = max(0, min(top + items, count - max(1, page)))
    selected = max(top, min(selected, top + max(1, page) - 1, count - 1))
  }

  /// The same place, put right for a list of `count` items of which `page` are in sight.
  func settled(count: Int, page: Int) -> ListPlace {
    let page = max(1, page)
    var place = self
    place.selected = max(0, min(selected, count - 1))
    place.top = max(0, min(top, count - page))
    place.top = min(place.top, place.selected)
    place.top = max(place.top, place.selected - page + 1)
    return place
  }
}
