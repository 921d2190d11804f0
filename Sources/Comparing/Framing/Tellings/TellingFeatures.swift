import News

/// What speaks for or against showing two passages that tell one matter as wholes, as numbers of the two sentences that
/// answer each other best and of what the passages share, for `TellingModel`. They are the same with the reports changed
/// about.
enum TellingFeatures {
  static let names = plainNames + ["loadedOnce", "loadedTwice", "loaded", "charged", "hedged"]
  /// Those that are known without looking at phrases; they come first.
  private static let plainNames = [
    "link", "logLink", "sameness", "bothOpen", "places", "distance", "leastWords", "mostWords", "leastQuoted",
    "mostQuoted", "sharedWords", "sharedNames",
  ]

  /// - Parameter plain: the numbers of the pair without its phrases.
  static func values(_ plain: [Double], _ left: Opening, _ right: Opening) -> [Double] {
    let loaded = (left.loadedCount, right.loadedCount)
    return plain
      + phrases(
        isLoadedOnce: (loaded.0 > 0) != (loaded.1 > 0), isLoadedTwice: loaded.0 > 0 && loaded.1 > 0,
        loaded: loaded.0 + loaded.1, isCharged: left.isCharged != right.isCharged,
        isHedged: left.isHedged != right.isHedged)
  }

  /// The numbers of a pair whose phrases have not been looked at.
  ///
  /// - Parameter passages: the sentences that would be shown.
  static func plain(of pair: SentencePair, _ passages: Sides<Range<Int>>) -> [Double] {
    let shared = SharedMatter(passages, pair.comparer)
    let (i, j) = (pair.link.left, pair.link.right)
    let words = (Double(pair.words.left.count), Double(pair.words.right.count))
    let quoted = (quotedShare(pair, .left), quotedShare(pair, .right))
    return [
      pair.link.probability, Logarithm.of(pair.link.probability + 0.01), pair.link.sameness,
      i < 2 && j < 2 ? 1 : 0, Logarithm.of(Double(1 + i) * Double(1 + j)), Double(abs(i - j)) / 20,
      min(words.0, words.1) / 20, max(words.0, words.1) / 30, min(quoted.0, quoted.1),
      max(quoted.0, quoted.1), shared.words / 10, shared.names / 10,
    ]
  }

  /// All that the numbers of two sentences' phrases can be at most and at least.
  static let bounds: [[Double]] = {
    let loads = [
      (false, false, 0), (true, false, 1), (true, false, most), (false, true, 2), (false, true, most),
    ]
    return loads.flatMap { once, twice, count in
      [(true, true), (true, false), (false, true), (false, false)].map { isCharged, isHedged in
        phrases(
          isLoadedOnce: once, isLoadedTwice: twice, loaded: count, isCharged: isCharged, isHedged: isHedged)
      }
    }
  }()

  /// More words that judge speak for no more.
  private static let most = 4

  private static func phrases(
    isLoadedOnce: Bool, isLoadedTwice: Bool, loaded: Int, isCharged: Bool, isHedged: Bool
  ) -> [Double] {
    func flag(_ condition: Bool) -> Double { condition ? 1 : 0 }
    return [
      flag(isLoadedOnce), flag(isLoadedTwice), Double(min(most, loaded)) / Double(most), flag(isCharged),
      flag(isHedged),
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
