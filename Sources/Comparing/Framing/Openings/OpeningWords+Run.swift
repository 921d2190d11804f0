extension OpeningWords {
  /// The words from `token` to the end of their clause, where that is `more` words behind `most` at the latest, or as
  /// many as `most` allows without cutting a name or a noun from what belongs to it.
  func words(from token: Int, most: Int) -> Range<Int>? {
    // `he’s poised to win` without *he* could not be read.
    let isClitic = reading.tokens[token].flags.contains(.clitic) && token > opening.sentence.lowerBound
    let start = isClitic ? token - 1 : token
    let first = opening.unit(start)
    var (unit, end, firm, open, count) = (first, first, first, first, 0)
    var isWhole = false
    // A clause that ends soon is named to its end, of others what can be read alone.
    while unit < text.units.count, count < most + Self.more {
      if endsClause(unit, behind: count) {
        isWhole = true
        break
      }
      if reading.tokens[opening.token(unit)].isWord { count += 1 }
      unit += 1
      guard count <= most || end - first <= most / 2 else { continue }
      guard closes(unit, from: first) else {
        if closes(unit) { open = unit }
        continue
      }
      end = unit
      if isFirm(unit) { firm = unit }
    }
    if isWhole || unit == text.units.count, unit > first, closes(unit, from: first) {
      end = unit
    } else if firm - first > Self.least {
      end = firm
    }
    // Of a claim whose verb is far, what can be read, instead of a subject alone.
    if end > first, end - first <= 2, open > end { end = open }
    guard end > first else { return nil }
    // The mark that closes what one inside the run opens.
    let isOpen =
      end < text.units.count && reading.tokens[opening.token(end - 1)].flags.contains(.quoted)
      && !reading.tokens[start].flags.contains(.quoted) && !reading.tokens[opening.token(end)].isWord
      && !reading.tokens[opening.token(end)].flags.contains(.quoted)
    return start..<opening.token(isOpen ? end + 1 : end)
  }

  /// Whether the clause of a run with `count` words ends at a mark.
  private func endsClause(_ unit: Int, behind count: Int) -> Bool {
    switch text.part(unit) {
    case .semicolon, .colon, .openBracket, .closeBracket: true
    case .stop: unit + 1 == text.units.count
    case .dash: count > Self.least && !isInsideFigures(unit)
    case .comma: count > 2 && !isInsideNoun(unit)
    default: false
    }
  }

  /// Whether a noun ends here that nothing behind completes: not before `[[of]] the court`, `[[to]] go`, `[[had]] left`.
  private func isFirm(_ unit: Int) -> Bool {
    guard unit < text.units.count, text.part(unit - 1) == .noun || text.part(unit - 1) == .proper else {
      return false
    }
    switch text.part(unit) {
    case .comma, .relative, .subordinator: return true
    case .coordinator: return unit + 1 < text.units.count && text.phrase(at: unit + 1) == nil
    case .preposition: return !text.isWord(unit, in: Self.completing)
    default: return false
    }
  }

  private static let completing: WordSet = ["as", "for", "from", "into", "of", "to"]

  /// Whether a run may end before `unit`: behind a word of content that needs nothing of what follows.
  ///
  /// - Parameter first: where the run begins, if what somebody says in it must have its verb.
  private func closes(_ unit: Int, from first: Int? = nil) -> Bool {
    let last = unit - 1
    let token = reading.tokens[opening.token(last)]
    guard token.isWord || token.flags.contains(.clitic) else { return false }
    // `is not backing down [[,]]`
    let isParticle =
      last > 0 && PhraseFinder.isVerbal(text.part(last - 1)) && text.isWord(last, in: Self.particles)
    switch text.part(last) {
    case _ where isParticle && (unit == text.units.count || text.phrase(at: unit) == nil): break
    case .preposition, .determiner, .infinitive, .coordinator, .relative, .subordinator, .auxiliary, .hyphen,
      .possessive, .adverb:
      return false
    default: break
    }
    if first != nil && isInsideClaim(last) || text.word(last) == "according" { return false }
    // `out of his`
    if text.traits(last).contains(.determiner), text.phrase(at: last).map({ $0.units.count == 1 }) ?? true {
      return false
    }
    guard unit < text.units.count else { return true }
    if isInsideFigures(unit) { return false }
    let next = reading.tokens[opening.token(unit)]
    if next.flags.contains(.clitic) || next.flags.contains(.hyphenated) || text.part(unit) == .hyphen {
      return false
    }
    let (here, there) = (text.phrase(at: last), text.phrase(at: unit))
    if let here, here.units.contains(unit) { return false }
    if text.part(last) == .adjective, text.part(unit) == .comma || text.part(unit) == .coordinator {
      return false
    }
    // A subject needs its verb, a verb what it governs.
    if here != nil,
      PhraseFinder.isVerbal(text.part(unit)) && text.part(unit) != .gerund
        || text.part(unit) == .auxiliary
    {
      // `said the women named in the suit [[could not speak for all]]`
      return !isSubject(last) && first.map { text.traits($0).isDisjoint(with: .cue) } ?? true
    }
    // `Dec. 27`
    if reading.isMark(opening.token(unit), "."), unit + 1 < text.units.count { return false }
    // `is not backing [[down]]`
    if PhraseFinder.isVerbal(text.part(last)), text.isWord(unit, in: Self.particles) { return false }
    // `it is possible [[that the port closes]]`
    if text.part(last) == .adjective, text.isWord(unit, in: Self.claiming) { return false }
    let needsMore =
      there != nil || text.part(unit) == .infinitive || text.isWord(unit, in: Self.claiming)
    return !(PhraseFinder.isVerbal(text.part(last)) && needsMore)
  }

  /// `voted 7–4`: a mark between two figures.
  private func isInsideFigures(_ unit: Int) -> Bool {
    guard unit > 0, unit + 1 < text.units.count, !reading.tokens[opening.token(unit)].isWord else {
      return false
    }
    return [unit - 1, unit + 1].allSatisfy { text.word($0).first?.isNumber == true }
  }

  /// Whether a clause with `that` has begun whose verb is still to come: `warned that failure`.
  private func isInsideClaim(_ unit: Int) -> Bool {
    var at = unit
    while at > 0, unit - at < Self.most {
      let part = text.part(at)
      let isFinite = PhraseFinder.isVerbal(part) && part != .gerund && part != .participle
      if isFinite && text.part(at - 1) != .infinitive || part == .auxiliary { return false }
      if text.isWord(at, in: Self.claiming) { return true }
      at -= 1
    }
    return false
  }

  private static let particles: WordSet = ["apart", "away", "back", "down", "off", "out", "up"]

  private static let claiming: WordSet = ["if", "that", "whether"]

  /// Whether the noun phrase that ends here opens a clause: `that the measure`, `whether he`.
  private func isSubject(_ unit: Int) -> Bool {
    guard let phrase = text.phrase(at: unit) else { return false }
    let before = phrase.units.lowerBound - 1
    return phrase.isPronoun || before >= 0 && text.part(before) != .preposition
  }

  /// `a prominent but unpaid, advisory post`: what stands before the comma describes a noun behind it.
  func isInsideNoun(_ comma: Int) -> Bool {
    guard comma > 0, comma + 1 < text.units.count, describes(comma - 1) || text.part(comma + 1) == .adjective
    else {
      return false
    }
    switch text.part(comma + 1) {
    case .adjective, .noun, .proper, .participle: break
    default: return false
    }
    var unit = comma - 1
    while unit >= 0, comma - unit < Self.reachOfAdjectives {
      switch text.part(unit) {
      case .determiner: return true
      case .preposition, .pronoun, .auxiliary, .comma, .relative, .infinitive: return false
      default: unit -= 1
      }
    }
    return false
  }

  func describes(_ unit: Int) -> Bool {
    text.part(unit) == .adjective || !text.traits(unit).isDisjoint(with: [.endsInEd, .endsAsAdjective])
  }

  private static let reachOfAdjectives = 8
}
