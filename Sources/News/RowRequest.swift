/// A list of the library, of which a reader sees a few rows at a time.
public enum ListName: Hashable, Sendable {
  /// What happened, the latest first.
  case events
  case articles(ArticleOrder)
  /// The articles that a feed has brought.
  case feed(Feed.ID, ArticleOrder)
  /// The articles of other events than that of this one, the newest first.
  case others(Article.ID)
}

/// Which rows of a list are wanted.
///
///     RowRequest(.events)                                        // its beginning
///     RowRequest(.articles(.unread), filter: "port", start: 400)
public struct RowRequest: Hashable, Sendable {
  public var list: ListName
  /// Words that a row has to hold, as they were typed.
  public var filter: String
  /// The position of the first row, among those that hold the words.
  public var start: Int
  /// How many rows, at most.
  public var count: Int
  /// The id of a row: where it is in the list, rows around it are wanted rather than those from `start` on.
  public var kept: String?
  /// Whether the list may have changed since it was last asked for.
  public var isFresh: Bool

  /// Rows of a list where nothing is known of what is in sight.
  public static let first = 48

  public init(
    _ list: ListName, filter: String = "", start: Int = 0, count: Int = RowRequest.first,
    kept: String? = nil, isFresh: Bool = true
  ) {
    self.list = list
    self.filter = filter
    self.start = start
    self.count = count
    self.kept = kept
    self.isFresh = isFresh
  }

  /// The positions to bring of a list of `total` rows in which the kept one stands at `kept`.
  public func positions(of total: Int, kept: Int?) -> Range<Int> {
    var first = max(0, min(start, total))
    if let kept, !(first..<(first + count)).contains(kept) { first = max(0, kept - count / 2) }
    return first..<min(total, first + max(0, count))
  }
}

/// Some rows of a list.
public struct Rows<Item: Sendable>: Sendable {
  /// How many rows the list has.
  public var total: Int
  /// The position of the first of `items`.
  public var start: Int
  public var items: [Item]
  /// Where the row is that was to be kept; nil when it is not in the list.
  public var kept: Int?

  public init(total: Int = 0, start: Int = 0, items: [Item] = [], kept: Int? = nil) {
    self.total = total
    self.start = start
    self.items = items
    self.kept = kept
  }

  public var positions: Range<Int> { start..<(start + items.count) }
}

extension Rows where Item: Identifiable, Item.ID: RawRepresentable<String> {
  /// What `request` asks for of a list that is there as a whole and narrowed already.
  public init(of list: [Item], for request: RowRequest) {
    let kept = request.kept.flatMap { id in list.firstIndex { $0.id.rawValue == id } }
    let positions = request.positions(of: list.count, kept: kept)
    self.init(total: list.count, start: positions.lowerBound, items: Array(list[positions]), kept: kept)
  }
}
