import News

/// What the passes of a comparison hand on to each other: two readings over one vocabulary.
///
/// A class, so that the many sentence pairs of a comparison share one.
final class Comparer {
  let readings: Sides<Reading>
  let concepts: Sides<Concepts>
  /// How much sharing the concept of each token tells.
  let weights: Sides<[Double]>
  let conceptWeights: ConceptWeights
  let people: Sides<People>
  let attributions: Sides<[Attribution]>
  /// For each quotation that a tag breaks into pieces, the range of all of them.
  let utterances: Sides<[TextRange?]>
  /// The parts of speech of sentences, each found when it is first asked for.
  private var plainTexts: Sides<[MaskedText?]>
  /// The phrases of sentences, each found when they are first asked for.
  private var foundPhrases: Sides<[[Phrase]?]>
  /// What the words of the tokens are compared by.
  private let likenessKeys: Sides<[LikenessKey]>

  init(_ left: Article, _ right: Article) {
    let vocabulary = Vocabulary()
    let readings = Sides(
      left: Reading(left, vocabulary: vocabulary), right: Reading(right, vocabulary: vocabulary))
    let concepts = readings.map(Concepts.init(of:))
    let weights = ConceptWeights(readings, concepts)
    self.readings = readings
    self.concepts = concepts
    plainTexts = readings.map { Array(repeating: nil, count: $0.sentences.count) }
    foundPhrases = readings.map { Array(repeating: nil, count: $0.sentences.count) }
    self.weights = Sides(
      left: weights.ofTokens(readings.left, on: .left), right: weights.ofTokens(readings.right, on: .right))
    conceptWeights = weights
    likenessKeys = Sides(
      left: LikenessKey.keys(of: readings.left, concepts.left, on: .left),
      right: LikenessKey.keys(of: readings.right, concepts.right, on: .right))
    let people = readings.map(People.init)
    self.people = people
    attributions = SharedSpeakers.shared(
      Sides(
        left: Speakers.attributions(in: readings.left, naming: people.left),
        right: Speakers.attributions(in: readings.right, naming: people.right)))
    utterances = Sides(
      left: Utterances.ranges(of: readings.left, attributions.left),
      right: Utterances.ranges(of: readings.right, attributions.right))
  }

  /// The parts of speech of a sentence without its dateline, what stands in quotation marks included: every token is
  /// a unit.
  func plainText(of sentence: Int, on side: Side) -> MaskedText {
    if let known = plainTexts[side][sentence] { return known }
    let span = readings[side].sentences[sentence]
    let text = MaskedText(
      span.tokens.dropFirst(span.dateline), masking: EmptyCollection(), in: readings[side])
    plainTexts[side][sentence] = text
    return text
  }

  /// The noun phrases of a sentence, and behind them its predicates.
  func phrases(of sentence: Int, on side: Side) -> [Phrase] {
    if let known = foundPhrases[side][sentence] { return known }
    let phrases = PhraseFinder.phrases(of: sentence, on: side, in: self)
    foundPhrases[side][sentence] = phrases
    return phrases
  }

  /// 2 for the same word, 1 for two words of one meaning or stem, −1 for others.
  func likeness(left: Int, right: Int) -> Int {
    likenessKeys.left[left].likeness(to: likenessKeys.right[right])
  }

  /// Aligns a run of words of the left report with one of the right report. What they are compared by is gathered
  /// first: nearly every word of the one is compared with every word of the other.
  func alignment(left: [Int], right: [Int]) -> WordAlignment {
    let own = left.map { likenessKeys.left[$0] }
    let other = right.map { likenessKeys.right[$0] }
    return WordAlignment.of(
      left.count, right.count, key: { own[$0] }, likeness: { $0.likeness(to: other[$1]) })
  }

  /// The likeness of two words of one side.
  func likeness(_ one: Int, _ other: Int, on side: Side) -> Int {
    likenessKeys[side][one].likeness(to: likenessKeys[side][other])
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
  let word: Int
  let stem: Int
  /// A negative number of its own where the token has no concept.
  let concept: Int

  static func keys(of reading: Reading, _ concepts: Concepts, on side: Side) -> [LikenessKey] {
    reading.tokens.indices.map { index in
      let concept = concepts.ids[index]
      let none = side == .left ? -2 - 2 * index : -3 - 2 * index
      return LikenessKey(
        word: reading.tokens[index].word, stem: reading.stem(index),
        concept: concept == Concepts.none ? none : concept)
    }
  }

  @inline(__always)
  func likeness(to other: LikenessKey) -> Int {
    // Equal words have one stem.
    guard stem == other.stem else { return concept == other.concept ? 1 : -1 }
    return word == other.word ? 2 : 1
  }
}
