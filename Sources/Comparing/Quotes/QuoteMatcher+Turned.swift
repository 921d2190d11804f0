extension QuoteMatcher {
  /// So many words at either end may stand outside the aligned ones.
  private static let mostAtEnds = 2

  /// Two short sentences of one speaker that differ in one place, and there in what turns their sense: a *not*, a
  /// number, a modal, or what brackets say was put in. They share too few words for the other rules, and are what
  /// a reader must not miss.
  func turned(_ alignment: WordAlignment, _ left: QuotePiece, _ right: QuotePiece) -> Match? {
    let ends = [
      alignment.left.lowerBound, alignment.right.lowerBound, left.words.count - alignment.left.upperBound,
      right.words.count - alignment.right.upperBound,
    ]
    guard ends.allSatisfy({ $0 <= Self.mostAtEnds }) else { return nil }
    let whole = alignment.reaching(0..<left.words.count, 0..<right.words.count)
    let matched = whole.matches.count
    guard matched >= 2, matched * 2 >= max(left.words.count, right.words.count),
      contentMatches(whole, left) >= 1, whole.differences.count == 1,
      let difference = whole.differences.first,
      max(difference.left.count, difference.right.count) <= 2
    else { return nil }
    let match = Match(
      left: left, right: right, alignment: whole, relation: .altered, strength: Double(matched),
      isOfOneSpeaker: true)
    switch EditKinds(matcher: self, match: match).kind(difference.left, difference.right) {
    case .negation, .number, .modal, .marked: return match
    default: return nil
    }
  }
}
