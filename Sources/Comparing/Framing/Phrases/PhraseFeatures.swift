/// What speaks for or against showing two phrases next to each other, as numbers for `PhraseModel`.
enum PhraseFeatures {
  static let names = [
    "link", "lead", "distance", "share", "follows", "leads", "subject", "sameVerb", "loadedOnce",
    "loadedTwice",
    "signAnchored", "hedge", "strong", "political", "stances", "oneName", "oneQuoted", "number", "rarity",
  ]

  static func values(of pair: PhrasePair, _ link: Aligner.Link) -> [Double] {
    let (a, b) = (pair.left, pair.right)
    let isPredicate = a.kind == .predicate
    let isLead = link.left == 0 && link.right <= 1 || link.right == 0 && link.left <= 1
    let least = min(a.weight, b.weight)
    func flag(_ condition: Bool) -> Double { condition ? 1 : 0 }
    func rarest(_ contents: [Phrase.Content]) -> Double { contents.reduce(0) { max($0, $1.rarity) } }
    return [
      link.probability, flag(isLead), abs(a.place - b.place),
      least > 0 ? min(1, pair.sharedWeight / least) : 0, flag(pair.followsTheSame), flag(pair.leadsToTheSame),
      flag(isPredicate && pair.hasSameSubject), flag(isPredicate && pair.isSameHead),
      flag((a.loadedCount > 0) != (b.loadedCount > 0)), flag(a.loadedCount > 0 && b.loadedCount > 0),
      flag(pair.hasSign && pair.isAnchored), flag(a.isHedged != b.isHedged), flag(a.isStrong != b.isStrong),
      flag(pair.isPoliticalOnOneSide), flag(pair.stances != nil),
      flag(!isPredicate && a.headIsName != b.headIsName), flag(a.isQuoted != b.isQuoted),
      flag(pair.leftOnly.contains(where: \.isNumber) || pair.rightOnly.contains(where: \.isNumber)),
      (rarest(pair.leftOnly) + rarest(pair.rightOnly)) / 10,
    ]
  }
}
