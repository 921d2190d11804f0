/// Guesses the part of speech of each unit from closed word classes, endings, the verb lists and the unit before.
struct Tagger {
  let reading: Reading

  func tag(_ units: inout [MaskedText.Unit], sentences: [Range<Int>]) {
    for sentence in sentences {
      for index in sentence where units[index].quote == nil {
        units[index].part = part(of: index, in: units, sentence)
      }
    }
  }

  private func part(of index: Int, in units: [MaskedText.Unit], _ sentence: Range<Int>) -> PartOfSpeech {
    let number = units[index].tokens.lowerBound
    let token = reading.tokens[number]
    guard token.isWord else { return mark(number, at: index, in: units, sentence) }
    if token.flags.contains(.digits) { return .number }
    let traits = reading.traits(number)
    let isOpening = index == sentence.lowerBound || token.flags.contains(.opensSentence)
    if token.flags.contains(.capital), !isOpening || token.flags.contains(.allCaps) {
      if let closed = capitalised(number, traits) { return closed }
    }
    if isOpening, token.flags.contains(.capital), isName(traits, before: index, units, sentence) {
      return .proper
    }
    let before = previous(index, in: units, sentence)
    if let closed = closedClass(number, traits, index, units, before) { return closed }
    if let verb = verb(number, traits, index, units, before, sentence) { return verb }
    if isAdverb(number, traits) { return .adverb }
    if traits.contains(.numeral) { return .number }
    if !token.flags.contains(.capital), isAdjective(number, traits) { return .adjective }
    if isOpening, token.flags.contains(.capital), !traits.contains(.person) { return .proper }
    return .noun
  }

  /// Whether a word that looks like a verb or an adverb opens a sentence as a name: `Reed said`, `Fleming added`.
  private func isName(
    _ traits: WordTraits, before index: Int, _ units: [MaskedText.Unit], _ sentence: Range<Int>
  ) -> Bool {
    guard !traits.isDisjoint(with: [.endsInEd, .endsInIng, .endsInLy]),
      traits.isDisjoint(with: [.function, .adverb, .person]),
      let next = next(index, units, sentence)
    else { return false }
    let verb = reading.traits(next)
    return verb.contains(.strongCue) && !verb.isDisjoint(with: [.irregularPast, .endsInEd])
  }

  /// The part of a capitalised word inside a sentence: a name, unless it is a function word or a day.
  private func capitalised(_ number: Int, _ traits: WordTraits) -> PartOfSpeech? {
    if traits.contains(.function) { return reading.tokens[number].flags.contains(.dotted) ? .proper : nil }
    if traits.contains(.month) || traits.contains(.weekday) { return .time }
    return .proper
  }

  private func previous(_ index: Int, in units: [MaskedText.Unit], _ sentence: Range<Int>) -> PartOfSpeech? {
    var at = index - 1
    while at >= sentence.lowerBound, units[at].part == .adverb { at -= 1 }
    return at >= sentence.lowerBound ? units[at].part : nil
  }

  private func closedClass(
    _ number: Int, _ traits: WordTraits, _ index: Int, _ units: [MaskedText.Unit], _ before: PartOfSpeech?
  ) -> PartOfSpeech? {
    guard traits.contains(.function) || traits.rawValue & Self.closed.rawValue != 0 else { return nil }
    let next =
      index + 1 < units.count && units[index + 1].quote == nil ? units[index + 1].tokens.lowerBound : nil
    if traits.contains(.manyParts), let part = byWord(number, before, next) { return part }
    if traits.contains(.relative) { return .relative }
    if traits.contains(.subordinator) { return .subordinator }
    if traits.contains(.auxiliary) || traits.contains(.modal) {
      return traits.contains(.manyParts) && before == .determiner ? .noun : .auxiliary
    }
    if traits.contains(.conjunction) { return .coordinator }
    if traits.contains(.determiner) { return .determiner }
    if traits.contains(.preposition) {
      return traits.contains(.adverb) && next.map(isNominal) != true ? .adverb : .preposition
    }
    if traits.contains(.pronoun) { return .pronoun }
    if traits.contains(.adverb) || traits.contains(.negation) { return .adverb }
    if traits.contains(.time) { return .time }
    return .adverb
  }

  /// The part of a word that its neighbours decide; nil for `will`, `might` and `can`.
  private func byWord(_ number: Int, _ before: PartOfSpeech?, _ next: Int?) -> PartOfSpeech? {
    switch reading.word(number) {
    case "that": that(before, next)
    case "to": next.map(isBaseVerb) == true ? .infinitive : .preposition
    case "what": .relative
    case "will", "might", "can": nil
    default: next.map(isNominal) == true ? .determiner : .pronoun
    }
  }

  private static let closed: WordTraits = [.relative, .subordinator, .determiner, .adverb, .negation]

