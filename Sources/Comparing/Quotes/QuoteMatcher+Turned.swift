extension QuoteMatcher {
  /// So many words at either end may stand outside the aligned ones.
  private static let mostAtEnds = 2

  /// Two short sentences of one speaker that differ in one place, and there in what turns their sense: a *not*, a
  /// number, a modal, or what brackets say was put in. They share too few words for the other rules, and are what
  /// a reader must not miss. Where a report names no speaker, only two whole quotations are, and with a little more in
  /// common, or with brackets.
  func turned(
    _ alignment: WordAlignment, _ left: QuotePiece, _ right: QuotePiece, isOfOneSpeaker: Bool
  ) -> Match? {
    guard isOfOneSpeaker || mayBeOneSpeaker(left, right) else { return nil }
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
      isOfOneSpeaker: isOfOneSpeaker)
    let isMuch = isOfOneSpeaker || matched >= 3 && contentMatches(whole, left) >= 2
    switch EditKinds(matcher: self, match: match).kind(difference.left, difference.right) {
    case .marked: return match
    case .negation, .number, .modal: return isMuch ? match : nil
    default: return nil
    }
  }

  /// Whether a report leaves open who speaks, and both print the sentence as a quotation of its own.
  private func mayBeOneSpeaker(_ left: QuotePiece, _ right: QuotePiece) -> Bool {
    (comparer.attributions.left[left.quote].key == nil || comparer.attributions.right[right.quote].key == nil)
      && left.tokens == comparer.readings.left.quotes[left.quote].tokens
      && right.tokens == comparer.readings.right.quotes[right.quote].tokens
  }
}
