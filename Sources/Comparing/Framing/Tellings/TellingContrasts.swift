import News

/// How both reports tell one matter behind their openings: two sentences that answer each other, shown to their last
/// clause that judges or is shared, where a person would probably mark a contrast.
///
/// `The board drove her out after weeks of abuse` against `She left the board, saying that she was tired`: no two
/// phrases answer each other, and what either makes of the matter is told by its whole.
struct TellingContrasts {
  let comparer: Comparer
  let pairs: [SentencePair]

  /// From this probability on two sentences are shown.
  private static let least = 0.3
  /// A shorter sentence tells nothing that its phrases do not.
  private static let leastWords = 6

  /// From here on both say the same.
  private static let mostSameness = 0.6
  /// A report of fewer sentences tells nothing behind its opening.
  private static let leastSentences = 3

  /// A pair that may be shown, with its features.
  struct Candidate {
    let pair: SentencePair
    let left: Opening
    let right: Opening
    let features: [Double]
  }

  /// - Parameter least: the probability that a candidate may reach by its best features.
  func candidates(least: Double = 0) -> [Candidate] {
    guard comparer.readings.left.sentences.count >= Self.leastSentences,
      comparer.readings.right.sentences.count >= Self.leastSentences
    else { return [] }
    return pairs.filter { pair in
      // The two first sentences are looked at as openings.
      pair.link.left + pair.link.right > 0 && pair.link.sameness <= Self.mostSameness
        && min(pair.words.left.count, pair.words.right.count) >= Self.leastWords
        && TellingModel.probability(TellingFeatures.best(of: pair)) >= least
    }.map { pair in
      let (left, right) = (Opening(pair, .left), Opening(pair, .right))
      return Candidate(
        pair: pair, left: left, right: right, features: TellingFeatures.values(of: pair, left, right))
    }
  }

  /// The most probable first; a sentence stands in one of them, and in none where it is in `taken`.
  func contrasts(besides taken: Sides<Set<Int>>) -> [Contrast] {
    var taken = taken
    let probable = candidates(least: Self.least).map {
      (candidate: $0, probability: TellingModel.probability($0.features))
    }
    .filter { $0.probability >= Self.least }
    .sorted { one, other in
      let (a, b) = (one.candidate.pair.link, other.candidate.pair.link)
      return (other.probability, a.left + a.right, abs(a.left - a.right))
        < (one.probability, b.left + b.right, abs(b.left - b.right))
    }
    var found: [Contrast] = []
    for (candidate, probability) in probable {
      let link = candidate.pair.link
      guard !taken.left.contains(link.left), !taken.right.contains(link.right) else { continue }
      let signs = OpeningSigns(candidate.left, candidate.right, comparer, isBare: false)
      guard signs.isTold, !signs.words.isEmpty else { continue }
      taken.left.insert(link.left)
      taken.right.insert(link.right)
      // Where nothing judges, softens or takes a side, words of one sentence alone set nothing against the other one.
      guard signs.count > 0 || signs.namesBoth else { continue }
      found.append(
        Contrast(
          kind: signs.kind, left: candidate.left.shown, right: candidate.right.shown, weight: probability,
          reason: "How the two tell it: \(signs.words)."))
    }
    return found
  }
}
