import News

/// The articles of the list from which one was opened: those at hand, and how to come by the others.
struct Neighbours: Hashable, Sendable {
  var ids: [Article.ID]
  /// Where the first of `ids` stands in the list.
  var start = 0
  var total: Int
  /// The list; nil where all are at hand.
  var request: RowRequest?

  init(_ ids: [Article.ID] = []) {
    self.ids = ids
    total = ids.count
  }

  init(ids: [Article.ID], start: Int, total: Int, request: RowRequest?) {
    self.ids = ids
    self.start = start
    self.total = total
    self.request = request
  }

  /// Where in the list the article stands; nil where it is not at hand.
  func position(of article: Article.ID) -> Int? { ids.firstIndex(of: article).map { start + $0 } }

  subscript(position: Int) -> Article.ID? {
    ids.indices.contains(position - start) ? ids[position - start] : nil
  }

  /// Asks for the articles around `position`.
  func request(around position: Int) -> RowRequest? {
    guard var request else { return nil }
    request.start = max(0, position - RowRequest.first / 2)
    return request
  }

  mutating func take(_ rows: Rows<ArticleSummary>) {
    ids = rows.items.map(\.id)
    start = rows.start
    total = rows.total
  }
}
