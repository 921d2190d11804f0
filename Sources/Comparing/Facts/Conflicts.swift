import News

/// Finds claims of two linked sentences that cannot both be true: numbers of one thing, days of one act, names of
/// one person.
struct Conflicts {
  let comparer: Comparer
  let aligner: Aligner

  /// The least likeness of the words around two values.
  private static let leastLikeness = 0.14
  private static let leastDayLikeness = 0.42

  /// For values in sentences that are not or hardly linked, and how many of them are looked at.
  private static let leastFarLikeness = 0.3
  private static let mostCounts = 150
  /// How many values of one sentence are looked at: a table is no claim.
  private static let mostValues = 40

  /// From this many percentages on a sentence lists them.
  private static let leastList = 4

  func conflicts() -> [Conflict] {
    let quantities = Sides(left: quantities(.left), right: quantities(.right))
    var found: [(conflict: Conflict, likeness: Double)] = []
    for link in aligner.related {
      let leastLikeness = aligner.isShown(link) ? 0 : Self.leastFarLikeness
      let left = claims(quantities.left[link.left])
      let right = claims(quantities.right[link.right])
      found += conflicts(left, right, all: quantities).filter { $0.likeness >= leastLikeness }
    }
    let counts = quantities.map { $0.joined().filter { $0.kind == .count }.prefix(Self.mostCounts) }
    found += conflicts(Array(counts.left), Array(counts.right), all: quantities).filter {
      $0.likeness >= Self.leastFarLikeness
    }
    found += NameConflicts(comparer: comparer, aligner: aligner).conflicts().map { ($0, 1) }
    return once(
      found.sorted { ($1.likeness, $0.conflict.left) < ($0.likeness, $1.conflict.left) }.map(\.conflict))
  }

  private func quantities(_ side: Side) -> [[Quantity]] {
    let reading = comparer.readings[side]
    let parser = QuantityParser(reading: reading, concepts: comparer.concepts[side])
    return reading.sentences.map {
      $0.isFurniture ? [] : Array(parser.quantities(of: $0).prefix(Self.mostValues))
    }
  }

  /// The values of a sentence without the percentages of a list, such as a poll's: those of another one are of other
  /// voters or another day.
  private func claims(_ quantities: [Quantity]) -> [Quantity] {
    let isList = quantities.count { $0.kind == .percent } >= Self.leastList
    return isList ? quantities.filter { $0.kind != .percent } : quantities
  }

  /// The pairs of values that answer each other best in two sentences and do not meet.
  private func conflicts(
    _ left: [Quantity], _ right: [Quantity], all: Sides<[[Quantity]]>
  ) -> [(conflict: Conflict, likeness: Double)] {
    left.compactMap { own in
      guard let other = best(for: own, among: right), best(for: other, among: left)?.tokens == own.tokens,
        !own.meets(other), !isKnown(other, in: all.left), !isKnown(own, in: all.right)
      else { return nil }
      return (conflict(own, other), own.likeness(other))
    }
  }

  private func best(for quantity: Quantity, among others: [Quantity]) -> Quantity? {
    others.filter { answers(quantity, $0) }.max { score(quantity, $0) < score(quantity, $1) }
  }

  private func score(_ a: Quantity, _ b: Quantity) -> Double {
    let ratio = a.high > 0 && b.high > 0 ? abs(Logarithm.of(a.high / b.high)) : 0
    return a.likeness(b) + (a.sharesUnit(b) ? 0.35 : 0) + (a.meets(b) ? 0.5 : 0) - 0.04 * ratio
  }

  /// Whether two values can be of one thing.
  private func answers(_ a: Quantity, _ b: Quantity) -> Bool {
    guard a.kind == b.kind else { return false }
    switch a.kind {
    case .count:
      // Two senators and three senators are seldom the same ones.
      let isFew = max(a.high, b.high) < 5
      return a.sharesUnit(b) && a.likeness(b) >= (isFew ? Self.leastDayLikeness : Self.leastLikeness)
    case .money, .percent: return a.likeness(b) >= Self.leastLikeness
    case .year, .weekday, .day: return a.likeness(b) >= Self.leastDayLikeness
    }
  }

  /// Whether a report gives the value, of the same kind and unit, anywhere: then it knows both.
  private func isKnown(_ quantity: Quantity, in sentences: [[Quantity]]) -> Bool {
    sentences.joined().contains {
      $0.kind == quantity.kind && $0.meets(quantity)
        && (quantity.unit.isEmpty || $0.unit.isEmpty || $0.sharesUnit(quantity))
    }
  }

  private func conflict(_ left: Quantity, _ right: Quantity) -> Conflict {
    let a = comparer.readings.left.range(of: left.tokens)
    let b = comparer.readings.right.range(of: right.tokens)
    let isDate = left.kind == .year || left.kind == .weekday || left.kind == .day
    let matter = isDate ? "a different day or year" : "a different number"
    return Conflict(
      kind: isDate ? .date : .number, left: a, right: b,
      reason: "For what reads as the same matter, the two give \(matter): "
        + "“\(comparer.readings.left.text(a))” and “\(comparer.readings.right.text(b))”.")
  }

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
