import Canvas
import Comparing
import News

/// All findings as lists, a tab a kind; Enter goes to the place in the texts.
struct Summary: Hashable, Sendable {
  enum Tab: Int, Hashable, Sendable, CaseIterable {
    case quotes = 1
    case framing, facts, conflicts, voices, order, names

    var words: String {
      switch self {
      case .quotes: "Quotes"
      case .framing: "Framing"
      case .facts: "Facts"
      case .conflicts: "Conflicts"
      case .voices: "Voices"
      case .order: "Order"
      case .names: "Names"
      }
    }
  }

  /// What is chosen in a tab, and the first row of the list that is on the screen.
  struct Place: Hashable, Sendable {
    var item = 0
    var top = 0
  }

  var tab = Tab.quotes
  private var places: [Tab: Place] = [:]
  /// How many items each tab has.
  let counts: [Tab: Int]

  init(_ spread: Spread) {
    counts = Dictionary(
      uniqueKeysWithValues: Tab.allCases.map { ($0, SummaryList.count(of: $0, in: spread)) })
    tab = Tab.allCases.first { (counts[$0] ?? 0) > 0 } ?? .quotes
  }

  var place: Place {
    get { places[tab] ?? Place() }
    set { places[tab] = newValue }
  }

  var count: Int { counts[tab] ?? 0 }

  mutating func turn(by step: Int) {
    let number = (tab.rawValue - 1 + step + Tab.allCases.count) % Tab.allCases.count
    tab = Tab(rawValue: number + 1) ?? tab
  }

  /// Chooses another item and keeps it on the screen.
  mutating func choose(_ item: Int, list: SummaryList, rows: Int) {
    place.item = min(max(0, item), max(0, count - 1))
    let range = list.rows(of: place.item)
    place.top = min(max(place.top, range.upperBound - rows), range.lowerBound)
    place.top = max(0, min(place.top, list.height - rows))
  }
}

extension ComparisonScreen {
  mutating func performInSummary(_ action: Action, size: Size) -> [Effect] {
    let rows = max(1, size.rows - 3)
    let page = max(1, rows / 4)
    switch action {
    case .back, .summary: mode = .reading
    case .nextTab: summary.turn(by: 1)
    case .previousTab: summary.turn(by: -1)
    case .tab(let number): summary.tab = Summary.Tab(rawValue: number) ?? summary.tab
    case .down: choose(summary.place.item + 1, size)
    case .up: choose(summary.place.item - 1, size)
    case .pageDown, .halfPageDown: choose(summary.place.item + page, size)
    case .pageUp, .halfPageUp: choose(summary.place.item - page, size)
    case .top: choose(0, size)
    case .bottom: choose(.max, size)
    case .open, .explain: return openChosen(size: size)
    case .swapSides: isSwapped.toggle()
    default: break
    }
    return []
  }

  mutating func handleInSummary(_ mouse: Mouse, size: Size) -> [Effect] {
    switch mouse.action {
    case .wheelDown: choose(summary.place.item + 1, size)
    case .wheelUp: choose(summary.place.item - 1, size)
    case .press: return press(inSummary: mouse.point, size: size)
    case .drag, .release: break
    }
    return []
  }

  private mutating func choose(_ item: Int, _ size: Size) {
    let list = list(size)
    summary.choose(item, list: list, rows: max(1, size.rows - 3))
  }

  /// A press chooses; on what is chosen already it opens.
  private mutating func press(inSummary point: Point, size: Size) -> [Effect] {
    if point.row == 0 {
      summary.tab = Summary.tab(atColumn: point.column, counts: summary.counts) ?? summary.tab
      return []
    }
    let list = list(size)
    guard point.row >= 2, let item = list.item(atRow: point.row - 2 + summary.place.top) else { return [] }
    if item == summary.place.item { return openChosen(size: size) }
    choose(item, size)
    return []
  }

  /// Back to the texts, at the place of what is chosen.
  private mutating func openChosen(size: Size) -> [Effect] {
    switch SummaryList.target(of: summary.place.item, tab: summary.tab, in: spread, first: first) {
    case .finding(let finding):
      mode = .reading
      let layer = spread.findings[finding].layer
      let wasHidden = hidden.remove(layer) != nil
      go(to: finding, size: size)
      return wasHidden ? [.say("\(layer.words) shown")] : []
    case .place(let range, let side):
      show(range, on: side, size: size)
      return []
    case nil: return [.say("nothing to go to")]
    }
  }
}
