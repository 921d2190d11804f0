import News

/// Pairs of sentences that share enough content to be looked at, with what they share.
struct LinkCandidates {
  struct Candidate {
    let left: Int
    let right: Int
    var features: LinkFeatures
    /// The probability of a link by its own features.
    let chance: Double
    /// The concepts that both have, with the mean of their weights.
    let shared: [(concept: Int, weight: Double)]
  }

  /// In the order of the left and then of the right sentences.
  let candidates: [Candidate]
  let profiles: Sides<[Profile]>

  /// A sentence that stands more often than this in a report finds none by being the same.
  private static let mostTwins = 4
  /// The least weight shared, in units of one rare word, and the least cosine.
  private static let leastShared = 0.15
  private static let leastCosine = 0.03
  /// The least cosine of two sentences that share two words or more, none of them rare in the two reports.
  private static let leastPlainCosine = 0.15

  /// - Parameter least: candidates less probable by their own features are left out, if they are not the same words.
  init(_ comparer: Comparer, quotes: [QuoteMatcher.Match], least: Double = 0) {
    let profiles = Self.profiles(comparer)
    self.profiles = profiles
    let readings = comparer.readings
    let words = readings.map { reading in
      reading.sentences.map { SentenceWords(of: $0, in: reading) }
    }
    let quoted = Self.quotedWords(comparer, quotes)
    let places = SentencePlaces(comparer)
    let index = Postings(Self.concepts(profiles.right, readings.right))
    let commonest = CandidateLimit.commonest(profiles.left) { index[$0].count }
    let twins = Self.sentencesByWords(words.right, readings.right)
    var order = WordOrder(words: readings.left.vocabulary.entries.count)
    var seen = Array(repeating: false, count: words.right.count)
    var candidates: [Candidate] = []
    var shared = SharedContent()
    for left in readings.left.sentences.indices where !readings.left.sentences[left].isFurniture {
      order.set(words.left[left].stems)
      let known = (quoted[left].map { Array($0.keys) } ?? []) + (twins[words.left[left].words] ?? [])
      for right in Self.found(profiles.left[left], by: index, commonest, and: known, &seen) {
        let (a, b) = (profiles.left[left], profiles.right[right])
        shared.set(a, b)
        var features = LinkFeatures()
        features.setContent(a, b, shared)
        features.setQuoted(quoted[left]?[right] ?? 0, words.left[left], words.right[right])
        let isLikely =
          features[.shared] >= Self.leastShared && features[.cosine] >= Self.leastCosine
          || features[.quoted] > 0
          || features[.concepts] >= 2 && features[.plainCosine] >= Self.leastPlainCosine
        guard isLikely || words.left[left].words == words.right[right].words else { continue }
        features.setWords(words.left[left], words.right[right], order.likeness(to: words.right[right].stems))
        features.setVotes(a, b, shared)
        features.setPlainContent(a, b, shared)
        features.setGaps(a, b, shared)
        places.set(&features, left, right)
        let chance = LinkModel.chance.probability(features)
        guard chance >= least || features.isSame else { continue }
        candidates.append(
          Candidate(
            left: left, right: right, features: features, chance: chance,
            shared: shared.places.map { ($0.concept, $0.weight) }))
      }
    }
    self.candidates = candidates
  }

  private static func profiles(_ comparer: Comparer) -> Sides<[Profile]> {
    func profiles(_ side: Side) -> [Profile] {
      comparer.readings[side].sentences.map {
        Profile(of: $0.tokens.dropFirst($0.dateline), on: side, of: comparer)
      }
    }
    return Sides(left: profiles(.left), right: profiles(.right))
  }

  /// Words of matched quotations by left and right sentence.
  private static func quotedWords(
    _ comparer: Comparer, _ quotes: [QuoteMatcher.Match]
  ) -> [Int: [Int: Int]] {
    var words: [Int: [Int: Int]] = [:]
    for match in quotes {
      let left = comparer.readings.left.tokens[match.left.tokens.lowerBound].sentence
      let right = comparer.readings.right.tokens[match.right.tokens.lowerBound].sentence
      words[left, default: [:]][right, default: 0] += match.alignment.matches.count
    }
    return words
  }

  private static func concepts(_ profiles: [Profile], _ reading: Reading) -> [[Int]] {
    profiles.enumerated().map { number, profile in
      reading.sentences[number].isFurniture
        ? [] : profile.items.lazy.filter(\.isReachable).map(\.concept)
    }
  }

  /// The sentences of three words or more by their words, without those that stand there again and again.
  private static func sentencesByWords(_ words: [SentenceWords], _ reading: Reading) -> [[Int]: [Int]] {
    var sentences: [[Int]: [Int]] = [:]
    for (number, words) in words.enumerated()
    where words.count >= 3 && !reading.sentences[number].isFurniture {
      sentences[words.words, default: []].append(number)
    }
    return sentences.filter { $0.value.count <= mostTwins }
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

extension LinkFeatures {
  /// How much of either sentence stands in quotations that both reports print, and how long the two are.
  fileprivate mutating func setQuoted(_ quoted: Int, _ left: SentenceWords, _ right: SentenceWords) {
    let shorter = Double(max(1, min(left.count, right.count)))
    self[.quoted] = min(1, Double(quoted) / shorter)
    self[.lengths] = shorter / Double(max(1, left.count, right.count))
  }
}
