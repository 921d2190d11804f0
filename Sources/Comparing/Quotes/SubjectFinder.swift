/// Who does what a verb says: the noun phrase that is the subject of its clause.
struct Subject: Equatable {
  /// The units of the noun phrase, or of the relative pronoun that stands for it.
  let units: Range<Int>
  /// The noun phrase that a relative pronoun stands for.
  var antecedent: Range<Int>?
}

/// Finds the subject of a verb by walking back through its clause: over adverbs and auxiliaries, over insertions
/// between commas, over prepositional phrases, out of relative clauses, and from a second verb behind `and` or a
/// participle to the subject of the first. Every walk goes one way and stops at the head of the sentence.
struct SubjectFinder {
  let text: MaskedText
  let sentence: Range<Int>

  func subject(of verb: Int) -> Subject? {
    var steps = Steps()
    return text.part(verb) == .gerund ? ofGerund(verb, &steps) : walk(from: verb - 1, &steps)
  }

  /// A bound on the clauses one look-up goes through.
  private struct Steps {
    var left = 12
    mutating func take() -> Bool {
      left -= 1
      return left >= 0
    }
  }

  private var floor: Int { sentence.lowerBound }

  private func walk(from start: Int, _ steps: inout Steps) -> Subject? {
    guard steps.take() else { return nil }
    var at = start
    while at >= floor {
      if let phrase = text.phrase(at: at) {
        if phrase.isTime {
          at = beforePreposition(phrase.units.lowerBound - 1)
          continue
        }
        return subject(endingWith: phrase, &steps)
      }
      switch text.part(at) {
      case .adverb, .auxiliary, .adjective, .mark, .stop, .joiner, .number: at -= 1
      case .closeBracket: at = (openBracket(before: at) ?? at) - 1
      case .comma where at > floor && text.part(at - 1) == .closeBracket: at -= 1
      case .comma, .dash: return beyondInsertion(endingAt: at, &steps)
      case .infinitive:
        return verb(before: at).flatMap { walk(from: $0 - 1, &steps) }
      case .coordinator:
        if text.traits(min(start + 1, text.units.count - 1)).attributes {
          return mainSubject(before: at, &steps)
        }
        guard let other = parallel(to: start + 1, before: at) else { return nil }
        return text.part(other) == .gerund ? ofGerund(other, &steps) : walk(from: other - 1, &steps)
      case .relative: return relative(at)
      case .verb, .participle, .gerund: return outOfClause(at, &steps)
      case .preposition: at -= 1
      default: return nil
      }
    }
    return nil
  }

  /// The subject that ends with `phrase`, or the one that a phrase depending on it stands behind.
  private func subject(endingWith phrase: NounPhrase, _ steps: inout Steps) -> Subject? {
    let before = phrase.units.lowerBound - 1
    guard before >= floor else { return Subject(units: phrase.units) }
    switch text.part(before) {
    case .preposition:
      if opensClause(before), text.part(phrase.head) != .number { return Subject(units: phrase.units) }
      if let governor = governor(of: before) { return subject(endingWith: governor, &steps) ?? nil }
      return walk(from: before - 1, &steps) ?? Subject(units: phrase.units)
    case .verb, .gerund, .participle:
      guard steps.take() else { return nil }
      if takesClause(before) || phrase.isPronoun && isSubjectPronoun(phrase) {
        return Subject(units: phrase.units)
      }
      return outOfClause(before, &steps) ?? Subject(units: phrase.units)
    case .comma:
      if let name = appositive(to: phrase, behind: before) { return Subject(units: name.units) }
      return Subject(units: listed(upTo: phrase))
    case .coordinator:
      return Subject(units: listed(upTo: phrase))
    default: return Subject(units: phrase.units)
    }
  }

  private func isSubjectPronoun(_ phrase: NounPhrase) -> Bool {
    text.traits(phrase.head).contains(.subjectPronoun)
  }

  /// Whether a clause may follow the verb without `that`: "he says Smith called".
  private func takesClause(_ verb: Int) -> Bool { text.traits(verb).attributes }

  /// The noun phrase that ends before the preposition at `index`: "the head | of the group".
  private func governor(of index: Int) -> NounPhrase? {
    guard let phrase = text.phrase(at: index - 1), !phrase.isTime, !phrase.isPronoun, index - 1 >= floor
    else {
      return nil
    }
    return phrase
  }

