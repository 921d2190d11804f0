import News

/// Words that one report puts in quotation marks, without saying who spoke them, and the other one uses as its own.
struct ScareQuoteContrasts {
  let pair: SentencePair

  /// Longer quotations are somebody's words and not a label.
  private static let mostWords = 3

  func add(to contrasts: inout [Contrast]) {
    for side in Side.allCases {
      let reading = pair.reading(side)
      let sentence = reading.sentences[side == .left ? pair.link.left : pair.link.right]
      for quote in reading.quotes(openingIn: sentence.tokens)
      where quote.wordCount <= Self.mostWords && !isSaid(quote, side) {
        if let contrast = contrast(of: quote, side) { contrasts.append(contrast) }
      }
    }
  }

  /// Whether the sentence says that somebody spoke: then two words in marks are a quotation.
  private func isSaid(_ quote: QuoteSpan, _ side: Side) -> Bool {
    let reading = pair.reading(side)
    let sentence = reading.sentences[side == .left ? pair.link.left : pair.link.right]
    return quote.wordCount > 1
      && sentence.tokens.contains {
        !reading.tokens[$0].flags.contains(.quoted) && reading.traits($0).contains(.strongCue)
      }
  }

  /// `a “model” law`, `a “kiss-in”`: a single word behind the article that brings in a thing is what it is called.
  private func introducesTerm(_ positions: Range<Int>, _ side: Side) -> Bool {
    let reading = pair.reading(side)
    let words = positions.map { pair.words[side][$0] }
    guard words.dropFirst().allSatisfy({ reading.tokens[$0].flags.contains(.hyphenated) }),
      positions.lowerBound > 0
    else { return false }
    return ["a", "an"].contains(reading.word(pair.words[side][positions.lowerBound - 1]))
      && words.allSatisfy { reading.traits($0).isDisjoint(with: [.loaded, .political]) }
  }

  private func contrast(of quote: QuoteSpan, _ side: Side) -> Contrast? {
    let reading = pair.reading(side)
    let positions = pair.positions(of: quote.tokens, on: side)
    guard let first = positions.first, let last = positions.last, !introducesTerm(positions, side) else {
      return nil
    }
    let answers = positions.compactMap { pair.answer(to: $0, on: side) }
    let isWhole = positions.allSatisfy {
      pair.concept($0, side) == Concepts.none || pair.answer(to: $0, on: side) != nil
    }
    guard isWhole, let from = answers.min(), let to = answers.max(), to - from <= 6,
      // A name or a title stands in marks for another reason.
      positions.contains(where: {
        pair.concept($0, side) != Concepts.none
          && !reading.tokens[pair.words[side][$0]].flags.contains(.capital)
      })
    else { return nil }
    let other = pair.reading(side.other)
    let isQuotedThere = (from...to).contains {
      other.tokens[pair.words[side.other][$0]].flags.contains(.quoted)
    }
    // In capitals there, it is a name.
    let isNameThere = (from...to).contains { other.isName(pair.words[side.other][$0]) }
    // `said he was whipsawed`: the words of a speaker there as well.
    let sentence = other.sentences[side == .left ? pair.link.right : pair.link.left].tokens
    let isReportedThere = other.isReported(pair.words[side.other][from], in: sentence)
    guard !isQuotedThere, !isNameThere, !isReportedThere else { return nil }
    return pair.contrast(
      .scareQuotes, first..<(last + 1), side, from..<(to + 1),
      weight: 0.7 * (0.5 + 0.5 * pair.link.probability),
      reason:
        "The \(side.rawValue) report puts the words in quotation marks; the other one uses them as its own.")
  }
}
