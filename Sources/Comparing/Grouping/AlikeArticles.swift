/// How alike articles are, and which are alike enough to report the same event.
struct AlikeArticles {
  /// Two articles, by their index, that are alike by themselves.
  struct Pair: Hashable {
    let first: Int
    let second: Int
    let likeness: Float
    /// Whether they are nearly the same text, as reports of an agency in several outlets are.
    let areReprints: Bool
  }

  /// Likeness from which on articles belong together; the same for any collection, since `levels` differ.
  static let least: Float = 0.29

  /// Added when two articles print the same eight words in quotation marks.
  static let quotationBonus: Float = 0.1
  /// Whole days apart up to which the days make no difference, and from which on they exclude each other.
  private static let sameDays: Float = 2
  static let otherDays: Float = 8
  /// What likeness counts where a day is not known: two reports of one saga are as alike as two of one event, and only
  /// their days would tell, or the weekdays that they name. Two reports of one event name the same one at first in .63
  /// of the cases, others in .14.
  private static let unknownDays: Float = 0.9
  static let reprint: Float = 0.8
  /// The third best of an article's likenesses is what any other article reaches (its level) between these.
  static let levelRank = 3
  private static let lowestLevel: Float = 0.1
  private static let highestLevel: Float = 0.28
  private static let middleLevel: Float = 0.2
  /// Levels count half in a collection of so many articles, and more in a larger one.
  private static let halfway: Float = 15
  /// Articles looked at closely for each, and list entries read to find them.
  private static let mostCandidates = 64
  /// Of those that are equally promising, as reprints are, so many.
  private static let mostEquals = 256
  private static let mostEntries = 30_000
  /// How finely promise is told apart.
  private static let steps = 512
  /// Smaller collections are looked at whole.
  static let smallCollection = 1_500
  private static let leastPromise: Float = 0.05

  private let profiles: [GroupingProfile]
  private let vectors: TermVectors
  /// What an article's likenesses are divided by.
  private var levels: [Float] = []
  private(set) var pairs: [Pair] = []

  init(_ profiles: [GroupingProfile], wholeUpTo limit: Int = smallCollection) {
    self.profiles = profiles
    vectors = TermVectors(of: profiles)
    var search = Search(vectors, isWhole: profiles.count <= limit)
    var found: [[(article: Int, likeness: Float)]] = []
    for article in profiles.indices {
      let near = search.candidates(for: article).map { ($0, rawLikeness(article, $0)) }
      found.append(near)
      levels.append(Self.level(near.map(\.1), among: profiles.count))
    }
    for (article, near) in found.enumerated() {
      for (other, raw) in near {
        let likeness = raw / (levels[article] * levels[other])
        guard likeness >= Self.least else { continue }
        pairs.append(
          Pair(
            first: min(article, other), second: max(article, other), likeness: likeness,
            areReprints: raw >= Self.reprint))
      }
    }
    pairs = Array(Set(pairs)).sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  /// How alike two articles are, measured by what else is in the collection.
  func likeness(_ first: Int, _ second: Int) -> Float {
    rawLikeness(first, second) / (levels[first] * levels[second])
  }

  private func rawLikeness(_ first: Int, _ second: Int) -> Float {
    let a = profiles[first]
    let b = profiles[second]
    guard !a.terms.isEmpty, !b.terms.isEmpty else { return 0 }
    if a.identity == b.identity { return 1 }
    let cosine = vectors.cosine(first, second)
    let bonus = a.quoted.shares(with: b.quoted) ? Self.quotationBonus : 0
    return (cosine + bonus) * Self.dayFactor(a.day, b.day, weekdays: (a.weekday, b.weekday))
  }

  static func dayFactor(_ first: Int?, _ second: Int?, weekdays: (UInt8, UInt8)) -> Float {
    guard let first, let second else {
      return weekdays.0 == weekdays.1 && weekdays.0 != 0 ? 1 : unknownDays
    }
    let days = Float(first.distance(to: second).magnitude)
    return min(1, max(0, (otherDays - days) / (otherDays - sameDays)))
  }

  /// What the likenesses of an article are divided by, 1 for an ordinary one: articles that are like many others
  /// must be more alike than those that are like none.
  ///
  /// Source: Zelnik-Manor and Perona, "Self-tuning spectral clustering", 2004. Bounded here, so that an event with
  /// many reports does not raise its own level.
  static func level(_ likenesses: [Float], among count: Int) -> Float {
    let sorted = likenesses.sorted(by: >)
    let third = sorted.count >= levelRank ? sorted[levelRank - 1] : 0
    let level = min(highestLevel, max(lowestLevel, third)) / middleLevel
    let share = Float(count) / (Float(count) + halfway)
    return Float(Logarithm.power(Double(level), Double(share / 4)))
  }
}

extension AlikeArticles {
  /// Finds for each article those that share weighty terms with it, without looking at all pairs.
  private struct Search {
    private let vectors: TermVectors
    private let isWhole: Bool
    private var promise: [Float]

    init(_ vectors: TermVectors, isWhole: Bool) {
      self.vectors = vectors
      self.isWhole = isWhole
      promise = Array(repeating: 0, count: vectors.rows.count)
    }

    /// The most promising articles, in no order that means anything.
    mutating func candidates(for article: Int) -> [Int] {
      var touched: [Int] = []
      var entries = 0
      for entry in weightiest(of: article) {
        let list = vectors.postings[Int(entry.term)]
        entries += list.count
        if entries > mostEntries, !isWhole { continue }
        for (other, weight) in list {
          if promise[Int(other)] == 0 { touched.append(Int(other)) }
          promise[Int(other)] += weight * entry.weight
        }
      }
      let promising = touched.filter { $0 != article && promise[$0] >= leastPromise }
      let least = leastStep(of: promising)
      let candidates = Array(promising.filter { step(promise[$0]) >= least }.prefix(mostEquals))
      for other in touched { promise[other] = 0 }
      return candidates
    }

    /// The step from which on few enough are left; counting steps is faster than sorting.
    private func leastStep(of articles: [Int]) -> Int {
      guard articles.count > mostCandidates else { return 0 }
      var counts = Array(repeating: 0, count: steps + 1)
      for article in articles { counts[step(promise[article])] += 1 }
      var left = 0
      for step in counts.indices.reversed() {
        // Of very many that promise the same some are taken, rather than none.
        if left > 0, left + counts[step] > mostCandidates { return step + 1 }
        left += counts[step]
      }
      return 0
    }

    private func step(_ promise: Float) -> Int { min(steps, Int(promise * Float(steps))) }

    private func weightiest(of article: Int) -> [TermVectors.Entry] {
      let row = vectors.rows[article]
      if isWhole { return row }
      return row.sorted { ($1.weight, $0.term) < ($0.weight, $1.term) }
    }
  }
}

extension [UInt32] {
  /// Whether both lists, ascending, have a number in common.
  func shares(with other: [UInt32]) -> Bool {
    var i = 0
    var j = 0
    while i < count, j < other.count {
      if self[i] == other[j] { return true }
      if self[i] < other[j] { i += 1 } else { j += 1 }
    }
    return false
  }
}