  /// Prepositions that a clause may follow: "after Moss said".
  private func opensClause(_ preposition: Int) -> Bool {
    ["after", "as", "before", "since", "than", "until", "till"].contains(text.word(preposition))
  }

  /// A time phrase may have its preposition: "on Tuesday".
  private func beforePreposition(_ index: Int) -> Int {
    index >= floor && text.part(index) == .preposition ? index - 1 : index
  }

  private func openBracket(before index: Int) -> Int? {
    var at = index - 1
    while at >= floor, index - at < 40 {
      if text.part(at) == .openBracket { return at }
      at -= 1
    }
    return nil
  }

  // MARK: Commas

  /// `Smith, a senator from Ohio,`: the subject stands before the comma that opens the insertion.
  private func beyondInsertion(endingAt comma: Int, _ steps: inout Steps) -> Subject? {
    var close = comma
    var guess: Subject?
    while steps.take() {
      guard let open = insertionStart(before: close) else { break }
      if open < floor { break }
      if let phrase = text.phrase(at: open - 1), !phrase.isTime || phrase.units.lowerBound == floor {
        if isFree(phrase) {
          if let name = appositionOpening(phrase) { return Subject(units: name.units) }
          if phrase.isTime { return guess }
          guard phrase.part == .number else { return Subject(units: listed(upTo: phrase)) }
          close = open
          continue
        }
        if let name = name(between: open, and: close) { return Subject(units: name.units) }
        guess = guess ?? subject(endingWith: phrase, &steps)
        if let found = freeSubject(of: phrase, &steps) { return found }
      } else if open - 1 >= floor, text.part(open - 1) == .closeBracket,
        let bracket = openBracket(before: open - 1), let phrase = text.phrase(at: bracket - 1)
      {
        return subject(endingWith: phrase, &steps)
      }
      close = open
    }
    return guess ?? walk(from: comma - 1, &steps)
  }

  /// `At the fair, Ann Moss, said`: a name alone between the commas is no insertion.
  private func name(between open: Int, and close: Int) -> NounPhrase? {
    guard let phrase = text.phrase(at: open + 1), phrase.units == open + 1..<close, phrase.part == .proper,
      !text.traits(phrase.units.lowerBound).isDisjoint(with: [.role, .maleName, .femaleName])
    else { return nil }
    return phrase
  }

  /// The comma or dash that opens the insertion which closes at `close`, or nil when there is none.
  private func insertionStart(before close: Int) -> Int? {
    var at = close - 1
    while at >= floor {
      switch text.part(at) {
      case .comma: return at
      case .dash: return text.part(close) == .dash || close - at < 25 ? at : nil
      case .semicolon, .colon: return nil
      case .quote: if at + 1 == close { return nil } else { at -= 1 }
      case .closeBracket: at = (openBracket(before: at) ?? at) - 1
      default: at -= 1
      }
    }
    return nil
  }

  /// Whether nothing governs the phrase: it opens its clause.
  func isFree(_ phrase: NounPhrase) -> Bool {
    let before = phrase.units.lowerBound - 1
    guard before >= floor else { return true }
    switch text.part(before) {
    case .comma, .coordinator, .subordinator, .dash, .semicolon, .colon, .stop, .relative, .quote, .adverb,
      .mark,
      .closeBracket:
      return true
    case .verb, .participle: return text.traits(before).contains(.strongCue)
    default: return false
    }
  }

  /// The subject that a governed phrase depends on, inside its own stretch between commas.
  private func freeSubject(of phrase: NounPhrase, _ steps: inout Steps) -> Subject? {
    var current = phrase
    for _ in 0..<6 {
      let before = current.units.lowerBound - 1
      guard before >= floor, text.part(before) == .preposition, let governor = governor(of: before) else {
        return nil
      }
      if isFree(governor) {
        if let name = appositionOpening(governor) { return Subject(units: name.units) }
        return Subject(units: governor.units)
      }
      current = governor
    }
    return nil
  }

  /// The name before `, a senator`, for the phrase of a description.
  private func appositionOpening(_ phrase: NounPhrase) -> NounPhrase? {
    let before = phrase.units.lowerBound - 1
    guard before > floor, text.part(before) == .comma || text.part(before) == .dash else { return nil }
    return appositive(to: phrase, behind: before)
  }

