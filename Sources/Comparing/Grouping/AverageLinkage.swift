/// Puts articles together to groups, the most alike first, as long as the mean likeness of two groups allows.
struct AverageLinkage {
  private struct Candidate {
    let likeness: Float
    let first: Int
    let second: Int
  }

  /// Of a larger group so many members speak for all when it is compared with one that it was not compared with
  /// before.
  private static let mostSpeakers = 12

  /// How far a group may grow.
  enum Kind: Int {
    case new
    /// Known before: becomes one with others of its kind.
    case known
    /// Known, and not to become one with another that is known.
    case kept
  }

  private let likenessOf: (Int, Int) -> Float
  private var kinds: [Kind]
  /// The articles of a group under the number of its first article; empty once it is part of another.
  private var members: [[Int]]
  /// The mean likeness to each group that has been compared with it.
  private var likeness: PairLikenesses
  private var queue: Heap<Candidate>

  /// Groups of articles to begin with, by their numbers there, and the pairs that are alike.
  init(
    _ groups: [[Int]], kinds: [Kind], pairs: some Sequence<(first: Int, second: Int)>,
    likeness likenessOf: @escaping (Int, Int) -> Float
  ) {
    self.likenessOf = likenessOf
    self.kinds = kinds
    members = groups
    likeness = PairLikenesses(count: groups.count)
    queue = Heap { ($1.likeness, $0.first, $0.second) < ($0.likeness, $1.first, $1.second) }
    let speakers = groups.map(Self.speakers)
    for (first, second) in pairs {
      guard first != second, likeness[first, second] == nil else { continue }
      compare(first, second, mean(speakers[first], speakers[second]))
    }
  }

  init(_ alike: AlikeArticles, count: Int) {
    var reprints = DisjointSets(count: count)
    for pair in alike.pairs where pair.areReprints { reprints.unite(pair.first, pair.second) }
    var groups: [[Int]] = Array(repeating: [], count: count)
    for article in 0..<count { groups[reprints.first(of: article)].append(article) }
    let pairs = alike.pairs.filter { !$0.areReprints }.map {
      (first: reprints.first(of: $0.first), second: reprints.first(of: $0.second))
    }
    self.init(
      groups, kinds: Array(repeating: .new, count: count), pairs: pairs, likeness: alike.likeness)
  }

  /// The number of its group for each article.
  mutating func groups() -> [Int] {
    let merged = merged()
    var groups = Array(repeating: 0, count: merged.count)
    for (number, members) in merged.enumerated() {
      for member in members { groups[member] = number }
    }
    return groups
  }

  /// The articles of each group, in the place of the first of those that became one.
  mutating func merged() -> [[Int]] {
    while let next = queue.popFirst() {
      // Older candidates of groups that have changed since are let go.
      if !members[next.first].isEmpty, !members[next.second].isEmpty, mayMerge(next.first, next.second),
        likeness[next.first, next.second] == next.likeness
      {
        merge(next.first, next.second)
      }
    }
    return members
  }

  /// Puts the articles of `second` into `first`.
  private mutating func merge(_ first: Int, _ second: Int) {
    let means = likeness.others(of: first, second).map { (other: $0, mean: mean(first, second, to: $0)) }
    members[first] += members[second]
    members[second] = []
    if kinds[second].rawValue > kinds[first].rawValue { kinds[first] = kinds[second] }
    likeness.forget(first)
    likeness.forget(second)
    for (other, mean) in means { compare(first, other, mean) }
  }

  /// Notes how alike two groups are.
  private mutating func compare(_ one: Int, _ other: Int, _ mean: Float) {
    likeness[one, other] = mean
    guard mean >= AlikeArticles.least, mayMerge(one, other) else { return }
    queue.insert(Candidate(likeness: mean, first: min(one, other), second: max(one, other)))
  }

  private func mayMerge(_ one: Int, _ other: Int) -> Bool {
    let kinds = (kinds[one], kinds[other])
    return kinds.0 == .new || kinds.1 == .new || kinds == (.known, .known)
  }

  /// The mean likeness of both groups together to a third. Source: Lance and Williams, "A general theory of
  /// classificatory sorting strategies", 1967.
  private func mean(_ first: Int, _ second: Int, to other: Int) -> Float {
    let a = Float(members[first].count)
    let b = Float(members[second].count)
    let toFirst = likeness[first, other] ?? measured(first, other)
    let toSecond = likeness[second, other] ?? measured(second, other)
    return (a * toFirst + b * toSecond) / (a + b)
  }

  private func measured(_ first: Int, _ second: Int) -> Float {
    mean(Self.speakers(of: members[first]), Self.speakers(of: members[second]))
  }

  /// The mean likeness of pairs of one and another.
  private func mean(_ some: [Int], _ others: [Int]) -> Float {
    var sum: Float = 0
    for one in some {
      var own: Float = 0
      for other in others { own += likenessOf(one, other) }
      sum += own
    }
    return sum / Float(some.count * others.count)
  }

  /// Members that stand for all, evenly out of them.
  private static func speakers(of group: [Int]) -> [Int] {
    let all = group.sorted()
    guard all.count > mostSpeakers else { return all }
    return (0..<mostSpeakers).map { all[$0 * all.count / mostSpeakers] }
  }
}
