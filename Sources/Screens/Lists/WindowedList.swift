import Canvas
import News

/// A list of any length of which only the rows in sight and some around them are at hand.
///
/// It says which rows it lacks (`request`), takes them when they come (`fill`), and meanwhile moves through rows it
/// knows the number of alone. `lead` stands before the rows of the library and is always at hand.
struct WindowedList<Item: WindowedItem>: NarrowedList, Sendable {
  /// What is asked for when nothing else is known.
  private(set) var name: ListName
  private(set) var filter = ""
  var place = ListPlace()
  /// False until the library has answered, and when it has changed since.
  private(set) var isLoaded = false
  private var rows = Rows<Item>()
  /// The list as `rows` are of it.
  private var shown: (name: ListName, filter: String)
  private var lead: [Item] = []
  private var shownLead: [Item] = []
  private var waiting: RowRequest?
  /// The request that has failed: it is not made again before something has changed.
  private var failed: RowRequest?
  /// Why the list could not be read, in words for people; nil once it is there.
  private(set) var failure: String?
  private var isToBeRead = false
  /// The selected item when the list began to be read anew, and where it stood.
  private var kept: (id: String, position: Int)?

  init(_ name: ListName) {
    self.name = name
    shown = (name, "")
  }

  /// A list whose beginning is there.
  init(_ request: RowRequest, _ rows: Rows<Item>) {
    self.init(request.list)
    self.rows = rows
    isLoaded = true
  }

  var count: Int { shownLead.count + rows.total }
  /// Rows of the library that are at hand.
  var items: [Item] { rows.items }
  /// Where the first of `items` stands.
  var start: Int { shownLead.count + rows.start }

  /// The item at `position`; nil where there is none, or none yet.
  func item(at position: Int) -> Item? {
    guard position >= shownLead.count else { return position >= 0 ? shownLead[position] : nil }
    let row = position - shownLead.count
    return rows.positions.contains(row) ? rows.items[row - rows.start] : nil
  }

  /// Whether the selected item is on its way.
  var isBehind: Bool {
    (waiting != nil || isToBeRead) && (selected == nil || shown.filter != filter || shown.name != name)
  }
}

/// What a `WindowedList` holds: known by its id as the library writes it, and narrowed by words.
protocol WindowedItem: Identifiable, Sendable where ID: RawRepresentable<String> {
  var filterText: String { get }
  /// The articles of which some are unread, or else all of them.
  var articles: [Article.ID] { get }
  var isUnread: Bool { get }
}

extension ArticleSummary: WindowedItem {
  var articles: [Article.ID] { [id] }
  var isUnread: Bool { !isRead }
}

extension Event: WindowedItem {
  var articles: [Article.ID] { reports.filter { !$0.isRead || !isUnread }.map(\.id) }
  var isUnread: Bool { unread > 0 }
}

// MARK: Changing

extension WindowedList {
  /// The library has changed: what is shown stands until it is asked for again.
  mutating func forget() { isLoaded = false }

  /// Asks for the rows anew; the selected item stays selected where it is still there.
  mutating func readAnew() {
    isToBeRead = true
    failed = nil
    kept = selected.map { ($0.id.rawValue, place.selected) }
  }

  /// Shows another list in its place, such as the same in another order; the selected item stays selected.
  mutating func show(_ name: ListName) {
    readAnew()
    self.name = name
  }

  /// Shows only what holds all words of `filter`; the selected item stays selected where it is shown.
  mutating func narrow(to filter: String) {
    guard filter != self.filter else { return }
    readAnew()
    self.filter = filter
  }

  /// Puts `lead` before the rows of the library.
  mutating func lead(with lead: [Item]) {
    self.lead = lead
    shownLead = narrowedLead
  }

  mutating func change(_ id: Item.ID, _ change: (inout Item) -> Void) {
    changeEach { if $0.id == id { change(&$0) } }
  }

  mutating func changeEach(_ change: (inout Item) -> Void) {
    for index in rows.items.indices { change(&rows.items[index]) }
    for index in lead.indices { change(&lead[index]) }
    for index in shownLead.indices { change(&shownLead[index]) }
  }

  private var narrowedLead: [Item] {
    let words = FilterKey.words(of: filter)
    return words.isEmpty ? lead : lead.filter { FilterKey($0.filterText).holds(words) }
  }
}

// MARK: Asking

extension WindowedList {
  /// The rows that are lacking for a screen of `page` items, once for each; nil when none are, or they have been
  /// asked for.
  mutating func request(page: Int) -> RowRequest? {
    let wanted = isToBeRead ? anew(page) : waiting == nil && isLoaded ? lacking(page) : nil
    guard let wanted, wanted != failed else { return nil }
    isToBeRead = false
    waiting = wanted
    return wanted
  }

  private func anew(_ page: Int) -> RowRequest {
    let isNarrowing = shown.filter != filter || shown.name != name
    return RowRequest(
      name, filter: filter, start: isNarrowing ? 0 : max(0, firstRow(page)), count: page,
      kept: kept.flatMap { $0.position < shownLead.count ? nil : $0.id }, isFresh: !isNarrowing || !isLoaded)
  }

  /// A window around what is in sight, when that comes near the end of what is at hand.
  private func lacking(_ page: Int) -> RowRequest? {
    let first = max(0, min(firstRow(page), rows.total))
    let wanted = max(0, first - page)..<min(rows.total, first + 2 * page)
    guard wanted.lowerBound < rows.start || wanted.upperBound > rows.start + rows.items.count else {
      return nil
    }
    let size = max(64, 4 * page)
    let start = max(0, min(first + page / 2 - size / 2, rows.total - size))
    return RowRequest(name, filter: filter, start: start, count: size, isFresh: false)
  }

  /// The row of the library at the top of the screen.
  private func firstRow(_ page: Int) -> Int {
    place.settled(count: count, page: page).top - shownLead.count
  }

  /// Takes the rows that came for `request`; false when they are not the ones it waits for.
  @discardableResult
  mutating func fill(_ request: RowRequest, _ rows: Rows<Item>) -> Bool {
    // A failure names no request: it may not have been this one's.
    guard request == waiting || waiting == nil && request == failed else { return false }
    waiting = nil
    failed = nil
    failure = nil
    let isSame = shown.filter == request.filter && shown.name == request.list
    let isWindow = isSame && !request.isFresh
    shown = (request.list, request.filter)
    self.rows = rows
    shownLead = narrowedLead
    isLoaded = true
    if !isWindow { settle(rows.kept, isSame: isSame) }
    return true
  }

  /// Goes to where the kept item is now; where it is gone, to what stands in its place, or to the beginning of a list
  /// that has been narrowed.
  private mutating func settle(_ row: Int?, isSame: Bool) {
    let lead = kept.flatMap { kept in shownLead.firstIndex { $0.id.rawValue == kept.id } }
    let now = lead ?? row.map { $0 + shownLead.count }
    switch (now, kept) {
    // Who has moved on meanwhile stays as far on.
    case (let now?, let kept?): place.selected = isSame ? place.selected + now - kept.position : now
    default: if !isSame { place.selected = 0 }
    }
    place.selected = max(0, min(place.selected, count - 1))
    kept = nil
  }

  /// The library could not answer, for the reason that `words` give.
  mutating func fail(_ words: String) {
    if !isLoaded { failure = words }
    failed = waiting
    waiting = nil
  }
}
