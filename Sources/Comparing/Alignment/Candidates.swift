extension LinkCandidates {
  /// Candidates as they are made, one left sentence after the other, with what is set up once for all of them.
  struct Candidates {
    private let profiles: Sides<[Profile]>
    private let known: KnownPairs
    private let places: SentencePlaces
    private let least: Double
    private var sharedWords: SharedWords
    private var quoted: [Int: Int] = [:]
    private var shared = SharedContent()
    private var features = LinkFeatures()
    private var left = 0
    private(set) var found: [Candidate] = []
    /// What the candidates share, one behind the other.
    private(set) var contents: [SharedConcept] = []

    init(_ comparer: Comparer, _ profiles: Sides<[Profile]>, _ known: KnownPairs, least: Double) {
      self.profiles = profiles
      self.known = known
      self.least = least
      places = SentencePlaces(comparer)
      sharedWords = SharedWords(words: comparer.readings.left.entries.count)
    }

    /// Sets the left sentence of what is added.
    mutating func look(at sentence: Int) {
      left = sentence
      sharedWords.set(known.words.left[sentence])
      quoted = known.quotedWords(of: sentence)
    }

    /// Adds the pair with a right sentence, if it is probable enough.
    mutating func add(_ right: Int) {
      let (a, b) = (profiles.left[left], profiles.right[right])
      shared.set(a, b)
      shared.markItems(a, b)
      // Taken out once: each of those who read it would be handed a copy of its own.
      let shared = shared
      let words = (known.words.left[left], known.words.right[right])
      features = LinkFeatures()
      features.setContent(a, b, shared)
      features.setQuoted(quoted.isEmpty ? 0 : quoted[right] ?? 0, words.0, words.1)
      let count = sharedWords.count(with: words.1)
      features.setWords(words.0, words.1, count, sharedWords.order(of: words.1))
      features.isSame = known.areSame(left, right)
      features.setVotes(a, b, shared)
      features.setPlainContent(a, b, shared)
      features.setGaps(a, b, shared)
      places.set(&features, left, right)
      let chance = LinkModel.chance.probability(features.values.span)
      guard chance >= least || features.isSame else { return }
      let start = contents.count
      for place in shared.places {
        contents.append(SharedConcept(concept: place.concept, weight: place.weight))
      }
      found.append(
        Candidate(
          left: left, right: right, features: features, chance: chance, shared: start..<contents.count))
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
