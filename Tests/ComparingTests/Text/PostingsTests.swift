import TestSupport
import Testing

@testable import Comparing

@Suite struct PostingsTests {
  @Test(arguments: 0..<20) func everyKeyFindsItsSets(seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let sets = (0..<40).map { _ in
      (0..<Int.random(in: 0...9, using: &numbers)).map { _ in
        Int.random(in: 0...60, using: &numbers) << Int.random(in: 0...1, using: &numbers) * 40
      }.onceEach()
    }
    let postings = Postings(sets)
    for key in Set(sets.joined()).union([-1, 7 << 33]) {
      #expect(Array(postings[key]) == sets.indices.filter { sets[$0].contains(key) })
    }
  }

  @Test func setsWithoutKeysAreInNoPosting() {
    #expect(Postings([])[1].isEmpty)
    #expect(Array(Postings([[], [1], []])[1]) == [1])
  }
}
