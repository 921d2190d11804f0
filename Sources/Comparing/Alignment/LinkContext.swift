import News

/// What only all candidates together tell of each: whether other sentences answer better, whether the sentences
/// around are linked, and what is shared that no better answer carries.
struct LinkContext {
  /// The probability of each candidate by its own features.
  private let chances: [Double]
  private let profiles: Sides<[Profile]>
  /// The candidates of each sentence one behind the other, those of one the most probable first.
  private var ranked: Sides<[Int]>
  private var sums: Sides<[Double]>
  /// Where the candidates of each sentence begin in `ranked`; those of the left ones among all candidates too, which
  /// stand in the order of the sentences.
  private let starts: Sides<[Int]>
  private let lefts: [Int]
  private let rights: [Int]
  /// What each candidate shares, as its place in `contents`.
  private let shared: [Range<Int>]
  private let contents: [LinkCandidates.SharedConcept]

  init(
    _ candidates: [LinkCandidates.Candidate], _ contents: [LinkCandidates.SharedConcept], chances: [Double],
    profiles: Sides<[Profile]>
  ) {
    self.chances = chances
    self.contents = contents
    shared = candidates.map { $0.shared }
    let lefts = candidates.map { $0.left }
    let rights = candidates.map { $0.right }
    self.lefts = lefts
    self.rights = rights
    self.profiles = profiles
    sums = profiles.map { Array(repeating: 0, count: $0.count) }
    starts = Sides(
      left: Self.starts(of: lefts, profiles.left.count), right: Self.starts(of: rights, profiles.right.count))
    let none = Array(repeating: 0, count: candidates.count)
    ranked = Sides(left: none, right: none)
    var next = starts
    let order = candidates.indices.sorted {
      chances[$0] != chances[$1] ? chances[$1] < chances[$0] : $0 < $1
    }
    for number in order {
      let (left, right) = (lefts[number], rights[number])
      ranked.left[next.left[left]] = number
      ranked.right[next.right[right]] = number
      next.left[left] += 1
      next.right[right] += 1
      sums.left[left] += chances[number]
      sums.right[right] += chances[number]
    }
  }

  private static func starts(of sentences: [Int], _ count: Int) -> [Int] {
    var starts = Array(repeating: 0, count: count + 1)
    for sentence in sentences { starts[sentence + 1] += 1 }
    for sentence in 0..<count { starts[sentence + 1] += starts[sentence] }
    return starts
  }

  private func ranked(_ sentence: Int, _ side: Side) -> ArraySlice<Int> {
    ranked[side][starts[side][sentence]..<starts[side][sentence + 1]]
  }

  /// Better answers looked at for what they carry, and the least probability of one.
  private static let most = 6
  private static let least = 0.25

  func set(_ features: inout LinkFeatures, of number: Int) {
    let chance = chances[number]
    let bounded = min(max(chance, 0.001), 0.999)
    features[.chance] = Logarithm.of(bounded / (1 - bounded))
    let left = ranked(lefts[number], .left)
    let right = ranked(rights[number], .right)
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
    setOwn(&features, number, left, right)
  }

  private func rank(of number: Int, in ranked: ArraySlice<Int>) -> Double {
    Double(ranked.prefix(4).firstIndex(of: number).map { $0 - ranked.startIndex } ?? 4) / 4
  }

  /// The probability of the best other candidate of a sentence.
  private func rival(of number: Int, in ranked: ArraySlice<Int>) -> Double {
    ranked.prefix(2).first { $0 != number }.map { chances[$0] } ?? 0
  }

  private func setNeighbours(_ features: inout LinkFeatures, _ own: Int, _ other: Int) {
    // The chances of the nine pairs around, row by row.
    var near = InlineArray<9, Double>(repeating: 0)
    var area = 0.0
    for left in -2...2 {
      for number in candidates(own + left, from: other - 2, to: other + 2) {
        let right = rights[number] - other
        if abs(left) < 2, abs(right) < 2 { near[(left + 1) * 3 + right + 1] = chances[number] }
        if left != 0 || right != 0 { area += chances[number] }
      }
    }
    features[.diagonal] = max(near[0], near[8])
    features[.diagonals] = near[0] + near[8]
    features[.sides] = near[1] + near[7] + near[3] + near[5]
    features[.area] = area
  }

  /// The numbers of the candidates of a left sentence with right ones from `least` to `most`.
  private func candidates(_ left: Int, from least: Int, to most: Int) -> Range<Int> {
    guard left >= 0, left < starts.left.count - 1 else { return 0..<0 }
    var low = starts.left[left]
    let last = starts.left[left + 1]
    var high = last
    while low < high {
      let middle = (low + high) / 2
      if rights[middle] < least { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < last, rights[end] <= most { end += 1 }
    return low..<end
  }

  private func setOwn(
    _ features: inout LinkFeatures, _ number: Int, _ lefts: ArraySlice<Int>, _ rights: ArraySlice<Int>
  ) {
    let mass = shared[number].reduce(0) { $0 + contents[$1].weight }
    let left = own(number, mass, better: lefts)
    let right = own(number, mass, better: rights)
    features[.ownLeast] = mass > 0 ? min(left, right) / mass : 0
    features[.ownMost] = mass > 0 ? max(left, right) / mass : 0
    features[.ownWeightLeast] = min(left, right) / 10
    features[.ownWeightMost] = max(left, right) / 10
    features[.ownShare] =
      left / max(0.1, profiles.left[self.lefts[number]].mass)
      + right / max(0.1, profiles.right[self.rights[number]].mass)
  }

  /// The weight of what a candidate shares and no better answer of the same sentence does.
  private func own(_ number: Int, _ mass: Double, better: ArraySlice<Int>) -> Double {
    let rivals = better.prefix(Self.most).prefix { $0 != number && chances[$0] > Self.least }
    guard !rivals.isEmpty else { return mass }
    let contents = contents.span
    // Both lists ascend by concept: where each rival's is read on from.
    var next = InlineArray<6, Int>(repeating: 0)
    for (slot, rival) in rivals.enumerated() { next[slot] = shared[rival].lowerBound }
    var own = 0.0
    for place in shared[number] {
      let concept = contents[place].concept
      var isCarried = false
      for (slot, rival) in rivals.enumerated() {
        let end = shared[rival].upperBound
        while next[slot] < end, contents[next[slot]].concept < concept { next[slot] += 1 }
        if next[slot] < end, contents[next[slot]].concept == concept { isCarried = true }
      }
      if !isCarried { own += contents[place].weight }
    }
    return own
  }
}
