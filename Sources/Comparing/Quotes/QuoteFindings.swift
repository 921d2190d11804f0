import News

/// Turns matches of quotation pieces into the findings of the comparison.
struct QuoteFindings {
  let comparer: Comparer
  let matcher: QuoteMatcher
  let matches: [QuoteMatcher.Match]
  let retellings: [RetoldQuotes.Retelling]

  /// A sentence of so many words is shown whole, though the other report has only a part of it.
  private static let readable = 12
  /// What an entry leaves out of a sentence stands alone from so many words on.
  private static let telling = 5

  func findings() -> [QuoteFinding] {
    let runs = QuoteRuns(matcher: matcher).runs(of: matches)
    let wholes = WholeQuotes(matcher: matcher).matches(beside: runs)
    let shared =
      wholes.map { finding(of: $0, .quotation) } + runs.map { finding(of: $0, .sentence) }
      + retellings.map(finding(of:))
    let pieces = shared.filter { $0.scope == .sentence }
    let onlyLeft = unmatched(.left, pieces.compactMap { $0.left?.range }).map { only($0, .left) }
    let onlyRight = unmatched(.right, pieces.compactMap { $0.right?.range }).map { only($0, .right) }
    let left = (shared + onlyLeft).sorted { start($0.left) < start($1.left) }
    return left + onlyRight.sorted { start($0.right) < start($1.right) }
  }

  private func start(_ quotation: Quotation?) -> Int { quotation?.range.start ?? 0 }

  private func finding(of match: QuoteMatcher.Match, _ scope: QuoteFinding.Scope) -> QuoteFinding {
    let ranges =
      scope == .quotation ? Sides(left: match.left.range, right: match.right.range) : ranges(of: match)
    let left = quotation(match.left.quote, .left, range: ranges.left)
    let right = quotation(match.right.quote, .right, range: ranges.right)
    let edits = match.relation == .altered ? edits(of: match) : []
    return QuoteFinding(
      relation: match.relation, left: left, right: right, edits: edits,
      reason: reason(match, left, right, edits), scope: scope)
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

  /// The whole pieces; for an altered quotation, the long side cut to what the other one prints of it, and where one
  /// goes on from the middle of the other, that one from there.
  private func ranges(of match: QuoteMatcher.Match) -> Sides<TextRange> {
    var ranges = Sides(left: match.left.range, right: match.right.range)
    guard match.relation == .altered || match.fit == .overlap else { return ranges }
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
      if match.relation != .altered { return region.lowerBound..<piece.words.count }
      return piece.words.count > Self.readable && piece.words.count - region.count >= 2
        ? region : piece.words.indices
    }
    return Sides(
      left: shown(match.left, match.alignment.left), right: shown(match.right, match.alignment.right))
  }

  private func edits(of match: QuoteMatcher.Match) -> [QuoteEdit] {
    let shown = shown(of: match)
    let kinds = EditKinds(matcher: matcher, match: match)
    return match.alignment.reaching(shown.left, shown.right).differences.map { difference in
      QuoteEdit(
        left: comparer.range(match.left.words[difference.left], .left),
        right: comparer.range(match.right.words[difference.right], .right),
        kind: kinds.kind(difference.left, difference.right))
    }
  }

  private func quotation(_ number: Int, _ side: Side, range: TextRange) -> Quotation {
    let reading = comparer.readings[side]
    return Quotation(
      reading.quotes[number], by: comparer.attributions[side][number], in: reading, range: range,
      utterance: comparer.utterances[side][number])
  }

  /// What no entry shows of the quotations of a side: whole sentences, pieces of one quotation that nothing parts
  /// as one, and what an entry leaves out of its sentence.
  private func unmatched(_ side: Side, _ shown: [TextRange]) -> [QuotePiece] {
    let reading = comparer.readings[side]
    var isShown = Array(repeating: false, count: reading.tokens.count)
    for range in shown { for index in reading.tokens(in: range) { isShown[index] = true } }
    var rests: [QuotePiece] = []
    for piece in matcher.pieces[side] where !comparer.attributions[side][piece.quote].isLabel {
      let free = piece.words.split(whereSeparator: { isShown[$0] })
      for words in free where words.count == piece.words.count || words.count >= Self.telling {
        guard let first = words.first, let last = words.last else { continue }
        let start = first == piece.words.first ? piece.tokens.lowerBound : first
        let end = last == piece.words.last ? piece.tokens.upperBound : last + 1
        if let before = rests.last, before.quote == piece.quote, before.tokens.upperBound == start {
          let numbers = before.numbers.lowerBound..<piece.numbers.upperBound
          rests[rests.count - 1] = matcher.piece(
            before.tokens.lowerBound..<end, of: piece.quote, numbers: numbers, side)
        } else {
          rests.append(matcher.piece(start..<end, of: piece.quote, numbers: piece.numbers, side))
        }
      }
    }
    return rests
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
      let words = edits.gravest.prefix(3).map { edit in
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
