import News

/// Makes of clauses that the other report lacks a passage that can be understood by itself.
///
/// What opens with `which`, `who` or a participle gets what it describes, a verb its subject, a subject its verb,
/// and `after counting the votes` the clause before it: of `The mayor, who won twice, [[resigned]]` it is the whole.
/// `and`, `but` and `while` before a clause of its own are left out. A passage never leaves `bounds`; in a sentence
/// of more than `most` tokens nothing grows.
struct FactClause {
  let text: MaskedText
  /// The tokens of the sentence, without a dateline.
  let sentence: Range<Int>
  private let clauses: [Range<Int>]

  /// The longest sentence that is looked into, and how many clauses a passage may take in.
  private static let most = 200
  private static let mostSteps = 4

  /// The sentence with that number; `clauses` are those of it.
  init(of number: Int, clauses: [Range<Int>], on side: Side, in comparer: Comparer) {
    let span = comparer.readings[side].sentences[number]
    sentence = span.tokens.dropFirst(span.dateline)
    self.clauses = clauses
    let isLong = sentence.count > Self.most
    text =
      isLong
      ? MaskedText(0..<0, masking: EmptyCollection(), in: comparer.readings[side])
      : comparer.plainText(of: number, on: side)
  }

  func grown(_ tokens: Range<Int>, within bounds: Range<Int>) -> Range<Int> {
    guard !text.units.isEmpty else { return tokens }
    var span = tokens
    for _ in 0..<Self.mostSteps {
      let grown = closed(opened(span, bounds), bounds)
      if grown == span { break }
      span = grown
    }
    return withoutTail(span)
  }

  // Nothing is masked, so every token is a unit.
  func unit(_ token: Int) -> Int { token - sentence.lowerBound }
  private func token(_ unit: Int) -> Int { unit + sentence.lowerBound }
  func part(_ token: Int) -> PartOfSpeech { text.part(unit(token)) }

  // MARK: The head

  private func opened(_ span: Range<Int>, _ bounds: Range<Int>) -> Range<Int> {
    guard let first = span.first(where: { text.reading.tokens[$0].isWord }) else { return span }
    let start: Int?
    switch part(first) {
    case .relative: start = antecedent(first)
    case .preposition where first + 1 < span.upperBound && part(first + 1) == .relative:
      start = antecedent(first + 1)
    case .coordinator where first + 1 < span.upperBound && text.phrase(at: unit(first + 1)) != nil:
      return first + 1..<span.upperBound
    case .subordinator where Self.linking.contains(text.word(unit(first))) && hasSubject(behind: first, span):
      return first + 1..<span.upperBound
    case .verb, .auxiliary: start = subject(of: first)
    case .adverb:
      let next = span.first { $0 > first && part($0) != .adverb }
      start = next.flatMap { [.verb, .auxiliary].contains(part($0)) ? subject(of: $0) : nil }
    case .participle, .gerund, .subordinator, .infinitive, .preposition, .coordinator:
      guard !standsAlone(first, span) else { return span }
      if first <= bounds.lowerBound + 1 { return span.lowerBound..<next(span, bounds) }
      start = previous(span)
    default: return span
    }
    guard let start, start >= bounds.lowerBound, start < span.lowerBound else { return span }
    return start..<span.upperBound
  }

  /// Conjunctions that a clause can do without.
  private static let linking: Set = ["while", "whereas", "though", "although", "as"]

  /// `In March the mayor resigned`: a head that depends on what follows in the same passage.
  func standsAlone(_ first: Int, _ span: Range<Int>) -> Bool {
    if part(first) == .subordinator || part(first) == .coordinator { return false }
    guard let verb = span.first(where: { $0 > first && isFinite($0) }) else { return false }
    let isOwn = !span.contains { $0 > first && $0 < verb && [.relative, .subordinator].contains(part($0)) }
    if part(first) == .preposition { return isOwn }
    // Behind a participle the subject stands past a comma.
    let comma = (first..<verb).last { part($0) == .comma }
    return isOwn && comma.map { text.phrase(at: unit($0 + 1)) != nil } == true
  }