  private func that(_ before: PartOfSpeech?, _ next: Int?) -> PartOfSpeech {
    switch before {
    case .noun, .proper, .pronoun, .verb, .participle, .gerund, .comma, .quote, .time, .adjective,
      .infinitive,
      .closeBracket:
      return .relative
    default: return next.map(isNominal) == true ? .determiner : .pronoun
    }
  }

  /// Whether the word may stand behind `to` as an infinitive: a verb form without an ending.
  private func isBaseVerb(_ number: Int) -> Bool {
    let traits = reading.traits(number)
    guard reading.tokens[number].isWord, !reading.tokens[number].flags.contains(.capital) else {
      return false
    }
    if traits.contains(.person) || traits.contains(.noun) || traits.contains(.time) { return false }
    let word = reading.word(number)
    if ["be", "have", "do"].contains(word) { return true }
    guard traits.isVerbal else { return false }
    return traits.isDisjoint(with: [.endsInIng, .endsInEd])
  }

  private func isNominal(_ number: Int) -> Bool {
    let token = reading.tokens[number]
    guard token.isWord else { return reading.isMark(number, "$") }
    let traits = reading.traits(number)
    if traits.contains(.function) || traits.contains(.adverb) { return false }
    return true
  }

  // MARK: Verbs

  private func verb(
    _ number: Int, _ traits: WordTraits, _ index: Int, _ units: [MaskedText.Unit], _ before: PartOfSpeech?,
    _ sentence: Range<Int>
  ) -> PartOfSpeech? {
    if traits.contains(.noun) || reading.tokens[number].flags.contains(.hyphenated) { return nil }
    if traits.contains(.endsInIng), length(number) > 4, traits.isVerbal || length(number) > 5 {
      switch before {
      case .determiner, .adjective, .possessive:
        return next(index, units, sentence).map(isNominal) == true ? .adjective : .noun
      case .auxiliary: return .verb
      default: return .gerund
      }
    }
    let isPast = traits.contains(.irregularPast) || (traits.contains(.endsInEd) && length(number) > 3)
    if isPast { return past(number, traits, before, index, units, sentence) }
    guard traits.isVerbal else { return nil }
    return present(number, traits, before, index, units, sentence)
  }

  private func past(
    _ number: Int, _ traits: WordTraits, _ before: PartOfSpeech?, _ index: Int, _ units: [MaskedText.Unit],
    _ sentence: Range<Int>
  ) -> PartOfSpeech {
    switch before {
    case .determiner, .possessive, .adjective, .preposition, .number: return .adjective
    case .auxiliary, .pronoun, .relative, .infinitive: return .verb
    case .noun, .proper, .closeBracket, .time:
      return next(index, units, sentence).map { reading.word($0) == "by" } == true ? .participle : .verb
    case .quote, .coordinator: return .verb
    case .comma where traits.contains(.strongCue) && !reading.isWord(number, in: Self.passive):
      return .verb
    case .comma where !reading.isWord(number, in: Self.passive):
      let follow = next(index, units, sentence).map { reading.traits($0) } ?? []
      return follow.contains(.determiner) ? .verb : .participle
    default: return .participle
    }
  }

  /// A form without an ending or in `-s`: a verb or a noun, by what is around it and by its number.
  private func present(
    _ number: Int, _ traits: WordTraits, _ before: PartOfSpeech?, _ index: Int, _ units: [MaskedText.Unit],
    _ sentence: Range<Int>
  ) -> PartOfSpeech? {
    let isStrong = traits.contains(.strongCue)
    switch before {
    case .determiner, .adjective, .possessive, .preposition, .number, .hyphen: return nil
    case .infinitive, .auxiliary, .pronoun, .relative: return .verb
    case nil: return isStrong ? .verb : nil
    case .noun, .proper: guard agrees(number, index, units, sentence, isStrong) else { return nil }
    default: break
    }
    guard let after = next(index, units, sentence) else {
      let isQuote = index + 1 < sentence.upperBound && units[index + 1].quote != nil
      return isQuote || isStrong ? .verb : nil
    }
    let token = reading.tokens[after]
    if !token.isWord {
      let isThird = traits.attributes && traits.contains(.endsInS) && before != .comma
      return isStrong || isThird || reading.isMark(after, ":") ? .verb : nil
    }
    let follow = reading.traits(after)
    if !follow.isDisjoint(with: [.auxiliary, .modal]) { return nil }
    if !follow.isDisjoint(with: [.function, .determiner, .adverb]) {
      return reading.word(after) == "of" ? nil : .verb
    }
    if follow.contains(.strongCue) { return nil }
    return before == .proper || isStrong ? .verb : nil
  }

