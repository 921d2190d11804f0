import News

/// The same person described in different ways, also far apart: what one report calls somebody and the other does
/// not, against what that one says of him.
struct DescriptionContrasts {
  let comparer: Comparer

  /// The most people who are shown.
  private static let most = 4

  /// The descriptions of one person that are weighed against each other; no news has as many.
  private static let mostOfOne = 60

  private struct Scored {
    let left: Description
    let right: Description
    let weight: Double
  }

  func contrasts() -> [Contrast] {
    let found = DescriptionFinder.descriptions(comparer)
    let left = Dictionary(grouping: found.left, by: \.person)
    let right = Dictionary(grouping: found.right, by: \.person)
    let scored = left.keys.sorted().compactMap { person in
      right[person].flatMap { best(left[person] ?? [], $0) }
    }
    return scored.sorted { $0.weight > $1.weight }.prefix(Self.most).map { scored in
      Contrast(
        kind: .label, left: scored.left.tokens, right: scored.right.tokens, weight: scored.weight,
        reason: reason(scored))
    }
  }

  /// The pair that tells most: one judges, and says what the other report nowhere says of the person.
  private func best(_ left: [Description], _ right: [Description]) -> Scored? {
    let told = Sides(
      left: left.reduce(into: Set<Int>()) { $0.formUnion($1.concepts) },
      right: right.reduce(into: Set<Int>()) { $0.formUnion($1.concepts) })
    var best: Scored?
    for own in left.prefix(Self.mostOfOne) {
      for other in right.prefix(Self.mostOfOne) {
        guard let weight = weight(own, other, told), weight > best?.weight ?? 0 else { continue }
        best = Scored(left: own, right: other, weight: weight)
      }
    }
    return best
  }

  private func weight(_ left: Description, _ right: Description, _ told: Sides<Set<Int>>) -> Double? {
    let isNew = (
      !left.plain.isSubset(of: told.right), !right.plain.isSubset(of: told.left)
    )
    guard left.isLoaded || right.isLoaded, isNew.0 || isNew.1, !left.isBare, !right.isBare else { return nil }
    var weight = isNew.0 && isNew.1 ? 0.52 : 0.4
    if left.sign != nil { weight += 0.08 }
    if right.sign != nil { weight += 0.08 }
    if left.isLead, right.isLead { weight += 0.1 }
    return weight
  }

  private func reason(_ scored: Scored) -> String {
    let judging = [(scored.left, Side.left), (scored.right, Side.right)].first { $0.0.isLoaded }
    guard let (description, side) = judging, let sign = description.sign else {
      return "Two descriptions of one person: each says what the other report nowhere says of him or her."
    }
    let reading = comparer.readings[side]
    return
      "Two descriptions of one person: “\(reading.text(reading.range(of: sign..<sign + 1)))” judges, on the \(side.rawValue) only."
  }
}
