import News
import TestSupport
import Testing

@testable import Comparing

@Suite struct NearestPairsTests {
  private func pair(_ left: Int, _ right: Int, _ nearness: Double, isKnown: Bool = false) -> NearestPairs.Pair
  {
    NearestPairs.Pair(left: Int32(left), right: Int32(right), nearness: nearness, isKnown: isKnown)
  }

  /// Every pair of `count` sentences with `count` others, the nearer the closer their numbers are.
  private func all(_ count: Int) -> [NearestPairs.Pair] {
    (0..<count).flatMap { left in
      (0..<count).map { pair(left, $0, 1 / Double(1 + abs(left - $0))) }
    }
  }

  @Test func aReportOfUsualLengthKeepsAll() {
    let pairs = all(150)
    #expect(NearestPairs.among(pairs, sentences: Sides(left: 150, right: 150)).count == pairs.count)
  }

  @Test func aSentenceOfALongTextKeepsItsNearest() {
    let kept = NearestPairs.among(all(400), sentences: Sides(left: 400, right: 400))
    let rights = kept.filter { $0.left == 200 }.map { Int($0.right) }
    #expect(rights.count == 60)
    #expect(rights.allSatisfy { abs($0 - 200) <= 30 })
    #expect(
      kept.map { [$0.left, $0.right] }.elementsEqual(
        kept.sorted {
          ($0.left, $0.right) < ($1.left, $1.right)
        }.map { [$0.left, $0.right] }))
  }

  @Test func noSentenceOfEitherSideKeepsMore() {
    let kept = NearestPairs.among(all(400), sentences: Sides(left: 400, right: 400))
    for side in [kept.map(\.left), kept.map(\.right)] {
      let counts = Dictionary(side.map { ($0, 1) }, uniquingKeysWith: +)
      #expect(counts.values.allSatisfy { $0 <= 60 })
    }
  }

  @Test func whatIsKnownOtherwiseIsKept() {
    let known = pair(0, 399, 0, isKnown: true)
    let pairs = all(400).map { $0.left == 0 && $0.right == 399 ? known : $0 }
    let kept = NearestPairs.among(pairs, sentences: Sides(left: 400, right: 400))
    #expect(kept.contains { $0.left == 0 && $0.right == 399 })
  }
}
