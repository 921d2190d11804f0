import News

/// The phrases of a sentence, from the parts of speech that `Tagger` guesses.
struct PhraseFinder {
  let reading: Reading
  private let concepts: Concepts
  private let weights: [Double]
  private let spread: ConceptWeights
  private let side: Side
  private let sentence: Range<Int>
  let text: MaskedText

  /// The most words that a predicate has behind its verbs, and the most phrases of a sentence.
  private static let reach = 12
  private static let most = 40
  /// The most words that are added to a predicate up to the end of its clause.
  private static let reachShown = 12

  static func phrases(of sentence: Int, on side: Side, in comparer: Comparer) -> [Phrase] {
    let finder = PhraseFinder(sentence, side, comparer)
    let outlines = finder.predicates(behind: finder.nounPhrases())
    // All contents in one array, and of it a slice for each: arrays of their own would cost more than what they hold.
    var contents: [Phrase.Content] = []
    contents.reserveCapacity(outlines.reduce(0) { $0 + $1.units.count })
    let found = outlines.map { outline in
      let start = contents.count
      let words = finder.words(of: outline, &contents)
      return (words, start..<contents.count)
    }
    return zip(outlines, found).map { outline, found in
      finder.phrase(outline, found.0, contents[found.1])
    }
  }

  /// Where a phrase stands and what it is, in units.
  private struct Outline {
    let kind: Phrase.Kind
    let units: Range<Int>
    let core: Range<Int>
    let head: Int
    var subject: Range<Int>?
    var isFirst = false
  }

  /// What is counted of the words of a phrase.
  private struct Words {
    var traits: WordTraits = []
    var count = 0
    var quoted = 0
    var loaded = 0
    var isHedged = false
    var mask: UInt64 = 0
  }

  private init(_ number: Int, _ side: Side, _ comparer: Comparer) {
    reading = comparer.readings[side]
    concepts = comparer.concepts[side]
    weights = comparer.weights[side]
    spread = comparer.conceptWeights
    self.side = side
    let span = reading.sentences[number]
    sentence = span.tokens.dropFirst(span.dateline)
    // Inside quotation marks too: what stands there is compared with what the other report says in its own words.
    text = comparer.plainText(of: number, on: side)
  }

  // Without masked quotations every token is a unit.
  func token(_ unit: Int) -> Int { sentence.lowerBound + unit }

  private func nounPhrases() -> [Outline] {
    var outlines: [Outline] = []
    outlines.reserveCapacity(2 * min(text.phrases.count, Self.most))
    for phrase in text.phrases.prefix(Self.most)
    where !phrase.isTime && !phrase.isPronoun && !isTorn(phrase.units.lowerBound) {
      var end = phrase.units.upperBound
      if end < text.units.count, text.word(end) == "of", let object = text.phrase(at: end + 1),
        !object.isTime,
        !object.isPronoun
      {
        end = object.units.upperBound
      }
      outlines.append(
        Outline(
          kind: .noun, units: phrase.units.lowerBound..<end, core: phrase.units,
          head: phrase.units.upperBound - 1))
    }
    return outlines
  }

  /// `over-the-top`: a phrase that begins inside a word.
  private func isTorn(_ unit: Int) -> Bool {
    reading.tokens[token(unit)].flags.contains(.hyphenated)
  }

  private func predicates(behind nouns: [Outline]) -> [Outline] {
    var outlines = nouns
    var unit = 0
    while unit < text.units.count, outlines.count - nouns.count < Self.most {
      guard Self.isVerbal(text.part(unit)) || text.part(unit) == .auxiliary || text.part(unit) == .infinitive
      else {
        unit += 1
        continue
      }
      let (end, head) = verbs(from: unit)
      guard !declinesComment(end, from: unit) else {
        unit = end
        continue
      }
      let start = adverbs(before: unit)
      let subject = subject(before: start)
      outlines.append(
        Outline(
          kind: .predicate, units: start..<complement(from: end), core: start..<end, head: head,
          subject: subject, isFirst: outlines.count == nouns.count))
      unit = end
    }
    return outlines
  }

