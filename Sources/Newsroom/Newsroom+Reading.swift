internal import Library
public import News
internal import Synchronization

/// What has been read, and where an article came from.
extension Newsroom {
  public func markRead(_ id: Article.ID) throws { try mark([id], isRead: true) }

  /// Marks the articles, held or in the library, read or unread; what is neither is left out.
  public func mark(_ ids: [Article.ID], isRead: Bool) throws {
    desk.withLock { desk in
      let held = ids.filter { desk.held[$0] != nil }
      if isRead { desk.read.formUnion(held) } else { desk.read.subtract(held) }
    }
    try libraryIfPresent()?.mark(ids, isRead: isRead)
  }

  /// Marks all articles of a list read, as far as it holds the words of the request's filter; gives how many were
  /// unread. Of a list of events, the reports of each.
  public func markAllRead(_ request: RowRequest) throws -> Int {
    if let held = try heldRows(request) {
      let unread = held.flatMap(\.self)
      try mark(unread, isRead: true)
      return unread.count
    }
    guard let library = try libraryIfPresent() else { return 0 }
    return try library.markRead(orders.numbers(request, of: library, in: zone), of: request.list)
  }

  /// The first row of a list from `position` on that is unread, or else the first of all; nil when none is.
  public func nextUnread(_ request: RowRequest, from position: Int) throws -> Int? {
    if let held = try heldRows(request) {
      let unread = held.indices.filter { !held[$0].isEmpty }
      return unread.first { $0 >= position } ?? unread.first
    }
    guard let library = try libraryIfPresent() else { return nil }
    let numbers = try orders.numbers(request, of: library, in: zone)
    let start = max(0, min(position, numbers.count))
    if let place = try library.firstUnread(of: numbers[start...], in: request.list) { return start + place }
    return try library.firstUnread(of: numbers[..<start], in: request.list)
  }

  /// What a feed says of the article beside its text; that of an earlier text is the article's.
  public func details(of id: Article.ID) throws -> ArticleDetails {
    try libraryIfPresent()?.details(of: id.latest) ?? ArticleDetails()
  }

  /// The categories of those of the articles that have any.
  public func categories(of ids: [Article.ID]) throws -> [Article.ID: [String]] {
    try libraryIfPresent()?.categories(of: ids) ?? [:]
  }

  /// The addresses of those of the articles that have one.
  public func addresses(of ids: [Article.ID]) throws -> [Article.ID: String] {
    var addresses = try libraryIfPresent()?.addresses(of: ids) ?? [:]
    let held = desk.withLock(\.held)
    for id in ids { addresses[id] = held[id]?.url ?? addresses[id] }
    return addresses
  }

  /// What the settings call the reader's browser; nil where they say nothing.
  public var browser: String? { settings.browser }

  /// The unread articles of each row of a list with articles that are held alone; nil where there are none.
  private func heldRows(_ request: RowRequest) throws -> [[Article.ID]]? {
    guard try holdsUnstored() else { return nil }
    var whole = request
    whole.start = 0
    whole.count = .max
    whole.kept = nil
    if request.list == .events {
      return try events(whole).items.map { event in
        event.reports.filter { !$0.isRead }.map(\.id)
      }
    }
    guard let rows = try heldArticles(whole) else { return nil }
    return rows.items.map { $0.isRead ? [] : [$0.id] }
  }
}
