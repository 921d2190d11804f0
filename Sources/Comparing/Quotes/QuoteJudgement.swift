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

  /// `content` counts matched words of content, `rarity` says how rare they are together, `omitted` counts those that
  /// one side leaves out at an ellipsis; `inContext` says that the words before or behind it answer each other already,
  /// `isAnybodys` that the equal words are so few and common that two people may have said them.
  init(
    _ alignment: WordAlignment, leftWords: Int, rightWords: Int, content: Int, rarity: Double = 0,
    omitted: Int = 0, sameSpeaker: Bool?, inContext: Bool = false, isAnybodys: Bool = false
  ) {
    let sameSpeaker = sameSpeaker == false && alignment.equalCount >= Self.surely ? nil : sameSpeaker
    let matched = alignment.matches.count
    strength = Double(alignment.equalCount) + 0.5 * Double(matched - alignment.equalCount)
    let shorter = min(leftWords, rightWords)
    if alignment.isExact, isAnybodys {
      relation = nil
    } else if alignment.isExact {
      let isEnough =
        switch alignment.fit(leftWords, rightWords) {
        case .whole: Self.isWhole(words: matched, content: content, sameSpeaker, inContext)
        case .part: Self.isPart(words: matched, content: content, rarity: rarity, sameSpeaker, inContext)
        case .overlap: (matched >= 5 && content >= 2) || matched >= 8
        case .inside:
          matched >= 8 && matched * 2 >= shorter || matched >= 5 && content >= 2 && matched * 5 >= shorter * 4
        }
      relation =
        isEnough
        ? (alignment.fit(leftWords, rightWords) == .whole ? .identical : .trimmed) : nil
    } else {
      let span = max(matched, max(alignment.left.count, alignment.right.count) - omitted)
      let isEnough =
        inContext
        ? matched >= 3 && content >= 1 && matched * 3 >= shorter * 2 && matched * 2 >= span
        : Self.isAltered(
          matched: Double(matched), span: Double(span), shorter: Double(shorter), content: content,
          sameSpeaker: sameSpeaker)
      relation = isEnough ? .altered : nil
    }
  }

  /// Few words are anybody's, but not when the speaker is the same.
  private static func isWhole(words: Int, content: Int, _ sameSpeaker: Bool?, _ inContext: Bool) -> Bool {
    inContext || (sameSpeaker == true && words >= 2) || (words >= 3 && content >= 1) || content >= 2
  }

  private static func isPart(
    words: Int, content: Int, rarity: Double, _ sameSpeaker: Bool?, _ inContext: Bool
  ) -> Bool {
    (words >= 3 && content >= 2) || (words >= 4 && content >= 1) || words >= 5
      || (words == 2 && content == 2 && rarity > 0) || (words == 3 && rarity >= rare)
      || (inContext && words >= 2)
      || (words <= 2 && content >= 1 && sameSpeaker == true && rarity >= (words == 1 ? rare : telling))
  }

  /// The rarity of a word that stands in few reports of an event.
  private static let rare = 4.0
  /// And that of two words that tell what a sentence of the same speaker is about.
  private static let telling = 1.5

  private static func isAltered(
    matched: Double, span: Double, shorter: Double, content: Int, sameSpeaker: Bool?
  ) -> Bool {
    let (spanShare, shorterShare, least): (Double, Double, Int) =
      switch sameSpeaker {
      case .some(true): (0.5, 0.35, 3)
      case .some(false): (0.75, 0.6, 5)
      case .none: (0.6, 0.5, 3)
      }
    let isNearlyAll =
      (content >= 2 && matched >= (sameSpeaker == false ? 6 : 4)
        || sameSpeaker != false && content >= 1 && matched >= 7)
      && matched / shorter >= 0.8
    return (content >= least || isNearlyAll) && matched / span >= spanShare
      && (matched / shorter >= shorterShare || matched >= 8)
  }
}
