import News

/// Finds what only one report tells: clauses whose content the other report does not carry.
///
/// A clause's coverage is the weighted share of its content that stands in the sentences linked to its own, in
/// matched quotations, or close together anywhere in the other report. Below `limit` the clause is a fact of
/// this side; neighbouring clauses of one sentence are told as one.
struct UniqueFacts {
  let comparer: Comparer
  let coverage: Coverage
  let matches: [QuoteMatcher.Match]

  /// The largest coverage of a fact's clause in a sentence that the other report answers.
  private static let limit = 0.38

  func facts() -> [UniqueFact] {
    Side.allCases.flatMap { side in
      facts(of: side).sorted { ($1.weight, $0.range) < ($0.weight, $1.range) }
    }
  }

  private func facts(of side: Side) -> [UniqueFact] {
    let reading = comparer.readings[side]
    let quoted = matchedTokens(side)
    var facts: [UniqueFact] = []
    var met = MetConcepts(count: comparer.conceptWeights.count)
    for (number, sentence) in reading.sentences.enumerated()
    where !sentence.isFurniture && coverage.coverage(of: number, side) != .full {
      for passage in passages(of: number, sentence, side, quoted, &met) {
        if let fact = fact(passage, sentence: number, side: side, &met) { facts.append(fact) }
      }
    }
    return facts
  }

  /// The clauses of a sentence that the other report lacks, each grown until it can be understood by itself.
  private func passages(
    of number: Int, _ sentence: Reading.SentenceSpan, _ side: Side, _ quoted: [Bool], _ met: inout MetConcepts
  ) -> [Range<Int>] {
    let reading = comparer.readings[side]
    let clauses = Clauses.clauses(of: sentence, in: reading)
    let free = clauses.filter { isFree($0, of: number, side: side, quoted: quoted, &met) }
    let runs = joined(free).flatMap { parts(of: $0, without: quoted) }
    let tokens = sentence.tokens.dropFirst(sentence.dateline)
    // A whole sentence has nothing to grow by.
    guard !runs.isEmpty, runs.first.map({ $0.count < tokens.count }) == true else { return runs }
    let clause = FactClause(of: number, clauses: clauses, on: side, in: comparer)
    return joined(
      runs.map { run in
        let before = (tokens.startIndex..<run.lowerBound).last { quoted[$0] }
        let behind = (run.upperBound..<tokens.endIndex).first { quoted[$0] }
        return clause.grown(
          run, within: (before.map { $0 + 1 } ?? tokens.startIndex)..<(behind ?? tokens.endIndex))
      })
  }

  /// For each token whether it stands in a quotation that both reports print.
  private func matchedTokens(_ side: Side) -> [Bool] {
    var tokens = Array(repeating: false, count: comparer.readings[side].tokens.count)
    for match in matches {
      for token in side == .left ? match.left.tokens : match.right.tokens { tokens[token] = true }
    }
    return tokens
  }

  private func isFree(
    _ clause: Range<Int>, of sentence: Int, side: Side, quoted: [Bool], _ met: inout MetConcepts
  ) -> Bool {
    let reading = comparer.readings[side]
    let tokens = reading.tokens
    let words = clause.count { tokens[$0].isWord }
    guard words >= 3 else { return false }
    if clause.count(where: { quoted[$0] && tokens[$0].isWord }) * 3 > words { return false }
    let isLinked = !coverage.answers[side][sentence].isEmpty
    let weights = comparer.weights[side]
    let (ids, places) = (comparer.concepts[side].ids, comparer.conceptWeights)
    var (count, mass, covered) = (0, 0.0, 0.0)
    met.forgetAll()
    for token in clause where met.isNew(places.place(ofConceptOf: token, on: side)) {
      count += 1
      mass += weights[token]
      if isLinked, coverage.isCarried(ids[token], of: sentence, side) { covered += weights[token] }
    }
    guard count >= 2, !isTag(clause, reading) else { return false }
    return !isLinked || mass > 0 && covered / mass < Self.limit
  }

