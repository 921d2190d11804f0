/// Sums over the content that two sentences share.
struct SharedSums {
  /// Of the products of weights and of rarities.
  private(set) var dot = 0.0
  private(set) var plainDot = 0.0
  /// Of the weights of either side.
  private(set) var masses = Sides(left: 0.0, right: 0.0)
  private(set) var count = 0

  @inline(__always)
  mutating func add(_ left: (weight: Double, rarity: Double), _ right: (weight: Double, rarity: Double)) {
    dot += left.weight * right.weight
    plainDot += left.rarity * right.rarity
    masses.left += left.weight
    masses.right += right.weight
    count += 1
  }

  /// What the two profiles share of what they have, from 0 to 1.
  func cosine(_ left: Profile, _ right: Profile) -> Double {
    left.norm * right.norm > 0 ? dot / (left.norm * right.norm) : 0
  }

  /// The same for rarities.
  func plainCosine(_ left: Profile, _ right: Profile) -> Double {
    plainDot / max(0.1, (left.raritySquares * right.raritySquares).squareRoot())
  }

  /// The least amount shared and the least cosine of two sentences that may be a link.
  private static let leastAmount = 0.15
  private static let leastCosine = 0.03
  /// The least cosine of two sentences that share two words or more, none of them rare in the two reports.
  private static let leastPlainCosine = 0.15

  /// Whether two sentences that share so much may be a link.
  func isLikely(_ left: Profile, _ right: Profile) -> Bool {
    amount >= Self.leastAmount && cosine(left, right) >= Self.leastCosine
      || count >= 2 && plainCosine(left, right) >= Self.leastPlainCosine
  }

  /// The lesser of what either side has of it, in units of a rare word, at most 6.
  var amount: Double { min(6, min(masses.left, masses.right) / 5) }
}
