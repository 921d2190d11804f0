import News

/// Pairs of sentences that share enough content to be looked at, with what they share.
struct LinkCandidates {
  struct Candidate {
    let left: Int
    let right: Int
    var features: LinkFeatures
  }

  let candidates: [Candidate]
  let profiles: Sides<[Profile]>

  /// A concept in more sentences of a report than this finds no candidates by itself.
  private static let commonest = 150
  /// A sentence that stands more often than this in a report finds none by being the same.
  private static let mostTwins = 4
  /// The least weight shared, in units of one rare word, and the least cosine.
  private static let leastShared = 0.35
  private static let leastCosine = 0.08

  init(_ comparer: Comparer, quotes: [QuoteMatcher.Match]) {
    let profiles = Self.profiles(comparer)
    self.profiles = profiles
    let words = Sides(left: Self.words(comparer.readings.left), right: Self.words(comparer.readings.right))
    let quoted = Self.quotedWords(comparer, quotes)
    let index = Self.index(profiles.right, comparer.readings.right)
    let twins = Self.sentencesByWords(words.right, comparer.readings.right)
    let lengths = comparer.readings.map { Double(max(1, $0.sentences.count - 1)) }
    var candidates: [Candidate] = []
    for left in comparer.readings.left.sentences.indices
    where !comparer.readings.left.sentences[left].isFurniture {
      let same = twins[words.left[left]] ?? []
      for right in Self.found(profiles.left[left], by: index, quoted: quoted[left], same: same) {
        let distance = abs(Double(left) / lengths.left - Double(right) / lengths.right)
        let features = LinkFeatures(
          profiles.left[left], profiles.right[right], leftWords: words.left[left],
          rightWords: words.right[right], quotedWords: quoted[left]?[right] ?? 0, distance: distance)
        guard
          features.shared >= Self.leastShared && features.cosine >= Self.leastCosine || features.quoted > 0
            || features.isSame
        else { continue }
        candidates.append(Candidate(left: left, right: right, features: features))
      }
    }
    self.candidates = Self.ranked(candidates)
  }

  /// The candidates with what only all of them together tell: their rank and their neighbours.
  private static func ranked(_ candidates: [Candidate]) -> [Candidate] {
    var best = Sides<[Int: Double]>(left: [:], right: [:])
    var cosines: [[Int]: Double] = [:]
    for candidate in candidates {
      let cosine = candidate.features.cosine
      best.left[candidate.left] = max(best.left[candidate.left] ?? 0, cosine)
      best.right[candidate.right] = max(best.right[candidate.right] ?? 0, cosine)
      cosines[[candidate.left, candidate.right]] = cosine
    }
    return candidates.map { candidate in
      var candidate = candidate
      let most = max(best.left[candidate.left] ?? 0, best.right[candidate.right] ?? 0)
      candidate.features.rank = most > 0 ? candidate.features.cosine / most : 0
      candidate.features.neighbours = max(
        cosines[[candidate.left - 1, candidate.right - 1]] ?? 0,
        cosines[[candidate.left + 1, candidate.right + 1]] ?? 0)
      return candidate
    }
  }

  private static func profiles(_ comparer: Comparer) -> Sides<[Profile]> {
    func profiles(_ side: Side) -> [Profile] {
      comparer.readings[side].sentences.map {
        Profile(
          of: $0.tokens.dropFirst($0.dateline), in: comparer.readings[side],
          concepts: comparer.concepts[side],
          weights: comparer.weights)
      }
    }
    return Sides(left: profiles(.left), right: profiles(.right))
  }

  private static func words(_ reading: Reading) -> [[Int]] {
    reading.sentences.map { sentence in
      sentence.tokens.filter { reading.tokens[$0].isWord }.map { reading.tokens[$0].word }
    }
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

  private static func index(_ profiles: [Profile], _ reading: Reading) -> [Int: [Int]] {
    var index: [Int: [Int]] = [:]
    for (number, profile) in profiles.enumerated() where !reading.sentences[number].isFurniture {
      for item in profile.items { index[item.concept, default: []].append(number) }
    }
    return index
  }

  /// The sentences of three words or more by their words, without those that stand there again and again.
  private static func sentencesByWords(_ words: [[Int]], _ reading: Reading) -> [[Int]: [Int]] {
    var sentences: [[Int]: [Int]] = [:]
    for (number, words) in words.enumerated() where words.count >= 3 && !reading.sentences[number].isFurniture
    {
      sentences[words, default: []].append(number)
    }
    return sentences.filter { $0.value.count <= mostTwins }
  }

  private static func found(
    _ profile: Profile, by index: [Int: [Int]], quoted: [Int: Int]?, same: [Int]
  ) -> [Int] {
    var sentences = Set(quoted.map { Array($0.keys) } ?? [])
    sentences.formUnion(same)
    for item in profile.items {
      guard let postings = index[item.concept], postings.count <= commonest else { continue }
      sentences.formUnion(postings)
    }
    return sentences.sorted()
  }
}