  /// A clause that only says who spoke, and when: a cue and names, or two more words beside a quotation or before a
  /// colon: `Then a hidden voice adds:`.
  private func isTag(_ clause: Range<Int>, _ reading: Reading) -> Bool {
    guard clause.count(where: { reading.tokens[$0].isWord }) <= Self.mostOfTag else { return false }
    let words = clause.kept { reading.tokens[$0].isWord }
    guard !words.contains(where: { reading.tokens[$0].flags.contains(.quoted) }) else { return false }
    guard words.contains(where: { !reading.traits($0).isDisjoint(with: .cue) }) else { return false }
    let others = words.count {
      !reading.tokens[$0].flags.contains(.capital) && !Self.isOfTag(reading.traits($0))
    }
    return others == 0 || others <= 2 && isBesideQuotation(clause, reading)
  }

  private static let mostOfTag = 14
  /// A part of a sentence that is told otherwise stands behind what is told here alone: half as often is it worth it.
  private static let standingOfPart = 0.6

  /// A fact that is nothing but quoted words, with the words behind it that say who spoke: `“We wait,” Moss said`.
  private func withTag(_ tokens: Range<Int>, of sentence: Int, _ reading: Reading) -> Range<Int> {
    let span = reading.sentences[sentence].tokens
    let last = tokens.last { reading.tokens[$0].isWord }
    guard let last, reading.tokens[last].flags.contains(.quoted), tokens.upperBound < span.upperBound,
      tokens.allSatisfy({ !reading.tokens[$0].isWord || reading.tokens[$0].flags.contains(.quoted) })
    else { return tokens }
    let rest = tokens.upperBound..<span.upperBound
    guard let first = rest.first(where: { reading.tokens[$0].isWord }), first - last < 5 else {
      return tokens
    }
    return isTag(first..<span.upperBound, reading) ? tokens.lowerBound..<span.upperBound : tokens
  }

  private static func isOfTag(_ traits: WordTraits) -> Bool {
    !traits.isDisjoint(with: [.function, .role, .person, .weekday, .time, .document, .adverb])
      || !traits.isDisjoint(with: .cue)
  }

  /// Whether a quotation ends right before the clause, or one or a colon comes right behind it.
  private func isBesideQuotation(_ clause: Range<Int>, _ reading: Reading) -> Bool {
    let tokens = reading.tokens
    let sentence = reading.sentences[tokens[clause.lowerBound].sentence].tokens
    let before = (max(sentence.lowerBound, clause.lowerBound - 3)..<clause.lowerBound).contains {
      tokens[$0].flags.contains(.quoted)
    }
    let behind = (clause.upperBound - 1)..<min(sentence.upperBound, clause.upperBound + 2)
    return before || behind.contains { tokens[$0].flags.contains(.quoted) || reading.isMark($0, ":") }
  }

  private func isQuestion(_ tokens: Range<Int>, _ reading: Reading) -> Bool {
    (tokens.upperBound - 1..<min(reading.tokens.count, tokens.upperBound + 2)).contains {
      reading.isMark($0, "?")
    }
  }

  /// Clauses that follow each other or overlap, as one.
  private func joined(_ clauses: [Range<Int>]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for clause in clauses {
      if let last = runs.last, last.upperBound >= clause.lowerBound {
        runs[runs.count - 1] =
          min(last.lowerBound, clause.lowerBound)..<max(last.upperBound, clause.upperBound)
      } else {
        runs.append(clause)
      }
    }
    return runs
  }

  /// The stretches of a run outside quotations that both reports print, without those of fewer than four tokens.
  private func parts(of run: Range<Int>, without quoted: [Bool]) -> [Range<Int>] {
    guard let first = run.first(where: { quoted[$0] }) else { return [run] }
    let end = run.dropFirst(first - run.lowerBound).first { !quoted[$0] } ?? run.upperBound
    return ([run.lowerBound..<first] + parts(of: end..<run.upperBound, without: quoted))
      .filter { $0.count >= 4 }
  }

