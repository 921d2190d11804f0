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
    return TellingContrasts(
      comparer: comparer, pairs: pairs, leads: Leads(comparer, aligner.related)
    ).candidates().map { found in
      var row = FeatureDump.Row(
        pair, comparer.readings.left.range(of: found.passages.left.tokens),
        comparer.readings.right.range(of: found.passages.right.tokens), found.features)
      row.numbers = [found.pair.link.left, found.pair.link.right]
      return row
    }
  }
}
