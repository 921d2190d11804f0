/// What speaks for or against showing two sentences that tell one matter as wholes, as numbers for `TellingModel`. They
/// are the same with the reports changed about.
enum TellingFeatures {
  static let names = [
    "link", "logLink", "sameness", "bothFirst", "bothOpen", "places", "distance", "loadedOnce", "loadedTwice",
    "loaded", "leastWords", "mostWords", "leastQuoted", "mostQuoted", "charged", "hedged",
  ]

  static func values(of pair: SentencePair, _ left: Opening, _ right: Opening) -> [Double] {
    let (i, j) = (pair.link.left, pair.link.right)
    func flag(_ condition: Bool) -> Double { condition ? 1 : 0 }
    let loaded = (left.loadedCount, right.loadedCount)
    let words = (Double(pair.words.left.count), Double(pair.words.right.count))
    let quoted = (quotedShare(pair, .left), quotedShare(pair, .right))
    return [
      pair.link.probability, Logarithm.of(pair.link.probability + 0.01), pair.link.sameness,
      flag(i == 0 && j == 0), flag(i < 2 && j < 2), Logarithm.of(Double(1 + i) * Double(1 + j)),
      Double(abs(i - j)) / 20, flag((loaded.0 > 0) != (loaded.1 > 0)), flag(loaded.0 > 0 && loaded.1 > 0),
      Double(min(4, loaded.0 + loaded.1)) / 4, min(words.0, words.1) / 20, max(words.0, words.1) / 30,
      min(quoted.0, quoted.1), max(quoted.0, quoted.1),
      flag(left.isCharged != right.isCharged),
      flag(left.isHedged != right.isHedged),
    ]
  }

  private static func quotedShare(_ pair: SentencePair, _ side: Side) -> Double {
    let words = pair.words[side]
    let quoted = words.count { pair.reading(side).tokens[$0].flags.contains(.quoted) }
    return Double(quoted) / Double(max(1, words.count))
  }
}

extension Opening {
  fileprivate var loadedCount: Int { phrases.reduce(0) { $0 + $1.contents.count { $0.isLoaded } } }
  fileprivate var isCharged: Bool { phrases.contains(where: \.isCharged) }
  fileprivate var isHedged: Bool { phrases.contains(where: \.isHedged) }
}