  /// Whether a verb form fits the number of the noun before it: "critics claim", "the critic claims".
  private func agrees(
    _ number: Int, _ index: Int, _ units: [MaskedText.Unit], _ sentence: Range<Int>, _ isStrong: Bool
  ) -> Bool {
    var at = index - 1
    while at > sentence.lowerBound, units[at].part == .adverb { at -= 1 }
    let subject = units[at].tokens.lowerBound
    let isThird = reading.traits(number).contains(.endsInS)
    let isPlural = Coreference.isPlural(subject, in: reading)
    if isThird {
      let isProper = units[at].part == .proper
      guard !isPlural || isProper else { return false }
      // "her latest claims": an unknown word behind a determiner is more often an adjective.
      let isKnown = !reading.traits(subject).isDisjoint(with: [.person, .document])
      let isBehindDeterminer = at > sentence.lowerBound && units[at - 1].part == .determiner
      return isStrong || isProper && !isBehindDeterminer || isKnown || !isBehindDeterminer
    }
    return isPlural || isStrong && isListed(at, units, sentence)
  }

  private func isListed(_ at: Int, _ units: [MaskedText.Unit], _ sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, at - 4)..<at).contains { units[$0].part == .coordinator }
  }

  private func next(_ index: Int, _ units: [MaskedText.Unit], _ sentence: Range<Int>) -> Int? {
    guard index + 1 < sentence.upperBound, units[index + 1].quote == nil else { return nil }
    return units[index + 1].tokens.lowerBound
  }

  /// Forms that often stand behind a comma as participles: `Moss, asked about it,`.
  private static let passive: WordSet = ["asked", "called", "described", "told", "informed", "assured"]

  private func isAdverb(_ number: Int, _ traits: WordTraits) -> Bool {
    if traits.contains(.adverb) { return true }
    if traits.contains(.maleName) || traits.contains(.femaleName) { return false }
    if traits.contains(.endsInLy) { return length(number) > 4 && !reading.isWord(number, in: Self.nominalLy) }
    return traits.contains(.endsInWise) && length(number) > 5
  }

  private func isAdjective(_ number: Int, _ traits: WordTraits) -> Bool {
    guard traits.isDisjoint(with: [.person, .document, .noun]) else { return false }
    return traits.contains(.endsAsAdjective)
  }

  /// In UTF-8.
  private func length(_ number: Int) -> Int { reading.word(number).utf8.count }

  private static let nominalLy: WordSet = [
    "ally", "anomaly", "assembly", "connelly", "connolly", "daly", "donnelly", "jolly", "reilly", "bully",
    "butterfly", "daily", "deadly", "early", "elderly", "family",
    "friendly", "hourly", "italy", "july", "likely", "lonely", "lovely", "monopoly", "monthly", "rally",
    "reply",
    "supply", "ugly", "unlikely", "weekly", "yearly",
  ]

  // MARK: Marks

  private func mark(
    _ number: Int, at index: Int, in units: [MaskedText.Unit], _ sentence: Range<Int>
  ) -> PartOfSpeech {
    let token = reading.tokens[number]
    if token.flags.contains(.clitic) { return clitic(index, units, sentence) }
    switch reading.scalars[token.start] {
    case ",", "，", "、": return .comma
    case ":", "：": return .colon
    case ";": return .semicolon
    case "—", "–", "―": return .dash
    case "-", "\u{2010}", "\u{2011}":
      let isJoined = token.flags.contains(.attached) && nextIsAttached(number)
      return isJoined ? .hyphen : .dash
    case "(", "[", "（": return .openBracket
    case ")", "]", "）": return .closeBracket
    case "&", "/", "@", "#", "$", "£", "€", "%": return .joiner
    case ".": return isInName(number, index, sentence) ? .joiner : .stop
    case "!", "?", "…", "。", "！", "？": return .stop
    case "'", "\u{2019}":
      // The apostrophe of a plural possessive: "the senators' plan".
      let behind = index > sentence.lowerBound ? units[index - 1].part : .mark
      return token.flags.contains(.attached) && (behind == .noun || behind == .proper) ? .possessive : .mark
    default: return .mark
    }
  }

  private func nextIsAttached(_ number: Int) -> Bool {
    number + 1 < reading.tokens.count && reading.tokens[number + 1].flags.contains(.attached)
  }

  /// The stop of `Mr.` or of an initial, which ends no sentence.
  private func isInName(_ number: Int, _ index: Int, _ sentence: Range<Int>) -> Bool {
    guard index > sentence.lowerBound, index + 1 < sentence.upperBound else { return false }
    guard reading.tokens[number].flags.contains(.attached) else { return false }
    let before = reading.tokens[number - 1]
    return before.flags.contains(.capital)
  }

  private func clitic(_ index: Int, _ units: [MaskedText.Unit], _ sentence: Range<Int>) -> PartOfSpeech {
    guard index > sentence.lowerBound else { return .mark }
    switch units[index - 1].part {
    case .pronoun, .relative, .adverb, .subordinator: return .auxiliary
    default: return .possessive
    }
  }
}

extension WordTraits {
  /// Whether a list has the word as a form of a verb.
  var isVerbal: Bool { !isDisjoint(with: [.cue, .speech, .verb]) }
  /// Whether the word can print a quotation.
  var attributes: Bool { !isDisjoint(with: [.cue, .speech]) }
}