  private func appositive(to phrase: NounPhrase, behind comma: Int) -> NounPhrase? {
    guard !phrase.isPronoun,
      text.part(phrase.units.lowerBound) == .determiner || text.part(phrase.head) == .noun,
      let name = text.phrase(at: comma - 1), name.part == .proper, comma - 1 >= floor,
      isFree(name) || isAgent(name),
      !(name.units.lowerBound - 1 > floor && text.part(name.units.lowerBound - 1) == .comma
        && text.part(phrase.units.lowerBound) != .determiner)
    else { return nil }
    return name
  }

  /// "was denounced by the club, a group which": a name behind `by` may be described too.
  private func isAgent(_ phrase: NounPhrase) -> Bool {
    let before = phrase.units.lowerBound - 1
    return before >= floor && text.part(before) == .preposition && text.word(before) == "by"
  }

  /// `Moss, Hale and their staff`: the list that the phrase closes.
  private func listed(upTo phrase: NounPhrase) -> Range<Int> {
    var start = phrase.units.lowerBound
    var sawAnd = false
    for _ in 0..<8 {
      let before = start - 1
      guard before > floor else { break }
      var link = before
      if text.part(link) == .coordinator, text.word(link) == "and" || text.word(link) == "or" {
        guard !sawAnd else { break }
        sawAnd = true
        link -= 1
        if link > floor, text.part(link) == .comma { link -= 1 }
      } else if text.part(link) == .comma, sawAnd {
        link -= 1
      } else {
        break
      }
      guard link >= floor, let other = text.phrase(at: link), other.units.upperBound == link + 1,
        !other.isTime,
        !other.isPronoun || other.units.lowerBound == floor
      else { break }
      let ahead = other.units.lowerBound - 1
      if ahead >= floor {
        switch text.part(ahead) {
        case .preposition, .verb, .gerund, .participle, .infinitive: return phrase.units
        default: break
        }
      }
      start = other.units.lowerBound
    }
    return start..<phrase.units.upperBound
  }

  // MARK: Clauses

  /// The subject that a relative pronoun stands for.
  private func relative(_ index: Int) -> Subject? {
    var at = index - 1
    while at >= floor {
      switch text.part(at) {
      case .comma, .preposition, .dash, .adverb: at -= 1
      case .closeBracket: at = (openBracket(before: at) ?? at) - 1
      default:
        guard let phrase = text.phrase(at: at) else { return Subject(units: index..<index + 1) }
        if phrase.part == .number, phrase.units.lowerBound - 1 > floor,
          text.part(phrase.units.lowerBound - 1) == .comma
        {
          // An age between commas: "Ann Moss, 31, who".
          at = phrase.units.lowerBound - 2
          continue
        }
        let head = listHead(head(of: phrase))
        let name = appositionOpening(head) ?? head
        return Subject(units: index..<index + 1, antecedent: name.units)
      }
    }
    return Subject(units: index..<index + 1)
  }

  /// The first of two phrases that `and` joins.
  private func listHead(_ phrase: NounPhrase) -> NounPhrase {
    let before = phrase.units.lowerBound - 1
    guard before > floor, text.part(before) == .coordinator, let other = text.phrase(at: before - 1) else {
      return phrase
    }
    return other
  }

  /// The first phrase of a chain of prepositions: "the head of the group".
  private func head(of phrase: NounPhrase) -> NounPhrase {
    var current = phrase
    for _ in 0..<4 {
      let before = current.units.lowerBound - 1
      guard before > floor, text.part(before) == .preposition, text.word(before) == "of",
        let governor = governor(of: before)
      else { break }
      current = governor
    }
    return current
  }

  /// From a verb inside a relative or reduced clause to what the clause describes.
  private func outOfClause(_ verb: Int, _ steps: inout Steps) -> Subject? {
    var at = verb - 1
    while at >= floor {
      if let phrase = text.phrase(at: at) {
        let ahead = phrase.units.lowerBound - 1
        if ahead >= floor, text.part(ahead) == .relative || text.part(ahead) == .subordinator {
          return text.part(ahead) == .relative ? walk(from: beforeComma(ahead - 1), &steps) : nil
        }
        return subject(endingWith: phrase, &steps)
      }
      switch text.part(at) {
      case .adverb, .auxiliary, .infinitive, .verb, .participle: at -= 1
      case .relative: return walk(from: beforeComma(at - 1), &steps)
      case .comma: return text.part(verb) == .verb ? nil : walk(from: at - 1, &steps)
      default: return nil
      }
    }
    return nil
  }

