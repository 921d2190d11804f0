import News

/// Finds claims about one matter that cannot both be true: numbers of one thing, days of one act, names of one
/// person.
struct Conflicts {
  let comparer: Comparer
  let aligner: Aligner
  let quantities: Quantities

  /// The least probability of a conflict, set where reports that agree give one false alarm in some seventeen pairs.
  private static let leastNumber = 0.5
  private static let leastTime = 0.66

  /// What a toll is taken for: deaths of one event are one number; and what one value in place of another in one
  /// sentence.
  private static let ofToll = 0.7
  private static let ofExchange = 0.8

  func conflicts() -> [Conflict] {
    var found: [(candidate: ConflictCandidates.Candidate, probability: Double)] = []
    for candidate in ConflictCandidates(comparer, aligner, quantities).candidates() {
      let isTime = candidate.left.kind.isTime
      var probability = (isTime ? ConflictModel.time : .number).probability(candidate.features)
      if candidate.features.isToll { probability = max(probability, Self.ofToll) }
      if candidate.features.isExchanged { probability = max(probability, Self.ofExchange) }
      if probability >= (isTime ? Self.leastTime : Self.leastNumber) {
        found.append((candidate, probability))
      }
    }
    found.sort { Self.order($0) < Self.order($1) }
    let values = found.map { conflict($0.candidate) }
    return once(
      values + NameConflicts(comparer: comparer, aligner: aligner).conflicts()
        + HolderConflicts(comparer: comparer, aligner: aligner).conflicts()
        + ActConflicts(comparer, aligner).conflicts())
  }

  /// The most probable first, then in reading order of both sides alike.
  private static func order(
    _ found: (candidate: ConflictCandidates.Candidate, probability: Double)
  ) -> (Double, Int, Int) {
    let left = found.candidate.left.tokens.lowerBound
    let right = found.candidate.right.tokens.lowerBound
    return (-found.probability, left + right, max(left, right))
  }

  private func conflict(_ candidate: ConflictCandidates.Candidate) -> Conflict {
    let left = comparer.readings.left.range(of: candidate.left.tokens)
    let right = comparer.readings.right.range(of: candidate.right.tokens)
    return Conflict(
      candidate.left.kind.isTime ? .date : .number, left: left, right: right,
      reason: ConflictReason(comparer: comparer).reason(candidate, left: left, right: right))
  }

  /// Each value in one conflict only, the most probable.
  private func once(_ conflicts: [Conflict]) -> [Conflict] {
    var kept: [Conflict] = []
    for conflict in conflicts
    where !kept.contains(where: { $0.left.overlap(conflict.left) > 0 || $0.right.overlap(conflict.right) > 0 }
    ) {
      kept.append(conflict)
    }
    return kept.sorted { ($0.left, $0.right) < ($1.left, $1.right) }
  }
}
