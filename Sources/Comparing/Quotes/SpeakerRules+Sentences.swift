/// Whom a sentence without a quotation of its own attributes to.
extension SpeakerRules {
  /// Who a whole sentence attributes to: its first verb of saying, or else any cue, or else its main verb.
  func main(of sentence: Range<Int>) -> Finding? {
    let sentence = sentence.lowerBound..<min(sentence.upperBound, sentence.lowerBound + Self.reach)
    var weak: Finding?
    for unit in sentence {
      if isStrong(unit) || isAccording(unit), let finding = found(unit, sentence) { return finding }
      if weak == nil, isCue(unit) { weak = found(unit, sentence) }
    }
    if let weak { return weak }
    if sentence.contains(where: { isCue($0) && isPassive($0, sentence) }) { return nil }
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

  /// Whether a quotation is one word in lower case between an article and a noun: the `“new” bridge`.
  func isLabel(_ quote: Int) -> Bool {
    guard quote > 0, quote + 1 < text.units.count, let inside = text.insideOfQuote(at: quote),
      inside.count == 1, let word = inside.first,
      text.reading.tokens[word].isWord, !text.reading.tokens[word].flags.contains(.capital),
      text.part(quote - 1) == .determiner
    else { return false }
    return text.part(quote + 1) == .noun
  }
}
