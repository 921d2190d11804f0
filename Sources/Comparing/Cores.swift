import Dispatch
import Synchronization

/// Who carries out the parts of a comparison that do not need each other.
struct Cores {
  /// Whether a second core may be free: a stream of comparisons has work for all of them.
  let areFree: Bool

  /// What two pieces of work give, done at once if another thread is there in time, and else one after the other.
  func together<One: Sendable, Other: Sendable>(
    _ one: @Sendable () -> One, _ other: @Sendable () -> Other
  ) -> (One, Other) {
    guard areFree else { return (one(), other()) }
    let results = Mutex<(one: One?, other: Other?)>((nil, nil))
    DispatchQueue.concurrentPerform(iterations: 2) { place in
      if place == 0 {
        let result = one()
        results.withLock { $0.one = result }
      } else {
        let result = other()
        results.withLock { $0.other = result }
      }
    }
    let (first, second) = results.withLock { $0 }
    return (first ?? one(), second ?? other())
  }
}
