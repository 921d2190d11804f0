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
    /// The concepts that both have, with the mean of their weights.
    let shared: [(concept: Int, weight: Double)]

    init(
      left: Int, right: Int, features: LinkFeatures, chance: Double, shared: [(concept: Int, weight: Double)]
    ) {
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

  /// Sets what only all candidates together tell, and leaves out those that are improbable by their own features.
  ///
  /// - Parameter chances: the probabilities to go by instead of the candidates' own.
  mutating func judge(least: Double, chances: [Double]? = nil) {
    let chances = chances ?? candidates.map(\.chance)
    let likely = candidates.indices.filter { chances[$0] >= least || candidates[$0].features.isSame }
    if likely.count < candidates.count { candidates = likely.map { candidates[$0] } }
    let context = LinkContext(candidates, chances: likely.map { chances[$0] }, profiles: profiles)
    for number in candidates.indices { context.set(&candidates[number].features, of: number) }
  }

  /// - Parameter least: candidates less probable by their own features are left out, if they are not the same words.
  init(_ comparer: Comparer, quotes: [QuoteMatcher.Match], least: Double = 0) {
    let readings = comparer.readings
    let profiles = Self.profiles(comparer)
    self.profiles = profiles
    let known = KnownPairs(comparer, quotes)
    let index = Postings(Self.concepts(profiles.right, readings.right))
    let commonest = CandidateLimit.commonest(profiles.left) { index[$0].count }
    var candidates = Candidates(comparer, profiles, known, least: least)
    var seen = Array(repeating: false, count: profiles.right.count)
    for left in readings.left.sentences.indices where !readings.left.sentences[left].isFurniture {
      candidates.look(at: left)
      let known = known.sentences(answering: left)
      for right in Self.found(profiles.left[left], by: index, commonest, and: known, &seen) {
        candidates.add(right)
      }
    }
    self.candidates = candidates.found
  }

  private static func profiles(_ comparer: Comparer) -> Sides<[Profile]> {
    func profiles(_ side: Side) -> [Profile] {
      comparer.readings[side].sentences.map {
        Profile(of: $0.tokens.dropFirst($0.dateline), on: side, of: comparer)
      }
    }
    return Sides(left: profiles(.left), right: profiles(.right))
  }

  private static func concepts(_ profiles: [Profile], _ reading: Reading) -> [[Int]] {
    profiles.enumerated().map { number, profile in
      reading.sentences[number].isFurniture
        ? [] : profile.items.lazy.filter(\.isReachable).map(\.concept)
    }
  }

  /// The sentences `known`, and those that share anything with one of the other side that stands in no more than
  /// `commonest`, ascending; `seen` is false for all of them before and after.
  private static func found(
    _ profile: Profile, by index: Postings, _ commonest: Int, and known: [Int], _ seen: inout [Bool]
  ) -> [Int] {
    var sentences: [Int] = []
    for sentence in known where !seen[sentence] {
      seen[sentence] = true
      sentences.append(sentence)
    }
    for item in profile.items where item.isReachable {
      let postings = index[item.concept]
      guard postings.count <= commonest else { continue }
      for sentence in postings where !seen[sentence] {
        seen[sentence] = true
        sentences.append(sentence)
      }
    }
    for sentence in sentences { seen[sentence] = false }
    return sentences.sorted()
  }
}
