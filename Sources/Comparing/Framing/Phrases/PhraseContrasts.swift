import News

/// What both reports tell in phrases of another colour: the noun phrases and predicates of linked sentences, each
/// set against each, and the pairs kept that people would mark.
struct PhraseContrasts {
  let comparer: Comparer
  let pairs: [SentencePair]

  /// The least probability of a pair that is shown, and of one whose phrases have no content in common.
  private static let least = 0.1
  private static let leastApart = 0.22

  struct Scored {
    let pair: PhrasePair
    let link: Aligner.Link
    let features: [Double]
    var probability: Double { PhraseModel.probability(features) }
  }

  /// Every pair of phrases of linked sentences that differ in more than form.
  func candidates() -> [Scored] {
    var known = Sides<[Int: [Phrase]]>(left: [:], right: [:])
    var found: [Scored] = []
    for pair in pairs {
      let left = phrases(of: pair.link.left, .left, &known)
      let right = phrases(of: pair.link.right, .right, &known)
      for own in left.indices {
        for other in right.indices where mayPair(left[own], right[other]) {
          guard let phrases = PhrasePair(left[own], right[other], of: pair.link, in: comparer),
            !isAnsweredElsewhere(phrases, pair), !isLaterName(phrases)
          else { continue }
          let features = PhraseFeatures.values(of: phrases, pair.link)
          found.append(Scored(pair: phrases, link: pair.link, features: features))
        }
      }
    }
    return found
  }

  /// Most pairs have neither a sign nor a head in common: they cost no more than this.
  private func mayPair(_ left: Phrase, _ right: Phrase) -> Bool {
    guard left.kind == right.kind else { return false }
    return left.isMarked || right.isMarked
      || comparer.concepts.left.ids[left.head] == comparer.concepts.right.ids[right.head]
  }

  func contrasts() -> [Contrast] {
    candidates().compactMap { scored in
      let probability = max(scored.probability, floor(of: scored))
      let isApart =
        !scored.pair.isSameHead && scored.pair.sharedWeight == 0 && scored.pair.stances == nil
      guard probability >= (isApart ? Self.leastApart : Self.least) else { return nil }
      return contrast(scored.pair, probability)
    }
  }

  /// One subject whose words are given by verbs of another stance is worth a look even where little else agrees.
  private func floor(of scored: Scored) -> Double {
    scored.pair.stances != nil && scored.pair.hasSameSubject ? 0.25 * scored.link.probability : 0
  }

  /// Whether two phrases share nothing while the head of either stands somewhere else in the other sentence.
  private func isAnsweredElsewhere(_ phrases: PhrasePair, _ pair: SentencePair) -> Bool {
    guard !phrases.isSameHead, phrases.sharedWeight < 0.4 else { return false }
    return Side.allCases.contains { side in
      let head = side == .left ? phrases.left.head : phrases.right.head
      let concept = comparer.concepts[side].ids[head]
      return concept != Concepts.none && pair.concepts[side.other].contains(concept)
    }
  }

  /// Whether two forms of one name are not both where their reports first give it.
  private func isLaterName(_ phrases: PhrasePair) -> Bool {
    guard phrases.isSameHead, phrases.left.kind == .noun, phrases.left.headIsName else { return false }
    return Side.allCases.contains { side in
      let head = side == .left ? phrases.left.head : phrases.right.head
      let concept = comparer.concepts[side].ids[head]
      return comparer.concepts[side].ids[..<head].contains(concept)
    }
  }

  private func phrases(
    of sentence: Int, _ side: Side, _ known: inout Sides<[Int: [Phrase]]>
  ) -> [Phrase] {
    if let phrases = known[side][sentence] { return phrases }
    let phrases = PhraseFinder.phrases(of: sentence, on: side, in: comparer)
    known[side][sentence] = phrases
    return phrases
  }

  private func contrast(_ pair: PhrasePair, _ probability: Double) -> Contrast {
    let (left, right) = trimmed(pair)
    return Contrast(
      kind: kind(of: pair), left: left, right: right, weight: min(0.9, 2 * probability),
      reason: PhraseReason(pair, comparer).words)
  }

  private func kind(of pair: PhrasePair) -> FramingContrast.Kind {
    if pair.left.kind == .noun {
      let isName = pair.left.headIsName && pair.right.headIsName
      let isLabel = isName || pair.left.isPerson && pair.right.isPerson || pair.isPoliticalOnOneSide
      return isLabel ? .label : .wording
    }
    if pair.stances != nil { return .attribution }
    return pair.left.isHedged != pair.right.isHedged ? .hedge : .wording
  }

  /// Two predicates without the words with which both begin and end: the smallest phrases that show the
  /// difference.
  private func trimmed(_ pair: PhrasePair) -> (Range<Int>, Range<Int>) {
    var (left, right) = (pair.left.tokens, pair.right.tokens)
    guard pair.left.kind == .predicate else { return (left, right) }
    func isSame(_ own: Int, _ other: Int) -> Bool {
      comparer.readings.left.tokens[own].word == comparer.readings.right.tokens[other].word
    }
    while left.count > 1, right.count > 1, isSame(left.lowerBound, right.lowerBound) {
      left = left.lowerBound + 1..<left.upperBound
      right = right.lowerBound + 1..<right.upperBound
    }
    while left.count > 1, right.count > 1, isSame(left.upperBound - 1, right.upperBound - 1) {
      left = left.lowerBound..<left.upperBound - 1
      right = right.lowerBound..<right.upperBound - 1
    }
    return (left, right)
  }
}
