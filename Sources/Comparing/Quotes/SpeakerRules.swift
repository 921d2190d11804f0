/// Finds the words that attribute a quotation inside its own sentence, by patterns in a fixed order.
struct SpeakerRules {
  /// A subject and the word that attributes to it, as units of the masked text.
  struct Finding {
    let subject: Subject
    let cue: Range<Int>?
  }

  let text: MaskedText
  /// How many units a rule looks at on either side of a quotation.
  static let reach = 120

  func finding(for quote: Int) -> Finding? {
    let sentence = window(around: quote)
    return label(quote, sentence) ?? taggedBehind(quote, sentence) ?? directlyBefore(quote, sentence)
      ?? directlyBehind(quote, sentence) ?? tag(behind: quote, sentence)
      ?? before(quote, sentence) ?? fartherBehind(quote, sentence) ?? fragment(quote, sentence)
  }

  /// The sentence of a unit, cut to the reach of the rules.
  private func window(around unit: Int) -> Range<Int> {
    let sentence = text.sentences[text.sentenceOf[unit]]
    return max(sentence.lowerBound, unit - Self.reach)..<min(sentence.upperBound, unit + Self.reach)
  }

  func finder(_ sentence: Range<Int>) -> SubjectFinder { SubjectFinder(text: text, sentence: sentence) }

  // MARK: Cues

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

  private func isAccording(_ unit: Int) -> Bool {
    unit + 1 < text.units.count && text.units[unit].quote == nil && text.word(unit) == "according"
      && text.units[unit + 1].quote == nil && text.word(unit + 1) == "to"
  }

