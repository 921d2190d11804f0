/// The sentence with which a report opens.
struct Opening {
  let side: Side
  let phrases: [Phrase]
  /// The clauses up to the last one that judges, or says what the other opening says as well.
  let shown: Range<Int>

  init(_ pair: SentencePair, _ side: Side) {
    let number = side == .left ? pair.link.left : pair.link.right
    let reading = pair.reading(side)
    let phrases = pair.comparer.phrases(of: number, on: side).filter { !$0.isQuoted }
    let others = Set(pair.concepts[side.other])
    let concepts = pair.comparer.concepts[side].ids
    let clauses = Clauses.clauses(of: reading.sentences[number], in: reading)
    let last = clauses.lastIndex { clause in
      clause.contains { concepts[$0] != Concepts.none && others.contains(concepts[$0]) }
        || phrases.contains { phrase in phrase.isMarked && clause.contains(phrase.head) }
    }
    let whole = reading.sentences[number].tokens.dropFirst(reading.sentences[number].dateline)
    let end = last.map { clauses[$0].upperBound } ?? whole.upperBound
    let first = phrases.first { $0.kind == .predicate }
    // A name alone opens nothing.
    let isTold = first.map { $0.head < end } ?? true
    self.side = side
    self.phrases = phrases
    shown = reading.withoutOuterMarks(whole.lowerBound..<(isTold ? end : whole.upperBound))
  }
}
