/// Chooses among matches that claim the same words: the strongest first.
struct MatchChoice {
  private var taken: Sides<[Bool]>

  init(_ comparer: Comparer) {
    taken = comparer.readings.map { Array(repeating: false, count: $0.tokens.count) }
  }

  /// The strongest matches, without those whose words on both sides stronger ones have taken.
  mutating func chosen(of matches: [QuoteMatcher.Match]) -> [QuoteMatcher.Match] {
    let ordered = matches.enumerated().sorted {
      ($1.element.rank.0, $1.element.rank.1, $0.offset) < ($0.element.rank.0, $0.element.rank.1, $1.offset)
    }
    return ordered.map(\.element).filter { takes($0) }
  }

  /// Takes the words of a match, or refuses it; `onlyFresh` asks that its words be free on both sides.
  mutating func takes(_ match: QuoteMatcher.Match, onlyFresh: Bool = false) -> Bool {
    let left = match.left.words[match.alignment.left]
    let right = match.right.words[match.alignment.right]
    let isFreshLeft = left.count { taken.left[$0] } * 2 <= left.count
    let isFreshRight = right.count { taken.right[$0] } * 2 <= right.count
    let isFresh = isFreshLeft && isFreshRight
    guard isFresh || !onlyFresh && (isFreshLeft || isFreshRight) && isSureRepeat(match) else { return false }
    for index in left { taken.left[index] = true }
    for index in right { taken.right[index] = true }
    return true
  }

  /// Whether a match may share one side with a stronger one: a report may print a quotation twice.
  private func isSureRepeat(_ match: QuoteMatcher.Match) -> Bool {
    let shorter = min(match.left.words.count, match.right.words.count)
    return match.relation != .altered
      || (match.alignment.matches.count >= 4 && match.alignment.matches.count * 5 >= shorter * 4)
  }
}

extension QuoteMatcher.Match {
  /// The words that match; where two people said the same, each answers himself.
  fileprivate var rank: (Double, Int) { (strength, isOfOneSpeaker ? 1 : 0) }
}
