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
    let index = Postings(Self.concepts(profiles.right, comparer.readings.right))
    var runs = WordRuns(words: comparer.readings.left.vocabulary.entries.count)
    let twins = Self.sentencesByWords(words.right, comparer.readings.right)
    let lengths = comparer.readings.map { Double(max(1, $0.sentences.count - 1)) }
    let commonest = CandidateLimit.commonest(profiles.left) { index[$0].count }
    var seen = Array(repeating: false, count: words.right.count)
    var candidates: [Candidate] = []
    for left in comparer.readings.left.sentences.indices
    where !comparer.readings.left.sentences[left].isFurniture {
      runs.set(words.left[left])
      let known = (quoted[left].map { Array($0.keys) } ?? []) + (twins[words.left[left]] ?? [])
      for right in Self.found(profiles.left[left], by: index, commonest, and: known, &seen) {
        let distance = abs(Double(left) / lengths.left - Double(right) / lengths.right)
        let counts = Sides(left: words.left[left].count, right: words.right[right].count)
        var features = LinkFeatures(
          profiles.left[left], profiles.right[right],
          wordCounts: counts,
          quotedWords: quoted[left]?[right] ?? 0, distance: distance)
        let isLikely =
          features.shared >= Self.leastShared && features.cosine >= Self.leastCosine || features.quoted > 0
        if isLikely || features.lengths == 1 {
          features.setRun(runs.longest(in: words.right[right]), of: counts)
        }
        guard isLikely || features.isSame else { continue }
        candidates.append(Candidate(left: left, right: right, features: features))
      }
    }
    self.candidates = Self.ranked(candidates, of: profiles.map(\.count))
  }

  /// The candidates with what only all of them together tell: their rank and their neighbours.
  private static func ranked(_ candidates: [Candidate], of sentences: Sides<Int>) -> [Candidate] {
    var best = sentences.map { Array(repeating: 0.0, count: $0) }
    for candidate in candidates {
      let cosine = candidate.features.cosine
      best.left[candidate.left] = max(best.left[candidate.left], cosine)
      best.right[candidate.right] = max(best.right[candidate.right], cosine)
    }
    return candidates.map { candidate in
      var candidate = candidate
      let most = max(best.left[candidate.left], best.right[candidate.right])
      candidate.features.rank = most > 0 ? candidate.features.cosine / most : 0
      candidate.features.neighbours = max(
        cosine(candidate.left - 1, candidate.right - 1, in: candidates),
        cosine(candidate.left + 1, candidate.right + 1, in: candidates))
      return candidate
    }
  }

  /// The cosine of two sentences, 0 when they are no candidate; candidates are in the order of the sentences.
  private static func cosine(_ left: Int, _ right: Int, in candidates: [Candidate]) -> Double {
    var low = 0
    var high = candidates.count
    while low < high {
      let middle = (low + high) / 2
      let isBefore = (candidates[middle].left, candidates[middle].right) < (left, right)
      if isBefore { low = middle + 1 } else { high = middle }
    }
    guard low < candidates.count, candidates[low].left == left, candidates[low].right == right else {
      return 0
    }
    return candidates[low].features.cosine
  }

  private static func profiles(_ comparer: Comparer) -> Sides<[Profile]> {
    func profiles(_ side: Side) -> [Profile] {
      comparer.readings[side].sentences.map {
        Profile(
          of: $0.tokens.dropFirst($0.dateline), in: comparer.readings[side],
          concepts: comparer.concepts[side],
          weights: comparer.weights[side])
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

  private static func concepts(_ profiles: [Profile], _ reading: Reading) -> [[Int]] {
    profiles.enumerated().map { reading.sentences[$0].isFurniture ? [] : $1.items.map(\.concept) }
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
    for item in profile.items {
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