  private func beforeComma(_ index: Int) -> Int {
    index >= floor && text.part(index) == .comma ? index - 1 : index
  }

  /// The nearest verb of the sentence before `index`, infinitives left out.
  func verb(before index: Int) -> Int? {
    var at = index - 1
    while at >= floor {
      switch text.part(at) {
      case .verb, .participle:
        if !isInfinitive(at) { return at }
      case .auxiliary:
        // "is a fool": the auxiliary is the verb.
        return at
      case .gerund:
        if at > floor, text.part(at - 1) == .comma || text.part(at - 1) == .coordinator { return at }
      default: break
      }
      at -= 1
    }
    return nil
  }

  /// The verb that a verb behind `and` goes with: a past form passes over "would" and its like to a past form.
  private func parallel(to verb: Int, before index: Int) -> Int? {
    guard let nearest = self.verb(before: index) else { return nil }
    guard verb < text.units.count, isPast(verb), text.part(nearest) == .auxiliary || !isPast(nearest) else {
      return nearest
    }
    if text.part(nearest) == .auxiliary, !text.traits(nearest).contains(.modal) { return nearest }
    var at = nearest
    for _ in 0..<4 {
      guard let other = self.verb(before: at) else { return nearest }
      if isPast(other), text.part(other) != .auxiliary { return other }
      at = other
    }
    return nearest
  }

  private func isPast(_ verb: Int) -> Bool {
    text.units[verb].quote == nil
      && (text.word(verb).hasSuffix("ed") || text.traits(verb).contains(.irregularPast))
  }

  func isInfinitive(_ index: Int) -> Bool {
    var at = index - 1
    while at >= floor, text.part(at) == .adverb { at -= 1 }
    return at >= floor && text.part(at) == .infinitive
  }

  /// A participle takes the subject of the clause before it, or of the one behind it at the head of a sentence.
  private func ofGerund(_ gerund: Int, _ steps: inout Steps) -> Subject? {
    guard steps.take() else { return nil }
    if let bearer = bearer(of: gerund) { return Subject(units: bearer.units) }
    return mainSubject(before: gerund, &steps)
  }

  /// The subject of the nearest clause before `index` that depends on no other.
  private func mainSubject(before index: Int, _ steps: inout Steps) -> Subject? {
    var nearest: Subject?
    var at = index
    for _ in 0..<8 {
      guard let verb = finite(before: at) else { break }
      var own = Steps()
      if let subject = walk(from: verb - 1, &own) {
        if isMain(subject) { return subject }
        nearest = nearest ?? subject
      }
      at = verb
    }
    return nearest
  }

  /// Whether nothing but the head of the sentence, a conjunction or an insertion stands before a subject.
  func isMain(_ subject: Subject) -> Bool {
    let before = subject.units.lowerBound - 1
    guard before >= floor else { return true }
    guard subject.antecedent == nil, text.part(subject.units.lowerBound) != .relative else { return false }
    switch text.part(before) {
    case .comma, .coordinator, .semicolon, .colon, .dash, .adverb, .closeBracket, .stop, .mark, .quote:
      return true
    default: return false
    }
  }

  /// The phrase right before a participle that is its subject: `a sign reading`, `with Moss shouting`.
  private func bearer(of gerund: Int) -> NounPhrase? {
    var at = gerund - 1
    while at >= floor, text.part(at) == .adverb { at -= 1 }
    guard at >= floor, let phrase = text.phrase(at: at), !phrase.isTime else { return nil }
    let traits = text.traits(phrase.head)
    if text.word(gerund) == "reading", !traits.contains(.person) { return phrase }
    let before = phrase.units.lowerBound - 1
    guard before >= floor else { return phrase }
    switch text.part(before) {
    case .preposition: return ["with", "by", "as", "of", "from"].contains(text.word(before)) ? phrase : nil
    case .verb, .participle: return traits.contains(.person) ? phrase : nil
    default: return nil
    }
  }

  /// The nearest finite verb before `index`.
  func finite(before index: Int) -> Int? {
    var at = index - 1
    while at >= floor {
      switch text.part(at) {
      case .verb: if !isInfinitive(at) { return at }
      case .auxiliary: return at
      default: break
      }
      at -= 1
    }
    return nil
  }
}
