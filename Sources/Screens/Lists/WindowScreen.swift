import Canvas
import News

/// A screen that shows one list of the library, which `/` narrows there.
protocol WindowScreen: Screen {
  associatedtype Item: WindowedItem

  var list: WindowedList<Item> { get set }
  func area(_ size: Size) -> ListArea
}

extension WindowScreen {
  mutating func lacking(size: Size) -> [Request] {
    list.request(page: area(size).page).map { [.rows($0)] } ?? []
  }

  func isBehind(_ action: Action) -> Bool {
    switch action {
    case .open, .compare, .reports, .matrix, .read: list.isBehind
    default: false
    }
  }

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

extension WindowScreen where Item == ArticleSummary {
  /// The way to the selected article, with those around it to go along.
  func readSelected() -> [Effect] {
    guard let article = list.selected else { return [] }
    let request = RowRequest(list.name, filter: list.filter, isFresh: false)
    let neighbours = Neighbours(
      ids: list.items.map(\.id), start: list.start, total: list.count, request: request)
    return [.go(.article(article.id, among: neighbours, passage: nil))]
  }
}