  /// `erroneously claiming`, `sharply criticized`: where the adverbs right before a verb begin.
  private func adverbs(before verb: Int) -> Int {
    var start = verb
    while start > 0, text.part(start - 1) == .adverb { start -= 1 }
    return start
  }

  static func isVerbal(_ part: PartOfSpeech) -> Bool {
    part == .verb || part == .participle || part == .gerund
  }

  /// The end of the run of verbs, auxiliaries and adverbs from `start` on, and its last verb.
  private func verbs(from start: Int) -> (end: Int, head: Int) {
    var end = start
    var head: Int?
    while end < text.units.count {
      let part = text.part(end)
      if Self.isVerbal(part) {
        if part == .gerund, head != nil { break }
        head = end
      } else if part != .auxiliary, part != .infinitive, part != .adverb {
        break
      }
      end += 1
    }
    end = max(end, start + 1)
    return (end, head ?? end - 1)
  }

  /// The end of what belongs to the verbs: up to the end of the clause, or where that is far, to the last joint
  /// before.
  private func complement(from start: Int) -> Int {
    let isQuoted = isQuoted(start - 1)
    var end = start
    var words = 0
    var joint = start
    while end < text.units.count {
      let isEnd =
        switch text.part(end) {
        case .stop, .semicolon, .colon, .dash: true
        case .comma: !isBetweenAdjectives(end)
        case .infinitive, .preposition, .relative, .subordinator, .coordinator, .gerund:
          words >= Self.reach
        default: false
        }
      if isEnd || isQuoted && !self.isQuoted(end) && reading.tokens[token(end)].isWord { break }
      if words >= Self.reach { return trimmed(joint > start ? joint : end, from: start) }
      if words > 2, Self.isJoint(text.part(end)) || !isQuoted && opensQuotation(end) { joint = end }
      if reading.tokens[token(end)].isWord { words += 1 }
      end += 1
    }
    return trimmed(end, from: start)
  }

  /// The end of the clause of a predicate, or where that is far, its end as it was found.
  private func clauseEnd(_ units: Range<Int>) -> Int {
    let isQuoted = isQuoted(units.upperBound - 1)
    var end = units.upperBound
    var words = 0
    while end < text.units.count, words <= Self.reachShown {
      switch text.part(end) {
      case .stop, .semicolon, .colon, .dash: return trimmed(end, from: units.upperBound)
      case .comma where !isBetweenAdjectives(end): return trimmed(end, from: units.upperBound)
      default: break
      }
      if isQuoted, !self.isQuoted(end), reading.tokens[token(end)].isWord {
        return trimmed(end, from: units.upperBound)
      }
      if reading.tokens[token(end)].isWord { words += 1 }
      end += 1
    }
    return end == text.units.count ? trimmed(end, from: units.upperBound) : units.upperBound
  }

  /// The prepositions that bind what follows to a noun, rather than say where or when.
  private static let binding: WordSet = [
    "about", "against", "among", "between", "for", "of", "over", "to", "toward", "towards", "with",
  ]

  /// The end of a noun phrase with what prepositions bind to it.
  private func described(_ units: Range<Int>) -> Int {
    var end = units.upperBound
    // `its inappropriate targeting of clubs`, `the practice of targeting clubs`
    if let acted = acted(from: end) { end = acted }
    while end + 1 < text.units.count, end - units.upperBound < Self.reach,
      text.isWord(end, in: Self.binding),
      let object = text.phrase(at: end + 1), !object.isTime, !object.isPronoun,
      object.units.lowerBound == end + 1
    {
      end = object.units.upperBound
    }
    return end
  }

  /// The end of an act that a noun phrase leads to, with what it is done to; nil where there is none.
  private func acted(from end: Int) -> Int? {
    let isOpen =
      text.part(end - 1) == .adjective
      || text.traits(end - 1).contains(.loaded) && end < text.units.count && text.part(end) == .gerund
    let verb = isOpen ? end : end + 1
    guard verb < text.units.count, text.part(verb) == .gerund, isOpen || text.word(end) == "of" else {
      return nil
    }
    let object = isOpen && verb + 1 < text.units.count && text.word(verb + 1) == "of" ? verb + 2 : verb + 1
    guard let phrase = text.phrase(at: object), phrase.units.lowerBound == object, !phrase.isTime else {
      return isOpen ? verb + 1 : nil
    }
    return phrase.units.upperBound
  }

