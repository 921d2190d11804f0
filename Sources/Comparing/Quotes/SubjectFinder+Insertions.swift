/// Appositions, insertions between commas, and lists of names.
extension SubjectFinder {
  /// `Smith, a senator from Ohio,`: the subject stands before the comma that opens the insertion.
  func beyondInsertion(endingAt comma: Int, _ steps: inout Steps) -> Subject? {
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
  func name(between open: Int, and close: Int) -> NounPhrase? {
    guard let phrase = text.phrase(at: open + 1), phrase.units == open + 1..<close, phrase.part == .proper,
      !text.traits(phrase.units.lowerBound).isDisjoint(with: [.role, .maleName, .femaleName])
    else { return nil }
    return phrase
  }

  /// The comma or dash that opens the insertion which closes at `close`, or nil when there is none.
  func insertionStart(before close: Int) -> Int? {
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
  func freeSubject(of phrase: NounPhrase, _ steps: inout Steps) -> Subject? {
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
  func appositionOpening(_ phrase: NounPhrase) -> NounPhrase? {
    let before = phrase.units.lowerBound - 1
    guard before > floor, text.part(before) == .comma || text.part(before) == .dash else { return nil }
    return appositive(to: phrase, behind: before)
  }

  func appositive(to phrase: NounPhrase, behind comma: Int) -> NounPhrase? {
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
  func isAgent(_ phrase: NounPhrase) -> Bool {
    let before = phrase.units.lowerBound - 1
    return before >= floor && text.part(before) == .preposition && text.word(before) == "by"
  }

  /// `Moss, Hale and their staff`: the list that the phrase closes.
  func listed(upTo phrase: NounPhrase) -> Range<Int> {
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
}
