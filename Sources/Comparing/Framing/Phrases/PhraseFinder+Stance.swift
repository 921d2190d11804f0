import News

/// What a verb says of the words it gives, and what only looks as if it said something.
extension PhraseFinder {
  /// The stance of a verb, or nil where it has another sense: verbs that vouch or keep a distance need a clause, a
  /// quotation or nothing behind them (`recognize their marriages`), who defends or blames himself takes no side, and
  /// what is not said is no statement (`did not say where`).
  func stance(of head: Int, before complement: Range<Int>) -> Stance? {
    guard let stance = reading.stance(at: token(head)), !isNoun(head), !isDenied(head) else { return nil }
    if stance == .hostile || stance == .favouring {
      return head + 1 < text.units.count && text.isWord(head + 1, in: Self.reflexive) ? nil : stance
    }
    guard stance == .factive || stance == .distancing, !complement.isEmpty else { return stance }
    return holdsClause(complement) || isTag(head, before: complement) ? stance : nil
  }

  /// `The levy will stay, Moss admitted under questioning`: what is said stands before.
  private func isTag(_ head: Int, before complement: Range<Int>) -> Bool {
    guard text.part(complement.lowerBound) == .preposition || text.part(complement.lowerBound) == .time,
      let subject = subject(before: head), subject.lowerBound > 0
    else { return false }
    return text.part(subject.lowerBound - 1) == .comma || isQuoted(subject.lowerBound - 1)
  }

  private static let reflexive: WordSet = ["herself", "himself", "itself", "myself", "themselves"]

  /// A noun that only looks like a verb form: `comments that have been condemned`, `guilty to charges`, `the Sept. 11
  /// attack`; and what has another sense in court: `may be dismissed`.
  private func isNoun(_ head: Int) -> Bool {
    let traits = text.traits(head)
    let isFinite = traits.isDisjoint(with: [.endsInEd, .endsInIng, .irregularPast])
    if isFinite, head > 0 {
      switch text.part(head - 1) {
      case .comma, .number, .time, .preposition, .determiner, .adjective, .possessive: return true
      case .infinitive where traits.contains(.endsInS): return true
      default: break
      }
    }
    if text.isWord(head, in: Self.ofCourts), head > 0, text.part(head - 1) == .auxiliary { return true }
    guard head + 2 < text.units.count, text.word(head + 1) == "that" else { return false }
    return isFinite && text.part(head + 2) == .auxiliary
  }

  private static let ofCourts: WordSet = ["charged", "dismissed"]

  private func isDenied(_ head: Int) -> Bool {
    (max(0, head - 3)..<head).contains { text.traits($0).contains(.negation) }
  }

  /// Whether the words open a clause of what is said: with *that*, a quotation, or a subject and its verb.
  private func holdsClause(_ complement: Range<Int>) -> Bool {
    var unit = complement.lowerBound
    while unit < complement.upperBound {
      if isQuoted(unit) || text.part(unit) == .relative { return true }
      if text.part(unit) == .subordinator { return false }
      if let phrase = text.phrase(at: unit), phrase.units.lowerBound == unit {
        unit = phrase.units.upperBound
        continue
      }
      if Self.isVerbal(text.part(unit)) || text.part(unit) == .auxiliary {
        return text.part(unit) != .gerund && text.part(unit) != .participle
      }
      unit += 1
    }
    return false
  }

  /// `did not respond to requests for comment`, `declined to comment`: every report has such a line.
  func declinesComment(_ end: Int, from start: Int) -> Bool {
    (start..<min(text.units.count, end + Self.reachOfComment)).contains { unit in
      unit > start && text.word(unit) == "comment" && ["for", "to"].contains(text.word(unit - 1))
    }
  }

  private static let reachOfComment = 6
}
