import News

/// A claim that one report keeps at a distance (`what they see as a growing danger from the river`) and the other one
/// prints as its own in a sentence that answers another: looked for wherever the same words stand close together.
struct DistantClaims {
  let comparer: Comparer

  /// How many tokens of the claim are looked at, and how many claims of a report.
  private static let reach = 14
  private static let most = 12

  func contrasts(besides known: [SentencePair]) -> [Contrast] {
    Side.allCases.flatMap { side in
      claims(on: side).compactMap { claim in best(of: claim, side, besides: known) }
    }
  }

  private struct Claim {
    let sentence: Int
    /// Each once, at most `reach`.
    let concepts: [Int]
  }

  private func claims(on side: Side) -> [Claim] {
    let reading = comparer.readings[side]
    var claims: [Claim] = []
    for (index, token) in reading.tokens.enumerated() where token.traits.contains(.opensDistance) {
      let sentence = reading.sentences[token.sentence]
      let behind = index + 1..<max(index + 1, min(sentence.tokens.upperBound, index + Self.reach))
      guard !token.flags.contains(.quoted), !sentence.isFurniture,
        behind.prefix(6).contains(where: { HedgeContrasts.viewing.contains(reading.word($0)) })
      else { continue }
      claims.append(Claim(sentence: token.sentence, concepts: concepts(in: behind, side)))
      if claims.count == Self.most { break }
    }
    return claims
  }

  private func concepts(in tokens: Range<Int>, _ side: Side) -> [Int] {
    var concepts: [Int] = []
    for index in tokens {
      let concept = comparer.concepts[side].ids[index]
      if concept != Concepts.none, !concepts.contains(concept) { concepts.append(concept) }
    }
    return concepts
  }

  /// The sentence of the other report that says most of the claim.
  private func best(of claim: Claim, _ side: Side, besides known: [SentencePair]) -> Contrast? {
    var best: (contrast: Contrast, shared: Int)?
    for (number, sentence) in comparer.readings[side.other].sentences.enumerated() where !sentence.isFurniture
    {
      let shared = shared(claim.concepts, with: sentence.tokens, on: side.other)
      let pair = side == .left ? (claim.sentence, number) : (number, claim.sentence)
      guard shared >= 2, shared > best?.shared ?? 0,
        !known.contains(where: { ($0.link.left, $0.link.right) == pair })
      else { continue }
      let loose = SentencePair(comparer: comparer, link: .loose(pair.0, pair.1, probability: 0))
      if let contrast = HedgeContrasts(pair: loose).distant(on: side) { best = (contrast, shared) }
    }
    return best?.contrast
  }

  /// How many of the concepts stand among the tokens.
  private func shared(_ concepts: [Int], with tokens: Range<Int>, on side: Side) -> Int {
    let ids = comparer.concepts[side].ids
    var met: UInt64 = 0
    for index in tokens {
      if let place = concepts.firstIndex(of: ids[index]) { met |= 1 << UInt64(place) }
    }
    return met.nonzeroBitCount
  }
}
