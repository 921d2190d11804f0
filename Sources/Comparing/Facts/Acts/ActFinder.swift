/// Finds what a sentence tells: its verbs, and of a verb that somebody asks for, who acts and on whom.
struct ActFinder {
  private let text: MaskedText
  private let reading: Reading
  private let subjects: SubjectFinder
  private let sentence: Range<Int>

  /// How many words behind a verb belong to what it tells, and how far `by` may stand from it.
  private static let reach = 14
  private static let reachOfAgent = 6

  init(_ sentence: Int, on side: Side, in comparer: Comparer) {
    text = comparer.plainText(of: sentence, on: side)
    reading = comparer.readings[side]
    self.sentence = text.units.indices
    subjects = SubjectFinder(text: text, sentence: text.units.indices)
  }

  /// The verbs and predicates in the report's own voice, as units. A sentence that asks or supposes tells nothing.
  func verbs() -> [Int] {
    guard let last = sentence.last, !supposes(upTo: last) else { return [] }
    return sentence.filter { unit in
      guard !reading.tokens[token(unit)].flags.contains(.quoted) else { return false }
      switch text.part(unit) {
      case .verb:
        let traits = text.traits(unit)
        return !traits.contains(.function) && (!traits.contains(.strongCue) || traits.contains(.opposite))
      case .participle:
        return isBehindBe(unit) || unit + 1 < sentence.upperBound && text.isWord(unit + 1, Self.by)
      case .adjective, .noun: return isBehindBe(unit)
      default: return false
      }
    }
  }

  func token(_ unit: Int) -> Int { text.units[unit].tokens.lowerBound }

  private static let suppositions: WordSet = [
    "if", "whether", "unless", "should", "would", "could", "might", "may",
  ]

  private func supposes(upTo last: Int) -> Bool {
    reading.isMark(token(last), "?") || sentence.contains { text.isWord($0, in: Self.suppositions) }
  }

  /// `is [not] safe`: whether a form of `be` stands before, with nothing but adverbs and articles between.
  private func isBehindBe(_ unit: Int) -> Bool {
    var at = unit - 1
    while at >= sentence.lowerBound, text.part(at) == .adverb || text.part(at) == .determiner { at -= 1 }
    return at >= sentence.lowerBound && text.traits(at).contains(.passive)
  }

  // MARK: Who and whom

  /// What a verb tells, or nil where it depends on another that leaves it open: `tried to flee`.
  func act(of unit: Int) -> Act? {
    var isNegated = false
    var modal: Int?
    var isBehindBe = false
    var first = unit
    var at = unit - 1
    scan: while at >= sentence.lowerBound {
      let traits = text.traits(at)
      if traits.contains(.negation) || text.isWord(at, in: Self.misspelt) {
        isNegated.toggle()
        first = at
      } else if isNegated, text.part(at) == .auxiliary {
        first = at
      }
      if traits.contains(.modal) { modal = reading.tokens[token(at)].word }
      if traits.contains(.passive) { isBehindBe = true }
      switch text.part(at) {
      case .adverb, .auxiliary: at -= 1
      case .coordinator where text.word(at) == "yet": at -= 1
      case .noun where text.isWord(at, in: Self.misspelt): at -= 1
      case .determiner where text.part(unit) != .verb: at -= 1
      case .infinitive:
        guard at > sentence.lowerBound, text.isWord(at - 1, in: Self.refusals) else { return nil }
        isNegated.toggle()
        first = at - 1
        at -= 2
      default: break scan
      }
    }
    let isVerb = text.part(unit) == .verb || text.part(unit) == .participle
    let isPassive = isVerb && subjects.isPast(unit) && (isBehindBe || text.part(unit) == .participle)
    let subject = subjects.subject(of: unit).map { tokens(whole($0.antecedent ?? $0.units)) }
    let object = isVerb ? object(behind: unit) : nil
    let rest = token(unit) + 1..<end(behind: unit)
    if denies(subject) || denies(object) || isBehindDenial(subject) { isNegated.toggle() }
    return Act(
      verb: token(unit), agent: isPassive ? agent(behind: unit) : subject,
      patient: isPassive ? subject : object, rest: rest, isPassive: isPassive, isNegated: isNegated,
      modal: modal, shown: token(first)..<token(unit) + 1)
  }

  private static let refusals: WordSet = [
    "refuse", "refuses", "refused", "decline", "declines", "declined", "fail", "fails", "failed",
  ]

  /// `not` as it is written where an apostrophe was lost.
  private static let misspelt: WordSet = [
    "arent", "didnt", "doesnt", "dont", "hadnt", "hasnt", "havent", "isnt", "wasnt", "werent", "wont",
  ]

  private static let by = SoughtWord("by")
  private static let according = SoughtWord("according")

  /// `neither the mayor`, `nor any other`.
  private func isBehindDenial(_ subject: Range<Int>?) -> Bool {
    guard let subject, subject.lowerBound > token(sentence.lowerBound) else { return false }
    return reading.traits(subject.lowerBound - 1).contains(.negation)
  }

  private func tokens(_ units: Range<Int>) -> Range<Int> { text.tokens(of: units) }

  /// A noun phrase with what `of` binds to it: `shares of the airline`.
  private func whole(_ units: Range<Int>) -> Range<Int> {
    let end = units.upperBound
    guard end < sentence.upperBound, text.word(end) == "of", let owner = text.phrase(at: end + 1) else {
      return units
    }
    return units.lowerBound..<owner.units.upperBound
  }

  private func denies(_ tokens: Range<Int>?) -> Bool {
    tokens?.contains { reading.traits($0).contains(.negation) } ?? false
  }

  /// The noun phrase right behind a verb.
  private func object(behind unit: Int) -> Range<Int>? {
    var at = unit + 1
    while at < sentence.upperBound, text.part(at) == .adverb || text.part(at) == .mark { at += 1 }
    guard let phrase = text.phrase(at: at), phrase.units.lowerBound == at, !phrase.isTime else { return nil }
    return tokens(phrase.units)
  }

  /// `by the army`, near behind a participle.
  private func agent(behind unit: Int) -> Range<Int>? {
    let end = min(sentence.upperBound, unit + 1 + Self.reachOfAgent)
    for at in unit + 1..<max(unit + 1, end) where text.isWord(at, Self.by) {
      guard let phrase = text.phrase(at: at + 1), phrase.units.lowerBound == at + 1, !phrase.isTime else {
        continue
      }
      return tokens(phrase.units)
    }
    return nil
  }

  /// The end of the clause of a verb, as a token.
  private func end(behind unit: Int) -> Int {
    var at = unit + 1
    while at < sentence.upperBound, at - unit <= Self.reach {
      switch text.part(at) {
      case .stop, .semicolon, .colon, .dash, .comma, .relative, .subordinator, .coordinator: return token(at)
      default: at += 1
      }
    }
    return at < sentence.upperBound ? token(at) : token(at - 1) + 1
  }

  // MARK: Whose words

  /// The verbs of saying in the sentence and their subjects: what is told may be told by somebody.
  func speakers() -> [Range<Int>] {
    sentence.compactMap { unit in
      guard text.part(unit) == .verb || text.part(unit) == .gerund, text.traits(unit).contains(.strongCue)
      else {
        return text.isWord(unit, Self.according) ? text.phrase(at: unit + 2).map { tokens($0.units) } : nil
      }
      return subjects.subject(of: unit).map { tokens($0.antecedent ?? $0.units) }
    }
  }
}
