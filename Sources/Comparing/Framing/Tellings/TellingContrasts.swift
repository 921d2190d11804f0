import News

/// How both reports tell one matter behind their openings: two sentences that answer each other, with those beside them
/// that do so too, where a person would probably mark a contrast in them.
///
/// `The board drove her out after weeks of abuse` against `She left the board, saying that she was tired`: no two
/// phrases answer each other, and what either makes of the matter is told by its whole.
struct TellingContrasts {
  let comparer: Comparer
  let pairs: [SentencePair]
  /// Two sentences of the leads are looked at as openings.
  let leads: Leads

  /// From this probability on two passages are shown.
  private static let least = 0.45
  /// The same of the probability that the two sentences share what they say: of less probable ones most tell two
  /// matters that share names.
  private static let leastLink = 0.3
  /// A shorter sentence tells nothing that its phrases do not.
  private static let leastWords = 6
  /// A report of fewer sentences tells nothing behind its opening.
  private static let leastSentences = 3

  /// A pair that may be shown, with its features and the passages around it.
  struct Candidate {
    let pair: SentencePair
    let left: Opening
    let right: Opening
    let features: [Double]
    let passages: Sides<Shown>
  }

  /// Sentences that stand together.
  struct Shown {
    let sentences: Range<Int>
    let tokens: Range<Int>
  }

  /// - Parameter least: the probability that a candidate may reach by its best features.
  func candidates(least: Double = 0) -> [Candidate] {
    guard comparer.readings.left.sentences.count >= Self.leastSentences,
      comparer.readings.right.sentences.count >= Self.leastSentences
    else { return [] }
    let telling = pairs.filter(isTelling)
    let links = Dictionary(grouping: telling.lazy.map(\.link), by: \.left)
    return telling.compactMap { pair in
      guard pair.link.probability >= Self.leastLink,
        min(pair.words.left.count, pair.words.right.count) >= Self.leastWords
      else { return nil }
      let sentences = sentences(around: pair.link, links)
      let plain = TellingFeatures.plain(of: pair, sentences)
      guard TellingModel.most(plain) >= least else { return nil }
      let (left, right) = (Opening(pair, .left), Opening(pair, .right))
      return Candidate(
        pair: pair, left: left, right: right,
        features: TellingFeatures.values(plain, left, right),
        passages: Sides(left: passage(sentences, left), right: passage(sentences, right)))
    }
  }

  private func isTelling(_ pair: SentencePair) -> Bool {
    pair.link.left + pair.link.right > 0 && pair.link.sameness <= Leads.mostSameness
      && !leads.hold(pair.link)
  }

  /// The two sentences and what stands directly before and behind them in links with them or with each other.
  private func sentences(around link: Aligner.Link, _ links: [Int: [Aligner.Link]]) -> Sides<Range<Int>> {
    let near = (link.left - 1...link.left + 1).flatMap { links[$0] ?? [] }
      .filter { abs($0.right - link.right) <= 1 }
    func range(_ numbers: [Int], _ own: Int) -> Range<Int> {
      (numbers.min() ?? own)..<((numbers.max() ?? own) + 1)
    }
    return Sides(left: range(near.map(\.left), link.left), right: range(near.map(\.right), link.right))
  }

  private func passage(_ sentences: Sides<Range<Int>>, _ opening: Opening) -> Shown {
    let own = sentences[opening.side]
    return Shown(
      sentences: own,
      tokens: own.count > 1 ? comparer.readings[opening.side].tokens(of: own) : opening.shown)
  }

  /// What sets a candidate apart. Of two sentences that are unlike enough their main clauses are named though either has
  /// most words of the other's, where else nothing would be, as of openings.
  private func signs(of candidate: Candidate) -> OpeningSigns {
    let sentences = candidate.passages.map(\.sentences)
    let signs = OpeningSigns(
      candidate.left, candidate.right, comparer, isBare: false, passages: sentences)
    guard candidate.pair.link.sameness <= OpeningContrast.mostPlainSameness,
      signs.words.isEmpty || signs.count == 0 && !signs.namesBoth
    else { return signs }
    return OpeningSigns(candidate.left, candidate.right, comparer, passages: sentences)
  }

  /// The most probable first; a sentence stands in one of them.
  func contrasts(besides opening: SentencePair?) -> [Contrast] {
    let probable = candidates(least: Self.least).map {
      (candidate: $0, probability: TellingModel.probability($0.features))
    }
    .filter { $0.probability >= Self.least && $0.candidate.pair !== opening }
    .sorted { one, other in
      let (a, b) = (one.candidate.pair.link, other.candidate.pair.link)
      return (other.probability, a.left + a.right, abs(a.left - a.right))
        < (one.probability, b.left + b.right, abs(b.left - b.right))
    }
    var taken = Sides(left: Set<Int>(), right: Set<Int>())
    var found: [Contrast] = []
    for (candidate, probability) in probable {
      let passages = candidate.passages
      guard taken.left.isDisjoint(with: passages.left.sentences),
        taken.right.isDisjoint(with: passages.right.sentences)
      else { continue }
      let signs = signs(of: candidate)
      guard signs.isTold, !signs.words.isEmpty else { continue }
      taken.left.formUnion(passages.left.sentences)
      taken.right.formUnion(passages.right.sentences)
      // Where nothing judges, softens or takes a side, words of one sentence alone set nothing against the other one.
      guard signs.count > 0 || signs.namesBoth else { continue }
      found.append(
        Contrast(
          signs, passages.left.tokens, passages.right.tokens, weight: probability,
          reason: "How the two tell it: \(signs.words)."))
    }
    return found
  }
}
