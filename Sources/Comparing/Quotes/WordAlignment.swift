/// The best local alignment of two runs of words.
///
/// Source: Smith and Waterman, "Identification of Common Molecular Subsequences", J. Mol. Biol. 147 (1981). Equal
/// words score 2, words for the same thing or of the same stem 1, all else and gaps −1.
struct WordAlignment {
  /// A pair of positions in the two runs; equal words, or words of one meaning.
  struct Match: Hashable {
    let left: Int
    let right: Int
    let isEqual: Bool
  }

  private(set) var matches: [Match]
  /// The positions from the first to the last match; both empty when nothing matches.
  private(set) var left: Range<Int>
  private(set) var right: Range<Int>

  /// The same alignment, its region reaching to the ends of the runs where both have at most three words more:
  /// words changed at the head or the tail of a quotation.
  func reachingEnds(
    of leftCount: Int, _ rightCount: Int, least: Int = 4, areEqual: (Int, Int) -> Bool = { _, _ in false }
  ) -> WordAlignment {
    var reached = self
    guard matches.count >= least else { return self }
    let head = (left.lowerBound, right.lowerBound)
    if (1...3).contains(head.0), (1...3).contains(head.1) {
      reached.left = 0..<reached.left.upperBound
      reached.right = 0..<reached.right.upperBound
    }
    let tail = (leftCount - left.upperBound, rightCount - right.upperBound)
    if (1...3).contains(tail.0), (1...3).contains(tail.1) {
      reached.left = reached.left.lowerBound..<leftCount
      reached.right = reached.right.lowerBound..<rightCount
      // The last words may be the same behind a longer gap than the alignment bridges.
      if areEqual(leftCount - 1, rightCount - 1) {
        reached.matches.append(Match(left: leftCount - 1, right: rightCount - 1, isEqual: true))
      }
    }
    return reached
  }

  /// The same alignment with a larger region, so that the words around it count as differences.
  func reaching(_ left: Range<Int>, _ right: Range<Int>) -> WordAlignment {
    var reached = self
    reached.left = left
    reached.right = right
    return reached
  }

  /// The same alignment without the matches at its ends that a gap parts from the rest, as far as they are `light`.
  func withoutLooseEnds(_ isLight: (Match) -> Bool) -> WordAlignment {
    var core = matches[...]
    func isLoose(_ end: Match, _ next: Match) -> Bool {
      abs(end.left - next.left) + abs(end.right - next.right) > 2 && isLight(end)
    }
    while core.count > 1, isLoose(core[core.startIndex], core[core.startIndex + 1]) { core.removeFirst() }
    while core.count > 1, isLoose(core[core.endIndex - 1], core[core.endIndex - 2]) { core.removeLast() }
    guard let first = core.first, let last = core.last else { return self }
    return WordAlignment(
      matches: Array(core), left: first.left..<(last.left + 1), right: first.right..<(last.right + 1))
  }

  /// How the aligned region lies in the two runs.
  enum Fit {
    /// All of both.
    case whole
    /// All of one of them.
    case part
    /// The head of one and the tail of the other.
    case overlap
    /// In the middle of one, or at the same end of both.
    case inside
  }

  func fit(_ leftCount: Int, _ rightCount: Int) -> Fit {
    let isAll = (left.count == leftCount, right.count == rightCount)
    if isAll.0 && isAll.1 { return .whole }
    if isAll.0 || isAll.1 { return .part }
    let overlaps =
      left.lowerBound == 0 && right.upperBound == rightCount
      || right.lowerBound == 0 && left.upperBound == leftCount
    return overlaps ? .overlap : .inside
  }

  /// Whether every word of the region has its equal on the other side.
  var isExact: Bool { equalCount == left.count && equalCount == right.count }

  var equalCount: Int { matches.count { $0.isEqual } }

  /// Nothing aligned.
  static let nothing = WordAlignment(matches: [], left: 0..<0, right: 0..<0)

  /// How alike two words are: 2 equal, 1 of one meaning, −1 otherwise.
  typealias Likeness = (_ left: Int, _ right: Int) -> Int

  /// Aligns `leftCount` words with `rightCount` words; at most the first 240 of either are looked at.
  static func of(_ leftCount: Int, _ rightCount: Int, likeness: Likeness) -> WordAlignment {
    of(Array(0..<min(leftCount, most)), Array(0..<min(rightCount, most)), likeness: likeness)
  }

