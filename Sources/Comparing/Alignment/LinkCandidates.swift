import News

/// Pairs of sentences that share enough content to be looked at, with what they share.
struct LinkCandidates {
  /// A class: its features are many, and each copy of them would cost as much as counting some.
  final class Candidate {
    let left: Int
    let right: Int
    fileprivate(set) var features: LinkFeatures
    /// The probability of a link by its own features.
    let chance: Double
    /// Where the concepts that both have stand among all `contents`.
    let shared: Range<Int>

    init(left: Int, right: Int, features: LinkFeatures, chance: Double, shared: Range<Int>) {
      self.left = left
      self.right = right
      self.features = features
      self.chance = chance
      self.shared = shared
    }
  }

  /// In the order of the left and then of the right sentences.
  private(set) var candidates: [Candidate]
  let profiles: Sides<[Profile]>
  /// The concepts that the two sentences of each candidate share, with the mean of their weights.
  private let contents: [SharedConcept]

  struct SharedConcept {
    let concept: Int
    let weight: Double
  }

  /// Sets what only all candidates together tell, and leaves out those that are improbable by their own features.
  ///
  /// - Parameter chances: the probabilities to go by instead of the candidates' own.
  mutating func judge(least: Double, chances: [Double]? = nil) {
    let chances = chances ?? candidates.map(\.chance)
    let likely = candidates.indices.filter { chances[$0] >= least || candidates[$0].features.isSame }
    if likely.count < candidates.count { candidates = likely.map { candidates[$0] } }
    let context = LinkContext(
      candidates, contents, chances: likely.map { chances[$0] }, profiles: profiles)
    for number in candidates.indices { context.set(&candidates[number].features, of: number) }
  }

  /// - Parameter least: candidates less probable by their own features are left out, if they are not the same words.
  init(_ comparer: Comparer, quotes: [QuoteMatcher.Match], least: Double = 0) {
    let profiles = Self.profiles(comparer)
    self.profiles = profiles
    let known = KnownPairs(comparer, quotes)
    let pairs = Self.pairs(comparer, profiles, known)
    var candidates = Candidates(comparer, profiles, known, least: least)
    var left = -1
    for pair in NearestPairs.among(pairs, sentences: profiles.map(\.count)) {
      if Int(pair.left) != left {
        left = Int(pair.left)
        candidates.look(at: left)
      }
      candidates.add(Int(pair.right))
    }
    self.candidates = candidates.found
    contents = candidates.contents
  }

  private static func profiles(_ comparer: Comparer) -> Sides<[Profile]> {
    func profiles(_ side: Side) -> [Profile] {
      var maker = ProfileMaker(comparer, on: side)
      return comparer.readings[side].sentences.map {
        maker.profile(of: $0.tokens.dropFirst($0.dateline))
      }
    }
    return Sides(left: profiles(.left), right: profiles(.right))
  }

  /// The pairs that share enough to be looked at, and those known otherwise, in the order of the left and then of the
  /// right sentences.
  private static func pairs(
    _ comparer: Comparer, _ profiles: Sides<[Profile]>, _ known: KnownPairs
  ) -> [NearestPairs.Pair] {
    let readings = comparer.readings
    let index = ContentIndex(profiles.right, concepts: comparer.conceptWeights.count) {
      readings.right.sentences[$0].isFurniture
    }
    let commonest = CandidateLimit.commonest(profiles.left, spread: index.count)
    var meetings = Meetings(index, profiles.right, commonest: commonest)
    var pairs: [NearestPairs.Pair] = []
    for left in readings.left.sentences.indices where !readings.left.sentences[left].isFurniture {
      let own = profiles.left[left]
      let others = known.sentences(answering: left)
      meetings.meet(own, and: others) { right, sums in
        let other = profiles.right[right]
        let isKnown = !others.isEmpty && others.contains(right) || known.areSame(left, right)
        guard isKnown || sums.isLikely(own, other) else { return }
        pairs.append(
          NearestPairs.Pair(
            left: Int32(truncatingIfNeeded: left), right: Int32(truncatingIfNeeded: right),
            nearness: sums.cosine(own, other), isKnown: isKnown))
      }
    }
    return pairs
  }
}
