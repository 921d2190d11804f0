/// Finds how two quotations relate from mark to mark, where that differs from how their sentences do.
///
/// The sentences of a quotation may all be identical with those of another that prints one sentence less: the
/// quotation itself is trimmed.
struct WholeQuotes {
  typealias Match = QuoteMatcher.Match

  let matcher: QuoteMatcher
  private static let many = 10

  /// One match for each two quotations whose relation none of the `runs` between them has.
  func matches(beside runs: [Match]) -> [Match] {
    var order: [Pair] = []
    var pieces: [Pair: [Match]] = [:]
    for run in runs where !isNested(run) {
      let pair = Pair(left: run.left.quote, right: run.right.quote)
      if pieces[pair] == nil { order.append(pair) }
      pieces[pair, default: []].append(run)
    }
    return order.compactMap { pair in
      let runs = pieces[pair] ?? []
      let known = Set(runs.map(\.relation))
      let left = whole(pair.left, .left)
      let right = whole(pair.right, .right)
      guard left.numbers.count + right.numbers.count > 2 || isCut(runs, left, right),
        let match = match(left, right), !known.contains(match.relation)
      else { return nil }
      // Pieces that are parts of each other and nothing more make no changed whole.
      return match.relation == .altered && known == [.trimmed] && match.alignment.equalCount < Self.many
        ? nil : match
    }
  }

  /// A quotation inside of another was matched as a whole.
  private func isNested(_ run: Match) -> Bool {
    let readings = matcher.comparer.readings
    return readings.left.quotes[run.left.quote].outer != nil
      || readings.right.quotes[run.right.quote].outer != nil
  }

  private struct Pair: Hashable {
    let left: Int
    let right: Int
  }

  /// Whether a single sentence was cut, so that its quotation is more than its piece.
  private func isCut(_ runs: [Match], _ left: QuotePiece, _ right: QuotePiece) -> Bool {
    runs.contains {
      $0.left.tokens.count < left.tokens.count || $0.right.tokens.count < right.tokens.count
    }
  }

  private func whole(_ quote: Int, _ side: Side) -> QuotePiece {
    let pieces = matcher.pieces[side]
    let first = pieces.firstIndex(from: quote, key: \.quote)
    let behind = pieces.firstIndex(from: quote + 1, key: \.quote)
    return matcher.piece(
      matcher.comparer.readings[side].quotes[quote].tokens, of: quote, numbers: first..<behind, side)
  }

  /// Three words of which one has content are no whole to speak of.
  private func isTelling(_ piece: QuotePiece) -> Bool { piece.words.count > 3 || piece.contentCount > 1 }

  private func match(_ left: QuotePiece, _ right: QuotePiece) -> Match? {
    let alignment = matcher.alignment(left, right).reachingEnds(of: left.words.count, right.words.count)
    guard !alignment.matches.isEmpty, isTelling(left), isTelling(right) else { return nil }
    let span = max(alignment.left.count, alignment.right.count)
    guard alignment.matches.count * 5 >= span * 3 else { return nil }
    let isWhole = alignment.fit(left.words.count, right.words.count) == .whole
    let match = Match(
      left: left, right: right, alignment: alignment,
      relation: alignment.isExact ? (isWhole ? .identical : .trimmed) : .altered,
      strength: Double(alignment.equalCount))
    guard lacksASentence(match) else { return match }
    return Match(
      left: left, right: right, alignment: alignment, relation: .trimmed, strength: match.strength)
  }

  /// Whether one report prints fewer sentences, and the rest differs in spelling only: what is left out weighs more.
  private func lacksASentence(_ match: Match) -> Bool {
    guard match.relation == .altered, match.left.numbers.count != match.right.numbers.count else {
      return false
    }
    let kinds = EditKinds(matcher: matcher, match: match)
    return match.alignment.differences.allSatisfy { kinds.kind($0.left, $0.right) == .form }
  }
}
