import News

/// The sentence with which a report opens.
struct Opening {
  let side: Side
  /// Which sentence of its report it is.
  let number: Int
  let all: [Phrase]
  /// The phrases that are the report's own.
  let phrases: [Phrase]
  let text: MaskedText
  /// The tokens of the sentence, without a dateline.
  let sentence: Range<Int>
  /// The sentence, or of a very long one the clauses up to the last that judges or says what the other opening says
  /// as well. Half a sentence may lack the very clause that tells: `…, but others are calling it out of bounds`.
  let shown: Range<Int>

  /// The most tokens of a sentence that is shown whole.
  private static let most = 90

  init(_ pair: SentencePair, _ side: Side) {
    number = side == .left ? pair.link.left : pair.link.right
    let reading = pair.reading(side)
    let span = reading.sentences[number]
    sentence = span.tokens.dropFirst(span.dateline)
    all = pair.comparer.phrases(of: number, on: side)
    phrases = all.filter { !$0.isQuoted }
    text = pair.comparer.plainText(of: number, on: side)
    self.side = side
    let end = sentence.count > Self.most ? Self.lastTold(pair, side, phrases) : nil
    shown = reading.withoutOuterMarks(sentence.lowerBound..<(end ?? sentence.upperBound))
  }

  private static func lastTold(_ pair: SentencePair, _ side: Side, _ phrases: [Phrase]) -> Int? {
    let reading = pair.reading(side)
    let others = Set(pair.concepts[side.other])
    let concepts = pair.comparer.concepts[side].ids
    let number = side == .left ? pair.link.left : pair.link.right
    return Clauses.clauses(of: reading.sentences[number], in: reading).last { clause in
      clause.contains { concepts[$0] != Concepts.none && others.contains(concepts[$0]) }
        || phrases.contains { phrase in phrase.isMarked && clause.contains(phrase.head) }
    }?.upperBound
  }

  // Without masked quotations every token is a unit.
  func token(_ unit: Int) -> Int { sentence.lowerBound + unit }
  func unit(_ token: Int) -> Int { token - sentence.lowerBound }
}
