import News

/// What a reader is shown of two phrases: the few words that differ where the rest agrees, else enough of either
/// clause to be understood alone.
extension PhraseContrasts {
  /// Up to so many tokens are a difference of words, which their surroundings explain.
  private static let fewTokens = 4
  /// A phrase whose subject stands farther away is shown as it is.
  private static let mostAdded = 12
  private static let mostTurned = 18

  func shown(_ scored: Scored) -> (left: Range<Int>, right: Range<Int>)? {
    let pair = scored.pair
    let whole = (left: pair.left.shown, right: pair.right.shown)
    guard pair.left.kind == .predicate else { return saySomething(whole) ? whole : nil }
    let few = withoutCommonEnd(whole)
    // `publicly embraced` and `supports` need what both end with.
    let isBare =
      few.left.upperBound <= pair.left.core.upperBound || few.right.upperBound <= pair.right.core.upperBound
    let cut = isBare && whole.left.upperBound - few.left.upperBound <= Self.fewTokens ? whole : few
    guard saySomething(cut) else { return nil }
    let differing = withoutCommonHead(cut, least: (cut.left.upperBound - 1, cut.right.upperBound - 1))
    let isCut = cut.left.upperBound < whole.left.upperBound
    if isCut || differing.left.lowerBound > cut.left.lowerBound || isBehindTheSame(cut),
      saySomething(differing), differing.left.count <= Self.fewTokens, differing.right.count <= Self.fewTokens
    {
      return differing
    }
    let grown = (
      left: grown(outside(cut.left, pair.left, .left), of: scored.link.left, .left),
      right: grown(outside(cut.right, pair.right, .right), of: scored.link.right, .right)
    )
    return withoutCommonHead(grown, least: (cut.left.lowerBound, cut.right.lowerBound))
  }

  private func saySomething(_ tokens: (left: Range<Int>, right: Range<Int>)) -> Bool {
    saysSomething(tokens.left, .left) && saysSomething(tokens.right, .right)
  }

  private func saysSomething(_ tokens: Range<Int>, _ side: Side) -> Bool {
    tokens.contains {
      comparer.concepts[side].ids[$0] != Concepts.none
        || !comparer.readings[side].traits($0).isDisjoint(with: .cue)
    }
  }

  private func areSame(_ left: Int, _ right: Int) -> Bool {
    comparer.readings.left.tokens[left].word == comparer.readings.right.tokens[right].word
  }

  private func isBehindTheSame(_ tokens: (left: Range<Int>, right: Range<Int>)) -> Bool {
    let (left, right) = (tokens.left.lowerBound - 1, tokens.right.lowerBound - 1)
    return left >= 0 && right >= 0 && areSame(left, right)
  }

  /// Without the words with which both end.
  private func withoutCommonEnd(
    _ whole: (left: Range<Int>, right: Range<Int>)
  ) -> (left: Range<Int>, right: Range<Int>) {
    var (left, right) = whole
    while left.count > 1, right.count > 1, areSame(left.upperBound - 1, right.upperBound - 1) {
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

  /// Without the words with which both begin, as far as `least`.
  private func withoutCommonHead(
    _ tokens: (left: Range<Int>, right: Range<Int>), least: (left: Int, right: Int)
  ) -> (left: Range<Int>, right: Range<Int>) {
    var (left, right) = (tokens.left.lowerBound, tokens.right.lowerBound)
    while left < least.left, right < least.right, areSame(left, right) {
      left += 1
      right += 1
    }
    // A common article says nothing.
    guard saysSomething(tokens.left.lowerBound..<left, .left) else { return tokens }
    return (left..<tokens.left.upperBound, right..<tokens.right.upperBound)
  }

  /// Of a longer sentence, as of a text without full stops, no clauses are looked for.
  private static let longest = 500

  /// A predicate with what it needs to be understood alone: its subject, or the clause that a participle hangs on.
  private func grown(_ tokens: Range<Int>, of sentence: Int, _ side: Side) -> Range<Int> {
    let reading = comparer.readings[side]
    let span = reading.sentences[sentence]
    guard span.tokens.count <= Self.longest else { return tokens }
    let clauses = Clauses.clauses(of: span, in: reading)
    let grown = FactClause(of: sentence, clauses: clauses, on: side, in: comparer)
      .grown(
        withMain(tokens, clauses, reading), within: span.tokens.dropFirst(span.dateline))
    let whole = grown.count <= tokens.count + Self.mostAdded ? reading.withoutOuterMarks(grown) : tokens
    return withTurn(whole, clauses, span, reading)
  }

  /// `“who are you?” before knocking it down`: from the verb on, where the head of the phrase is in a quotation and the
  /// verb is not.
  private func outside(_ tokens: Range<Int>, _ phrase: Phrase, _ side: Side) -> Range<Int> {
    let reading = comparer.readings[side]
    let start = max(tokens.lowerBound, phrase.core.lowerBound)
    guard start < tokens.upperBound, reading.tokens[tokens.lowerBound].flags.contains(.quoted),
      !reading.tokens[start].flags.contains(.quoted)
    else { return tokens }
    return start..<tokens.upperBound
  }

  /// `Moss dismissed the charge, wrongly claiming that …`: with the clause before, where a clause begins with the adverb
  /// of a participle.
  private func withMain(_ tokens: Range<Int>, _ clauses: [Range<Int>], _ reading: Reading) -> Range<Int> {
    let verb = tokens.first { reading.traits($0).isDisjoint(with: [.adverb, .endsInLy]) }
    guard let verb, verb > tokens.lowerBound, reading.traits(verb).contains(.endsInIng),
      let before = clauses.last(where: { $0.upperBound == tokens.lowerBound })
    else { return tokens }
    return before.lowerBound..<tokens.upperBound
  }

  /// With a clause that turns what is said round right behind it: `claimed that it was fair, but the council denied
  /// that`. To stop before the *but* would show the half that it denies.
  private func withTurn(
    _ tokens: Range<Int>, _ clauses: [Range<Int>], _ span: Reading.SentenceSpan, _ reading: Reading
  ) -> Range<Int> {
    let next = tokens.upperBound + 1
    guard next < span.tokens.upperBound, reading.isMark(next - 1, ","), reading.word(next) == "but",
      let clause = clauses.first(where: { $0.contains(next) }), clause.upperBound - next <= Self.mostTurned
    else { return tokens }
    return reading.withoutOuterMarks(tokens.lowerBound..<clause.upperBound)
  }
}