  private func fact(
    _ tokens: Range<Int>, sentence: Int, side: Side, _ met: inout MetConcepts
  ) -> UniqueFact? {
    let reading = comparer.readings[side]
    guard let trimmed = trimmed(withTag(tokens, of: sentence, reading), reading) else { return nil }
    let isLinked = !coverage.answers[side][sentence].isEmpty
    // `Moss spoke of what nurses called`: what it says stands in a quotation that both print.
    guard !isLinked || !isTag(trimmed, reading) else { return nil }
    let content = FactContent(of: trimmed, on: side, in: comparer, &met)
    let telling = FactWeight(content, isLinked: isLinked)
    guard telling.isTold, !isQuestion(trimmed, reading) || content.hasName else { return nil }
    let reason =
      (speaker(of: trimmed, side).map { "Words of \($0). " } ?? pronoun(of: trimmed, side))
      + (isLinked
        ? "The other report carries this sentence's matter, but not this part of it."
        : "No sentence of the other report shares enough with this one.")
    return UniqueFact(
      side: side, range: reading.range(of: trimmed), kind: kind(of: trimmed, reading),
      weight: telling.weight * FactStanding(trimmed, in: reading).factor
        * (isLinked ? Self.standingOfPart : 1),
      reason: reason)
  }

  /// `“He” is Ann Moss. ` or nothing.
  private func pronoun(of tokens: Range<Int>, _ side: Side) -> String {
    let reading = comparer.readings[side]
    guard let name = OpeningPronoun(reading, comparer.people[side]).name(for: tokens),
      let first = tokens.first(where: { reading.tokens[$0].isWord })
    else { return "" }
    return "“\(reading.text(reading.range(of: first..<first + 1)))” is \(name). "
  }

  /// Whose words a fact is, where it begins inside a quotation: without the name it would read as the report's own.
  private func speaker(of tokens: Range<Int>, _ side: Side) -> String? {
    let reading = comparer.readings[side]
    guard reading.tokens[tokens.lowerBound].flags.contains(.quoted) else { return nil }
    return reading.quotes.firstIndex { $0.tokens.contains(tokens.lowerBound) }
      .flatMap { comparer.attributions[side][$0].name }
  }

  /// Without the marks and conjunctions at its ends.
  private func trimmed(_ tokens: Range<Int>, _ reading: Reading) -> Range<Int>? {
    var first = tokens.lowerBound
    var last = tokens.upperBound
    while first < last, !reading.tokens[first].isWord || ["and", "but", "or"].contains(reading.word(first)) {
      first += 1
    }
    while last > first, !reading.tokens[last - 1].isWord, !reading.tokens[last - 1].flags.contains(.clitic),
      !reading.isMark(last - 1, "%"), !reading.isMark(last - 1, ")")
    {
      last -= 1
    }
    return last - first >= 3 ? first..<last : nil
  }

  private func kind(of tokens: Range<Int>, _ reading: Reading) -> UniqueFact.Kind {
    if tokens.contains(where: { reading.traits($0).contains(.weekday) || isMonth($0, reading) }) {
      return .date
    }
    if tokens.contains(where: { reading.tokens[$0].flags.contains(.digits) }) { return .number }
    let names = tokens.count {
      reading.tokens[$0].flags.contains(.capital) && !reading.tokens[$0].flags.contains(.opensSentence)
    }
    return names >= 2 ? .name : .statement
  }

  /// A month with a day or a year beside it; "may" and "march" alone are none.
  private func isMonth(_ index: Int, _ reading: Reading) -> Bool {
    guard reading.traits(index).contains(.month), reading.tokens[index].flags.contains(.capital) else {
      return false
    }
    return [index - 1, index + 1].contains {
      reading.tokens.indices.contains($0) && reading.tokens[$0].flags.contains(.digits)
    }
  }
}
