import News

/// What a list shows: items, narrowed by words, with one of them selected.
struct FilteredList<Item: Filterable>: NarrowedList, Sendable {
  private(set) var items: [Item]
  private(set) var filter = ""
  /// The items that hold all words of the filter, as indices into `items`.
  private(set) var shown: [Int]
  var place = ListPlace()
  /// Made when the first word is typed: most lists are never narrowed.
  private var folded: [FilterKey]?

  init(_ items: [Item] = []) {
    self.items = items
    shown = Array(items.indices)
  }

  var count: Int { shown.count }

  /// The item at `position` of those shown.
  func item(at position: Int) -> Item? {
    shown.indices.contains(position) ? items[shown[position]] : nil
  }

  /// Puts other items in place of those there are; the same item stays selected where it is still there.
  mutating func fill(_ items: [Item]) {
    let kept = selected?.id
    self.items = items
    folded = nil
    narrow(keeping: kept, else: place.selected)
  }

  /// Shows only the items that hold all words of `filter`; the same item stays selected where it is shown.
  mutating func narrow(to filter: String) {
    let kept = selected?.id
    self.filter = filter
    narrow(keeping: kept, else: 0)
  }

  mutating func change(_ id: Item.ID, _ change: (inout Item) -> Void) {
    guard let index = items.firstIndex(where: { $0.id == id }) else { return }
    change(&items[index])
    folded?[index] = FilterKey(items[index].filterText)
  }

  mutating func changeEach(_ change: (inout Item) -> Void) {
    for index in items.indices { change(&items[index]) }
  }

  private mutating func narrow(keeping id: Item.ID?, else position: Int) {
    let words = FilterKey.words(of: filter)
    shown = words.isEmpty ? Array(items.indices) : narrowed(by: words)
    let kept = id.flatMap { id in shown.firstIndex { items[$0].id == id } }
    place.selected = kept ?? max(0, min(position, shown.count - 1))
  }

  private mutating func narrowed(by words: [FilterKey]) -> [Int] {
    let folded = folded ?? items.map { FilterKey($0.filterText) }
    self.folded = folded
    return items.indices.filter { folded[$0].holds(words) }
  }
}

/// What a list can narrow by typed words.
protocol Filterable: Identifiable, Sendable where ID: Sendable {
  /// The words an item is found by.
  var filterText: String { get }
}
