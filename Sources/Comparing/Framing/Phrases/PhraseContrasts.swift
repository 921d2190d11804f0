import News

/// What both reports tell in phrases of another colour: the noun phrases and predicates of linked sentences, each
/// set against each, and the pairs kept that people would mark.
struct PhraseContrasts {
  let comparer: Comparer
  let pairs: [SentencePair]

  /// The least probability of a pair that is shown.
  private static let least = 0.3

  struct Scored {
    let pair: PhrasePair
    let link: Aligner.Link
    let features: [Double]
    var probability: Double { PhraseModel.probability(features) }
  }

  /// Every pair of phrases of linked sentences that differ in more than form.
  func candidates() -> [Scored] {
    var known = comparer.readings.map { [Phrases?](repeating: nil, count: $0.sentences.count) }
    var found: [(pair: PhrasePair, link: Aligner.Link)] = []
    var rivals = Sides<[Range<Int>: Double]>(left: [:], right: [:])
    for pair in pairs {
      let left = phrases(of: pair.link.left, .left, &known)
      let right = phrases(of: pair.link.right, .right, &known)
      for own in left.own {
        // Most pairs of nouns have no sign at all.
        let isPlain = own.kind == .noun && !own.isMarked
        if isPlain, !right.hasMarkedNoun { continue }
        for other in right.phrases(of: own.kind) where !isPlain || other.isMarked {
          guard let phrases = PhrasePair(own, other, of: pair.link, in: comparer),
            !isAnsweredElsewhere(phrases, pair), !isLaterName(phrases),
            phrases.tells || isApart(phrases, pair)
          else { continue }
          found.append((phrases, pair.link))
          let shared = phrases.sharedWeight
          rivals.left[own.tokens] = max(shared, rivals.left[own.tokens] ?? 0)
          rivals.right[other.tokens] = max(shared, rivals.right[other.tokens] ?? 0)
        }
      }
    }
    return found.map { pair, link in
      let rival = max(rivals.left[pair.left.tokens] ?? 0, rivals.right[pair.right.tokens] ?? 0)
      return Scored(
        pair: pair, link: link,
        features: PhraseFeatures.values(of: pair, link, rival: rival))
    }
  }

  func contrasts() -> [Contrast] {
    candidates().compactMap { scored in
      let probability = max(scored.probability, floor(of: scored))
      guard probability >= Self.least else { return nil }
      return contrast(scored.pair, probability)
    }
  }

  /// One noun with a word of judgement on one side, and one subject whose words are given by verbs of another stance are
  /// worth a look even where little else agrees.
  private func floor(of scored: Scored) -> Double {
    if scored.pair.judgesOneNoun { return 0.3 + 0.2 * scored.link.probability }
    return scored.pair.stances != nil && scored.pair.hasSameSubject ? 0.3 + 0.15 * scored.link.probability : 0
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

  /// Whether each phrase has plain content that the other sentence nowhere has. Where it only stands elsewhere, the
  /// same is told in another order.
  private func isApart(_ phrases: PhrasePair, _ pair: SentencePair) -> Bool {
    phrases.leftOnly.contains { $0.isPlain && !pair.concepts.right.contains($0.concept) }
      && phrases.rightOnly.contains { $0.isPlain && !pair.concepts.left.contains($0.concept) }
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

  private func phrases(of sentence: Int, _ side: Side, _ known: inout Sides<[Phrases?]>) -> Phrases {
    if let phrases = known[side][sentence] { return phrases }
    let phrases = Phrases(PhraseFinder.phrases(of: sentence, on: side, in: comparer))
    known[side][sentence] = phrases
    return phrases
  }

  /// The phrases of a sentence that are the report's own; a class, so that its many pairs share one.
  private final class Phrases {
    /// Nouns come first.
    let own: [Phrase]
    private let end: Int
    let hasMarkedNoun: Bool

    init(_ phrases: [Phrase]) {
      own = phrases.contains { $0.isQuoted } ? phrases.filter { !$0.isQuoted } : phrases
      end = own.firstIndex { $0.kind == .predicate } ?? own.endIndex
      hasMarkedNoun = own[..<end].contains { $0.isMarked }
    }

    func phrases(of kind: Phrase.Kind) -> ArraySlice<Phrase> { kind == .noun ? own[..<end] : own[end...] }
  }

  /// The contrast, or nil where what is left of either without the common words says nothing of its own.
  private func contrast(_ pair: PhrasePair, _ probability: Double) -> Contrast? {
    let (left, right) = trimmed(pair)
    guard saysSomething(left, .left), saysSomething(right, .right) else { return nil }
    return Contrast(
      kind: kind(of: pair), left: left, right: right, weight: probability,
      reason: PhraseReason(pair, comparer).words)
  }

  private func saysSomething(_ tokens: Range<Int>, _ side: Side) -> Bool {
    tokens.contains {
      comparer.concepts[side].ids[$0] != Concepts.none
        || !comparer.readings[side].traits($0).isDisjoint(with: .cue)
    }
  }

  private func closes(_ tokens: Range<Int>, _ side: Side) -> Bool {
    let reading = comparer.readings[side]
    return reading.traits(tokens.upperBound - 1).isDisjoint(with: [.article, .determiner, .role])
      && reading.word(tokens.upperBound - 1) != "of"
  }

  private func kind(of pair: PhrasePair) -> FramingContrast.Kind {
    if pair.left.kind == .noun {
      let isName = pair.left.headIsName && pair.right.headIsName
      let isLabel = isName || pair.left.isPerson && pair.right.isPerson
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
    let (whole, other) = (left, right)
    while left.count > 1, right.count > 1, isSame(left.upperBound - 1, right.upperBound - 1) {
      left = left.lowerBound..<left.upperBound - 1
      right = right.lowerBound..<right.upperBound - 1
    }
    // `a war of` is no phrase.
    guard closes(left, .left), closes(right, .right) else {
      return saysSomething(left, .left) && saysSomething(right, .right) ? (whole, other) : (left, right)
    }
    return (left, right)
  }
}
