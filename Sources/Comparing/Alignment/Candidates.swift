extension LinkCandidates {
  /// Candidates as they are made, one left sentence after the other, with what is set up once for all of them.
  struct Candidates {
    private let profiles: Sides<[Profile]>
    private let known: KnownPairs
    private let places: SentencePlaces
    private let least: Double
    private var order: WordOrder
    private var sharedWords: SharedWords
    private var quoted: [Int: Int] = [:]
    private var shared = SharedContent()
    private var left = 0
    private(set) var found: [Candidate] = []

    /// The least weight shared, in units of one rare word, and the least cosine.
    private static let leastShared = 0.15
    private static let leastCosine = 0.03
    /// The least cosine of two sentences that share two words or more, none of them rare in the two reports.
    private static let leastPlainCosine = 0.15

    init(_ comparer: Comparer, _ profiles: Sides<[Profile]>, _ known: KnownPairs, least: Double) {
      self.profiles = profiles
      self.known = known
      self.least = least
      places = SentencePlaces(comparer)
      order = WordOrder(words: comparer.readings.left.vocabulary.entries.count)
      sharedWords = SharedWords(words: comparer.readings.left.vocabulary.entries.count)
    }

    /// Sets the left sentence of what is added.
    mutating func look(at sentence: Int) {
      left = sentence
      order.set(known.words.left[sentence].stems)
      sharedWords.set(known.words.left[sentence])
      quoted = known.quotedWords(of: sentence)
    }

    /// Adds the pair with a right sentence, if it may be a link at all.
    mutating func add(_ right: Int) {
      let (a, b) = (profiles.left[left], profiles.right[right])
      shared.set(a, b)
      let quoted = self.quoted.isEmpty ? 0 : self.quoted[right] ?? 0
      guard quoted > 0 || isLikely(a, b) || isSame(right) else { return }
      shared.markItems(a, b)
      // Taken out once: each of those who read it would be handed a copy of its own.
      let shared = shared
      let words = (known.words.left[left], known.words.right[right])
      var features = LinkFeatures()
      features.setContent(a, b, shared)
      features.setQuoted(quoted, words.0, words.1)
      features.setWords(
        words.0, words.1, sharedWords.count(with: words.1), order.likeness(to: words.1.stems))
      features.setVotes(a, b, shared)
      features.setPlainContent(a, b, shared)
      features.setGaps(a, b, shared)
      places.set(&features, left, right)
      let chance = LinkModel.chance.probability(features)
      guard chance >= least || features.isSame else { return }
      found.append(
        Candidate(
          left: left, right: right, features: features, chance: chance,
          shared: shared.places.map { ($0.concept, $0.weight) }))
    }

    private func isLikely(_ left: Profile, _ right: Profile) -> Bool {
      shared.amount >= Self.leastShared && shared.cosine(left, right) >= Self.leastCosine
        || shared.places.count >= 2 && shared.plainCosine(left, right) >= Self.leastPlainCosine
    }

    private func isSame(_ right: Int) -> Bool {
      known.words.left[left].words == known.words.right[right].words
    }
  }
}

extension LinkFeatures {
  /// How much of either sentence stands in quotations that both reports print, and how long the two are.
  fileprivate mutating func setQuoted(_ quoted: Int, _ left: SentenceWords, _ right: SentenceWords) {
    let shorter = Double(max(1, min(left.count, right.count)))
    self[.quoted] = min(1, Double(quoted) / shorter)
    self[.lengths] = shorter / Double(max(1, left.count, right.count))
  }
}
