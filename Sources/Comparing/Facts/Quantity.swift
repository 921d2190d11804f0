import News

/// A number of a text with its unit, as an interval of what it may mean.
struct Quantity {
  enum Kind: Hashable { case count, money, percent, year, weekday, day }

  let kind: Kind
  /// The least and the greatest value it can mean: `about 20` is 18…22, `more than 20` is 20…26.
  let low: Double
  let high: Double
  let tokens: Range<Int>
  /// The concepts of the content words right behind it: what is counted.
  let unit: [Int]
  /// The concepts around it, the unit's among them.
  let context: Set<Int>

  /// Whether the two can mean the same value; 2 per cent apart counts as the same above 20.
  func meets(_ other: Quantity) -> Bool {
    let slack = max(abs(high), abs(other.high)) > 20 && kind != .year && kind != .day ? 0.02 : 0
    return low <= other.high * (1 + slack) && other.low <= high * (1 + slack)
  }

  /// How much of the context the two share, 0…1.
  func likeness(_ other: Quantity) -> Double {
    guard !context.isEmpty, !other.context.isEmpty else { return 0 }
    let shared = Double(context.intersection(other.context).count)
    return shared / Double(context.count * other.context.count).squareRoot()
  }

  func sharesUnit(_ other: Quantity) -> Bool {
    unit.contains { $0 != Concepts.none && other.unit.contains($0) }
  }
}
