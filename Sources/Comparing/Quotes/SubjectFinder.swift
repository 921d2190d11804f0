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
  struct Steps {
    var left = 12
    mutating func take() -> Bool {
      left -= 1
      return left >= 0
    }
  }

  var floor: Int { sentence.lowerBound }

  func walk(from start: Int, _ steps: inout Steps) -> Subject? {
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
  func subject(endingWith phrase: NounPhrase, _ steps: inout Steps) -> Subject? {
    let before = phrase.units.lowerBound - 1
    guard before >= floor else { return Subject(units: phrase.units) }
    switch text.part(before) {
    case .preposition:
      if opensClause(before), text.part(phrase.head) != .number { return Subject(units: phrase.units) }
      if isHolder(phrase, behind: before) { return Subject(units: phrase.units) }
      if let governor = governor(of: before) { return subject(endingWith: governor, &steps) ?? nil }
      return walk(from: before - 1, &steps) ?? Subject(units: phrase.units)
    case .gerund where before - 1 > floor && text.part(before - 1) == .preposition:
      // "Moss, in making a speech, said": what is done in doing so has no verb of its own.
      guard steps.take() else { return nil }
      return walk(from: before - 2, &steps) ?? Subject(units: phrase.units)
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

  /// `League for Women President Ann Moss`: the office's name ends before the title, and Moss is the subject.
  func isHolder(_ phrase: NounPhrase, behind link: Int) -> Bool {
    guard phrase.part == .proper, phrase.units.count > 3, link > floor,
      let office = text.phrase(at: link - 1), office.part == .proper,
      !office.units.contains(where: {
        !text.traits($0).isDisjoint(with: [.role, .maleName, .femaleName])
      })
    else { return false }
    let tokens = text.tokens(of: phrase.units)
    guard let name = PersonName.closing(tokens, in: text.reading), let title = name.title else {
      return false
    }
    return title > tokens.lowerBound && name.words.count > 1 && name.tokens.upperBound == tokens.upperBound
  }

  func isSubjectPronoun(_ phrase: NounPhrase) -> Bool {
    text.traits(phrase.head).contains(.subjectPronoun)
  }

  /// Whether a clause may follow the verb without `that`: "he says Smith called".
  func takesClause(_ verb: Int) -> Bool { text.traits(verb).attributes }

  /// The noun phrase that ends before the preposition at `index`: "the head | of the group".
  func governor(of index: Int) -> NounPhrase? {
    guard let phrase = text.phrase(at: index - 1), !phrase.isTime, !phrase.isPronoun, index - 1 >= floor
    else {
      return nil
    }
    return phrase
  }

  /// Prepositions that a clause may follow: "after Moss said".
  func opensClause(_ preposition: Int) -> Bool {
    ["after", "as", "before", "since", "than", "until", "till"].contains(text.word(preposition))
  }

  /// A time phrase may have its preposition: "on Tuesday".
  func beforePreposition(_ index: Int) -> Int {
    index >= floor && text.part(index) == .preposition ? index - 1 : index
  }

  func openBracket(before index: Int) -> Int? {
    var at = index - 1
    while at >= floor, index - at < 40 {
      if text.part(at) == .openBracket { return at }
      at -= 1
    }
    return nil
  }
}
