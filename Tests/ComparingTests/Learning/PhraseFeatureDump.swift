import Testing

@testable import Comparing

/// Writes the features of every pair of phrases, for `.learn/phrase-model.py`; runs only when asked to.
@Suite(.enabled(if: FeatureDump.isAsked))
struct PhraseFeatureDump {
  @Test func writesTheFeaturesOfEveryPairOfPhrases() throws { try FeatureDump.write(rows) }

  private func rows(of pair: FeatureDump.Pair) -> [FeatureDump.Row] {
    let comparer = pair.comparer
    let aligner = Aligner(comparer, quotes: QuoteMatcher(comparer).matches())
    let pairs = SentencePair.pairs(comparer, aligner)
    let loose = LoosePairs(comparer: comparer).pairs(besides: pairs)
    return PhraseContrasts(comparer: comparer, pairs: pairs, loose: loose).candidates().map { found in
      FeatureDump.Row(
        pair, comparer.readings.left.range(of: found.pair.left.tokens),
        comparer.readings.right.range(of: found.pair.right.tokens), found.features)
    }
  }
}
