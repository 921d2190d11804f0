extension OpeningWords {
  /// The predicate where the two meet, if that is not the one of the main clause: `Union leaders recalled a march at
  /// which crews [[allegedly hurled insults at the mayor]]`, of which the other says *accused crews of hurling insults*.
  var meeting: Range<Int>? {
    let plain = main
    // Who says it, and with which verb, is told by the main clause.
    if let plain, plain.contains(where: { !reading.traits($0).isDisjoint(with: .cue) }) { return nil }
    var best: (run: Range<Int>, weight: Double)?
    for phrase in opening.phrases where isFinite(phrase) && shared(phrase.head) == 0 {
      guard let run = words(from: phrase.core.lowerBound, most: Self.most), run.count > 2, !isMet(run) else {
        continue
      }
      let weight = sharing(run)
      if weight > best?.weight ?? 0 { best = (run, weight) }
    }
    guard let best, best.weight > Self.mostOfMain * (plain.map { sharing($0) } ?? 0) else { return nil }
    return best.run
  }

  /// Whether the verbs can stand alone: not in `comments [[made about him]]`, `since [[presenting the plan]]`.
  private func isFinite(_ phrase: Phrase) -> Bool {
    guard phrase.kind == .predicate, phrase.subject != nil, !phrase.subjectIsPronoun else { return false }
    let first = opening.unit(phrase.core.lowerBound)
    guard first > 0, text.part(first) != .infinitive else { return false }
    return text.part(first - 1) != .preposition && !opensClause(first - 1)
  }

  /// How much more the two must share elsewhere than in the main clause.
  private static let mostOfMain = 2.0

  private func sharing(_ run: Range<Int>) -> Double { run.reduce(0) { $0 + shared($1) } }

  /// The predicate of the main clause, and with a verb of saying what is said.
  var main: Range<Int>? {
    let predicate = opening.all.first { $0.kind == .predicate && isMain($0) }
    guard let predicate else { return nil }
    // Who acts, where that stands right before.
    let subject = predicate.subject.flatMap { subject in
      subject.upperBound == predicate.core.lowerBound && subject.count <= Self.mostOfSubject
        && opensSentence(opening.unit(subject.lowerBound)) ? subject : nil
    }
    if subject == nil, isHeld(predicate) { return nil }
    return words(
      from: subject?.lowerBound ?? predicate.core.lowerBound, most: Self.most + (subject?.count ?? 0))
  }

  /// `any hope he has of winning`: the verb of the sentence is still to come.
  private func isHeld(_ predicate: Phrase) -> Bool {
    let next = opening.unit(predicate.core.lowerBound) + 1
    return text.part(next - 1) == .auxiliary && next < text.units.count && text.word(next) == "of"
  }

  /// Not what only ends a longer subject: `lawyers and [[bakers]]`, `a critic of [[the port]]`.
  private func opensSentence(_ unit: Int) -> Bool {
    guard unit > 0 else { return true }
    switch text.part(unit - 1) {
    case .comma, .dash, .adverb: return true
    default: return false
    }
  }

  /// Whether a verb is the one of its sentence: not in `where it will live or die`, `The report, commissioned in May,`
  /// and `to promote his plan`.
  private func isMain(_ phrase: Phrase) -> Bool {
    let first = opening.unit(phrase.core.lowerBound)
    guard let subject = phrase.subject, text.part(first) != .infinitive, text.part(first) != .gerund,
      !reading.traits(phrase.core.lowerBound).contains(.endsInIng), first > 0, !opensClause(first - 1)
    else { return false }
    var before = opening.unit(subject.lowerBound) - 1
    while before > 0, text.part(before) == .quote { before -= 1 }
    if before >= 0, opensClause(before) { return false }
    // `days after a video surfaced`: to the tagger the video follows a preposition.
    if let near = text.phrase(at: first - 1), near.units.lowerBound > 0,
      text.isWord(near.units.lowerBound - 1, in: Self.whenever)
    {
      return false
    }
    // `to affirm that “In Kelp We Trust” is the motto`
    guard !reading.tokens[subject.lowerBound].flags.contains(.quoted) || phrase.isQuoted else { return false }
    // `E-mails released by the port told …`
    if text.part(first) != .auxiliary, opening.unit(phrase.core.upperBound) < text.units.count,
      text.word(opening.unit(phrase.core.upperBound)) == "by"
    {
      return false
    }
    let isApposition =
      text.part(first - 1) == .comma && opening.unit(subject.upperBound) == first - 1
      && !(0..<first - 1).contains { text.part($0) == .comma }
    return !(isApposition && text.part(first) != .auxiliary)
  }

  private static let whenever: WordSet = ["after", "amid", "as", "before", "since", "until", "when", "while"]

  private func opensClause(_ unit: Int) -> Bool {
    text.part(unit) == .relative || text.part(unit) == .subordinator
  }
}
