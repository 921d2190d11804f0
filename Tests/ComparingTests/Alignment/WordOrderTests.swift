import TestSupport
import Testing

@testable import Comparing

@Suite struct WordOrderTests {
  private func order(_ left: String, _ right: String) -> [Int] {
    func numbers(_ text: String) -> [Int] { text.unicodeScalars.map { Int($0.value) } }
    let order = order(numbers(left), numbers(right))
    return [order.run, order.sequence, order.edits]
  }

  private func order(_ one: [Int], _ other: [Int]) -> WordOrder {
    let masks = other.map { word in
      one.indices.reduce(UInt64(0)) { $0 | (one[$1] == word ? 1 << UInt64($1) : 0) }
    }
    return WordOrder(masks.span, own: one.count)
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
  private func table(_ a: [Int], _ b: [Int]) -> [Int] {
    var longest = 0
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
        longest = max(longest, runs[i + 1][j + 1])
      }
    }
    return [longest, sequences[a.count][b.count], edits[a.count][b.count]]
  }

  @Test(arguments: 0..<30) func theCountsAreThoseOfTheWholeTable(seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    func sentence() -> [Int] {
      (0..<Int.random(in: 0...60, using: &numbers)).map { _ in
        Int.random(in: 0..<(2 + seed), using: &numbers)
      }
    }
    for _ in 0..<25 {
      let (one, other) = (sentence(), sentence())
      let found = order(one, other)
      #expect([found.run, found.sequence, found.edits] == table(one, other), "\(one) \(other)")
    }
  }
}
