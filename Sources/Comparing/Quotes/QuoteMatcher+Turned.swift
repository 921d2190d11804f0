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

  /// The same of two longer sentences of one speaker that end alike and begin in other words, with a *not* among them,
  /// as *We cannot keep …* and *We can no longer keep …*: one is what became of the other.
  func turnedAtHead(_ alignment: WordAlignment, _ left: QuotePiece, _ right: QuotePiece) -> Match? {
    let heads = [alignment.left.lowerBound, alignment.right.lowerBound]
    let longest = max(left.words.count, right.words.count)
    guard heads.allSatisfy({ $0 > 0 && $0 <= Self.mostAtHead }),
      alignment.left.upperBound == left.words.count,
      alignment.right.upperBound == right.words.count, alignment.matches.count * 3 >= longest * 2,
      contentMatches(alignment, left) >= 2, opensSentence(left, .left), opensSentence(right, .right)
    else { return nil }
    let whole = alignment.reaching(0..<left.words.count, 0..<right.words.count)
    let match = Match(
      left: left, right: right, alignment: whole, relation: .altered, strength: Double(whole.matches.count),
      isOfOneSpeaker: true)
    let kinds = EditKinds(matcher: self, match: match)
    let denies = whole.differences.contains { kinds.kind($0.left, $0.right) == .negation }
    return denies || isTurned(alignment, left, right) ? match : nil
  }

  private static let mostAtHead = 6

  /// Whether a piece begins as a sentence does, and is no end of another one.
  private func opensSentence(_ piece: QuotePiece, _ side: Side) -> Bool {
    piece.words.first.map { comparer.readings[side].tokens[$0].flags.contains(.capital) } ?? false
  }

  /// Whether a report leaves open who speaks, and both print the sentence as a quotation of its own.
  private func mayBeOneSpeaker(_ left: QuotePiece, _ right: QuotePiece) -> Bool {
    (comparer.attributions.left[left.quote].key == nil || comparer.attributions.right[right.quote].key == nil)
      && left.tokens == comparer.readings.left.quotes[left.quote].tokens
      && right.tokens == comparer.readings.right.quotes[right.quote].tokens
  }
}
