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
      ?? directlyBehind(quote, sentence) ?? tag(behind: quote, sentence) ?? noun(before: quote, sentence)
      ?? before(quote, sentence) ?? fartherBehind(quote, sentence) ?? fragment(quote, sentence)
  }

  /// The sentence of a unit, cut to the reach of the rules.
  private func window(around unit: Int) -> Range<Int> {
    let sentence = text.sentences[text.sentence(of: unit)]
    return max(sentence.lowerBound, unit - Self.reach)..<min(sentence.upperBound, unit + Self.reach)
  }

  func finder(_ sentence: Range<Int>) -> SubjectFinder { SubjectFinder(text: text, sentence: sentence) }

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

  func found(_ cue: Int, _ sentence: Range<Int>) -> Finding? {
    let end = isAccording(cue) ? cue + 2 : cue + 1
    return source(of: cue, sentence).map { Finding(subject: $0, cue: cue..<end) }
  }

  // MARK: 3. Before, in the same sentence

  /// The nearest cue to the left, verbs of saying first.
  private func before(_ quote: Int, _ sentence: Range<Int>) -> Finding? {
    var weak: Finding?
    var tried = 0
    var isAlone = false
    var at = quote - 1
    while at >= sentence.lowerBound, tried < 6 {
      if text.part(at) == .comma, at < quote - 1, let main = clause(from: at + 1, to: quote, sentence) {
        return main
      }
      if isAccording(at), let finding = found(at, sentence) { return finding }
      // A participle without a subject says that those before it have none either.
      if isCue(at), !(isAlone && text.part(at) == .gerund) {
        tried += 1
        let finding = found(at, sentence)
        // "the deal described by Moss would": what is described has a verb of its own.
        if let finding, isStrong(at), !isReducedPassive(at, sentence) { return finding }
        weak = weak ?? finding
        isAlone = isAlone || finding == nil && text.part(at) == .gerund
      }
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

  // MARK: 5. Label

  /// `Moss: "…"` and a signature behind a dash: `"…" — Ann Moss`.
  private func label(_ quote: Int, _ sentence: Range<Int>) -> Finding? {
    if quote > sentence.lowerBound, text.part(quote - 1) == .colon, let phrase = text.phrase(at: quote - 2),
      phrase.units.lowerBound >= sentence.lowerBound, opensLine(phrase, sentence)
    {
      return Finding(subject: Subject(units: phrase.units), cue: quote - 1..<quote)
    }
    if quote + 2 < text.units.count, text.part(quote + 1) == .dash, quote == sentence.lowerBound,
      let phrase = text.phrase(at: quote + 2), phrase.part == .proper,
      phrase.units.upperBound == text.units.count
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
    if hasPatient(before: quote) { return nil }
    if let verb = finder.verb(before: quote), let subject = finder.subject(of: verb) {
      return Finding(subject: subject, cue: nil)
    }
    return (sentence.lowerBound..<quote).reversed().lazy.compactMap { text.phrase(at: $0) }
      .first { !$0.isTime && finder.isFree($0) }.map { Finding(subject: Subject(units: $0.units), cue: nil) }
  }

  /// Whether the subject before a quotation is what is spoken of: `The plan was attacked for its "…"`.
  func hasPatient(before quote: Int) -> Bool {
    let sentence = window(around: quote)
    return finder(sentence).verb(before: quote).map { isPassive($0, sentence) } ?? false
  }
}
