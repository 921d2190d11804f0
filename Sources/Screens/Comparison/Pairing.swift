import Comparing
import News

/// Which unit of one report stands beside which of the other: each beside at most one.
///
/// A sentence may be linked to several; the most probable link is taken first, so a sentence stands beside the
/// one that says most nearly the same, whatever the order of either report.
struct Pairing: Sendable {
  /// For each unit the other side's unit beside it.
  let partners: Sides<[Int?]>
  /// The probability of the link that holds a unit to its partner, 0 where it has none.
  let scores: Sides<[Double]>

  init(_ links: [PassageLink], _ reports: Sides<Report>) {
    var partners = reports.map { [Int?](repeating: nil, count: $0.units.count) }
    var scores = reports.map { [Double](repeating: 0, count: $0.units.count) }
    for link in Self.candidates(links, reports)
    where partners.left[link.left] == nil && partners.right[link.right] == nil {
      partners.left[link.left] = link.right
      partners.right[link.right] = link.left
      scores.left[link.left] = link.score
      scores.right[link.right] = link.score
    }
    self.partners = partners
    self.scores = scores
  }

  private struct Candidate {
    let left: Int
    let right: Int
    let score: Double
    /// How far apart the two stand, each as a share of its report: between equals the nearer wins.
    let distance: Double
  }

  private static func candidates(_ links: [PassageLink], _ reports: Sides<Report>) -> [Candidate] {
    let counts = reports.map { Double(max(1, $0.units.count)) }
    let all = links.compactMap { link -> Candidate? in
      guard let left = link.left, let right = link.right, let i = reports.left.bestUnit(for: left),
        let j = reports.right.bestUnit(for: right)
      else { return nil }
      let distance = abs(Double(i) / counts.left - Double(j) / counts.right)
      return Candidate(left: i, right: j, score: link.score, distance: distance)
    }
    return all.sorted {
      ($1.score, $0.distance, $0.left, $0.right) < ($0.score, $1.distance, $1.left, $1.right)
    }
  }
}

/// A row of the aligned layout: a unit of either side, or of one alone.
struct Block: Hashable, Sendable {
  var units: Sides<Int?>
  /// Whether the other side tells this at another place than the focused side does.
  var isMoved: Bool
}

extension Pairing {
  /// The blocks in the order of `focus`: every unit of either side is in exactly one.
  ///
  /// A unit of the other side that has no partner follows the unit that stands before it in its own report.
  func blocks(focus: Side) -> [Block] {
    let mine = partners[focus]
    let theirs = partners[focus.other]
    let moved = Self.moved(mine)
    var followers: [Int: [Int]] = [:]
    var leader = -1
    for (unit, partner) in theirs.enumerated() {
      if partner == nil { followers[leader, default: []].append(unit) } else { leader = unit }
    }
    var blocks = alone(followers[-1] ?? [], on: focus.other)
    for (unit, partner) in mine.enumerated() {
      var block = Block(units: Sides(left: nil, right: nil), isMoved: moved.contains(unit))
      block.units[focus] = unit
      block.units[focus.other] = partner
      blocks.append(block)
      if let partner { blocks += alone(followers[partner] ?? [], on: focus.other) }
    }
    return blocks
  }

  private func alone(_ units: [Int], on side: Side) -> [Block] {
    units.map { unit in
      var block = Block(units: Sides(left: nil, right: nil), isMoved: false)
      block.units[side] = unit
      return block
    }
  }

  /// The units whose partners break the order: all but a longest run of units with ascending partners.
  ///
  /// Source: M. L. Fredman, "On computing the length of longest increasing subsequences", 1975.
  private static func moved(_ partners: [Int?]) -> Set<Int> {
    let paired = partners.indices.filter { partners[$0] != nil }
    var tails: [Int] = []
    var before: [Int: Int] = [:]
    for unit in paired {
      let place = tails.firstIndexSorted { (partners[$0] ?? 0) >= (partners[unit] ?? 0) }
      before[unit] = place > 0 ? tails[place - 1] : nil
      if place == tails.count { tails.append(unit) } else { tails[place] = unit }
    }
    var kept: Set<Int> = []
    var unit = tails.last
    while let current = unit {
      kept.insert(current)
      unit = before[current]
    }
    return Set(paired).subtracting(kept)
  }
}

extension Array {
  /// The index of the first element with a property that all elements after it have too.
  func firstIndexSorted(where property: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if property(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
