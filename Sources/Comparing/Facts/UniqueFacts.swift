import News

/// Finds what only one report tells: clauses whose content the other report does not carry.
///
/// A clause's coverage is the weighted share of its content that stands in the sentences linked to its own. Below a
/// limit the clause is a fact of this side (`FactPassages`); what leans on the sentence before is told with it
/// (`FactChain`).
struct UniqueFacts {
  let comparer: Comparer
  let coverage: Coverage
  let matches: [QuoteMatcher.Match]

  func facts() -> [UniqueFact] {
    Side.allCases.flatMap { side in
      facts(of: side).sorted { ($1.weight, $0.range) < ($0.weight, $1.range) }
    }
  }

  private func facts(of side: Side) -> [UniqueFact] {
    let reading = comparer.readings[side]
    let finder = FactPassages(on: side, comparer, coverage, matches)
    var passages: [FactPassage] = []
    var met = MetConcepts(count: comparer.conceptWeights.count)
    for (number, sentence) in reading.sentences.enumerated()
    where !sentence.isFurniture && coverage.coverage(of: number, side) != .full {
      for found in finder.passages(of: number, &met) {
        passages.append(passage(found, of: number, side, &met))
      }
    }
    let reference = FactReference(on: side, in: comparer)
    var reason = FactReason(on: side, comparer, coverage, reference)
    return FactChain(reading: reading, reference: reference).joined(passages).compactMap { passage in
      guard passage.weight > 0 else { return nil }
      return fact(passage, weight: weight(of: passage, side, &met), side, &reason)
    }
  }

  private func passage(
    _ found: FactPassages.Found, of sentence: Int, _ side: Side, _ met: inout MetConcepts
  ) -> FactPassage {
    let reading = comparer.readings[side]
    let tokens = found.tokens
    let span = reading.sentences[sentence]
    let head = span.tokens.lowerBound + span.dateline..<tokens.lowerBound
    return FactPassage(
      tokens: tokens, sentences: sentence...sentence, isLinked: !coverage.answers[side][sentence].isEmpty,
      opensSentence: head.allSatisfy {
        !reading.tokens[$0].isWord || reading.isWord($0, in: FactPassages.conjunctions)
      },
      closesSentence: !(tokens.upperBound..<span.tokens.upperBound).contains { reading.tokens[$0].isWord },
      isWhole: found.isWhole,
      weight: found.isFree && found.isWhole ? weight(of: tokens, of: sentence, side, &met) : 0)
  }

  /// 0 where the passage says too little to be shown.
  private func weight(
    of tokens: Range<Int>, of sentence: Int, _ side: Side, _ met: inout MetConcepts
  ) -> Double {
    let reading = comparer.readings[side]
    let isLinked = !coverage.answers[side][sentence].isEmpty
    // `Moss spoke of what nurses called`: what it says stands in a quotation that both print.
    guard !isLinked || !FactTags(reading: reading).isTag(tokens) else { return 0 }
    let content = FactContent(of: tokens, on: side, in: comparer, &met)
    let weight = FactWeight(content, isLinked: isLinked)
    guard weight.isTold, !isQuestion(tokens, reading) || isSaid(tokens, reading) && content.hasName else {
      return 0
    }
    return weight.weight * (isLinked ? Self.standingOfPart : 1)
  }

  /// A part of a sentence that is told otherwise stands behind what is told here alone: half as often is it worth it.
  private static let standingOfPart = 0.6

  private func isQuestion(_ tokens: Range<Int>, _ reading: Reading) -> Bool {
    (tokens.upperBound - 1..<min(reading.tokens.count, tokens.upperBound + 2)).contains {
      reading.isMark($0, "?")
    }
  }

  /// Whether its last word is somebody's, not the report's.
  private func isSaid(_ tokens: Range<Int>, _ reading: Reading) -> Bool {
    tokens.last { reading.tokens[$0].isWord }.map { reading.tokens[$0].flags.contains(.quoted) } == true
  }

  /// Of several sentences between that of the heaviest and that of all: more is told, but in more words.
  private func weight(of passage: FactPassage, _ side: Side, _ met: inout MetConcepts) -> Double {
    guard passage.sentences.count > 1, !passage.isLinked else { return passage.weight }
    let content = FactContent(of: passage.tokens, on: side, in: comparer, &met)
    return (passage.weight + max(passage.weight, FactWeight(content, isLinked: false).weight)) / 2
  }

  private func fact(
    _ passage: FactPassage, weight: Double, _ side: Side, _ reason: inout FactReason
  ) -> UniqueFact {
    let reading = comparer.readings[side]
    let (words, isDark) = reason.words(for: passage)
    return UniqueFact(
      side: side, range: reading.range(of: withQuotationMarks(passage, reading)),
      kind: kind(of: passage.tokens, reading),
      weight: weight * FactStanding(passage, in: reading).factor(isDark: isDark), reason: words)
  }

  /// With the mark that opens a quotation at its head, and the one that closes a quotation at its end, where they stand
  /// in its own sentences: the next one may be told in full.
  private func withQuotationMarks(_ passage: FactPassage, _ reading: Reading) -> Range<Int> {
    var (start, end) = (passage.tokens.lowerBound, passage.tokens.upperBound)
    let first = reading.sentences[passage.sentences.lowerBound].tokens.lowerBound
    let last = reading.sentences[passage.sentences.upperBound].tokens.upperBound
    let near = reading.quotes[reading.quotes(around: max(0, start - 1)..<end)]
    let isOpening = near.contains { $0.tokens.lowerBound == start && !$0.continuesParagraph }
    if isOpening, start > 0, !["]", ")"].contains(where: { reading.isMark(start - 1, $0) }) { start -= 1 }
    let closing = near.first { !$0.isUnclosed && (end...end + 1).contains($0.tokens.upperBound) }
    if let closing, closing.tokens.upperBound < reading.tokens.count, closing.tokens.lowerBound < end {
      end = closing.tokens.upperBound + 1
    }
    return max(start, first)..<min(end, last)
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