  private static func isJoint(_ part: PartOfSpeech) -> Bool {
    switch part {
    case .infinitive, .preposition, .relative, .subordinator, .coordinator, .gerund: true
    default: false
    }
  }

  func isQuoted(_ unit: Int) -> Bool { reading.tokens[token(unit)].flags.contains(.quoted) }

  private func opensQuotation(_ unit: Int) -> Bool {
    !isQuoted(unit) && unit + 1 < text.units.count && isQuoted(unit + 1)
  }

  /// `swift, negative reactions`; `several controversial, and religiously laden, remarks`.
  private func isBetweenAdjectives(_ comma: Int) -> Bool {
    guard comma > 0, comma + 1 < text.units.count else { return false }
    // `swift` is no adjective to the tagger.
    let isJudging = !text.traits(comma - 1).isDisjoint(with: [.intensifier, .endsAsAdjective, .loaded])
    guard text.part(comma - 1) == .adjective || isJudging else { return false }
    switch text.part(comma + 1) {
    case .adjective: return true
    case .noun: return text.part(comma - 1) == .adjective
    default: return false
    }
  }

  /// Without marks, prepositions and the like at its end.
  private func trimmed(_ end: Int, from start: Int) -> Int {
    var end = end
    while end > start {
      switch text.part(end - 1) {
      case .preposition, .determiner, .infinitive, .adverb, .coordinator, .relative, .subordinator,
        .auxiliary:
        end -= 1
      // `after declaring`: what was declared is behind the end.
      case .gerund where end - 2 > start && Self.governs(text.part(end - 2)): end -= 2
      default:
        if reading.tokens[token(end - 1)].isWord || reading.tokens[token(end - 1)].flags.contains(.clitic) {
          return end
        }
        end -= 1
      }
    }
    return end
  }

  private static func governs(_ part: PartOfSpeech) -> Bool { part == .preposition || part == .subordinator }

  /// The nearest noun phrase before the verbs that no preposition governs.
  func subject(before unit: Int) -> Range<Int>? {
    var at = unit - 1
    while at >= 0 {
      guard let phrase = text.phrase(at: at) else {
        at -= 1
        continue
      }
      let before = phrase.units.lowerBound - 1
      if !phrase.isTime, before < 0 || text.part(before) != .preposition { return phrase.units }
      at = before
    }
    return nil
  }

  private func tokens(_ units: Range<Int>) -> Range<Int> { token(units.lowerBound)..<token(units.upperBound) }

  /// Counts the words of a phrase and adds its content, each concept once.
  private func words(of outline: Outline, _ contents: inout [Phrase.Content]) -> Words {
    let (tokens, ids, entries) = (reading.tokens, concepts.ids, reading.entries)
    let start = contents.count
    var words = Words()
    for index in self.tokens(outline.units) where tokens[index].isWord {
      let token = tokens[index]
      words.count += 1
      if token.flags.contains(.quoted) { words.quoted += 1 }
      words.traits.formUnion(token.traits)
      if token.traits.contains(.hedge), isHedge(index) { words.isHedged = true }
      let concept = ids[index]
      guard concept != Concepts.none, !contents[start...].contains(where: { $0.concept == concept }) else {
        continue
      }
      let isLoaded = token.traits.contains(.loaded) && isJudgement(index)
      if isLoaded { words.loaded += 1 }
      words.mask |= 1 << UInt64(truncatingIfNeeded: concept & 63)
      contents.append(
        Phrase.Content(
          token: index, concept: concept, weight: weights[index], rarity: entries[token.word].weight,
          traits: token.traits,
          isNumber: token.traits.contains(.numeral) || token.flags.contains(.digits),
          isName: token.flags.contains(.capital) && !token.flags.contains(.opensSentence),
          isLoaded: isLoaded))
    }
    return words
  }

