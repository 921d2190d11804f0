import Canvas
import News

/// A screen that shows one list of the library, of which it has the rows in sight.
protocol WindowScreen: ListScreen where List == WindowedList<Item> {
  /// Each screen names it: optimised builds do not infer it from the list.
  associatedtype Item: WindowedItem

  func area(_ size: Size) -> ListArea
}

extension WindowScreen {
  mutating func lacking(size: Size) -> [Request] {
    list.request(page: area(size).page).map { [.rows($0)] } ?? []
  }

  mutating func handle(_ mouse: Mouse, size: Size) -> [Effect] {
    list.take(mouse, in: area(size)) ? [.act(.open)] : []
  }

  func isBehind(_ action: Action) -> Bool {
    switch action {
    case .open, .compare, .reports, .matrix, .read, .toggleRead, .browse, .moveToEvent: list.isBehind
    default: false
    }
  }
}

extension WindowScreen where Item == ArticleSummary {
  mutating func mark(_ articles: Set<Article.ID>, isRead: Bool) {
    list.changeEach { if articles.contains($0.id) { $0.isRead = isRead } }
  }

  /// The way to the selected article, with those around it to go along.
  func readSelected() -> [Effect] {
    guard let article = list.selected else { return [] }
    let request = RowRequest(list.name, filter: list.filter, isFresh: false)
    let neighbours = Neighbours(
      ids: list.items.map(\.id), start: list.start, total: list.count, request: request)
    return [.go(.article(article.id, among: neighbours, passage: nil))]
  }
}
