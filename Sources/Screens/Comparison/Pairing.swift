import Comparing
import News

/// Which units of one report stand beside which of the other.
///
/// A sentence may be linked to several; the most probable link is taken first, so a sentence stands beside the
/// one that says most nearly the same, whatever the order of either report. A sentence whose best counterpart is
/// taken by its neighbour joins it: one long sentence may stand beside two short ones.
struct Pairing: Sendable {
  /// For each unit the other side's unit beside it, or the first of them.
  private(set) var partners: Sides<[Int?]>

  init(_ links: [PassageLink], _ reports: Sides<Report>) {
    partners = reports.map { [Int?](repeating: nil, count: $0.units.count) }
    for link in Self.candidates(links, reports) {
      switch (partners.left[link.left], partners.right[link.right]) {
      case (nil, nil):
        partners.left[link.left] = link.right
        partners.right[link.right] = link.left
      case (nil, let taken?): join(link.left, to: taken, on: .left)
      case (let taken?, nil): join(link.right, to: taken, on: .right)
      default: break
      }
    }
  }

  /// Lets `unit` stand beside the partner of `neighbour`, another unit of `side`, where the two follow each other
  /// and no other unit stands there with that partner.
  private mutating func join(_ unit: Int, to neighbour: Int, on side: Side) {
    guard let partner = partners[side][neighbour], isAlone(partner, on: side.other) else { return }
    let before = unit > 0 ? partners[side][unit - 1] : nil
    let after = unit + 1 < partners[side].count ? partners[side][unit + 1] : nil
    if before == partner || after == partner { partners[side][unit] = partner }
  }

  /// Whether no neighbour of `unit` shares its partner.
  private func isAlone(_ unit: Int, on side: Side) -> Bool {
    let all = partners[side]
    return [unit - 1, unit + 1].allSatisfy { !all.indices.contains($0) || all[$0] != all[unit] }
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

/// A row of the aligned layout: what both sides tell, or what one tells alone.
struct Block: Hashable, Sendable {
  /// Units that follow each other; none where the side has nothing to say. At most one side has several.
  var units = Sides<[Int]>(left: [], right: [])
  /// Whether the other side tells this at another place than the focused side does.
  var isMoved = false
}

extension Pairing {
  /// The blocks in the order of `focus`: every unit of either side is in exactly one.
  ///
  /// A unit of the other side that has no partner follows the unit that stands before it in its own report.
  func blocks(focus: Side) -> [Block] {
    let followers = followers(on: focus.other)
    var blocks = alone(followers[-1] ?? [], on: focus.other)
    for block in Self.marked(sharedAndOwn(focus), focus) {
      blocks.append(block)
      blocks += block.units[focus.other].flatMap { alone(followers[$0] ?? [], on: focus.other) }
    }
    return blocks
  }

  /// The blocks that have a unit of `focus`, in its order.
  private func sharedAndOwn(_ focus: Side) -> [Block] {
    var beside: [Int: [Int]] = [:]
    for (unit, partner) in partners[focus.other].enumerated() {
      if let partner { beside[partner, default: []].append(unit) }
    }
    var blocks: [Block] = []
    var last: Int?
    for (unit, partner) in partners[focus].enumerated() {
      defer { last = partner }
      if let partner, partner == last, !blocks.isEmpty {
        blocks[blocks.count - 1].units[focus].append(unit)
        blocks[blocks.count - 1].units[focus.other] += beside[unit] ?? []
      } else {
        var block = Block()
        block.units[focus] = [unit]
        block.units[focus.other] = beside[unit] ?? []
        blocks.append(block)
      }
    }
    return blocks
  }

  /// The units of `side` without a partner, by the unit with one that they follow; -1 for those before the first.
  private func followers(on side: Side) -> [Int: [Int]] {
    var followers: [Int: [Int]] = [:]
    var leader = -1
    for (unit, partner) in partners[side].enumerated() {
      if partner == nil { followers[leader, default: []].append(unit) } else { leader = unit }
    }
    return followers
  }

  private func alone(_ units: [Int], on side: Side) -> [Block] {
    units.map { unit in
      var block = Block()
      block.units[side] = [unit]
      return block
    }
  }

  /// Marks what the other side tells elsewhere: all blocks but a longest run whose other units ascend.
  ///
  /// Source: M. L. Fredman, "On computing the length of longest increasing subsequences", 1975.
  private static func marked(_ blocks: [Block], _ focus: Side) -> [Block] {
    let keys = blocks.map { $0.units[focus.other].min() }
    var tails: [Int] = []
    var before: [Int: Int] = [:]
    for (index, key) in keys.enumerated() {
      guard let key else { continue }
      let place = tails.firstIndexSorted { (keys[$0] ?? 0) >= key }
      before[index] = place > 0 ? tails[place - 1] : nil
      if place == tails.count { tails.append(index) } else { tails[place] = index }
    }
    var kept: Set<Int> = []
    var index = tails.last
    while let current = index {
      kept.insert(current)
      index = before[current]
    }
    return blocks.enumerated().map { index, block in
      Block(units: block.units, isMoved: keys[index] != nil && !kept.contains(index))
    }
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