  private func hasSubject(behind first: Int, _ span: Range<Int>) -> Bool {
    guard let next = span.first(where: { $0 > first && part($0) != .adverb }),
      text.phrase(at: unit(next)) != nil
    else { return false }
    return span.contains { $0 > next && isFinite($0) }
  }

  /// The first token of what the relative pronoun stands for.
  private func antecedent(_ relative: Int) -> Int? {
    let finder = SubjectFinder(text: text, sentence: text.units.indices)
    return finder.relative(unit(relative))?.antecedent.map { token($0.lowerBound) }
  }

  private func subject(of verb: Int) -> Int? {
    let finder = SubjectFinder(text: text, sentence: text.units.indices)
    guard let found = finder.subject(of: unit(verb)) else { return previous(verb..<verb + 1) }
    return token((found.antecedent ?? found.units).lowerBound)
  }

  // MARK: The end

  /// With the clause behind it where no verb is told, or where it ends in the middle of a phrase.
  private func closed(_ span: Range<Int>, _ bounds: Range<Int>) -> Range<Int> {
    guard !span.contains(where: isFinite) || isCut(span) else { return span }
    let end = next(span, bounds)
    if end > span.upperBound { return span.lowerBound..<end }
    guard !span.contains(where: isFinite), let start = previous(span), start >= bounds.lowerBound else {
      return span
    }
    return start..<span.upperBound
  }

  private func isCut(_ span: Range<Int>) -> Bool {
    guard let last = span.last(where: { text.reading.tokens[$0].isWord }), last > span.lowerBound else {
      return false
    }
    switch part(last) {
    case .determiner, .preposition, .coordinator, .relative, .subordinator, .auxiliary, .infinitive:
      return true
    case .adjective:
      return text.phrase(at: unit(last)) == nil && [.determiner, .preposition].contains(part(last - 1))
    default: return false
    }
  }

  /// Past the next clause.
  private func next(_ span: Range<Int>, _ bounds: Range<Int>) -> Int {
    let clause = clauses.first { $0.upperBound > span.upperBound }
    return max(span.upperBound, min(bounds.upperBound, clause?.upperBound ?? span.upperBound))
  }

  /// The start of the clause before, unless a semicolon parts the two.
  private func previous(_ span: Range<Int>) -> Int? {
    guard let clause = clauses.last(where: { $0.lowerBound < span.lowerBound }) else { return nil }
    return part(span.lowerBound - 1) == .semicolon ? nil : clause.lowerBound
  }

  /// Whether the word is a verb with a person: no participle, and no infinitive.
  func isFinite(_ token: Int) -> Bool {
    switch part(token) {
    case .auxiliary: !text.traits(unit(token)).contains(.endsInIng)
    case .verb: token == sentence.lowerBound || part(token - 1) != .infinitive
    default: false
    }
  }

  /// Without `, in part` or `, saying` at its end, nor the preposition before a quotation that is left out.
  private func withoutTail(_ span: Range<Int>) -> Range<Int> {
    var end = span.upperBound
    while end > span.lowerBound + 3, isDangling(end - 1) { end -= 1 }
    guard let comma = (span.lowerBound + 1..<end).last(where: { part($0) == .comma }) else {
      return span.lowerBound..<end
    }
    let tail = comma + 1..<end
    let isTail =
      (1...2).contains(tail.count) && [.preposition, .adverb, .gerund].contains(part(tail.lowerBound))
    return span.lowerBound..<(isTail ? comma : end)
  }

  private func isDangling(_ token: Int) -> Bool {
    switch part(token) {
    case .determiner, .preposition, .coordinator, .relative, .subordinator, .infinitive, .comma, .mark: true
    default: false
    }
  }
}
