internal import Foundation
internal import Library
internal import News
internal import Synchronization

/// Stores visits on a thread of its own, as many in one transaction as have come meanwhile.
final class VisitRecorder: Sendable {
  private struct Work {
    var waiting: [FeedVisit] = []
    var recorded = Recorded()
    var failure: LibraryError?
    var isEnding = false
  }

  private let library: Library
  private let work = Mutex(Work())
  /// Signalled for each visit that comes, and each batch that has gone.
  private let arrivals = DispatchSemaphore(value: 0)
  private let room = DispatchSemaphore(value: VisitRecorder.mostWaiting)
  private let end = DispatchSemaphore(value: 0)

  /// Visits that may wait; more would only fill memory.
  private static let mostWaiting = 24

  init(_ library: Library) {
    self.library = library
    let thread = Thread { [self] in run() }
    thread.name = "library"
    thread.stackSize = 8 << 20
    thread.start()
  }

  /// Whether something could not be stored; then nothing more is.
  var hasFailed: Bool { work.withLock { $0.failure != nil } }

  /// Waits while too many visits are waiting already.
  func add(_ visit: FeedVisit) {
    room.wait()
    work.withLock { $0.waiting.append(visit) }
    arrivals.signal()
  }

  /// What has been stored, when all has been; throws what stopped it.
  func finish() throws(LibraryError) -> Recorded {
    work.withLock { $0.isEnding = true }
    arrivals.signal()
    end.wait()
    let (recorded, failure) = work.withLock { ($0.recorded, $0.failure) }
    if let failure { throw failure }
    return recorded
  }

  private func run() {
    // The first ones come at once, so that storing begins with reading.
    var atLeast = 4
    while true {
      arrivals.wait()
      gather(atLeast)
      atLeast = Self.batch
      let (batch, isEnding) = work.withLock { work in
        let batch = work.waiting
        work.waiting = []
        return (batch, work.isEnding)
      }
      if !batch.isEmpty { record(batch) }
      if isEnding, work.withLock({ $0.waiting.isEmpty }) { break }
    }
    end.signal()
  }

  /// Waits a moment for more, for the cost of a transaction is the same for one visit and for ten.
  private func gather(_ atLeast: Int) {
    let deadline = DispatchTime.now() + .milliseconds(100)
    while work.withLock({ !$0.isEnding && $0.waiting.count < atLeast }) {
      guard arrivals.wait(timeout: deadline) == .success else { return }
    }
  }

  private static let batch = 16

  private func record(_ batch: [FeedVisit]) {
    if !hasFailed {
      do throws(LibraryError) {
        let recorded = try library.record(batch)
        work.withLock {
          $0.recorded.added += recorded.added
          $0.recorded.changed += recorded.changed
        }
      } catch {
        work.withLock { $0.failure = error }
      }
    }
    for _ in batch { room.signal() }
  }
}
