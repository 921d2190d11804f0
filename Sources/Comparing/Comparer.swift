import News

/// What the passes of a comparison hand on to each other: two readings over one vocabulary.
struct Comparer {
  let readings: Sides<Reading>
  let concepts: Sides<Concepts>
  let weights: ConceptWeights
  let attributions: Sides<[Attribution]>
  let vocabulary: Vocabulary

  init(_ left: Article, _ right: Article) {
    vocabulary = Vocabulary()
    let vocabulary = vocabulary
    readings = Sides(
      left: Reading(left, vocabulary: vocabulary), right: Reading(right, vocabulary: vocabulary))
    concepts = readings.map(Concepts.init(of:))
    weights = ConceptWeights([(readings.left, concepts.left), (readings.right, concepts.right)])
    attributions = readings.map(Speakers.attributions(in:))
  }

  /// 2 for the same word, 1 for two words of one meaning or stem, −1 for others.
  func likeness(left: Int, right: Int) -> Int {
    let a = readings.left.tokens[left].word
    let b = readings.right.tokens[right].word
    if a == b { return 2 }
    let conceptA = concepts.left.ids[left]
    if conceptA != Concepts.none, conceptA == concepts.right.ids[right] { return 1 }
    return vocabulary[a].stem == vocabulary[b].stem ? 1 : -1
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
