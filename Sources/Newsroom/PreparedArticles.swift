internal import Comparing
internal import Foundation
internal import Library
internal import News
internal import Synchronization

/// Waiting articles whose profiles are made away from the thread that asks, as many at once as there are cores.
final class PreparedArticles: Sendable {
  struct Prepared: Sendable {
    let number: Int64
    let profile: GroupingProfile
    /// The name of an event, by its number, where it has none.
    let name: Int64?
    let hasEvent: Bool
  }

  private let outcome = Mutex<Result<[Prepared], any Error>>(.success([]))
  private let end = DispatchSemaphore(value: 0)

  /// Begins at once.
  init(_ numbers: [Int64], of library: Library) {
    DispatchQueue.global(qos: .utility).async { [self] in
      let prepared = Result { try Self.prepare(library.waitingArticles(numbers)) }
      outcome.withLock { $0 = prepared }
      end.signal()
    }
  }

  /// Waits for them; to be asked once.
  func wait() throws -> [Prepared] {
    end.wait()
    return try outcome.withLock { try $0.get() }
  }

  private static func prepare(_ waiting: [WaitingArticle]) -> [Prepared] {
    let found = Mutex<[Prepared?]>(Array(repeating: nil, count: waiting.count))
    DispatchQueue.concurrentPerform(iterations: waiting.count) { place in
      let article = waiting[place]
      let prepared = Prepared(
        number: article.number, profile: GroupingProfile(of: article.article), name: article.name,
        hasEvent: article.event != nil)
      found.withLock { $0[place] = prepared }
    }
    return found.withLock { $0.compactMap(\.self) }
  }
}
