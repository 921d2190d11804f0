extension FactClause {
  /// The passage grown as `grown` does, and where it is no sentence of its own even so, all that `bounds` hold.
  ///
  /// - Returns: the passage, and whether it says who does what. Where a quotation that both reports print has the
  ///   subject or the verb, nothing can be done.
  func completed(_ tokens: Range<Int>, within bounds: Range<Int>) -> (tokens: Range<Int>, isWhole: Bool) {
    guard !text.units.isEmpty else { return (tokens, true) }
    let span = grown(tokens, within: bounds)
    if isWhole(span) { return (span, true) }
    if isWhole(bounds) { return (bounds, true) }
    return behindHead(span).map { ($0, true) } ?? (span, false)
  }

  /// Whether a passage has a subject and a verb that no *which*, *when* or *saying* before them has taken; `the dam,
  /// which Norwegians had built` may stand without.
  private func isWhole(_ span: Range<Int>) -> Bool {
    if span.lowerBound <= sentence.lowerBound + 1, span.upperBound + 1 >= sentence.upperBound { return true }
    if span.lowerBound > sentence.lowerBound, part(span.lowerBound - 1) == .semicolon { return true }
    guard let first = head(of: span), !isPutIn(span), !leadsOn(span), !isInstead(first, span),
      !isBeforeVerb(span)
    else { return false }
    switch part(first) {
    case .relative, .verb, .auxiliary, .infinitive: return false
    case .participle, .gerund: if !standsAlone(first, span) { return false }
    default: break
    }
    guard let verb = span.first(where: { isFinite($0) }), !lacksSubject(first, verb) else { return false }
    if text.traits(unit(first)).contains(.opensClause), !standsAlone(first, span) { return false }
    let openers = span.count { isOpener($0) }
    let verbs = span.count { isFinite($0) && !isBehindAuxiliary($0) }
    return verbs > openers || !(first..<verb).contains { isOpener($0) } || isDescribed(first, span)
  }

  /// The first word that is no conjunction and no adverb.
  private func head(of span: Range<Int>) -> Int? {
    span.first {
      text.reading.tokens[$0].isWord && part($0) != .coordinator && part($0) != .adverb
    }
  }

  private func isOpener(_ token: Int) -> Bool {
    switch part(token) {
    case .relative, .subordinator: true
    case .gerund: text.traits(unit(token)).attributes
    default: false
    }
  }

  private func isBehindAuxiliary(_ token: Int) -> Bool {
    var before = token - 1
    while before >= sentence.lowerBound, part(before) == .adverb { before -= 1 }
    return before >= sentence.lowerBound && part(before) == .auxiliary
  }

  /// Behind a head that hangs on words which must be left out: of `drawn in chalk, but others liked it` the last
  /// three.
  private func behindHead(_ span: Range<Int>) -> Range<Int>? {
    let start = span.dropFirst().dropLast(3).first {
      part($0) == .comma && part($0 + 1) == .coordinator && text.phrase(at: unit($0 + 2)) != nil
    }
    guard let start else { return nil }
    let rest = start + 2..<span.upperBound
    return isWhole(rest) ? rest : nil
  }

  /// `said eleven nurses, many of them young`, with their verb behind the comma.
  private func isBeforeVerb(_ span: Range<Int>) -> Bool {
    guard let next = (span.upperBound..<sentence.upperBound).first(where: { part($0) != .comma }),
      next > span.lowerBound, part(next - 1) == .comma,
      isFinite(next) || part(next) == .participle, !text.traits(unit(next)).contains(.endsInIng),
      let verb = span.last(where: { isFinite($0) }), text.traits(unit(verb)).attributes
    else { return false }
    return (verb..<span.upperBound).contains { part($0) == .comma }
  }

  /// `lawyer William Hale, who won twice`
  private func isDescribed(_ first: Int, _ span: Range<Int>) -> Bool {
    guard text.phrase(at: unit(first)) != nil,
      !(span.lowerBound...first).contains(where: { text.traits(unit($0)).contains(.preposition) })
    else { return false }
    return span.prefix { !isFinite($0) }.dropFirst().contains {
      part($0) == .relative && part($0 - 1) == .comma
    }
  }

  /// `Rather than wait`
  private func isInstead(_ first: Int, _ span: Range<Int>) -> Bool {
    (span.lowerBound...first).contains { text.isWord(unit($0), Self.than) }
  }

  private static let than = SoughtWord("than")

  /// Whether it begins with what two dashes put in.
  private func isPutIn(_ span: Range<Int>) -> Bool {
    span.lowerBound > sentence.lowerBound && part(span.lowerBound - 1) == .dash
      && span.contains { part($0) == .dash }
  }

  /// `faced an awkward task` before a colon, and `was based in` before a quotation that is left out.
  private func leadsOn(_ span: Range<Int>) -> Bool {
    let rest = span.upperBound..<sentence.upperBound
    guard let next = rest.first(where: { part($0) != .mark && part($0) != .quote }) else { return false }
    let last = span.last { part($0) != .mark && part($0) != .quote } ?? span.lowerBound
    return part(next) == .colon || part(last) == .colon || part(last) == .preposition
  }

  /// `over the weekend, but resigned`
  private func lacksSubject(_ first: Int, _ verb: Int) -> Bool {
    part(first) == .preposition && part(verb - 1) == .coordinator
  }
}
