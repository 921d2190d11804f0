import News

/// A claim that one report keeps at a distance (`what they see as a growing danger from the river`) and the other one
/// prints as its own in a sentence that answers another: looked for wherever the same words stand close together.
struct DistantClaims {
  let comparer: Comparer

  /// How many tokens of the claim are looked at, and how many claims of a report.
  private static let reach = 14
  private static let most = 12

  func contrasts(besides known: [SentencePair]) -> [Contrast] {
    let linked = Set(known.map { [$0.link.left, $0.link.right] })
    return Side.allCases.flatMap { side in
      claims(on: side).compactMap { claim in
        best(of: claim, side, linked)
      }
    }
  }

  private struct Claim {
    let sentence: Int
    let concepts: Set<Int>
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

  private func concepts(in tokens: Range<Int>, _ side: Side) -> Set<Int> {
    Set(tokens.map { comparer.concepts[side].ids[$0] }).subtracting([Concepts.none])
  }

  /// The sentence of the other report that says most of the claim.
  private func best(of claim: Claim, _ side: Side, _ linked: Set<[Int]>) -> Contrast? {
    let other = comparer.readings[side.other]
    var best: (contrast: Contrast, shared: Int)?
    for (number, sentence) in other.sentences.enumerated() where !sentence.isFurniture {
      let pair = side == .left ? [claim.sentence, number] : [number, claim.sentence]
      let shared = claim.concepts.intersection(concepts(in: sentence.tokens, side.other)).count
      guard shared >= 2, shared > best?.shared ?? 0, !linked.contains(pair) else { continue }
      let loose = SentencePair(comparer: comparer, link: .loose(pair[0], pair[1], probability: 0))
      if let contrast = HedgeContrasts(pair: loose).distant(on: side) { best = (contrast, shared) }
    }
    return best?.contrast
  }
}
