import News

/// Which sentence of one report answers which of the other.
struct Aligner {
  struct Link {
    let left: Int
    let right: Int
    /// The probability that the two share what they say.
    let probability: Double
    /// The probability that they say the same.
    let sameness: Double
  }

  let links: [Link]
  let profiles: Sides<[Profile]>

  /// The least probability of a link, and how many a sentence may have.
  private static let threshold = 0.25
  private static let most = 4

  init(_ comparer: Comparer, quotes: [QuoteMatcher.Match]) {
    let found = LinkCandidates(comparer, quotes: quotes)
    profiles = found.profiles
    let scored = found.candidates.map { candidate in
      let features = candidate.features
      return Link(
        left: candidate.left, right: candidate.right,
        probability: features.isSame ? 1 : LinkModel.link.probability(features),
        sameness: features.isSame ? 1 : LinkModel.same.probability(features))
    }
    links = Self.best(of: scored.filter { $0.probability >= Self.threshold })
  }

  /// The most probable links, at most `most` a sentence, in reading order.
  private static func best(of links: [Link]) -> [Link] {
    var count = Sides<[Int: Int]>(left: [:], right: [:])
    var kept: [Link] = []
    let ordered = links.sorted {
      ($1.probability, $0.left, $0.right) < ($0.probability, $1.left, $1.right)
    }
    for link in ordered
    where count.left[link.left, default: 0] < most && count.right[link.right, default: 0] < most {
      count.left[link.left, default: 0] += 1
      count.right[link.right, default: 0] += 1
      kept.append(link)
    }
    return kept.sorted { ($0.left, $0.right) < ($1.left, $1.right) }
  }
}