  private func phrase(_ outline: Outline, _ words: Words, _ contents: ArraySlice<Phrase.Content>) -> Phrase {
    let (units, core, head) = (outline.units, outline.core, outline.head)
    let tokens = tokens(units)
    let headStance = reading.stance(at: token(head))
    return Phrase(
      kind: outline.kind, tokens: tokens,
      shown: tokens.lowerBound..<token(outline.kind == .noun ? described(units) : clauseEnd(units)),
      core: self.tokens(core), head: token(head),
      stance: outline.kind == .predicate ? stance(of: head, before: core.upperBound..<units.upperBound) : nil,
      headIsName: text.part(head) == .proper, subject: outline.subject.map { self.tokens($0) },
      subjectIsPronoun: outline.subject.map { text.part($0.upperBound - 1) == .pronoun } ?? false,
      contents: contents, traits: words.traits, wordCount: words.count, loadedCount: words.loaded,
      isMarked: words.loaded > 0 || words.isHedged || headStance?.isCharged == true,
      isHedged: words.isHedged,
      isQuoted: reading.tokens[token(head)].flags.contains(.quoted)
        || words.quoted * 2 > words.count && headStance == nil,
      before: content(from: tokens.lowerBound - 1, by: -1), behind: content(from: tokens.upperBound, by: 1),
      place: Double(tokens.lowerBound - sentence.lowerBound) / Double(max(1, sentence.count)),
      mask: words.mask, isFirst: outline.isFirst)
  }

  /// Whether a word of judgement is one here: the report's own, no name, no part of `lame-duck`, and not a word of
  /// both reports.
  private func isJudgement(_ index: Int) -> Bool {
    let tokens = reading.tokens
    guard !reading.isName(index), tokens[index].flags.isDisjoint(with: [.hyphenated, .quoted]) else {
      return false
    }
    let isJoined = index + 2 < tokens.count && tokens[index + 2].flags.contains(.hyphenated)
    return !isJoined && concepts.ids[index] != Concepts.none
      && spread.sentences(withConceptOf: index, on: side)[side.other] == 0
      && !reading.isReported(index, in: sentence) && !isLiteral(index) && !isOfCourt(index)
  }

  /// `a stark blue background`: how a thing looks is no judgement.
  private func isLiteral(_ index: Int) -> Bool {
    guard reading.isWord(index, in: LiteralWords.looks) else { return false }
    let end = text.phrase(at: index - sentence.lowerBound)?.units.upperBound ?? 0
    return (index..<max(index, min(sentence.upperBound, token(end)))).contains {
      reading.isWord($0, in: LiteralWords.things)
    }
  }

  /// `was accused of spending`: what a court is told.
  private func isOfCourt(_ index: Int) -> Bool {
    index > sentence.lowerBound && reading.word(index) == "accused"
      && text.part(index - 1 - sentence.lowerBound) == .auxiliary
  }

  private func isHedge(_ index: Int) -> Bool {
    let traits = reading.traits(index)
    return traits.contains(.hedge) && traits.isDisjoint(with: [.modal, .preposition])
      && !reading.tokens[index].flags.contains(.quoted) && !reading.isWord(index, in: HedgeWords.weak)
      && !isArrival(index)
  }

  /// `appeared on television`, `in court`: no seeming.
  private func isArrival(_ index: Int) -> Bool {
    guard index + 1 < sentence.upperBound, reading.word(index).hasPrefix("appear") else { return false }
    return reading.traits(index + 1).contains(.preposition) && reading.word(index + 1) != "to"
  }

  /// The concept of the first content word among the next four words of the sentence.
  private func content(from token: Int, by step: Int) -> Int {
    var at = token
    var words = 0
    while sentence.contains(at), words < 4 {
      if concepts.ids[at] != Concepts.none { return concepts.ids[at] }
      if reading.tokens[at].isWord { words += 1 }
      at += step
    }
    return Concepts.none
  }
}
