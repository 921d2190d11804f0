import Dispatch
import Glibc
import News
import Screens
import Synchronization
import Testing

@testable import diptych

@Suite("Errands", .timeLimit(.minutes(10)))
struct ErrandsTests {
  /// Holds the first search until it may go on, and refreshes until it is stopped.
  private final class Handler: RequestHandler {
    let searched = Mutex<[String]>([])
    let hasBegun = DispatchSemaphore(value: 0)
    let mayGoOn = DispatchSemaphore(value: 0)
    let refreshes = Mutex<[String]>([])
    let looks = Mutex(0)

    func answer(_ request: Request) -> Answer? {
      guard case .search(let query) = request else { return nil }
      let isFirst = searched.withLock { searched in
        searched.append(query)
        return searched.count == 1
      }
      if isFirst {
        hasBegun.signal()
        mayGoOn.wait()
      }
      return .found(query, [])
    }

    func refresh(
      _ feeds: Set<Feed.ID>?, isCancelled: @escaping @Sendable () -> Bool,
      tell: @escaping @Sendable (Answer) -> Void
    ) -> Answer {
      hasBegun.signal()
      while !isCancelled() { usleep(500) }
      refreshes.withLock { $0.append("stopped") }
      return .refreshed(RefreshOutcome())
    }

    func hasChangedElsewhere() -> Bool {
      looks.withLock { looks in
        looks += 1
        return looks == 3
      }
    }

    func group(isCancelled: @escaping @Sendable () -> Bool, tell: (Answer) -> Void) {
      refreshes.withLock { $0.append("grouped") }
    }
  }

  @Test("Of searches that wait only the last is carried out")
  func searches() throws {
    let handler = Handler()
    let inbox = try Inbox()
    let errands = Errands(handler: handler, inbox: inbox)
    errands.run(.search("a"))
    handler.hasBegun.wait()
    for query in ["ab", "abc", "abcd"] { errands.run(.search(query)) }
    handler.mayGoOn.signal()
    while handler.searched.withLock(\.count) < 2 { usleep(500) }
    errands.finish()
    #expect(handler.searched.withLock(\.self) == ["a", "abcd"])
  }

  @Test("What another process changes is told, once a list has been asked for")
  func watching() throws {
    let handler = Handler()
    let inbox = try Inbox()
    let errands = Errands(handler: handler, inbox: inbox, lookingEvery: .milliseconds(1))
    errands.run(.search("a"))
    handler.hasBegun.wait()
    handler.mayGoOn.signal()
    #expect(handler.looks.withLock(\.self) == 0)
    errands.run(.rows(RowRequest(.events)))
    while handler.looks.withLock(\.self) < 5 { usleep(500) }
    errands.finish()
    let told = inbox.take().count { if case .changedElsewhere = $0 { true } else { false } }
    #expect(told == 1)
  }

  @Test("What is kept is grouped behind it, without being asked for")
  func grouping() throws {
    let handler = Handler()
    let errands = Errands(handler: handler, inbox: try Inbox())
    errands.run(.keep(BookmarkDraft(kind: "passage", left: nil, right: nil)))
    errands.finish()
    #expect(handler.refreshes.withLock(\.self) == ["grouped"])
  }

  @Test("What an earlier run has left is grouped behind the first list of events, once")
  func groupingAtFirst() throws {
    let handler = Handler()
    let errands = Errands(handler: handler, inbox: try Inbox())
    for _ in 0..<3 { errands.run(.rows(RowRequest(.events))) }
    while handler.refreshes.withLock(\.isEmpty) { usleep(500) }
    errands.finish()
    #expect(handler.refreshes.withLock(\.self) == ["grouped"])
  }

  @Test("A stop ends the refreshes asked for before it, and no later one")
  func stopping() throws {
    let handler = Handler()
    let errands = Errands(handler: handler, inbox: try Inbox())
    errands.run(.refresh(nil))
    handler.hasBegun.wait()
    errands.run(.stopRefresh)
    errands.run(.refresh([1]))
    handler.hasBegun.wait()
    #expect(handler.refreshes.withLock(\.count) == 1)
    errands.finish()
    #expect(handler.refreshes.withLock(\.count) == 2)
  }
}
