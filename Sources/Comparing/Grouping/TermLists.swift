/// Which articles have a term among their weightiest, to find those that share some without looking at all.
struct TermLists {
  /// Of an article so many terms stand in lists.
  private static let mostTerms = 64
  /// Articles looked at closely for each, and list entries read to find them.
  private static let mostCandidates = 48
  private static let mostEquals = 128
  private static let mostEntries = 12_000
  private static let steps = 512
  private static let leastPromise: Float = 0.05

  /// By term: the place of an article in the upper 24 bits, its weight there in 1/255 in the lower 8.
  private var lists: [[UInt32]] = []
  private var promise: [Float] = []

  mutating func add(_ place: Int, _ terms: [(term: TermTable.Packed, weight: Float)], terms count: Int) {
    promise += Array(repeating: 0, count: max(0, place + 1 - promise.count))
    lists += Array(repeating: [], count: max(0, count - lists.count))
    let weighty =
      terms.count > Self.mostTerms
      ? Array(terms.sorted { $0.weight > $1.weight }.prefix(Self.mostTerms)) : terms
    for (term, weight) in weighty {
      let step = UInt32(max(1, min(255, weight * 255)))
      lists[term.number].append(UInt32(truncatingIfNeeded: place) << 8 | step)
    }
  }

  /// The most promising articles for one whose terms weigh so, in no order that means anything.
  mutating func candidates(for place: Int, _ terms: [(term: Int, weight: Float)]) -> [Int] {
    var touched: [Int] = []
    var entries = 0
    for (term, weight) in terms.sorted(by: { ($1.weight, $0.term) < ($0.weight, $1.term) }).prefix(
      Self.mostTerms)
    {
      entries += lists[term].count
      if entries > Self.mostEntries, entries > lists[term].count {
        entries -= lists[term].count
        continue
      }
      let scale = weight / 255
      for item in lists[term] {
        let other = Int(item >> 8)
        if promise[other] == 0 { touched.append(other) }
        promise[other] += Float(item & 255) * scale
      }
    }
    let promising = touched.filter { $0 != place && promise[$0] >= Self.leastPromise }
    let least = leastStep(of: promising)
    let candidates = Array(promising.filter { step(promise[$0]) >= least }.prefix(Self.mostEquals))
    for other in touched { promise[other] = 0 }
    return candidates
  }

  /// The step from which on few enough are left; counting steps is faster than sorting.
  private func leastStep(of articles: [Int]) -> Int {
    guard articles.count > Self.mostCandidates else { return 0 }
    var counts = Array(repeating: 0, count: Self.steps + 1)
    for article in articles { counts[step(promise[article])] += 1 }
    var left = 0
    for step in counts.indices.reversed() {
      // Of very many that promise the same some are taken, rather than none.
      if left > 0, left + counts[step] > Self.mostCandidates { return step + 1 }
      left += counts[step]
    }
    return 0
  }

  private func step(_ promise: Float) -> Int { min(Self.steps, Int(promise * Float(Self.steps))) }
}
