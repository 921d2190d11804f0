import Testing

@testable import Comparing

/// Writes the features of every two sentences that may be shown as wholes, for `.learn/telling-model.py`; runs only when
/// asked to.
@Suite(.enabled(if: FeatureDump.isAsked))
struct TellingFeatureDump {
  @Test func writesTheFeaturesOfEveryTwoSentences() throws { try FeatureDump.write(rows) }

  private func rows(of pair: FeatureDump.Pair) -> [FeatureDump.Row] {
    let comparer = pair.comparer
    let aligner = Aligner(comparer, quotes: QuoteMatcher(comparer).matches())
    let pairs = SentencePair.pairs(comparer, aligner)
    return TellingContrasts(comparer: comparer, pairs: pairs).candidates().map { found in
      var row = FeatureDump.Row(
        pair, comparer.readings.left.range(of: found.left.shown),
        comparer.readings.right.range(of: found.right.shown), found.features)
      row.numbers = [found.pair.link.left, found.pair.link.right]
      return row
    }
  }
}
