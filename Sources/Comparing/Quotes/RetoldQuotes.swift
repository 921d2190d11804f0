import News

/// Finds quotations that the other report tells without quotation marks.
///
/// A piece that no quotation of the other side matches is aligned with the unquoted words of each sentence there;
/// it is retold when enough of its content stands close together in one.
struct RetoldQuotes {
  struct Retelling {
    let side: Side
    let piece: QuotePiece
    /// The unquoted clause, as token indices of the other side.
    let clause: Range<Int>
    let matched: Int
    let strength: Double
  }

  let comparer: Comparer
  let aligner: Aligner
  let pieces: Sides<[QuotePiece]>
  let matches: [QuoteMatcher.Match]

  /// The least share of a piece's content that the clause must carry, and the least words and content.
  private static let leastShare = 0.55
  private static let leastContent = 3

  func retellings() -> [Retelling] {
    Side.allCases.flatMap { side in
      let taken = Set(matches.map { side == .left ? $0.left.tokens : $0.right.tokens })
      let free = pieces[side].filter { !taken.contains($0.tokens) && $0.contentCount >= Self.leastContent }
      var index = index(of: side.other)
      return free.compactMap { best(for: $0, side, &index) }
    }
  }

  private func index(of side: Side) -> CandidateIndex {
    let reading = comparer.readings[side]
    let ids = comparer.concepts[side].ids
    return CandidateIndex(
      reading.sentences.map { sentence in
        sentence.isFurniture ? [] : ids[sentence.tokens].filter { $0 != Concepts.none }.onceEach()
      })
  }

  private func best(for piece: QuotePiece, _ side: Side, _ index: inout CandidateIndex) -> Retelling? {
    let ids = comparer.concepts[side].ids
    let keys = ids[piece.tokens].filter { $0 != Concepts.none }.onceEach()
    return index.sharing(atLeast: Self.leastContent, of: keys) { _ in false }
      .compactMap { retelling(piece, side, sentence: $0) }
      .max { $0.strength < $1.strength }
  }

  private func retelling(_ piece: QuotePiece, _ side: Side, sentence: Int) -> Retelling? {
    let other = comparer.readings[side.other]
    let words = other.sentences[sentence].tokens.filter {
      other.tokens[$0].isWord && !other.tokens[$0].flags.contains(.quoted)
    }
    let alignment = WordAlignment.of(piece.words.count, words.count) { a, b in
      side == .left
        ? comparer.likeness(left: piece.words[a], right: words[b])
        : comparer.likeness(left: words[b], right: piece.words[a])
    }
    guard let first = alignment.matches.first, let last = alignment.matches.last else { return nil }
    let ids = comparer.concepts[side].ids
    let content = alignment.matches.count { ids[piece.words[$0.left]] != Concepts.none }
    let share = Double(content) / Double(max(1, piece.contentCount))
    let span = Double(max(alignment.left.count, alignment.right.count))
    guard content >= Self.leastContent, share >= Self.leastShare,
      Double(alignment.matches.count) / span >= 0.5
    else { return nil }
    return Retelling(
      side: side, piece: piece, clause: words[first.right]..<(words[last.right] + 1),
      matched: alignment.matches.count, strength: share * Double(alignment.matches.count))
  }
}
