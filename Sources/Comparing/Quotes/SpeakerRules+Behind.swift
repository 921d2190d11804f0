/// Speakers that stand behind their quotation.
extension SpeakerRules {
  // MARK: 2. Directly behind

  /// `"…," said Moss`, `"…," Moss, a senator, said`, `"…," according to Moss`.
  func directlyBehind(_ quote: Int, _ sentence: Range<Int>) -> Finding? {
    var at = quote + 1
    var hasBreak = endsInComma(quote)
    while at < sentence.upperBound, [.comma, .dash, .adverb, .stop].contains(text.part(at)) {
      hasBreak = true
      at += 1
    }
    guard at < sentence.upperBound, hasBreak || quote == sentence.lowerBound else { return nil }
    if isAccording(at) { return found(at, sentence) }
    if isInvertedVerb(at, hasBreak), let phrase = phraseBehind(at + 1, sentence) {
      return Finding(subject: Subject(units: phrase.units), cue: at..<at + 1)
    }
    guard let phrase = text.phrase(at: at), !phrase.isTime, !isSpan(phrase) else { return nil }
    guard let cue = verb(behind: phrase, sentence), hasBreak || isStrong(cue),
      !isAhead(quote, of: cue, sentence)
    else { return nil }
    if opensSentence(quote + 1), leads(cue, sentence) { return nil }
    // "…," a point that the office denied: another subject stands between.
    if let own = finder(sentence).subject(of: cue), own.units.lowerBound == phrase.units.upperBound {
      return nil
    }
    return Finding(subject: Subject(units: phrase.units), cue: cue..<cue + 1)
  }

  /// `"Why?" Ann Moss asked her staff.`: behind `?` or `!` a sentence of its own may say who spoke.
  func tag(behind quote: Int, _ sentence: Range<Int>) -> Finding? {
    guard quote + 1 == sentence.upperBound, endsInComma(quote), quote + 1 < text.units.count else {
      return nil
    }
    let whole = text.sentences[text.sentence(of: quote + 1)]
    let next = whole.lowerBound..<min(whole.upperBound, whole.lowerBound + 30)
    guard !next.contains(where: { text.part($0) == .quote || text.part($0) == .colon }),
      let phrase = text.phrase(at: next.lowerBound), !phrase.isTime
    else { return nil }
    let verb = phrase.units.upperBound
    guard verb < next.upperBound, text.part(verb) == .verb, isStrong(verb),
      verb + 1 >= next.upperBound || !isClause(verb + 1)
    else { return nil }
    return Finding(subject: Subject(units: phrase.units), cue: verb..<verb + 1)
  }

  /// `a day after`, `two weeks before`: a span of time says when, not who.
  private func isSpan(_ phrase: NounPhrase) -> Bool {
    let behind = phrase.units.upperBound
    guard behind < text.units.count, let head = phrase.units.last else { return false }
    return Self.spans.contains(text.word(head))
      && ["after", "before", "ago", "later", "earlier"].contains(text.word(behind))
  }

  private static let spans: Set = [
    "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years",
  ]

  /// Whether a clause of its own follows a cue: `said that`, `said he would`.
  private func isClause(_ unit: Int) -> Bool {
    if text.part(unit) == .relative || text.part(unit) == .subordinator { return true }
    guard let phrase = text.phrase(at: unit), phrase.units.upperBound < text.units.count else { return false }
    return [.verb, .auxiliary, .participle].contains(text.part(phrase.units.upperBound))
  }

  /// Whether a word behind `?"` begins a sentence of its own: "Then", "He".
  private func opensSentence(_ unit: Int) -> Bool {
    guard unit < text.units.count, text.units[unit].quote == nil else { return false }
    let token = text.reading.tokens[text.units[unit].tokens.lowerBound]
    return token.flags.contains(.capital) && [.adverb, .pronoun, .determiner].contains(text.part(unit))
      && text.word(unit) != "i"
  }

  /// Whether a cue leads over to the next quotation: `said: "…"`.
  private func leads(_ cue: Int, _ sentence: Range<Int>) -> Bool {
    cue + 2 < sentence.upperBound && [.colon, .comma].contains(text.part(cue + 1))
      && text.part(cue + 2) == .quote
  }

