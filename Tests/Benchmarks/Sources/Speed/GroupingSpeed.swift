import Comparing
import Dispatch
import Foundation
import Synchronization

/// Prints how fast made-up articles are grouped by event, and how many of the planted events come out.
enum GroupingSpeed {
  static func printAll() {
    print("\n                               profiles  grouping     sum   pairs right of found, of planted")
    for events in [120, 4_000] {
      var random = RandomEvents(using: SteadyNumbers(), facts: 40, others: 22)
      let reports = random.reports(events: events)
      let words = reports.reduce(0) { $0 + $1.text.split(whereSeparator: \.isWhitespace).count }
      let kept = Mutex<[GroupingProfile?]>(Array(repeating: nil, count: reports.count))
      let profiling = Timing.milliseconds {
        DispatchQueue.concurrentPerform(iterations: reports.count) { index in
          let profile = reports[index].profile
          kept.withLock { $0[index] = profile }
        }
      }
      let profiles = kept.withLock { $0.compactMap(\.self) }
      var found: [Int] = []
      let grouping = Timing.milliseconds { found = EventGrouping.events(of: profiles) }
      let cells = [profiling, grouping, profiling + grouping].map { ($0 / 1_000).short + " s" }
      let padded = cells.map { String(repeating: " ", count: max(0, 10 - $0.count)) + $0 }.joined()
      let name = "\(reports.count) of \(words / reports.count) words".padding(
        toLength: 29, withPad: " ", startingAt: 0)
      print(name + padded + "   " + agreement(found, reports.map(\.event)))
    }
  }

  static func agreement(_ found: [Int], _ planted: [Int]) -> String {
    let right = pairs(zip(found, planted).map { $0 << 32 | $1 })
    return "\((right / pairs(found)).short), \((right / pairs(planted)).short)"
  }

  private static func pairs(_ groups: [Int]) -> Double {
    let sizes = Dictionary(groups.map { ($0, 1) }, uniquingKeysWith: +).values
    return sizes.reduce(0.0) { sum, size in sum + Double(size * (size - 1) / 2) }
  }
}

/// The same numbers in every run.
private struct SteadyNumbers: RandomNumberGenerator {
  private var state: UInt64 = 1

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state >> 32) | (state << 32)
  }
}
