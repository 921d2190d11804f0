import News

/// How late something was published; what has no date counts as earlier than everything.
struct Recency: Hashable, Comparable, Sendable {
  private let day: Int
  private let time: String

  init(_ date: PublicationDate?) {
    day = date?.dayNumber ?? .min
    time = date?.time ?? ""
  }

  static func < (a: Recency, b: Recency) -> Bool { (a.day, a.time) < (b.day, b.time) }

  /// The newest of `items` first; those of the same time keep their order.
  static func newestFirst<Item>(_ items: [Item], by date: (Item) -> PublicationDate?) -> [Item] {
    items.map { (item: $0, recency: Recency(date($0))) }
      .sorted { $0.recency > $1.recency }
      .map(\.item)
  }
}
