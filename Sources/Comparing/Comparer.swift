import News
import Synchronization

/// What the passes of a comparison hand on to each other: two readings over one vocabulary.
///
/// A class, so that the many sentence pairs of a comparison share one. Several threads may ask it at once.
final class Comparer: Sendable {
  let readings: Sides<Reading>
  /// The headlines, read as if they were texts.
  let headlines: Sides<Reading?>
  let concepts: Sides<Concepts>
  let acronyms: Acronyms
  /// How much sharing the concept of each token tells.
  let weights: Sides<[Double]>
  let conceptWeights: ConceptWeights
  let people: Sides<People>
  let attributions: Sides<[Attribution]>
  /// For each quotation that a tag breaks into pieces, the range of all of them.
  let utterances: Sides<[TextRange?]>
  /// What is found of sentences when it is first asked for.
  private let found: Mutex<Sides<[Found]>>
  /// What the words of the tokens are compared by.
  private let likenessKeys: Sides<[LikenessKey]>

  private struct Found {
    /// The parts of speech.
    var text: MaskedText?
    var phrases: [Phrase]?
  }

  /// A report by itself, before it is compared.
  private struct Report {
    let reading: Reading
    let concepts: Concepts
    let people: People
    let attributions: [Attribution]

    init(_ scanned: Reading.Scanned, knowing entries: [Vocabulary.Entry], _ digits: [Int32]) {
      reading = Reading(scanned, knowing: entries, digits)
      concepts = Concepts(of: reading)
      people = People(reading)
      attributions = Speakers.attributions(in: reading, naming: people)
    }
  }

  /// - Parameter cores: whether both reports may be read at once.
  init(_ left: Article, _ right: Article, on cores: Cores = Cores(areFree: false)) {
    let vocabulary = Vocabulary()
    let scanned = Sides(left: Reading.Scanned(left, vocabulary), right: Reading.Scanned(right, vocabulary))
    let digits = vocabulary.digits()
    let entries = vocabulary.entries
    let (own, other) = cores.together(
      { Report(scanned.left, knowing: entries, digits) }, { Report(scanned.right, knowing: entries, digits) })
    let readings = Sides(left: own.reading, right: other.reading)
    headlines = readings.map { reading in
      guard let title = reading.article.title, !title.isEmpty else { return nil }
      return Reading(Article(text: title), vocabulary: vocabulary)
    }
    let known = Sides(left: own.concepts, right: other.concepts)
    let acronyms = Acronyms(readings, known)
    let concepts = Sides(
      left: known.left.adding(acronyms.mentions(in: readings.left, besides: known.left)),
      right: known.right.adding(acronyms.mentions(in: readings.right, besides: known.right)))
    let weights = ConceptWeights(readings, concepts)
    self.readings = readings
    self.concepts = concepts
    self.acronyms = acronyms
    found = Mutex(readings.map { Array(repeating: Found(), count: $0.sentences.count) })
    self.weights = Sides(
      left: weights.ofTokens(readings.left, on: .left), right: weights.ofTokens(readings.right, on: .right))
    conceptWeights = weights
    likenessKeys = Sides(
      left: LikenessKey.keys(of: readings.left, weights, on: .left),
      right: LikenessKey.keys(of: readings.right, weights, on: .right))
    people = Sides(left: own.people, right: other.people)
    attributions = SharedSpeakers.shared(Sides(left: own.attributions, right: other.attributions))
    utterances = Sides(
      left: Utterances.ranges(of: readings.left, attributions.left),
      right: Utterances.ranges(of: readings.right, attributions.right))
  }

  /// The parts of speech of a sentence without its dateline, what stands in quotation marks included: every token is
  /// a unit.
  func plainText(of sentence: Int, on side: Side) -> MaskedText {
    if let known = found.withLock({ $0[side][sentence].text }) { return known }
    let span = readings[side].sentences[sentence]
    let text = MaskedText(
      span.tokens.dropFirst(span.dateline), masking: EmptyCollection(), in: readings[side])
    found.withLock { $0[side][sentence].text = text }
    return text
  }

