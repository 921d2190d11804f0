import News

/// What only all candidates together tell of each: whether other sentences answer better, whether the sentences
/// around are linked, and what is shared that no better answer carries.
struct LinkContext {
  /// The probability of each candidate by its own features.
  private let chances: [Double]
  private let profiles: Sides<[Profile]>
  /// The candidates of each sentence, the most probable first.
  private var ranked: Sides<[[Int]]>
  private var sums: Sides<[Double]>
  /// Candidates stand in the order of the sentences: where those of each left one begin, and the right ones.
  private let starts: [Int]
  private let lefts: [Int]
  private let rights: [Int]
  private let shared: [[(concept: Int, weight: Double)]]

  init(_ candidates: [LinkCandidates.Candidate], chances: [Double], profiles: Sides<[Profile]>) {
    self.chances = chances
    shared = candidates.map { $0.shared }
    let lefts = candidates.map { $0.left }
    let rights = candidates.map { $0.right }
    self.lefts = lefts
    self.rights = rights
    self.profiles = profiles
    ranked = profiles.map { Array(repeating: [], count: $0.count) }
    sums = profiles.map { Array(repeating: 0, count: $0.count) }
    var starts = Array(repeating: 0, count: profiles.left.count + 1)
    for left in lefts { starts[left + 1] += 1 }
    for sentence in profiles.left.indices { starts[sentence + 1] += starts[sentence] }
    self.starts = starts
    for number in candidates.indices.sorted(by: { (chances[$1], $0) < (chances[$0], $1) }) {
      ranked.left[lefts[number]].append(number)
      ranked.right[rights[number]].append(number)
      sums.left[lefts[number]] += chances[number]
      sums.right[rights[number]] += chances[number]
    }
  }

  /// Better answers looked at for what they carry, and the least probability of one.
  private static let most = 6
  private static let least = 0.25

  func set(_ features: inout LinkFeatures, of number: Int) {
    let chance = chances[number]
    let bounded = min(max(chance, 0.001), 0.999)
    features[.chance] = Logarithm.of(bounded / (1 - bounded))
    let left = ranked.left[lefts[number]]
    let right = ranked.right[rights[number]]
    let ranks = (rank(of: number, in: left), rank(of: number, in: right))
    features[.rankBest] = min(ranks.0, ranks.1)
    features[.rankSum] = ranks.0 + ranks.1
    let others = (sums.left[lefts[number]] - chance, sums.right[rights[number]] - chance)
    features[.rivalsLeast] = min(others.0, others.1)
    features[.rivalsMost] = max(others.0, others.1)
    let rivals = (rival(of: number, in: left), rival(of: number, in: right))
    features[.rivalLeast] = min(rivals.0, rivals.1)
    features[.rivalMost] = max(rivals.0, rivals.1)
    setNeighbours(&features, lefts[number], rights[number])
    setOwn(&features, number)
  }

  private func rank(of number: Int, in ranked: [Int]) -> Double {
    Double(ranked.prefix(4).firstIndex(of: number) ?? 4) / 4
  }

  /// The probability of the best other candidate of a sentence.
  private func rival(of number: Int, in ranked: [Int]) -> Double {
    ranked.prefix(2).first { $0 != number }.map { chances[$0] } ?? 0
  }

  private func setNeighbours(_ features: inout LinkFeatures, _ own: Int, _ other: Int) {
    func near(_ left: Int, _ right: Int) -> Double { chance(own + left, other + right) }
    let ahead = near(-1, -1)
    let behind = near(1, 1)
    features[.diagonal] = max(ahead, behind)
    features[.diagonals] = ahead + behind
    features[.sides] = near(-1, 0) + near(1, 0) + near(0, -1) + near(0, 1)
    var area = 0.0
    for left in -2...2 {
      for number in candidates(own + left, from: other - 2, to: other + 2)
      where left != 0 || rights[number] != other { area += chances[number] }
    }
    features[.area] = area
  }

  private func chance(_ left: Int, _ right: Int) -> Double {
    candidates(left, from: right, to: right).first.map { chances[$0] } ?? 0
  }

  /// The numbers of the candidates of a left sentence with right ones from `least` to `most`.
  private func candidates(_ left: Int, from least: Int, to most: Int) -> Range<Int> {
    guard left >= 0, left < starts.count - 1 else { return 0..<0 }
    var low = starts[left]
    var high = starts[left + 1]
    while low < high {
      let middle = (low + high) / 2
      if rights[middle] < least { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < starts[left + 1], rights[end] <= most { end += 1 }
    return low..<end
  }

  private func setOwn(_ features: inout LinkFeatures, _ number: Int) {
    let mass = shared[number].reduce(0) { $0 + $1.weight }
    let left = own(number, mass, better: ranked.left[lefts[number]])
    let right = own(number, mass, better: ranked.right[rights[number]])
    features[.ownLeast] = mass > 0 ? min(left, right) / mass : 0
    features[.ownMost] = mass > 0 ? max(left, right) / mass : 0
    features[.ownWeightLeast] = min(left, right) / 10
    features[.ownWeightMost] = max(left, right) / 10
    features[.ownShare] =
      left / max(0.1, profiles.left[lefts[number]].mass)
      + right / max(0.1, profiles.right[rights[number]].mass)
  }

  /// The weight of what a candidate shares and no better answer of the same sentence does.
  private func own(_ number: Int, _ mass: Double, better: [Int]) -> Double {
    let rivals = better.prefix(Self.most).prefix { $0 != number && chances[$0] > Self.least }
    guard !rivals.isEmpty else { return mass }
    // Both lists ascend by concept: where each rival's is read on from.
    var next = InlineArray<6, Int>(repeating: 0)
    var own = 0.0
    for part in shared[number] {
      var isCarried = false
      for (slot, rival) in rivals.enumerated() {
        let end = shared[rival].count
        while next[slot] < end, shared[rival][next[slot]].concept < part.concept { next[slot] += 1 }
        if next[slot] < end, shared[rival][next[slot]].concept == part.concept { isCarried = true }
      }
      if !isCarried { own += part.weight }
    }
    return own
  }
}
