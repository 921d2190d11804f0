import Canvas

/// A list that typed words narrow, with one item selected.
protocol NarrowedList {
  associatedtype Item

  var count: Int { get }
  var place: ListPlace { get set }

  /// The item at `position`; nil where there is none, or none yet.
  func item(at position: Int) -> Item?

  /// The words, as they were typed.
  var filter: String { get }

  /// Shows only what holds all words of `filter`.
  mutating func narrow(to filter: String)
}

/// A screen that shows one list, which `/` narrows.
protocol ListScreen: Screen {
  associatedtype List: NarrowedList

  var list: List { get set }
}

extension ListScreen {
  /// Asks for the words to narrow by.
  func askForFilter() -> [Effect] {
    [.ask(Prompt(question: .filter, label: "Filter:", text: list.filter))]
  }

  /// Shows the whole list again, or else goes back: one step back is one step.
  mutating func stepBack() -> [Effect] {
    guard !list.filter.isEmpty else { return [.back] }
    list.narrow(to: "")
    return []
  }

  mutating func answer(_ question: Prompt.Question, with text: String, size: Size) -> [Effect] {
    typing(question, text: text, size: size)
  }

  mutating func typing(_ question: Prompt.Question, text: String, size: Size) -> [Effect] {
    if question == .filter { list.narrow(to: text) }
    return []
  }

  mutating func cancelled(_ question: Prompt.Question, size: Size) -> [Effect] {
    if question == .filter { list.narrow(to: "") }
    return []
  }
}
