public import Comparing

/// How much two reports share and how much sets them apart, in one line.
public struct ComparisonCounts: Hashable, Sendable {
  /// Quotations that both reports carry, whatever their form, but for altered ones.
  public let shared: Int
  public let altered: Int
  public let framing: Int
  public let conflicts: Int
  /// Facts and quotations of one side alone.
  public let only: Sides<Int>

  public init(of comparison: Comparison) {
    let all = comparison.shownQuotes
    altered = all.count { $0.relation == .altered }
    shared = all.count { $0.relation != .altered && $0.relation != .only }
    framing = comparison.framing.count
    conflicts = comparison.conflicts.count
    let quotes = all.filter { $0.relation == .only }
    only = Sides(
      left: comparison.facts.count { $0.side == .left } + quotes.count { $0.left != nil },
      right: comparison.facts.count { $0.side == .right } + quotes.count { $0.right != nil })
  }

  /// `5 shared quotes · 1 altered · 9 framing · 2 conflicts · 18 only in A · 7 only in B`.
  func line(names: Sides<String>) -> String {
    [
      "\(shared) shared \(shared == 1 ? "quote" : "quotes")", "\(altered) altered", "\(framing) framing",
      "\(conflicts) \(conflicts == 1 ? "conflict" : "conflicts")", "\(only.left) only in \(names.left)",
      "\(only.right) only in \(names.right)",
    ].joined(separator: " · ")
  }
}
