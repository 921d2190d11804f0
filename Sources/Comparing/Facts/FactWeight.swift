/// How much a passage tells that the other report has nowhere: names and figures first, then rare words.
struct FactWeight {
  /// The rarity of the words that the other report does not have at all, names and numbers counted more.
  let fresh: Double
  /// Whether it says enough to be shown.
  let isTold: Bool
  /// 0…1: 12 rare words with two names weigh .7; less where the other report carries the rest of the sentence.
  let weight: Double

  /// What a name or a number counts above its rarity.
  private static let extra = 3.0
  /// What a part of a sentence that is told otherwise must have, unless it brings a name or a number.
  private static let leastOfPart = 4.0
  /// The least rarity of all words of a passage without names and numbers.
  private static let least = 7.0
  private static let ofPart = 8.0
  private static let half = 20.0
  /// What has more of its words in the other report, wherever they stand there, is more often told by it.
  private static let leastFresh = 0.4
  private static let ofFamiliar = 0.7

  init(_ content: FactContent, isLinked: Bool) {
    fresh = content.freshRarity + Self.extra * Double(content.telling)
    let hasOwn = content.telling > 0 || content.freshRarity >= (isLinked ? Self.leastOfPart : 0)
    isTold = hasOwn && (content.telling > 0 || content.rarity >= Self.least)
    let counted = max(1, fresh - (isLinked ? Self.ofPart : 0))
    let isFamiliar = content.freshRarity < content.rarity * Self.leastFresh
    weight = counted / (counted + Self.half) * (isFamiliar ? Self.ofFamiliar : 1)
  }
}
