import News

/// Turns matches of quotation pieces into the findings of the comparison.
struct QuoteFindings {
  let comparer: Comparer
  let matches: [QuoteMatcher.Match]
  let retellings: [RetoldQuotes.Retelling]
  let pieces: Sides<[QuotePiece]>

  func findings() -> [QuoteFinding] {
    let shared = matches.map(finding(of:)) + retellings.map(finding(of:))
    let onlyLeft = unmatched(.left).map { only($0, .left) }
    let onlyRight = unmatched(.right).map { only($0, .right) }
    let left = (shared + onlyLeft).sorted { start($0.left) < start($1.left) }
    return left + onlyRight.sorted { start($0.right) < start($1.right) }
  }

  private func start(_ quotation: Quotation?) -> Int { quotation?.range.start ?? 0 }

  private func finding(of match: QuoteMatcher.Match) -> QuoteFinding {
    let ranges = ranges(of: match)
    let left = quotation(match.left.quote, .left, range: ranges.left)
    let right = quotation(match.right.quote, .right, range: ranges.right)
    let edits = match.relation == .altered ? edits(of: match) : []
    return QuoteFinding(
      relation: match.relation, left: left, right: right, edits: edits,
      reason: reason(match, left, right, edits))
  }

  private func finding(of retelling: RetoldQuotes.Retelling) -> QuoteFinding {
    let side = retelling.side
    let quotation = quotation(retelling.piece.quote, side, range: retelling.piece.range)
    let clause = Quotation(
      range: comparer.readings[side.other].range(of: retelling.clause), speaker: nil, speakerRange: nil,
      cue: nil,
      cueRange: nil)
    return QuoteFinding(
      relation: .paraphrased, left: side == .left ? quotation : clause,
      right: side == .right ? quotation : clause, edits: [],
      reason: "The \(side.other.rawValue) report tells it without quotation marks; "
        + "\(retelling.matched) of its words stand there in one clause.")
  }

  /// The whole pieces; for an altered quotation, the long side cut to what the other one prints of it.
  private func ranges(of match: QuoteMatcher.Match) -> Sides<TextRange> {
    var ranges = Sides(left: match.left.range, right: match.right.range)
    guard match.relation == .altered else { return ranges }
    let shown = shown(of: match)
    for (side, piece) in [(Side.left, match.left), (.right, match.right)] {
      guard let cut = comparer.range(piece.words[shown[side]], side) else { continue }
      let isHead = shown[side].lowerBound == 0
      let isTail = shown[side].upperBound == piece.words.count
      ranges[side] = TextRange(isHead ? piece.range.start : cut.start, isTail ? piece.range.end : cut.end)
    }
    return ranges
  }

  /// The words of either piece that an altered quotation shows: what was aligned, or all where that leaves out one.
  private func shown(of match: QuoteMatcher.Match) -> Sides<Range<Int>> {
    func shown(_ piece: QuotePiece, _ region: Range<Int>) -> Range<Int> {
      piece.words.count - region.count >= 2 ? region : piece.words.indices
    }
    return Sides(
      left: shown(match.left, match.alignment.left), right: shown(match.right, match.alignment.right))
  }

  private func edits(of match: QuoteMatcher.Match) -> [QuoteEdit] {
    let shown = shown(of: match)
    return match.alignment.reaching(shown.left, shown.right).differences.map { difference in
      QuoteEdit(
        left: comparer.range(match.left.words[difference.left], .left),
        right: comparer.range(match.right.words[difference.right], .right))
    }
  }

  private func quotation(_ number: Int, _ side: Side, range: TextRange) -> Quotation {
    let reading = comparer.readings[side]
    return Quotation(
      reading.quotes[number], by: comparer.attributions[side][number], in: reading, range: range)
  }

  private func unmatched(_ side: Side) -> [QuotePiece] {
    var taken = Set(matches.map { side == .left ? $0.left.tokens : $0.right.tokens })
    taken.formUnion(retellings.filter { $0.side == side }.map(\.piece.tokens))
    let free = pieces[side].filter { !taken.contains($0.tokens) }
    // Pieces of one quotation that nothing parts are one again.
    var joined: [QuotePiece] = []
    for piece in free {
      if let last = joined.last, last.quote == piece.quote, last.tokens.upperBound == piece.tokens.lowerBound
      {
        joined[joined.count - 1] = QuotePiece(
          quote: piece.quote, tokens: last.tokens.lowerBound..<piece.tokens.upperBound,
          in: comparer.readings[side], concepts: comparer.concepts[side])
      } else {
        joined.append(piece)
      }
    }
    return joined
  }

  private func only(_ piece: QuotePiece, _ side: Side) -> QuoteFinding {
    let quotation = quotation(piece.quote, side, range: piece.range)
    return QuoteFinding(
      relation: .only, left: side == .left ? quotation : nil, right: side == .right ? quotation : nil,
      edits: [],
      reason: "The other report prints no quotation with these words, whole, in part or changed.")
  }

  private func reason(
    _ match: QuoteMatcher.Match, _ left: Quotation, _ right: Quotation, _ edits: [QuoteEdit]
  ) -> String {
    let count = match.alignment.matches.count
    switch match.relation {
    case .identical: return "Both print the same \(count) \(count == 1 ? "word" : "words")."
    case .trimmed:
      let side = match.left.words.count < match.right.words.count ? "left" : "right"
      guard count == match.left.words.count || count == match.right.words.count else {
        return "Both print \(count) words of it, and each has others around them."
      }
      let cut = abs(match.left.words.count - match.right.words.count)
      return "The \(side) report prints \(count) words of it and leaves out \(cut)."
    case .altered:
      let words = edits.prefix(3).map { edit in
        let a = edit.left.map { "“\(comparer.readings.left.text($0))”" } ?? "nothing"
        let b = edit.right.map { "“\(comparer.readings.right.text($0))”" } ?? "nothing"
        return "\(a) against \(b)"
      }
      let more = edits.count > 3 ? " and \(edits.count - 3) more" : ""
      return "\(count) words answer each other; \(words.joined(separator: ", "))\(more)."
    case .paraphrased, .only: return ""
    }
  }
}
