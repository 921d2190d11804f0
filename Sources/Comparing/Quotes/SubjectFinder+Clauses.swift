/// Relative clauses, participles and second verbs.
extension SubjectFinder {
  /// The subject that a relative pronoun stands for.
  func relative(_ index: Int) -> Subject? {
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
  func listHead(_ phrase: NounPhrase) -> NounPhrase {
    let before = phrase.units.lowerBound - 1
    guard before > floor, text.part(before) == .coordinator, let other = text.phrase(at: before - 1) else {
      return phrase
    }
    return other
  }

  /// The first phrase of a chain of prepositions: "the head of the group".
  func head(of phrase: NounPhrase) -> NounPhrase {
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
  func outOfClause(_ verb: Int, _ steps: inout Steps) -> Subject? {
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

  func beforeComma(_ index: Int) -> Int {
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
  func parallel(to verb: Int, before index: Int) -> Int? {
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

  func isPast(_ verb: Int) -> Bool {
    text.units[verb].quote == nil
      && (text.word(verb).hasSuffix("ed") || text.traits(verb).contains(.irregularPast))
  }

  func isInfinitive(_ index: Int) -> Bool {
    var at = index - 1
    while at >= floor, text.part(at) == .adverb { at -= 1 }
    return at >= floor && text.part(at) == .infinitive
  }

  /// A participle takes the subject of the clause before it, or of the one behind it at the head of a sentence.
  func ofGerund(_ gerund: Int, _ steps: inout Steps) -> Subject? {
    guard steps.take() else { return nil }
    if let bearer = bearer(of: gerund) { return Subject(units: bearer.units) }
    return mainSubject(before: gerund, &steps)
  }

  /// The subject of the nearest clause before `index` that depends on no other.
  func mainSubject(before index: Int, _ steps: inout Steps) -> Subject? {
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
  func bearer(of gerund: Int) -> NounPhrase? {
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