  /// `"…," Moss said`: a comma inside the marks and a verb of saying right behind leave no doubt.
  func taggedBehind(_ quote: Int, _ sentence: Range<Int>) -> Finding? {
    let next = quote + 1
    guard next < sentence.upperBound, endsInside(quote) else { return nil }
    if isInvertedVerb(next, true), isStrong(next), let phrase = phraseBehind(next + 1, sentence) {
      return Finding(subject: Subject(units: phrase.units), cue: next..<next + 1)
    }
    guard let phrase = text.phrase(at: next), !phrase.isTime, let cue = cue(rightBehind: phrase, sentence),
      !(opensSentence(next) && leads(cue, sentence)), !isAhead(quote, of: cue, sentence)
    else { return nil }
    return Finding(subject: Subject(units: phrase.units), cue: cue..<cue + 1)
  }

  /// `When Moss spoke of the “new start,” Hale reminded her of his own`: the comma ends the clause before, and what is
  /// said comes behind the cue.
  private func isAhead(_ quote: Int, of cue: Int, _ sentence: Range<Int>) -> Bool {
    guard quote > sentence.lowerBound, text.part(quote - 1) == .determiner, cue + 1 < sentence.upperBound,
      [.subordinator, .preposition, .adverb].contains(text.part(sentence.lowerBound))
    else { return false }
    if text.part(cue + 1) == .relative { return true }
    return text.phrase(at: cue + 1).map { !$0.isTime } ?? false
  }

  private func cue(rightBehind phrase: NounPhrase, _ sentence: Range<Int>) -> Int? {
    var at = phrase.units.upperBound
    while at < sentence.upperBound, text.part(at) == .adverb || text.part(at) == .auxiliary { at += 1 }
    return at < sentence.upperBound && isStrong(at) ? at : nil
  }

  private func isInvertedVerb(_ unit: Int, _ hasBreak: Bool) -> Bool {
    guard text.part(unit) == .verb || text.part(unit) == .participle else { return false }
    guard !["told", "tells", "tell"].contains(text.word(unit)) else { return false }
    return text.traits(unit).attributes
  }

  /// The first verb that attributes behind a phrase that follows a quotation, insertions passed over.
  private func verb(behind phrase: NounPhrase, _ sentence: Range<Int>) -> Int? {
    var first: Int?
    var depth = 0
    var at = phrase.units.upperBound
    while at < sentence.upperBound, at < phrase.units.upperBound + 45 {
      switch text.part(at) {
      case .quote: return first
      case .relative, .subordinator: depth += 1
      case .verb, .participle:
        if isStrong(at) { return at }
        if isCue(at), depth == 0 { return at }
        if depth == 0 { first = first ?? at }
      default: break
      }
      at += 1
    }
    return first
  }

  /// Whether a quotation ends with a comma, `?`, `!` or dash, so that who speaks may follow.
  func endsInComma(_ quote: Int) -> Bool {
    if endsInside(quote) { return true }
    let behind = quote + 1
    return behind < text.units.count && (text.part(behind) == .comma || text.part(behind) == .dash)
  }

  private func endsInside(_ quote: Int) -> Bool {
    guard let inside = text.insideOfQuote(at: quote), !inside.isEmpty else { return false }
    var last = inside.upperBound - 1
    while last > inside.lowerBound,
      ["\u{2019}", "'", "\u{201D}", "\""].contains(where: { text.reading.isMark(last, $0) })
    {
      last -= 1
    }
    return Self.leading.contains { text.reading.isMark(last, $0) }
  }

  /// Marks at the end of a quotation behind which its sentence goes on.
  private static let leading: [Unicode.Scalar] = [",", "?", "!", "—", "–", "-", "…", "，", "？", "！"]

  // MARK: 4. Behind, farther

  /// `The plan is "…" for the town, Moss said.`
  func fartherBehind(_ quote: Int, _ sentence: Range<Int>) -> Finding? {
    var tried = 0
    var at = quote + 1
    while at < sentence.upperBound, tried < 6 {
      if isCue(at) { tried += 1 }
      if isAccording(at) { return found(at, sentence) }
      if isStrong(at), text.part(at) != .gerund,
        let subject = finder(sentence).subject(of: at) ?? source(of: at, sentence)
      {
        let ahead = subject.units.lowerBound - 1
        if ahead > quote,
          text.part(ahead) == .comma || text.part(ahead) == .dash || at + 1 >= sentence.upperBound
        {
          return Finding(subject: subject, cue: at..<at + 1)
        }
        if isInverted(at, sentence) { return Finding(subject: subject, cue: at..<at + 1) }
      }
      at += 1
    }
    return nil
  }
}
