import Testing

@testable import Comparing

/// Writes the features of every candidate conflict, for `.learn/conflict-model.py`; runs only when asked to.
@Suite(.enabled(if: FeatureDump.isAsked))
struct ConflictFeatureDump {
  @Test func writesTheFeaturesOfEveryCandidate() throws { try FeatureDump.write(rows) }

  private func rows(of pair: FeatureDump.Pair) -> [FeatureDump.Row] {
    let comparer = pair.comparer
    let aligner = Aligner(comparer, quotes: QuoteMatcher(comparer).matches())
    let candidates = ConflictCandidates(comparer, aligner, Quantities(comparer)).candidates()
    return candidates.filter { !$0.features.isToll }.map { candidate in
      var row = FeatureDump.Row(
        pair, comparer.readings.left.range(of: candidate.left.tokens),
        comparer.readings.right.range(of: candidate.right.tokens), candidate.features.values)
      row.kind = "\(candidate.left.kind)"
      return row
    }
  }
}
