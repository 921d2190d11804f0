import TestSupport
import Testing

@testable import Comparing

@Suite struct WordOrderTests {
  private func order(_ left: String, _ right: String) -> [Int] {
    func numbers(_ text: String) -> [Int] { text.unicodeScalars.map { Int($0.value) } }
    var words = WordOrder(words: 200)
    words.set(numbers("xyz"))
    words.set(numbers(left))
    let order = words.likeness(to: numbers(right))
    return [order.run, order.sequence, order.edits]
  }

  @Test(arguments: [
    ("abcd", "abd", [2, 3, 1]), ("abcd", "abcd", [4, 4, 0]), ("abc", "xyz", [0, 0, 3]),
    ("kitten", "sitting", [3, 4, 3]), ("abcxyz", "xyzabc", [3, 3, 6]), ("", "abc", [0, 0, 3]),
    ("abc", "", [0, 0, 3]), ("", "", [0, 0, 0]),
  ]) func aRowIsComparedByRunSequenceAndEdits(left: String, right: String, expected: [Int]) {
    #expect(order(left, right) == expected)
    #expect(order(right, left) == expected)
  }

  /// The same by the tables of the textbooks.
  private func table(_ a: [Int], _ b: [Int]) -> WordOrder.Likeness {
    var likeness = WordOrder.Likeness()
    var runs = Array(repeating: Array(repeating: 0, count: b.count + 1), count: a.count + 1)
    var sequences = runs
    var edits = runs
    for i in 0...a.count { edits[i][0] = i }
    for j in 0...b.count { edits[0][j] = j }
    for i in 0..<a.count {
      for j in 0..<b.count {
        let isSame = a[i] == b[j]
        runs[i + 1][j + 1] = isSame ? runs[i][j] + 1 : 0
        sequences[i + 1][j + 1] =
          isSame ? sequences[i][j] + 1 : max(sequences[i][j + 1], sequences[i + 1][j])
        edits[i + 1][j + 1] = min(
          edits[i][j] + (isSame ? 0 : 1), edits[i][j + 1] + 1, edits[i + 1][j] + 1)
        likeness.run = max(likeness.run, runs[i + 1][j + 1])
      }
    }
    likeness.sequence = sequences[a.count][b.count]
    likeness.edits = edits[a.count][b.count]
    return likeness
  }

  @Test(arguments: 0..<30) func theCountsAreThoseOfTheWholeTable(seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    func sentence() -> [Int] {
      (0..<Int.random(in: 0...60, using: &numbers)).map { _ in
        Int.random(in: 0..<(2 + seed), using: &numbers)
      }
    }
    var order = WordOrder(words: 32)
    for _ in 0..<5 {
      let one = sentence()
      order.set(one)
      for _ in 0..<5 {
        let other = sentence()
        #expect(order.likeness(to: other) == table(one, other), "\(one) \(other)")
      }
    }
  }

  @Test func onlyTheFirstSixtyWordsAreLookedAt() {
    var order = WordOrder(words: 200)
    order.set(Array(0..<100))
    #expect(order.likeness(to: Array(0..<100)) == .init(run: 60, sequence: 60, edits: 0))
    #expect(order.likeness(to: Array(60..<100)) == .init(run: 0, sequence: 0, edits: 60))
  }
}
