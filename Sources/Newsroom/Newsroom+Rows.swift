internal import Library
public import News
internal import Synchronization

/// Lists of which a few rows are wanted: what they cost does not depend on how many there are.
extension Newsroom {
  /// Rows of a list of articles; see `articles()` for their order.
  public func articles(_ request: RowRequest) throws -> Rows<ArticleSummary> {
    if let held = try heldArticles(request) { return held }
    return try rows(request) { library, numbers in try library.summaries(numbers) }
  }

  /// Rows of the list of events; see `events()` for their order.
  public func events(_ request: RowRequest) throws -> Rows<Event> {
    guard try !holdsUnstored() else {
      let words = FilterKey.words(of: request.filter)
      return Rows(of: try events().filter { FilterKey($0.filterText(in: zone)).holds(words) }, for: request)
    }
    return try rows(request) { library, numbers in try library.events(numbers) }
  }

  /// The article as lists show it, and its event; nil for what is not there.
  public func origin(of article: Article.ID) throws -> (article: ArticleSummary?, event: Event?) {
    if try holdsUnstored() {
      let event = try events().first { $0.reports.contains { $0.id == article } }
      return (event?.reports.first { $0.id == article }, event)
    }
    guard let library = try libraryIfPresent(),
      let number = try library.numbers(of: article.rawValue, in: .articles(.date)).first
    else { return (nil, nil) }
    return (try library.summaries([number]).first, try library.events([number]).first)
  }

  /// The event with this id, and its reports; nil for none.
  public func event(_ id: Event.ID) throws -> Event? {
    if try holdsUnstored() { return try events().first { $0.id == id } }
    guard let library = try libraryIfPresent(),
      let report = try library.numbers(of: id.rawValue, in: .events).first
    else { return nil }
    return try library.events([report]).first
  }

  /// The names of the events that the articles are of.
  public func eventNames(of articles: Set<Article.ID>) throws -> [Article.ID: String] {
    var names: [Article.ID: String] = [:]
    for article in articles where names[article] == nil {
      guard let event = try origin(of: article).event else { continue }
      for report in event.reports where articles.contains(report.id) { names[report.id] = event.name }
    }
    return names
  }

  private func rows<Item: Sendable>(
    _ request: RowRequest, _ read: (Library, [Int64]) throws -> [Item]
  ) throws -> Rows<Item> {
    guard let library = try libraryIfPresent() else { return Rows() }
    let page = try orders.page(request, of: library, in: zone)
    return Rows(
      total: page.total, start: page.start, items: try read(library, page.numbers), kept: page.kept)
  }

  /// Rows of a list with articles that are held alone: these are few, and stand in no table.
  func heldArticles(_ request: RowRequest) throws -> Rows<ArticleSummary>? {
    guard try holdsUnstored() else { return nil }
    let words = FilterKey.words(of: request.filter)
    func rows(_ articles: [ArticleSummary]) -> Rows<ArticleSummary> {
      Rows(of: articles.filter { FilterKey($0.filterText(in: zone)).holds(words) }, for: request)
    }
    switch request.list {
    case .articles(let order): return rows(order.sorted(try articles()))
    case .others(let id):
      let event = try origin(of: id).event
      let left = Set((event?.reports.map(\.id) ?? []) + [id])
      return rows(try articles().filter { !left.contains($0.id) })
    case .feed, .events: return nil
    }
  }

  func holdsUnstored() throws -> Bool {
    let held = desk.withLock(\.order)
    guard !held.isEmpty else { return false }
    guard let library = try libraryIfPresent() else { return true }
    return try held.contains { try library.numbers(of: $0.rawValue, in: .articles(.date)).isEmpty }
  }
}

/// The orders of lists that are being read, as the row numbers of their articles: eight bytes a row, and none before
/// somebody goes beyond the beginning.
final class ListOrders: Sendable {
  struct Page {
    var total = 0
    var start = 0
    var kept: Int?
    var numbers: [Int64] = []
  }

  private struct Key: Hashable {
    let list: ListName
    let filter: String
  }

  private let known = Mutex<[(key: Key, numbers: [Int64])]>([])
  /// Lists that are kept: the one that is shown, narrowed and not, and the one before.
  private static let most = 4
  /// Rows up to which it takes less to look for the beginning of a list again than to read its order.
  private static let near = 500

  func page(_ request: RowRequest, of library: Library, in zone: Zone) throws -> Page {
    if request.isFresh { known.withLock { $0.removeAll { $0.key.list == request.list } } }
    let kept = try request.kept.map { try library.numbers(of: $0, in: request.list) } ?? []
    if let page = try beginning(request, kept, of: library) { return page }
    let numbers = try order(Key(list: request.list, filter: request.filter), of: library, in: zone)
    let place = kept.isEmpty ? nil : numbers.firstIndex(where: kept.contains)
    let positions = request.positions(of: numbers.count, kept: place)
    return Page(
      total: numbers.count, start: positions.lowerBound, kept: place, numbers: Array(numbers[positions]))
  }

  /// All rows of the list, narrowed as the request asks, as they were last told.
  func numbers(_ request: RowRequest, of library: Library, in zone: Zone) throws -> [Int64] {
    try order(Key(list: request.list, filter: request.filter), of: library, in: zone)
  }

  /// What the library knows without the order: nil where the rows are not all near the beginning, or the order is
  /// known.
  private func beginning(_ request: RowRequest, _ kept: [Int64], of library: Library) throws -> Page? {
    let end = request.start + request.count
    let key = Key(list: request.list, filter: "")
    guard request.filter.isEmpty, end <= Self.near, !known.withLock({ $0.contains { $0.key == key } }),
      let (numbers, total) = try library.beginning(of: request.list, limit: end)
    else { return nil }
    let place = numbers.firstIndex(where: kept.contains)
    guard place.map({ $0 >= request.start }) ?? kept.isEmpty else { return nil }
    return Page(
      total: total, start: min(request.start, numbers.count), kept: place,
      numbers: Array(numbers.dropFirst(request.start)))
  }

  private func order(_ key: Key, of library: Library, in zone: Zone) throws -> [Int64] {
    if let numbers = known.withLock({ $0.first { $0.key == key }?.numbers }) { return numbers }
    let numbers =
      key.filter.isEmpty
      ? try library.order(of: key.list)
      : try library.narrowed(
        order(Key(list: key.list, filter: ""), of: library, in: zone), of: key.list, by: key.filter, in: zone)
    known.withLock { known in
      known.removeAll { $0.key == key }
      known.append((key, numbers))
      if known.count > Self.most { known.removeFirst() }
    }
    return numbers
  }
}
