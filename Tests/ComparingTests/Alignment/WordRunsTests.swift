import TestSupport
import Testing

@testable import Comparing

@Suite struct WordRunsTests {
  /// The same by trying every pair of places.
  private func longestRun(_ a: [Int], _ b: [Int]) -> Int {
    var best = 0
    for i in a.indices {
      for j in b.indices {
        best = max(best, zip(a[i...], b[j...]).prefix { $0 == $1 }.count)
      }
    }
    return best
  }

  @Test(arguments: 0..<30) func aRunIsAsLongAsTryingEveryPlaceFinds(seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    func sentence() -> [Int] {
      (0..<Int.random(in: 0...30, using: &numbers)).map { _ in Int.random(in: 0..<(2 + seed), using: &numbers)
      }
    }
    var runs = WordRuns(words: 32)
    for _ in 0..<5 {
      let one = sentence()
      runs.set(one)
      for _ in 0..<5 {
        let other = sentence()
        #expect(runs.longest(in: other) == longestRun(one, other), "\(one) \(other)")
      }
    }
  }

  @Test func onlyTheFirstSixtyWordsAreLookedAt() {
    var runs = WordRuns(words: 200)
    runs.set(Array(0..<100))
    #expect(runs.longest(in: Array(0..<100)) == 60)
    #expect(runs.longest(in: Array(60..<100)) == 0)
  }
}
