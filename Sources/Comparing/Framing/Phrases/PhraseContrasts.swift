import News

/// What both reports tell in phrases of another colour: the noun phrases and predicates of linked sentences, each
/// set against each, and the pairs kept that people would mark.
struct PhraseContrasts {
  let comparer: Comparer
  let pairs: [SentencePair]
  /// Pairs that are not linked, of which both phrases must judge.
  let loose: [SentencePair]

  /// The least probability of two verbs of saying and of what keeps a distance, and of a pair of which something
  /// judges.
  private static let least = 0.38
  private static let leastJudged = 0.5
  /// The same where nothing judges, softens, strengthens or denies.
  private static let leastPlain = 0.7
  /// The same where one side softens, strengthens or denies and nothing judges, or where what judges is not said of
  /// one matter: either may speak of something else.
  private static let leastUnjudged = 0.65
  private static let leastOfOthers = 0.7
  /// How many plain words two sentences share besides their subjects, where what is said behind two verbs of another
  /// stance shares none.
  private static let leastMatter = 2
  /// From this probability on two sentences tell one matter, however little their predicates share.
  private static let sure = 0.5
  /// What two predicates share at least, as the weight of plain words.
  private static let leastShared = 1.0

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

  /// - Parameter taken: the sentences that are shown against each other already; those of the contrasts are added.
  func contrasts(besides taken: inout Sides<Set<Int>>) -> [Contrast] {
    let telling = candidates().compactMap { scored -> (Scored, Double)? in
      let probability = max(scored.probability, floor(of: scored))
      guard isOfSaying(scored) || isOneThing(scored.pair) && !isOfTwoSpeakers(scored.pair) else { return nil }
      let isSure = isOfSaying(scored) || keepsDistance(scored.pair) && scored.pair.shared.count > 1
      let least = isSure ? Self.least : least(of: scored.pair)
      guard probability >= least else { return nil }
      return tells(scored) ? (scored, probability) : nil
    }
    let opening = taken
    // A sentence stands for one matter: what is left of it answers nothing else.
    var contrasts: [Contrast] = []
    let order = telling.indices.sorted {
      telling[$0].1 != telling[$1].1 ? telling[$0].1 > telling[$1].1 : $0 < $1
    }
    for number in order {
      let (scored, probability) = telling[number]
      let (left, right) = (scored.link.left, scored.link.right)
      guard
        isOfSaying(scored) && !(opening.left.contains(left) || opening.right.contains(right))
          || keepsDistance(scored.pair)
          || !taken.left.contains(left) && !taken.right.contains(right),
        let contrast = contrast(scored, probability)
      else { continue }
      taken.left.insert(left)
      taken.right.insert(right)
      contrasts.append(contrast)
    }
    return contrasts
  }

  /// Whether what sets the two apart still does with all of their sentences in view.
  private func tells(_ scored: Scored) -> Bool {
    guard scored.pair.tells, !keepsDistance(scored.pair) else { return true }
    let signs = PhraseSigns(scored.pair, of: scored.link, in: comparer)
    let isOnlyStance = signs.stances != nil && signs.judging.left == nil && signs.judging.right == nil
    return signs.tells && !(isOnlyStance && isTakenUp(scored))
  }

  /// Whether two verbs of saying give the words of two speakers: `dockers argued that fares help` and `owners argued
  /// that fares burden the port` are two matters, whatever both speak of; so are what one said and whom another accused.
  private func isOfTwoSpeakers(_ pair: PhrasePair) -> Bool {
    let isSaid =
      pair.left.headTraits.contains(.strongCue) && pair.right.headTraits.contains(.strongCue)
      || pair.stances != nil
    guard isSaid, !pair.hasSameSubject, let left = pair.left.subject, let right = pair.right.subject
    else { return false }
    // What stands before a participle need not be its subject.
    let isFinite = [pair.left, pair.right].allSatisfy { !$0.headTraits.contains(.endsInIng) }
    return isFinite && !isPronoun(left, .left) && !isPronoun(right, .right)
  }

  private func isPronoun(_ subject: Range<Int>, _ side: Side) -> Bool {
    subject.count == 1 && comparer.readings[side].traits(subject.lowerBound).contains(.subjectPronoun)
  }

  /// Whether two predicates share what is no name, and two nouns may be one thing: `her cool performance` and `a
  /// performance` are two.
  private func isOneThing(_ pair: PhrasePair) -> Bool {
    guard pair.left.kind == .noun else {
      return pair.sharedPlainWeight >= Self.leastShared || keepsDistance(pair)
    }
    // `dangerous firearms` and `guns` are one thing only where something else is too.
    let stems = (comparer.readings.left.stem(pair.left.head), comparer.readings.right.stem(pair.right.head))
    let isBeside = pair.followsTheSame || pair.leadsToTheSame
    if pair.isSameHead, stems.0 != stems.1, pair.shared.count < 2, !isBeside { return false }
    let isNew = (opensThing(pair.left, .left), opensThing(pair.right, .right))
    return isNew.0 == isNew.1 || isBeside || !pair.judgesOneNoun
  }

