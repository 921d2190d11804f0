/// Whether an alignment of two quotation pieces means one utterance, and which relation it shows.
///
/// The limits are those of docs/Comparing.md, "Quotes".
struct QuoteJudgement {
  let relation: QuoteFinding.Relation?
  /// Matched words, those of equal spelling counting fully.
  let strength: Double

  /// Two speakers are not asked for where so many words are equal: the same words at such length are one
  /// utterance, and one of the two attributions is mistaken.
  private static let surely = 10

  /// `content` counts matched words of content, `omitted` those that one side leaves out at an ellipsis.
  init(
    _ alignment: WordAlignment, leftWords: Int, rightWords: Int, content: Int, omitted: Int = 0,
    sameSpeaker: Bool?
  ) {
    let sameSpeaker = sameSpeaker == false && alignment.equalCount >= Self.surely ? nil : sameSpeaker
    let matched = alignment.matches.count
    strength = Double(alignment.equalCount) + 0.5 * Double(matched - alignment.equalCount)
    let outside = (leftWords - alignment.left.count, rightWords - alignment.right.count)
    let isSame = alignment.equalCount == alignment.left.count && alignment.equalCount == alignment.right.count
    if isSame {
      relation = Self.exact(words: matched, content: content, outside: outside, sameSpeaker: sameSpeaker)
    } else {
      let span = Double(max(matched, max(alignment.left.count, alignment.right.count) - omitted))
      let shorter = Double(min(leftWords, rightWords))
      relation =
        Self.isAltered(
          matched: Double(matched), span: span, shorter: shorter, content: content, sameSpeaker: sameSpeaker)
        ? .altered : nil
    }
  }

  private static func exact(
    words: Int, content: Int, outside: (Int, Int), sameSpeaker: Bool?
  ) -> QuoteFinding.Relation? {
    if outside == (0, 0) {
      // Few words are anybody's, but not when the speaker is the same.
      if sameSpeaker == true, words >= 2 { return .identical }
      return (words >= 3 && content >= 1) || content >= 2 ? .identical : nil
    }
    if outside.0 == 0 || outside.1 == 0 {
      let isEnough =
        (words >= 3 && content >= 2) || (words >= 4 && content >= 1) || words >= 5
        || (words == 2 && content == 2)
      return isEnough ? .trimmed : nil
    }
    return (words >= 5 && content >= 2) || words >= 8 ? .trimmed : nil
  }

  private static func isAltered(
    matched: Double, span: Double, shorter: Double, content: Int, sameSpeaker: Bool?
  ) -> Bool {
    let (spanShare, shorterShare, least): (Double, Double, Int) =
      switch sameSpeaker {
      case .some(true): (0.5, 0.35, 3)
      case .some(false): (0.75, 0.6, 5)
      case .none: (0.6, 0.5, 3)
      }
    let isNearlyAll = content >= 2 && matched >= 4 && matched / shorter >= 0.8
    return (content >= least || isNearlyAll) && matched / span >= spanShare
      && (matched / shorter >= shorterShare || matched >= 8)
  }
}
