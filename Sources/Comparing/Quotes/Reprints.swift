import News

/// Finds what one report prints twice with different words, as the words of one speaker.
struct Reprints {
  let matcher: QuoteMatcher

  /// The least words of either printing, and how many of them must be the same.
  private static let leastWords = 5
  private static let leastShare = 0.7

  func reprints() -> [Reprint] { Side.allCases.flatMap(reprints(on:)) }

  private func reprints(on side: Side) -> [Reprint] {
    let pieces = matcher.pieces[side]
    guard pieces.count > 1 else { return [] }
    var index = CandidateIndex(matcher.keys[side])
    return pieces.indices.flatMap { number -> [Reprint] in
      guard pieces[number].words.count >= Self.leastWords else { return [] }
      return index.sharing(atLeast: 4, of: matcher.keys[side][number]) { _ in false }
        .filter { $0 > number && pieces[$0].words.count >= Self.leastWords }
        .compactMap { reprint(pieces[number], pieces[$0], side) }
    }
  }

  private func reprint(_ first: QuotePiece, _ second: QuotePiece, _ side: Side) -> Reprint? {
    let comparer = matcher.comparer
    let attributions = comparer.attributions[side]
    guard first.quote != second.quote, let key = attributions[first.quote].key,
      key == attributions[second.quote].key
    else { return nil }
    let alignment = comparer.alignment(first.words, second.words, on: side)
      .reachingEnds(of: first.words.count, second.words.count)
    let longer = Double(max(first.words.count, second.words.count))
    guard !alignment.isExact, Double(alignment.equalCount) >= Self.leastShare * longer else { return nil }
    let differences = alignment.differences
    guard differences.contains(where: { isTelling($0, first, second, side) }) else { return nil }
    let words = differences.prefix(3).map { difference in
      let a = comparer.range(first.words[difference.left], side).map {
        "“\(comparer.readings[side].text($0))”"
      }
      let b = comparer.range(second.words[difference.right], side).map {
        "“\(comparer.readings[side].text($0))”"
      }
      return "\(a ?? "nothing") and then \(b ?? "nothing")"
    }
    return Reprint(
      side: side, first: first.range, second: second.range,
      reason: "The \(side.rawValue) report prints it twice, differently: \(words.joined(separator: ", ")).")
  }

  /// Whether more differs than the spelling.
  private func isTelling(
    _ difference: (left: Range<Int>, right: Range<Int>), _ first: QuotePiece, _ second: QuotePiece,
    _ side: Side
  ) -> Bool {
    let reading = matcher.comparer.readings[side]
    func text(_ words: ArraySlice<Int>) -> String { words.map { reading.word($0) }.joined() }
    return !SpellingVariants.areSame(text(first.words[difference.left]), text(second.words[difference.right]))
  }
}
