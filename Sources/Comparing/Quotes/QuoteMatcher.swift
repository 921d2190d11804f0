import News

/// Matches the quotations of two reports: the same one, a part of it, or one with words changed.
///
/// Candidates share content words; each is aligned word by word and judged by how much of it matches. When both
/// speakers are known and differ, more is asked for; when they agree, less.
struct QuoteMatcher {
  struct Match {
    let left: QuotePiece
    let right: QuotePiece
    let alignment: WordAlignment
    let relation: QuoteFinding.Relation
    let strength: Double
  }

  let comparer: Comparer
  let pieces: Sides<[QuotePiece]>

  init(_ comparer: Comparer) {
    self.comparer = comparer
    pieces = Sides(
      left: QuotePiece.pieces(of: comparer.readings.left, concepts: comparer.concepts.left),
      right: QuotePiece.pieces(of: comparer.readings.right, concepts: comparer.concepts.right))
  }

  /// The accepted matches, in reading order of the left side.
  func matches() -> [Match] {
    var found: [Match] = []
    for (left, rights) in candidates() {
      for right in rights {
        if let match = judge(pieces.left[left], pieces.right[right]) { found.append(match) }
      }
    }
    return withoutRepeats(found)
  }

  /// For each left piece, the right pieces worth aligning.
  private func candidates() -> [(left: Int, rights: [Int])] {
    var index = CandidateIndex(pieces.right.map { keys(of: $0, .right) })
    return pieces.left.indices.map { left in
      let keys = keys(of: pieces.left[left], .left)
      let least = min(2, keys.count)
      return (left, index.sharing(atLeast: max(1, least), of: keys) { pieces.right[$0].words.count <= 3 })
    }
  }

  /// What a piece is found by: its content, and its words where it has little.
  private func keys(of piece: QuotePiece, _ side: Side) -> [Int] {
    let ids = comparer.concepts[side].ids
    var keys = ids[piece.tokens].filter { $0 != Concepts.none }
    if keys.count < 3 {
      let reading = comparer.readings[side]
      for (a, b) in zip(piece.words, piece.words.dropFirst()) {
        keys.append(-2 - (reading.tokens[a].word &* 1_000_003 &+ reading.tokens[b].word))
      }
    }
    return keys.onceEach()
  }

  private func judge(_ left: QuotePiece, _ right: QuotePiece) -> Match? {
    let alignment = WordAlignment.of(left.words.count, right.words.count) {
      comparer.likeness(left: left.words[$0], right: right.words[$1])
    }.reachingEnds(of: left.words.count, right.words.count)
    guard !alignment.matches.isEmpty else { return nil }
    let speakers = sameSpeaker(left, right)
    let judgement = QuoteJudgement(
      alignment, leftWords: left.words.count, rightWords: right.words.count,
      content: contentMatches(alignment, left), omitted: omittedWords(alignment, left, right),
      sameSpeaker: speakers)
    guard let relation = judgement.relation else { return nil }
    return Match(
      left: left, right: right, alignment: alignment, relation: relation, strength: judgement.strength)
  }

  /// How many words one side leaves out where it prints an ellipsis.
  private func omittedWords(_ alignment: WordAlignment, _ left: QuotePiece, _ right: QuotePiece) -> Int {
    alignment.differences.reduce(0) { omitted, difference in
      let isMarked =
        difference.left.isEmpty
        ? hasEllipsis(before: difference.left.lowerBound, of: left, .left)
        : difference.right.isEmpty && hasEllipsis(before: difference.right.lowerBound, of: right, .right)
      return isMarked ? omitted + max(difference.left.count, difference.right.count) : omitted
    }
  }

  /// Whether an ellipsis stands between a word of the piece and the one before it.
  private func hasEllipsis(before position: Int, of piece: QuotePiece, _ side: Side) -> Bool {
    guard position > 0, position < piece.words.count else { return false }
    let reading = comparer.readings[side]
    let gap = piece.words[position - 1] + 1..<piece.words[position]
    return gap.contains { reading.isMark($0, "…") } || gap.count { reading.isMark($0, ".") } >= 3
  }

  private func contentMatches(_ alignment: WordAlignment, _ left: QuotePiece) -> Int {
    alignment.matches.count { comparer.concepts.left.ids[left.words[$0.left]] != Concepts.none }
  }

  private func sameSpeaker(_ left: QuotePiece, _ right: QuotePiece) -> Bool? {
    guard let a = comparer.attributions.left[left.quote].key,
      let b = comparer.attributions.right[right.quote].key
    else { return nil }
    return a == b
  }

  /// Whether a match may share one side with a stronger one: a report may print a quotation twice.
  private func isSureRepeat(_ match: Match) -> Bool {
    let shorter = min(match.left.words.count, match.right.words.count)
    return match.relation != .altered
      || (match.alignment.matches.count >= 4 && match.alignment.matches.count * 5 >= shorter * 4)
  }

  /// The strongest matches, without those whose words on both sides stronger ones have taken.
  private func withoutRepeats(_ matches: [Match]) -> [Match] {
    var taken = Sides<Set<Int>>(left: [], right: [])
    var kept: [Match] = []
    let ordered = matches.enumerated().sorted {
      ($1.element.strength, $0.offset) < ($0.element.strength, $1.offset)
    }
    for (_, match) in ordered {
      let left = match.left.words[match.alignment.left]
      let right = match.right.words[match.alignment.right]
      let isFreshLeft = left.count { taken.left.contains($0) } * 2 <= left.count
      let isFreshRight = right.count { taken.right.contains($0) } * 2 <= right.count
      guard isFreshLeft || isFreshRight else { continue }
      guard isFreshLeft && isFreshRight || isSureRepeat(match) else { continue }
      taken.left.formUnion(left)
      taken.right.formUnion(right)
      kept.append(match)
    }
    return kept.sorted {
      ($0.left.range.start, $0.right.range.start) < ($1.left.range.start, $1.right.range.start)
    }
  }
}
