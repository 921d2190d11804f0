import Testing

@testable import Comparing

/// Writes the features of every candidate link, for `.learn/link-model.py`; runs only when asked to.
///
/// With `chances` in a pair, one probability for each of its candidates, their context is written too.
@Suite(.enabled(if: FeatureDump.isAsked))
struct LinkFeatureDump {
  @Test func writesTheFeaturesOfEveryCandidate() throws {
    try FeatureDump.write(names: LinkFeature.allCases.map { "\($0)" }, rows)
  }

  private func rows(of pair: FeatureDump.Pair) -> [FeatureDump.Row] {
    let comparer = pair.comparer
    var found = LinkCandidates(comparer, quotes: QuoteMatcher(comparer).matches())
    if let chances = pair.chances { found.judge(least: Aligner.leastChance, chances: chances) }
    return found.candidates.map { candidate in
      var row = FeatureDump.Row(
        pair, comparer.readings.left.sentences[candidate.left].range,
        comparer.readings.right.sentences[candidate.right].range,
        candidate.features.values.indices.map { candidate.features.values[$0] })
      row.numbers = [candidate.left, candidate.right]
      row.isSame = candidate.features.isSame
      return row
    }
  }
}
