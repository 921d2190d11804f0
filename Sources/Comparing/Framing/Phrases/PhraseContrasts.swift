import News

/// What both reports tell in phrases of another colour: the noun phrases and predicates of linked sentences, each
/// set against each, and the pairs kept that people would mark.
struct PhraseContrasts {
  let comparer: Comparer
  let pairs: [SentencePair]
  /// Pairs that are not linked, of which both phrases must judge.
  let loose: [SentencePair]

  /// The least probability of a pair that is shown.
  private static let least = 0.22
  /// The same where nothing judges, softens, strengthens or denies.
  private static let leastPlain = 0.3

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
    var rivals = Sides(left: Rivals(), right: Rivals())
    for (pair, isLoose) in pairs.map({ ($0, false) }) + loose.map({ ($0, true) }) {
      let left = phrases(of: pair.link.left, .left, &known)
      let right = phrases(of: pair.link.right, .right, &known)
      for own in left.own {
        // Most pairs of nouns have no sign at all.
        let isPlain = own.kind == .noun && !own.isMarked
        if isPlain, !right.hasMarkedNoun { continue }
        if isLoose, own.loadedCount == 0 { continue }
        for other in right.phrases(of: own.kind)
        where (!isPlain || other.isMarked) && (!isLoose || other.loadedCount > 0) {
          guard let phrases = PhrasePair(own, other, of: pair.link, in: comparer),
            !isAnsweredElsewhere(phrases, pair), !isLaterName(phrases),
            phrases.tells || isApart(phrases, pair)
          else { continue }
          found.append((phrases, pair.link))
          let shared = phrases.sharedWeight
          rivals.left.note(own.tokens, shared)
          rivals.right.note(other.tokens, shared)
        }
      }
    }
    return found.map { pair, link in
      let rival = max(rivals.left.most(pair.left.tokens), rivals.right.most(pair.right.tokens))
      return Scored(
        pair: pair, link: link,
        features: PhraseFeatures.values(of: pair, link, rival: rival))
    }
  }

  /// The most that a phrase shares with any other.
  private struct Rivals {
    private var numbering = Numbering(capacity: 256)
    private var shared: [Double] = []

    mutating func note(_ tokens: Range<Int>, _ weight: Double) {
      let place = numbering.add(Self.key(tokens))
      if place == shared.count { shared.append(0) }
      shared[place] = max(shared[place], weight)
    }

    func most(_ tokens: Range<Int>) -> Double {
      numbering.place(of: Self.key(tokens)).map { shared[$0] } ?? 0
    }

    private static func key(_ tokens: Range<Int>) -> Int { tokens.lowerBound << 32 | tokens.upperBound }
  }

  func contrasts() -> [Contrast] {
    candidates().compactMap { scored in
      let probability = max(scored.probability, floor(of: scored))
      let least = scored.pair.tells ? Self.least : Self.leastPlain
      guard probability >= least else { return nil }
      return contrast(scored.pair, probability)
    }
  }

  /// One noun with a word of judgement on one side, and one subject whose words are given by verbs of another stance are
  /// worth a look even where little else agrees.
  private func floor(of scored: Scored) -> Double {
    let (pair, probability) = (scored.pair, scored.link.probability)
    if pair.judgesOneNoun, pair.isOneSided || probability > 0.6 { return 0.3 + 0.2 * probability }
    return pair.stances != nil && pair.hasSameSubject ? 0.3 + 0.15 * probability : 0
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
    let phrases = Phrases(comparer.phrases(of: sentence, on: side))
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

  private func kind(of pair: PhrasePair) -> FramingContrast.Kind {
    if pair.left.kind == .noun {
      let isName = pair.left.headIsName && pair.right.headIsName
      let isLabel = isName || pair.left.isPerson && pair.right.isPerson
      return isLabel ? .label : .wording
    }
    if pair.stances != nil { return .attribution }
    return pair.left.isHedged != pair.right.isHedged ? .hedge : .wording
  }

  /// Two predicates without the words with which both end: the smallest phrases that show the difference.
  private func trimmed(_ pair: PhrasePair) -> (Range<Int>, Range<Int>) {
    let whole = (pair.left.shown, pair.right.shown)
    var (left, right) = whole
    guard pair.left.kind == .predicate else { return whole }
    while left.count > 1, right.count > 1,
      comparer.readings.left.tokens[left.upperBound - 1].word
        == comparer.readings.right.tokens[right.upperBound - 1].word
    {
      left = left.lowerBound..<left.upperBound - 1
      right = right.lowerBound..<right.upperBound - 1
    }
    // `a war of` is no phrase.
    return closes(left, .left) && closes(right, .right) ? (left, right) : whole
  }

  private func closes(_ tokens: Range<Int>, _ side: Side) -> Bool {
    let reading = comparer.readings[side]
    return saysSomething(tokens, side)
      && reading.traits(tokens.upperBound - 1).isDisjoint(with: [.article, .determiner, .role, .preposition])
  }
}
