/// The words that attribute, and whom they attribute to.
extension SpeakerRules {
  func isCue(_ unit: Int) -> Bool {
    switch text.part(unit) {
    case .verb, .participle, .gerund: text.traits(unit).attributes
    default: false
    }
  }

  func isStrong(_ unit: Int) -> Bool { isCue(unit) && text.traits(unit).contains(.strongCue) }

  /// Who the cue at `cue` attributes to.
  func source(of cue: Int, _ sentence: Range<Int>) -> Subject? {
    if isAccording(cue), let phrase = firstPhrase(from: cue + 2, in: sentence) {
      return Subject(units: phrase.units)
    }
    if isInverted(cue, sentence), let phrase = phraseBehind(cue + 1, sentence) {
      return Subject(units: phrase.units)
    }
    if isPassive(cue, sentence) { return agent(behind: cue, sentence) }
    if let subject = finder(sentence).subject(of: cue) { return subject }
    if text.part(cue) != .verb { return subjectAhead(of: cue, sentence) }
    return nil
  }

  func isAccording(_ unit: Int) -> Bool {
    unit + 1 < text.units.count && text.isWord(unit, Self.according) && text.word(unit + 1) == "to"
      && !text.units[unit].isQuote && !text.units[unit + 1].isQuote
  }

  private static let according = SoughtWord("according")

  /// `"…," said Moss`: the verb stands right behind a quotation and before its subject; `In short, said Moss:` too.
  func isInverted(_ cue: Int, _ sentence: Range<Int>) -> Bool {
    if text.part(cue) == .gerund { return false }
    if cue == sentence.lowerBound, opensTag(cue, sentence) { return true }
    if cue > sentence.lowerBound, text.part(cue - 1) == .comma, opensTag(cue, sentence) { return true }
    var at = cue - 1
    while at >= sentence.lowerBound,
      text.part(at) == .comma || text.part(at) == .dash || text.part(at) == .adverb
    {
      at -= 1
    }
    guard at >= sentence.lowerBound, text.part(at) == .quote else { return false }
    return !["told", "tells", "tell"].contains(text.word(cue))
  }

  /// Whether nothing but a speaker follows a verb of saying behind a comma: `, said Moss.`
  private func opensTag(_ cue: Int, _ sentence: Range<Int>) -> Bool {
    guard text.part(cue) != .gerund, Self.intransitive.contains(text.word(cue)),
      let phrase = text.phrase(at: cue + 1), !phrase.isTime, cue + 1 < sentence.upperBound
    else { return false }
    let next = phrase.units.upperBound
    guard next < sentence.upperBound else { return true }
    switch text.part(next) {
    case .comma, .colon, .stop, .quote, .relative, .preposition, .openBracket, .semicolon, .dash, .time:
      return true
    default: return false
    }
  }

  /// Verbs of saying that take no person or thing as their object.
  private static let intransitive: Set = [
    "added", "adds", "argued", "argues", "concluded", "continued", "explained", "explains", "insisted",
    "noted",
    "notes", "observed", "quipped", "replied", "responded", "said", "say", "says", "wrote", "writes",
  ]

  func isPassive(_ cue: Int, _ sentence: Range<Int>) -> Bool {
    guard text.part(cue) != .gerund else { return false }
    var at = cue - 1
    while at >= sentence.lowerBound, text.part(at) == .adverb { at -= 1 }
    guard at >= sentence.lowerBound, text.part(at) == .auxiliary else {
      return text.part(cue) == .participle && cue + 1 < sentence.upperBound
        && text.units[cue + 1].quote == nil
        && text.word(cue + 1) == "by"
    }
    guard ["was", "were", "is", "are", "been", "being", "be"].contains(text.word(at)) else { return false }
    return !text.word(cue).hasSuffix("ing")
  }

  /// A participle with its agent and without an auxiliary: `described by Moss`.
  func isReducedPassive(_ cue: Int, _ sentence: Range<Int>) -> Bool {
    guard isPassive(cue, sentence) else { return false }
    return cue > sentence.lowerBound && text.part(cue) != .gerund && text.part(cue - 1) != .auxiliary
  }

  private func agent(behind cue: Int, _ sentence: Range<Int>) -> Subject? {
    for unit in cue + 1..<max(cue + 1, min(sentence.upperBound, cue + 25)) where text.units[unit].quote == nil
    {
      if text.word(unit) == "by", let phrase = firstPhrase(from: unit + 1, in: sentence) {
        return Subject(units: phrase.units)
      }
    }
    return nil
  }

  /// `Asked about "X," Moss said`: a participle at the head takes the subject of the clause behind the comma.
  private func subjectAhead(of cue: Int, _ sentence: Range<Int>) -> Subject? {
    var at = cue + 1
    while at < sentence.upperBound {
      let isBreak = text.part(at) == .comma || (text.part(at) == .quote && endsInComma(at))
      if isBreak, let phrase = text.phrase(at: at + 1), at + 1 < sentence.upperBound {
        return Subject(units: phrase.units)
      }
      at += 1
    }
    return nil
  }

  private func firstPhrase(from unit: Int, in sentence: Range<Int>) -> NounPhrase? {
    var at = unit
    while at < sentence.upperBound, at < unit + 4 {
      if let phrase = text.phrase(at: at) { return phrase }
      at += 1
    }
    return nil
  }

  /// The phrase that begins at `unit`, adverbs and times left out.
  func phraseBehind(_ unit: Int, _ sentence: Range<Int>) -> NounPhrase? {
    var at = unit
    while at < sentence.upperBound {
      if let phrase = text.phrase(at: at) {
        guard phrase.isTime, phrase.units.upperBound < sentence.upperBound,
          text.phrase(at: phrase.units.upperBound) != nil
        else { return phrase.isTime ? nil : phrase }
        at = phrase.units.upperBound
      } else if text.part(at) == .adverb {
        at += 1
      } else {
        return nil
      }
    }
    return nil
  }
}
