internal import Comparing
internal import Dispatch
internal import Library
internal import News
internal import Synchronization

/// A waiting article with its profile, which is made away from the thread that asks.
struct PreparedArticle: Sendable {
  let number: Int64
  let profile: GroupingProfile
  /// The name of an event, by its number, where it has none.
  let name: Int64?
  let hasEvent: Bool

  /// Those with these numbers, as many made at once as there are cores; begun at once.
  static func all(_ numbers: [Int64], of library: Library) -> Awaited<[PreparedArticle]> {
    Awaited { try prepare(library.waitingArticles(numbers)) }
  }

  private static func prepare(_ waiting: [WaitingArticle]) -> [PreparedArticle] {
    let found = Mutex<[PreparedArticle?]>(Array(repeating: nil, count: waiting.count))
    DispatchQueue.concurrentPerform(iterations: waiting.count) { place in
      let article = waiting[place]
      let prepared = PreparedArticle(
        number: article.number, profile: GroupingProfile(of: article.article), name: article.name,
        hasEvent: article.event != nil)
      found.withLock { $0[place] = prepared }
    }
    return found.withLock { $0.compactMap(\.self) }
  }
}