  /// `"…," said Moss`: the verb stands right behind a quotation and before its subject; `In short, said Moss:` too.
  private func isInverted(_ cue: Int, _ sentence: Range<Int>) -> Bool {
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

  private func isPassive(_ cue: Int, _ sentence: Range<Int>) -> Bool {
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
  private func phraseBehind(_ unit: Int, _ sentence: Range<Int>) -> NounPhrase? {
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

  // MARK: 1. Directly before

  /// `Moss said: "…"`, `called it "…"`, `said that "…"`: a cue with at most its object between.
  private func directlyBefore(_ quote: Int, _ sentence: Range<Int>) -> Finding? {
    var at = quote - 1
    var words = 0
    while at >= sentence.lowerBound, quote - at < 8 {
      switch text.part(at) {
      case .comma, .colon, .adverb: if words > 0 { return nil }
      case .relative, .pronoun, .preposition, .determiner, .mark: words += 1
      case .verb, .participle, .gerund:
        guard isCue(at), words < 3 else { return nil }
        if isInverted(at, sentence), words > 0 { return nil }
        return found(at, sentence)
      case .quote: return nil
      default: words += 1
      }
      guard words < 3 else { return nil }
      at -= 1
    }
    return nil
  }

  private func found(_ cue: Int, _ sentence: Range<Int>) -> Finding? {
    let end = isAccording(cue) ? cue + 2 : cue + 1
    return source(of: cue, sentence).map { Finding(subject: $0, cue: cue..<end) }
  }

  // MARK: 2. Directly behind

  /// `"…," said Moss`, `"…," Moss, a senator, said`, `"…," according to Moss`.
  private func directlyBehind(_ quote: Int, _ sentence: Range<Int>) -> Finding? {
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
    guard let phrase = text.phrase(at: at), !phrase.isTime else { return nil }
    guard let cue = verb(behind: phrase, sentence), hasBreak || isStrong(cue) else { return nil }
    if opensSentence(quote + 1), leads(cue, sentence) { return nil }
    // "…," a point that the office denied: another subject stands between.
    if let own = finder(sentence).subject(of: cue), own.units.lowerBound == phrase.units.upperBound {
      return nil
    }
    return Finding(subject: Subject(units: phrase.units), cue: cue..<cue + 1)
  }

  /// `"Why?" Ann Moss asked her staff.`: behind `?` or `!` a sentence of its own may say who spoke.
  private func tag(behind quote: Int, _ sentence: Range<Int>) -> Finding? {
    guard quote + 1 == sentence.upperBound, endsInComma(quote), quote + 1 < text.units.count else {
      return nil
    }
    let whole = text.sentences[text.sentenceOf[quote + 1]]
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
  private func taggedBehind(_ quote: Int, _ sentence: Range<Int>) -> Finding? {
    let next = quote + 1
    guard next < sentence.upperBound, endsInside(quote) else { return nil }
    if isInvertedVerb(next, true), isStrong(next), let phrase = phraseBehind(next + 1, sentence) {
      return Finding(subject: Subject(units: phrase.units), cue: next..<next + 1)
    }
    guard let phrase = text.phrase(at: next), !phrase.isTime, let cue = cue(rightBehind: phrase, sentence),
      !(opensSentence(next) && leads(cue, sentence))
    else { return nil }
    return Finding(subject: Subject(units: phrase.units), cue: cue..<cue + 1)
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

  // MARK: 3. Before, in the same sentence

  /// The nearest cue to the left, verbs of saying first.
  private func before(_ quote: Int, _ sentence: Range<Int>) -> Finding? {
    var weak: Finding?
    var at = quote - 1
    while at >= sentence.lowerBound {
      if text.part(at) == .comma, at < quote - 1, let main = clause(from: at + 1, to: quote, sentence) {
        return main
      }
      if isStrong(at), let finding = found(at, sentence) { return finding }
      if weak == nil, isCue(at) { weak = found(at, sentence) }
      if isAccording(at), let finding = found(at, sentence) { return finding }
      at -= 1
    }
    return weak
  }

  /// `When Hale asked, Moss fired back: "…"`: the clause behind a subordinate one has the verb, whatever it is.
  private func clause(from start: Int, to quote: Int, _ sentence: Range<Int>) -> Finding? {
    guard [.comma, .colon].contains(text.part(quote - 1)), isSubordinate(sentence),
      let phrase = text.phrase(at: start), !phrase.isTime
    else { return nil }
    let next = phrase.units.upperBound
    guard next < quote, text.part(next) == .verb || text.part(next) == .participle else { return nil }
    return Finding(subject: Subject(units: phrase.units), cue: next..<next + 1)
  }

  /// Whether the sentence opens with a clause that depends on the next one.
  private func isSubordinate(_ sentence: Range<Int>) -> Bool {
    let first = sentence.lowerBound
    if text.part(first) == .subordinator || text.part(first) == .gerund || text.part(first) == .participle {
      return true
    }
    return text.part(first) == .preposition
      && ["after", "as", "before", "since", "until"].contains(text.word(first))
  }

  // MARK: 4. Behind, farther

  /// `The plan is "…" for the town, Moss said.`
  private func fartherBehind(_ quote: Int, _ sentence: Range<Int>) -> Finding? {
    var at = quote + 1
    while at < sentence.upperBound {
      if isAccording(at) { return found(at, sentence) }
      if isStrong(at), let subject = finder(sentence).subject(of: at) ?? source(of: at, sentence) {
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

  // MARK: 5. Label

  /// `Moss: "…"` and a signature behind a dash: `"…" — Ann Moss`.
  private func label(_ quote: Int, _ sentence: Range<Int>) -> Finding? {
    if quote > sentence.lowerBound, text.part(quote - 1) == .colon, let phrase = text.phrase(at: quote - 2),
      phrase.units.lowerBound >= sentence.lowerBound, opensLine(phrase, sentence)
    {
      return Finding(subject: Subject(units: phrase.units), cue: quote - 1..<quote)
    }
    if quote + 2 < sentence.upperBound, text.part(quote + 1) == .dash, quote == sentence.lowerBound,
      let phrase = text.phrase(at: quote + 2), phrase.part == .proper
    {
      return Finding(subject: Subject(units: phrase.units), cue: quote + 1..<quote + 2)
    }
    return nil
  }

  /// Whether a label stands alone: nothing before it, or a headline that a dash ends.
  private func opensLine(_ phrase: NounPhrase, _ sentence: Range<Int>) -> Bool {
    let before = phrase.units.lowerBound - 1
    if before < sentence.lowerBound || text.part(before) == .dash && phrase.part == .proper { return true }
    return finder(sentence).finite(before: phrase.units.upperBound) == nil
  }

  // MARK: 6. Fragment

  /// A fragment without a cue belongs to the subject of its clause.
  private func fragment(_ quote: Int, _ sentence: Range<Int>) -> Finding? {
    guard quote > sentence.lowerBound else { return nil }
    let finder = finder(sentence)
    if let verb = finder.verb(before: quote), let subject = finder.subject(of: verb) {
      return Finding(subject: subject, cue: nil)
    }
    return (sentence.lowerBound..<quote).reversed().lazy.compactMap { text.phrase(at: $0) }
      .first { !$0.isTime && finder.isFree($0) }.map { Finding(subject: Subject(units: $0.units), cue: nil) }
  }

  // MARK: Sentences

  /// Who a whole sentence attributes to: its first verb of saying, or else any cue, or else its main verb.
  func main(of sentence: Range<Int>) -> Finding? {
    let sentence = sentence.lowerBound..<min(sentence.upperBound, sentence.lowerBound + Self.reach)
    var weak: Finding?
    for unit in sentence {
      if isStrong(unit) || isAccording(unit), let finding = found(unit, sentence) { return finding }
      if weak == nil, isCue(unit) { weak = found(unit, sentence) }
    }
    if let weak { return weak }
    let finder = finder(sentence)
    for unit in sentence where text.part(unit) == .verb || text.part(unit) == .auxiliary {
      if let subject = finder.subject(of: unit), !isEmpty(subject) {
        return Finding(subject: subject, cue: nil)
      }
    }
    for unit in sentence {
      if let phrase = text.phrase(at: unit), !phrase.isTime, !phrase.isPronoun, finder.isFree(phrase) {
        return Finding(subject: Subject(units: phrase.units), cue: nil)
      }
    }
    return nil
  }

  /// Pronouns that stand for no one in particular: "it is", "that was".
  private func isEmpty(_ subject: Subject) -> Bool {
    guard subject.units.count == 1, let unit = subject.units.first else { return false }
    return ["it", "that", "this", "these", "those", "there", "what", "which", "one"].contains(text.word(unit))
  }
}
