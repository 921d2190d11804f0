import News

/// Gathers the contrasts of wording of two reports, most telling first, each place once.
struct FramingContrasts {
  let comparer: Comparer
  let aligner: Aligner
  let matches: [QuoteMatcher.Match]
  let unlinked: UnlinkedContrasts

  /// More than this many are no help to a reader; the weakest are left out.
  private static let most = 40
  private static let least = 0.2

  func contrasts() -> [FramingContrast] {
    let pairs = SentencePair.pairs(comparer, aligner)
    var all: [Contrast] = []
    // One loop a kind: contrasts of one weight stand in the order in which they are found.
    for pair in pairs { HedgeContrasts(pair: pair).add(to: &all) }
    all += AttributionContrasts(comparer: comparer, matches: matches).contrasts()
    for pair in pairs { ScareQuoteContrasts(pair: pair).add(to: &all) }
    all += LabelContrasts(comparer: comparer, pairs: pairs).contrasts()
    for pair in pairs { AgencyContrasts(pair: pair).add(to: &all) }
    let leads = Leads(comparer, aligner.related)
    let openings = OpeningContrast(comparer: comparer, pairs: pairs, leads: leads)
    let opening = openings.pair
    var taken = Sides(left: Set<Int>(), right: Set<Int>())
    if let opening, let contrast = openings.contrast(in: opening) {
      // What the whole shows needs no second place: not the verb of a quotation in it, nor a phrase of it.
      all.removeAll { $0.kind == .attribution && lies($0, in: opening.link) }
      all.append(contrast)
      taken.left.insert(opening.link.left)
      taken.right.insert(opening.link.right)
    }
    for pair in pairs where pair !== opening || taken.left.isEmpty {
      WordingContrasts(pair: pair).add(to: &all)
    }
    all += TellingContrasts(comparer: comparer, pairs: pairs, leads: leads).contrasts(besides: opening)
    all += unlinked.ownVoice
    all += DistantClaims(comparer: comparer).contrasts(besides: pairs)
    all += unlinked.descriptions
    all += unlinked.frames
    let loose = LoosePairs(comparer: comparer).pairs(besides: pairs)
    all += PhraseContrasts(comparer: comparer, pairs: pairs, loose: loose)
      .contrasts(besides: &taken)
    let printed = printed
    for match in matches where match.relation == .altered && !isPrintedElsewhere(match, printed) {
      if let contrast = AlteredQuotes(comparer: comparer).contrast(in: match) { all.append(contrast) }
    }
    return strongest(of: all).map { contrast in
      FramingContrast(
        kind: contrast.kind, left: range(contrast.left, .left), right: range(contrast.right, .right),
        weight: min(1, max(0, contrast.weight)), reason: contrast.reason,
        words: Sides(
          left: contrast.words.left.map(comparer.readings.left.range),
          right: contrast.words.right.map(comparer.readings.right.range)))
    }
  }

  private func lies(_ contrast: Contrast, in link: Aligner.Link) -> Bool {
    let (left, right) = (comparer.readings.left, comparer.readings.right)
    return left.tokens[contrast.left.lowerBound].sentence == link.left
      && right.tokens[contrast.right.lowerBound].sentence == link.right
  }

  /// Whether the other report prints the words of either side as they are in another place.
  private func isPrintedElsewhere(_ altered: QuoteMatcher.Match, _ printed: Sides<[Bool]>) -> Bool {
    printed.left[altered.left.tokens].contains(true) || printed.right[altered.right.tokens].contains(true)
  }

  /// Of every token, whether it stands in words that both reports print as they are.
  private var printed: Sides<[Bool]> {
    var printed = comparer.readings.map { Array(repeating: false, count: $0.tokens.count) }
    for match in matches where match.relation == .identical || match.relation == .trimmed {
      for index in match.left.tokens { printed.left[index] = true }
      for index in match.right.tokens { printed.right[index] = true }
    }
    return printed
  }

  /// Where a contrast stands, with the mark of a genitive at its end, and with the few words that are missing of a
  /// quotation opened in it.
  private func range(_ tokens: Range<Int>, _ side: Side) -> TextRange {
    let reading = comparer.readings[side]
    let open = reading.quotes(openingIn: tokens).first { quote in
      quote.tokens.lowerBound > tokens.lowerBound && quote.tokens.upperBound >= tokens.upperBound
        && quote.tokens.upperBound - tokens.upperBound <= Self.mostMissing && !quote.isUnclosed
        && reading.tokens[quote.tokens.upperBound - 1].sentence
          == reading.tokens[tokens.upperBound - 1].sentence
    }
    let end = open.map { $0.tokens.upperBound + 1 } ?? tokens.upperBound
    let isPossessive = end < reading.tokens.count && reading.tokens[end].flags.contains(.clitic)
    return reading.range(of: tokens.lowerBound..<(isPossessive ? end + 1 : end))
  }

  private static let mostMissing = 8

  /// By weight, each place once: what a heavier contrast shows on both sides is not shown again, nor on either
  /// side in the same kind, nor the same two labels elsewhere.
  private func strongest(of contrasts: [Contrast]) -> [Contrast] {
    var kept: [Contrast] = []
    var labels: Set<String> = []
    let ordered = contrasts.filter { $0.weight >= Self.least }.sorted {
      ($1.weight, $0.left.lowerBound, $0.right.lowerBound) < (
        $0.weight, $1.left.lowerBound, $1.right.lowerBound
      )
    }
    for contrast in ordered where !isShown(contrast, by: kept) {
      if contrast.kind == .label, !labels.insert(contrast.reason).inserted { continue }
      kept.append(contrast)
      if kept.count == Self.most { break }
    }
    return kept
  }

  private func isShown(_ contrast: Contrast, by kept: [Contrast]) -> Bool {
    var uses = (left: 0, right: 0)
    for other in kept {
      let left = other.left.overlaps(contrast.left)
      let right = other.right.overlaps(contrast.right)
      // What tells of a passage as a whole and a phrase of it are two things.
      if left && right, other.isWhole == contrast.isWhole { return true }
      if left || right, !other.isWhole, !contrast.isWhole, other.kind == contrast.kind { return true }
      guard !other.isWhole else { continue }
      uses.left += left ? 1 : 0
      uses.right += right ? 1 : 0
    }
    return !contrast.isWhole && (uses.left >= Self.mostUses || uses.right >= Self.mostUses)
  }

  /// Against how many places of the other report one is shown, in other kinds.
  private static let mostUses = 3
}
