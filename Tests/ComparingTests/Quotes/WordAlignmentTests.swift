import TestSupport
import Testing

@testable import Comparing

@Suite struct WordAlignmentTests {
  private func align(_ left: String, _ right: String) -> WordAlignment {
    let a = left.split(separator: " ").map(String.init)
    let b = right.split(separator: " ").map(String.init)
    return WordAlignment.of(a.count, b.count) {
      a[$0] == b[$1] ? 2 : a[$0].lowercased() == b[$1].lowercased() ? 1 : -1
    }
  }

  @Test(arguments: 0..<40) func wordsThatAreLikeNoneChangeNothing(seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let left = (0..<30).map { _ in Int.random(in: 0..<40, using: &numbers) }
    let right = (0..<30).map { _ in Int.random(in: 0..<40, using: &numbers) }
    func likeness(_ a: Int, _ b: Int) -> Int { a == b ? 2 : a / 3 == b / 3 ? 1 : -1 }
    let all = WordAlignment.of(left, right, likeness: likeness)
    let some = WordAlignment.of(
      left, right, isAlone: { own in !right.contains { likeness(own, $0) > 0 } }, likeness: likeness)
    #expect(some.matches == all.matches && some.left == all.left && some.right == all.right)
  }

  @Test func equalRunsMatchFromEndToEnd() {
    let alignment = align("a b c", "a b c")
    #expect(alignment.left == 0..<3 && alignment.right == 0..<3 && alignment.equalCount == 3)
    #expect(alignment.differences.isEmpty)
  }

  @Test func nothingAlignsWithNothing() {
    #expect(align("", "").matches == [] && align("a", "").matches == [] && align("a", "b").matches == [])
    #expect(align("a", "b").left.isEmpty && align("a", "b").differences.isEmpty)
  }

  @Test func aChangedWordIsOneDifference() {
    let differences = align("a b c d", "a b x d").differences
    #expect(differences.count == 1 && differences[0].left == 2..<3 && differences[0].right == 2..<3)
  }

  @Test func aWordLeftOutIsADifferenceWithNothing() {
    let differences = align("a b c d e", "a b d e").differences
    #expect(differences.count == 1 && differences[0].left == 2..<3 && differences[0].right.isEmpty)
  }

  @Test func aNearMatchIsMatchedAndStillDiffers() {
    let alignment = align("a B c", "a b c")
    #expect(alignment.matches.count == 3 && alignment.equalCount == 2)
    #expect(alignment.differences.count == 1)
  }

  @Test func whatStandsAroundTheCommonRunIsOutside() {
    let alignment = align("x y a b c", "a b c z")
    #expect(alignment.left == 2..<5 && alignment.right == 0..<3 && alignment.differences.isEmpty)
  }

  @Test func anAlignmentReachesShortEndsOnly() {
    let near = align("x a b c d", "y a b c d").reachingEnds(of: 5, 5)
    #expect(near.left == 0..<5 && near.right == 0..<5 && near.differences.count == 1)
    let far = align("p q r s a b c d", "y a b c d").reachingEnds(of: 8, 5)
    #expect(far.left == 4..<8 && far.right == 1..<5)
    let oneSided = align("x a b c d", "a b c d").reachingEnds(of: 5, 4)
    #expect(oneSided.left == 1..<5)
  }

  @Test(arguments: 0..<60) func matchesAscendAndDifferencesLieBetweenThem(seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    func run() -> [Int] {
      (0..<Int.random(in: 0...40, using: &numbers)).map { _ in Int.random(in: 0..<6, using: &numbers) }
    }
    let (a, b) = (run(), run())
    let alignment = WordAlignment.of(a.count, b.count) {
      a[$0] == b[$1] ? 2 : a[$0] % 3 == b[$1] % 3 ? 1 : -1
    }
    .reachingEnds(of: a.count, b.count)
    for (one, next) in zip(alignment.matches, alignment.matches.dropFirst()) {
      #expect(one.left < next.left && one.right < next.right)
    }
    #expect(
      alignment.matches.allSatisfy { alignment.left.contains($0.left) && alignment.right.contains($0.right) })
    #expect(
      alignment.matches.allSatisfy {
        ($0.isEqual && a[$0.left] == b[$0.right]) || (!$0.isEqual && a[$0.left] != b[$0.right])
      })
    // Equal words and differences together are the whole region, on either side.
    let left =
      alignment.differences.flatMap { Array($0.left) } + alignment.matches.filter(\.isEqual).map(\.left)
    let right =
      alignment.differences.flatMap { Array($0.right) } + alignment.matches.filter(\.isEqual).map(\.right)
    #expect(left.sorted() == Array(alignment.left) && right.sorted() == Array(alignment.right))
  }

  @Test func aLongRunIsCutAndNotRefused() {
    let alignment = WordAlignment.of(100_000, 100_000) { $0 == $1 ? 2 : -1 }
    #expect(alignment.matches.count == 240 && alignment.left == 0..<240)
  }
}