  /// The noun phrases of a sentence, and behind them its predicates.
  func phrases(of sentence: Int, on side: Side) -> [Phrase] {
    if let known = found.withLock({ $0[side][sentence].phrases }) { return known }
    let phrases = PhraseFinder.phrases(of: sentence, on: side, in: self)
    found.withLock { $0[side][sentence].phrases = phrases }
    return phrases
  }

  /// 2 for the same word, 1 for two words of one meaning or stem, −1 for others.
  func likeness(left: Int, right: Int) -> Int {
    likenessKeys.left[left].likeness(to: likenessKeys.right[right])
  }

  /// Aligns a run of words of the left report with one of the right report. What they are compared by is gathered
  /// first: nearly every word of the one is compared with every word of the other.
  func alignment(left: [Int], right: [Int]) -> WordAlignment {
    alignment(left.map { likenessKeys.left[$0] }, right.map { likenessKeys.right[$0] })
  }

  /// The same of two runs of words of one side.
  func alignment(_ one: [Int], _ other: [Int], on side: Side) -> WordAlignment {
    let keys = likenessKeys[side]
    return alignment(one.map { keys[$0] }, other.map { keys[$0] })
  }

  private func alignment(_ own: [LikenessKey], _ other: [LikenessKey]) -> WordAlignment {
    var likely = LikelyKeys()
    for key in other.prefix(240) { likely.insert(key) }
    return WordAlignment.of(
      own, other, isAlone: { !likely.mayHold($0) }, likeness: { $0.likeness(to: $1) })
  }

  /// The scalars from the first to the last of a run of words, given as token indices.
  func range(_ words: ArraySlice<Int>, _ side: Side) -> TextRange? {
    guard let first = words.first, let last = words.last else { return nil }
    let tokens = readings[side].tokens
    // A possessive 's belongs to its word.
    let end = last + 1 < tokens.count && tokens[last + 1].flags.contains(.clitic) ? last + 1 : last
    return TextRange(tokens[first].start, tokens[end].end)
  }
}

/// What a token is compared by, gathered once: an alignment compares every word of one run with every word of
/// another.
private struct LikenessKey {
  let word: Int32
  let stem: Int32
  /// The place of its concept; a negative number of its own where the token has none.
  let concept: Int32

  static func keys(of reading: Reading, _ concepts: ConceptWeights, on side: Side) -> [LikenessKey] {
    let tokens = reading.tokens
    return tokens.indices.map { index in
      let concept = concepts.place(ofConceptOf: index, on: side)
      let none = side == .left ? -2 - 2 * index : -3 - 2 * index
      return LikenessKey(
        word: Int32(truncatingIfNeeded: tokens[index].word),
        stem: Int32(truncatingIfNeeded: reading.stem(index)),
        concept: Int32(truncatingIfNeeded: concept < 0 ? none : concept))
    }
  }

  @inline(__always)
  func likeness(to other: LikenessKey) -> Int {
    // Equal words have one stem.
    guard stem == other.stem else { return concept == other.concept ? 1 : -1 }
    return word == other.word ? 2 : 1
  }
}

/// Many keys in little space: says of most words that they are like none of them.
private struct LikelyKeys {
  private var stems = SIMD4<UInt64>()
  private var concepts = SIMD4<UInt64>()

  mutating func insert(_ key: LikenessKey) {
    stems[Self.word(key.stem)] |= Self.bit(key.stem)
    concepts[Self.word(key.concept)] |= Self.bit(key.concept)
  }

  /// False only where no key is of the same stem or concept.
  func mayHold(_ key: LikenessKey) -> Bool {
    stems[Self.word(key.stem)] & Self.bit(key.stem) != 0
      || concepts[Self.word(key.concept)] & Self.bit(key.concept) != 0
  }

  private static func word(_ number: Int32) -> Int { Int(number >> 6) & 3 }
  private static func bit(_ number: Int32) -> UInt64 { 1 &<< UInt64(truncatingIfNeeded: number) }
}
