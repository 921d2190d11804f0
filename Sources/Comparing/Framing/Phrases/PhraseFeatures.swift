/// What speaks for or against showing two phrases next to each other, as numbers for `PhraseModel`.
enum PhraseFeatures {
  static let names = [
    "link", "distance", "plain", "rival", "follows", "sameHead", "loadedTwice", "loadedRarity", "loadedHead",
    "hedge", "strong", "charged", "first", "number", "rarity",
    "tells", "predicate", "lead", "sameSubject", "shared", "sign",
  ]

  /// - Parameter rival: the heaviest content that either phrase shares with any phrase of the other report.
  static func values(of pair: PhrasePair, _ link: Aligner.Link, rival: Double) -> [Double] {
    let (a, b) = (pair.left, pair.right)
    func flag(_ condition: Bool) -> Double { condition ? 1 : 0 }
    func rarest(_ contents: [Phrase.Content]) -> Double { contents.reduce(0) { max($0, $1.rarity) } }
    func rarestLoaded(_ contents: [Phrase.Content]) -> Double {
      contents.reduce(0) { $1.isLoaded ? max($0, $1.rarity) : $0 }
    }
    let hasNumber = pair.leftOnly.contains(where: \.isNumber) || pair.rightOnly.contains(where: \.isNumber)
    return [
      link.probability, abs(a.place - b.place), min(1, pair.sharedPlainWeight / 6),
      rival > 0 ? min(1, pair.sharedWeight / rival) : 0, flag(pair.followsTheSame), flag(pair.isSameHead),
      flag(a.loadedCount > 0 && b.loadedCount > 0),
      max(rarestLoaded(pair.leftOnly), rarestLoaded(pair.rightOnly)) / 10,
      flag(a.headTraits.contains(.loaded) || b.headTraits.contains(.loaded)), flag(a.isHedged != b.isHedged),
      flag(a.isStrong != b.isStrong), flag(a.isCharged && b.isCharged), flag(a.isFirst && b.isFirst),
      flag(hasNumber), (rarest(pair.leftOnly) + rarest(pair.rightOnly)) / 20, flag(pair.tells),
      flag(a.kind == .predicate), flag(link.left < 2 && link.right < 2), flag(pair.hasSameSubject),
      min(1, Double(pair.shared.count) / 4), flag(pair.hasSign),
    ]
  }
}