  /// Whether a phrase has the article that brings in something new.
  private func opensThing(_ phrase: Phrase, _ side: Side) -> Bool {
    ["a", "an"].contains(comparer.readings[side].word(phrase.core.lowerBound))
  }

  private func least(of pair: PhrasePair) -> Double {
    if !pair.tells { return Self.leastPlain }
    let judges = pair.left.loadedCount + pair.right.loadedCount > 0 || pair.stances != nil
    // Two subjects of which one denies something are two matters.
    if !judges, pair.left.kind == .predicate, !pair.hasSameSubject { return Self.leastOfOthers }
    return judges && pair.isOneMatter ? Self.leastJudged : Self.leastUnjudged
  }

  /// One noun with a word of judgement on one side, and one subject whose words are given by verbs of another stance are
  /// worth a look even where little else agrees.
  private func floor(of scored: Scored) -> Double {
    let (pair, probability) = (scored.pair, scored.link.probability)
    if pair.judgesOneNoun, pair.isOneSided || probability > 0.6 { return 0.3 + 0.2 * probability }
    return isOfSaying(scored) ? 0.4 + 0.1 * probability : 0
  }

  /// Whether both give words to one subject, by verbs of another stance.
  private func isOfSaying(_ scored: Scored) -> Bool {
    let pair = scored.pair
    return pair.stances != nil && pair.hasSameSubject && saysMuchAlike(scored)
  }

  /// Whether two verbs of saying give much the same to their subject: the phrases share what they speak of, or the
  /// sentences do.
  private func saysMuchAlike(_ scored: Scored) -> Bool {
    let plain = scored.pair.sharedPlainWeight
    if plain >= Self.leastShared || plain > 0 && scored.link.probability >= Self.sure { return true }
    guard scored.pair.left.headTraits.contains(.strongCue), scored.pair.right.headTraits.contains(.strongCue)
    else { return false }
    let own = matter(of: scored.link.left, besides: scored.pair.left, .left)
    let shared = own.intersection(matter(of: scored.link.right, besides: scored.pair.right, .right))
    // What stands before `he said` is all that he says.
    let isTag = saysNothing(scored.pair.left) || saysNothing(scored.pair.right)
    return shared.count >= (isTag ? 1 : Self.leastMatter)
  }

  private func saysNothing(_ phrase: Phrase) -> Bool {
    phrase.contents.allSatisfy { $0.token == phrase.head }
  }

  /// What a sentence speaks of, without the subject and the verb of a phrase: the concepts of its words that are no
  /// names, times or adverbs.
  private func matter(of sentence: Int, besides phrase: Phrase, _ side: Side) -> Set<Int> {
    let (reading, ids) = (comparer.readings[side], comparer.concepts[side].ids)
    return Set(
      reading.sentences[sentence].tokens.filter { index in
        ids[index] != Concepts.none && !reading.isName(index)
          && !phrase.core.contains(index) && phrase.subject?.contains(index) != true
          && reading.traits(index).isDisjoint(with: [.time, .cueNeutral, .role, .adverb, .endsInLy])
      }.map { ids[$0] })
  }

  /// Whether the verb that takes a side stands in the other sentence as well: `endorsed him` and `announced that he
  /// would endorse him` take the same side.
  private func isTakenUp(_ scored: Scored) -> Bool {
    Side.allCases.contains { side in
      let phrase = side == .left ? scored.pair.left : scored.pair.right
      let number = side == .left ? scored.link.right : scored.link.left
      let concept = comparer.concepts[side].ids[phrase.head]
      guard phrase.isCharged, concept != Concepts.none else { return false }
      let other = comparer.readings[side.other].sentences[number].tokens
      return other.contains { comparer.concepts[side.other].ids[$0] == concept }
    }
  }

  private func keepsDistance(_ pair: PhrasePair) -> Bool {
    isDistant(pair.left, .left) != isDistant(pair.right, .right)
  }

  /// `what they perceive as closer work`
  private func isDistant(_ phrase: Phrase, _ side: Side) -> Bool {
    let reading = comparer.readings[side]
    guard let what = phrase.shown.first(where: { reading.traits($0).contains(.opensDistance) }) else {
      return false
    }
    return (what..<min(phrase.shown.upperBound, what + 5)).contains {
      HedgeContrasts.viewing.contains(reading.word($0))
    }
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
  private func contrast(_ scored: Scored, _ probability: Double) -> Contrast? {
    shown(scored).map { shown in
      let signs = PhraseSigns(scored.pair, of: scored.link, in: comparer)
      return Contrast(
        kind: kind(of: signs), left: shown.left, right: shown.right, weight: probability,
        reason: PhraseReason(signs, comparer).words)
    }
  }

  private func kind(of signs: PhraseSigns) -> FramingContrast.Kind {
    let pair = signs.pair
    if pair.left.kind == .noun {
      let isName = pair.left.headIsName && pair.right.headIsName
      let isLabel = isName || pair.left.isPerson && pair.right.isPerson
      return isLabel ? .label : .wording
    }
    if signs.stances != nil { return .attribution }
    return signs.distance != nil || keepsDistance(pair) ? .hedge : .wording
  }
}