  private static let most = 240

  /// The same of what the words are compared by.
  ///
  /// - Parameter isAlone: whether a left word is surely like no right one, so that its row is soon done with.
  @inline(__always)
  static func of<Key>(
    _ left: [Key], _ right: [Key], isAlone: (Key) -> Bool = { _ in false }, likeness: (Key, Key) -> Int
  ) -> WordAlignment {
    let (rows, columns) = (min(left.count, most), min(right.count, most))
    guard rows > 0, columns > 0 else { return .nothing }
    let width = columns + 1
    var table = Array(filling: (rows + 1) * width, with: Int32(0))
    let (best, end) = fill(&table, width, left.span.extracting(first: rows), right.span, isAlone, likeness)
    guard best > 0 else { return .nothing }
    return trace(from: end, table, width) { likeness(left[$0], right[$1]) }
  }

  /// Sets the score of every cell of the table, of which the first row and the first of each row stay 0; the best
  /// score and where it stands first.
  @inline(__always)
  private static func fill<Key>(
    _ table: inout [Int32], _ width: Int, _ left: borrowing Span<Key>, _ right: borrowing Span<Key>,
    _ isAlone: (Key) -> Bool, _ likeness: (Key, Key) -> Int
  ) -> (best: Int32, end: Int) {
    var scores = table.mutableSpan
    var best: Int32 = 0
    var end = 0
    // The highest score of the row above.
    var highest: Int32 = 0
    for row in 0..<left.count {
      let own = left[row]
      let above = row * width
      var diagonal: Int32 = 0
      var before: Int32 = 0
      if isAlone(own) {
        // Scores only fall, and of nothing is nothing left.
        guard highest > 0 else { continue }
        highest = 0
        for column in 1..<width {
          let score = scores[above &+ column]
          before = max(0, max(diagonal, max(score, before)) &- 1)
          scores[above &+ width &+ column] = before
          diagonal = score
          highest = max(highest, before)
        }
        continue
      }
      highest = 0
      for column in 1..<width {
        let score = scores[above &+ column]
        let like = Int32(truncatingIfNeeded: likeness(own, right[column &- 1]))
        before = max(max(0, diagonal &+ like), max(score, before) &- 1)
        scores[above &+ width &+ column] = before
        diagonal = score
        highest = max(highest, before)
        if before > best {
          best = before
          end = above + width + column
        }
      }
    }
    return (best, end)
  }

  private static func trace(
    from end: Int, _ scores: [Int32], _ width: Int, _ likeness: Likeness
  ) -> WordAlignment {
    var row = end / width
    var column = end % width
    var matches: [Match] = []
    matches.reserveCapacity(min(row, column))
    while row > 0, column > 0, scores[row * width + column] > 0 {
      let score = scores[row * width + column]
      let like = likeness(row - 1, column - 1)
      if score == scores[(row - 1) * width + column - 1] + Int32(like) {
        if like > 0 { matches.append(Match(left: row - 1, right: column - 1, isEqual: like == 2)) }
        row -= 1
        column -= 1
      } else if score == scores[(row - 1) * width + column] - 1 {
        row -= 1
      } else {
        column -= 1
      }
    }
    matches.reverse()
    guard let first = matches.first, let last = matches.last else { return .nothing }
    return WordAlignment(
      matches: matches, left: first.left..<(last.left + 1), right: first.right..<(last.right + 1))
  }

  /// The runs between matches where the words differ, near-matches included, as positions of either side.
  var differences: [(left: Range<Int>, right: Range<Int>)] {
    var result: [(left: Range<Int>, right: Range<Int>)] = []
    var nextLeft = left.lowerBound
    var nextRight = right.lowerBound
    for match in matches where match.isEqual {
      if match.left > nextLeft || match.right > nextRight {
        result.append((nextLeft..<match.left, nextRight..<match.right))
      }
      nextLeft = match.left + 1
      nextRight = match.right + 1
    }
    if nextLeft < left.upperBound || nextRight < right.upperBound {
      result.append((nextLeft..<left.upperBound, nextRight..<right.upperBound))
    }
    return result
  }
}
