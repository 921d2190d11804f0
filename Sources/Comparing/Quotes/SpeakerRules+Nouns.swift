/// Speakers whom a noun for what is said names: `Moss's claim that it was "…"`, `charges from Moss of a "…"`.
extension SpeakerRules {
  /// Units looked at between the noun and the quotation.
  private static let reachOfNoun = 9

  /// The one whose words a noun before the quotation speaks of, where nothing but what governs it lies between.
  func noun(before quote: Int, _ sentence: Range<Int>) -> Finding? {
    var at = quote - 1
    while at >= sentence.lowerBound, quote - at <= Self.reachOfNoun {
      switch text.part(at) {
      case .noun:
        if text.isWord(at, in: Self.sayings) { return source(ofNoun: at, quote, sentence) }
      case .comma, .colon, .semicolon, .dash, .quote, .coordinator: return nil
      case .verb, .participle, .gerund: if isCue(at) { return nil }
      default: break
      }
      at -= 1
    }
    return nil
  }

  private func source(ofNoun noun: Int, _ quote: Int, _ sentence: Range<Int>) -> Finding? {
    guard let phrase = text.phrase(at: noun), phrase.head == noun else { return nil }
    let cue = noun..<noun + 1
    if let mark = phrase.units.first(where: { text.part($0) == .possessive }), mark > phrase.units.lowerBound
    {
      guard leads(from: noun + 1, to: quote) else { return nil }
      return Finding(subject: Subject(units: phrase.units.lowerBound..<mark), cue: cue)
    }
    let next = noun + 1
    guard next < quote, text.part(next) == .preposition, ["by", "from"].contains(text.word(next)),
      let source = text.phrase(at: next + 1), !source.isTime, leads(from: source.units.upperBound, to: quote)
    else { return nil }
    return Finding(subject: Subject(units: source.units), cue: cue)
  }

  /// Whether a clause with `that`, or the phrase behind `about` and its like, goes on from the noun to the quotation.
  private func leads(from start: Int, to quote: Int) -> Bool {
    guard start < quote, !text.units[start].isQuote else { return false }
    if text.part(start) == .preposition, let day = text.phrase(at: start + 1), day.isTime {
      return leads(from: day.units.upperBound, to: quote)
    }
    if text.word(start) == "that" { return true }
    guard text.part(start) == .preposition, ["about", "of", "on"].contains(text.word(start)) else {
      return false
    }
    return (start + 1..<quote).allSatisfy { [.determiner, .adjective, .noun].contains(text.part($0)) }
  }

  private static let sayings: WordSet = [
    "accusation", "accusations", "allegation", "allegations", "argument", "arguments", "assertion",
    "assertions", "charge", "charges", "claim", "claims", "comment", "comments", "complaint", "complaints",
    "contention", "criticism", "declaration", "insistence", "remark", "remarks", "statement", "statements",
    "suggestion", "suggestions", "warning", "warnings",
  ]
}
