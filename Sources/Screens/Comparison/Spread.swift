import Comparing
import News

/// A place in one of the two texts.
struct Spot: Hashable, Sendable {
  var side: Side
  /// In scalars of that side's text.
  var offset: Int
}

/// Two reports opened side by side: everything the screen needs that does not depend on its size or state.
struct Spread: Sendable {
  let comparison: Comparison
  let event: String?
  let reports: Sides<Report>
  let pairing: Pairing
  /// The blocks of the aligned layout, by the side whose order they follow.
  let blocks: Sides<[Block]>
  let findings: [Finding]
  /// The indices of `findings` as one meets them down the page, by the side whose order the page follows.
  let order: Sides<[Int]>
  /// What is highlighted in either text.
  let highlights: Sides<Highlights>
  /// For each side's order, the block that each unit of either side stands in.
  private let blockOfUnit: Sides<Sides<[Int]>>

  init(
    _ comparison: Comparison, event: String?, until: [Article.ID: PublicationDate] = [:], zone: Zone = .utc
  ) {
    self.comparison = comparison
    self.event = event
    func report(_ article: Article, _ words: Int, _ sentences: [Sentence]) -> Report {
      Report(
        article.shown(in: zone), words: words, sentences: sentences, until: until[article.id]?.shown(in: zone)
      )
    }
    let reports = Sides(
      left: report(comparison.articles.left, comparison.words.left, comparison.sentences.left),
      right: report(comparison.articles.right, comparison.words.right, comparison.sentences.right))
    let pairing = Pairing(comparison.passages, reports)
    let blocks = Sides(left: pairing.blocks(focus: .left), right: pairing.blocks(focus: .right))
    let findings = comparison.findings.filter { Self.isShown($0, in: reports) }
    let blockOfUnit = blocks.map { Self.index($0, reports) }
    self.reports = reports
    self.pairing = pairing
    self.blocks = blocks
    self.findings = findings
    self.blockOfUnit = blockOfUnit
    highlights = Sides(
      left: Highlights(of: findings, on: .left, in: reports.left, quotes: comparison.quotes),
      right: Highlights(of: findings, on: .right, in: reports.right, quotes: comparison.quotes))
    order = Sides(
      left: Self.order(of: findings, focus: .left, reports, blockOfUnit.left),
      right: Self.order(of: findings, focus: .right, reports, blockOfUnit.right))
  }

  /// The range of a finding on one side, inside of the text; nil where it has none that holds anything.
  func range(of finding: Int, on side: Side) -> TextRange? {
    guard findings.indices.contains(finding), let range = findings[finding].ranges[side] else { return nil }
    let clamped = reports[side].clamped(range)
    return clamped.isEmpty ? nil : clamped
  }

  /// The other side's place that tells what `spot` tells: its unit's partner, or that of the nearest unit before
  /// it that has one, or the start.
  func counterpart(of spot: Spot) -> Spot {
    let other = spot.side.other
    let start = Spot(side: other, offset: 0)
    guard let unit = reports[spot.side].unit(at: spot.offset) else { return start }
    let partner = pairing.partners[spot.side][0...unit].last { $0 != nil } ?? nil
    guard let partner else { return start }
    return Spot(side: other, offset: reports[other].units[partner].range.start)
  }

  /// Where `spot` stands down a page that follows `focus`; smaller is higher.
  func rank(of spot: Spot, focus: Side) -> Rank {
    Self.rank(of: spot, focus: focus, reports, blockOfUnit[focus])
  }
}

/// A place down the page: the block, then the focused side before the other, then the offset.
struct Rank: Hashable, Comparable, Sendable {
  let block: Int
  let column: Int
  let offset: Int

  static func < (a: Rank, b: Rank) -> Bool {
    (a.block, a.column, a.offset) < (b.block, b.column, b.offset)
  }
}

extension Spread {
  private static func isShown(_ finding: Finding, in reports: Sides<Report>) -> Bool {
    Side.allCases.contains { side in
      finding.ranges[side].map { !reports[side].clamped($0).isEmpty } ?? false
    }
  }

  private static func index(_ blocks: [Block], _ reports: Sides<Report>) -> Sides<[Int]> {
    var index = reports.map { [Int](repeating: 0, count: $0.units.count) }
    for (number, block) in blocks.enumerated() {
      for side in Side.allCases {
        for unit in block.units[side] { index[side][unit] = number }
      }
    }
    return index
  }

  private static func rank(
    of spot: Spot, focus: Side, _ reports: Sides<Report>, _ blockOfUnit: Sides<[Int]>
  ) -> Rank {
    let block = reports[spot.side].unit(at: spot.offset).map { blockOfUnit[spot.side][$0] } ?? 0
    return Rank(block: block, column: spot.side == focus ? 0 : 1, offset: spot.offset)
  }

  private static func order(
    of findings: [Finding], focus: Side, _ reports: Sides<Report>, _ blockOfUnit: Sides<[Int]>
  ) -> [Int] {
    let ranks = findings.map { finding -> Rank in
      let side = finding.ranges[focus] == nil ? focus.other : focus
      let spot = Spot(side: side, offset: finding.ranges[side]?.start ?? 0)
      return rank(of: spot, focus: focus, reports, blockOfUnit)
    }
    return findings.indices.sorted {
      (ranks[$0], findings[$0].layer.rawValue, $0) < (ranks[$1], findings[$1].layer.rawValue, $1)
    }
  }
}
