import News

/// Which sentence of one report answers which of the other.
///
/// Candidates are judged twice: by what the two sentences share, and then with what all candidates together tell
/// (`LinkContext`).
struct Aligner {
  struct Link {
    let left: Int
    let right: Int
    /// The probability that the two share what they say.
    let probability: Double
    /// The probability that they say the same.
    let sameness: Double
    /// What speaks for the link and against it, of those that are shown.
    fileprivate(set) var signs: [PassageLink.Sign] = []
    /// The number of its candidate.
    fileprivate let candidate: Int

    /// Two sentences that are no link, as if they were one.
    static func loose(_ left: Int, _ right: Int, probability: Double) -> Link {
      Link(left: left, right: right, probability: probability, sameness: 0, candidate: -1)
    }
  }

  /// The links that a reader is shown.
  let links: [Link]
  /// Those and weaker ones, in which framing is looked for: what it asks of a pair itself makes up for a lower
  /// probability.
  let related: [Link]
  let profiles: Sides<[Profile]>

  /// The least probability of a link, and of a weaker one.
  private static let threshold = 0.3
  private static let leastRelated = 0.14
  /// From this probability on that any of a sentence's candidates answers it, its best one is a link: several weak
  /// ones together are as good as a strong one.
  private static let leastOfAll = 0.34
  /// How many links a sentence may have.
  private static let most = 4
  /// Below this probability by its own features nothing around a candidate makes it a link.
  static let leastChance = 0.02

  init(_ comparer: Comparer, quotes: [QuoteMatcher.Match]) {
    var found = LinkCandidates(comparer, quotes: quotes, least: Self.leastChance)
    found.judge(least: Self.leastChance)
    profiles = found.profiles
    let candidates = found.candidates
    let best = Self.best(
      of: candidates.indices.compactMap { Self.link(candidates[$0], $0) }, profiles.map(\.count))
    related = best
    links = Self.shown(best, profiles.map(\.count)).map { link in
      var link = link
      if !candidates[link.candidate].features.isSame {
        link.signs = LinkModel.link.signs(candidates[link.candidate].features)
      }
      return link
    }
  }

  private static func link(_ candidate: LinkCandidates.Candidate, _ number: Int) -> Link? {
    let isSame = candidate.features.isSame
    let probability = isSame ? 1 : LinkModel.link.probability(candidate.features)
    guard probability >= leastRelated else { return nil }
    return Link(
      left: candidate.left, right: candidate.right, probability: probability,
      sameness: isSame ? 1 : LinkModel.same.probability(candidate.features), candidate: number)
  }

  /// The links that are probable by themselves, or the best of a sentence that its candidates together probably answer.
  private static func shown(_ links: [Link], _ sentences: Sides<Int>) -> [Link] {
    // Of each sentence the probability of its best candidate, and that none of them answers it.
    var best = sentences.map { Array(repeating: 0.0, count: $0) }
    var none = sentences.map { Array(repeating: 1.0, count: $0) }
    for link in links {
      for (side, sentence) in [(Side.left, link.left), (.right, link.right)] {
        best[side][sentence] = max(best[side][sentence], link.probability)
        none[side][sentence] *= 1 - link.probability
      }
    }
    return links.filter { link in
      link.probability >= threshold
        || link.probability == best.left[link.left] && 1 - none.left[link.left] >= leastOfAll
        || link.probability == best.right[link.right] && 1 - none.right[link.right] >= leastOfAll
    }
  }

  /// The most probable links, at most `most` a sentence, in reading order.
  private static func best(of links: [Link], _ sentences: Sides<Int>) -> [Link] {
    var count = sentences.map { Array(repeating: 0, count: $0) }
    var isKept = Array(repeating: false, count: links.count)
    // The links stand in the order of the sentences: of equally probable ones the first comes first.
    let ordered = links.indices.sorted {
      links[$0].probability != links[$1].probability ? links[$1].probability < links[$0].probability : $0 < $1
    }
    for number in ordered {
      let (left, right) = (links[number].left, links[number].right)
      guard count.left[left] < most, count.right[right] < most else { continue }
      count.left[left] += 1
      count.right[right] += 1
      isKept[number] = true
    }
    return links.indices.filter { isKept[$0] }.map { links[$0] }
  }
}
