import Foundation
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

  /// What `work` makes of each number below `count`, in their order; each thread has room of its own to work in.
  func all<Room, Value: Sendable>(
    _ count: Int, in room: @autoclosure @Sendable () -> Room, _ work: @Sendable (Int, inout Room) -> Value
  ) -> [Value] {
    guard areFree, count > 1 else {
      var own = room()
      return (0..<count).map { work($0, &own) }
    }
    let next = Atomic(0)
    let results = Mutex<[Value?]>(Array(repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: ProcessInfo.processInfo.activeProcessorCount) { _ in
      var own = room()
      var made: [(number: Int, value: Value)] = []
      while true {
        let number = next.add(1, ordering: .relaxed).oldValue
        guard number < count else { break }
        made.append((number, work(number, &own)))
      }
      results.withLock { results in
        for (number, value) in made { results[number] = value }
      }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}
