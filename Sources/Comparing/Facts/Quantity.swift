import News

/// A value of a text with its unit, as an interval of what it may mean: a number, a sum, a share, a measure, a day,
/// a time of day.
struct Quantity {
  enum Kind: Hashable {
    case count, money, percent, measure, year, weekday, date, clock

    /// Whether it says when and not how much.
    var isTime: Bool { self == .year || self == .weekday || self == .date || self == .clock }
  }

  let kind: Kind
  /// The least and the greatest value it can mean: `about 20` is 18…22, `more than 20` is 20…26. A weekday counts
  /// from Monday, a day of a month is 100 × month + day, a time of day in minutes.
  let low: Double
  let high: Double
  /// The number as it is printed.
  let point: Double
  /// The step it is rounded to: 100 for `1,200`, 0.1 for `4.2`; 0 when it is not rounded at all.
  let grain: Double
  /// What it is measured in: a currency, a dimension, a time zone; 0 for none.
  let system: Int
  /// Whether its unit is not the one its dimension is counted in, so that rounding shows.
  let isConverted: Bool
  /// The days it can mean, as days since 1 January 1970; empty when the day of publication is not known.
  let days: [ClosedRange<Int>]
  let tokens: Range<Int>
  /// The concepts of the content words right behind it: what is counted.
  let unit: [Int]
  /// Whether what is counted are people.
  let countsPeople: Bool
  /// The concepts around it with their weights, nearer ones heavier; ascending by concept.
  let context: [(concept: Int, weight: Double)]
  let norm: Double
  /// The concepts within six tokens, each once, ascending.
  let near: [Int]

  /// Whether the two can be compared at all.
  func isComparable(to other: Quantity) -> Bool {
    guard kind == other.kind else {
      return isDay && other.isDay && !days.isEmpty && !other.days.isEmpty
    }
    if isRelative || other.isRelative { return !days.isEmpty && !other.days.isEmpty }
    if kind == .money {
      return system == other.system || low == other.low && high == other.high && low >= 100
    }
    return system == other.system
  }

  /// A day that is only known by the day of publication: `yesterday`.
  private var isRelative: Bool { kind == .date && low < 0 }
  private var isDay: Bool { kind == .weekday || kind == .date }

  /// Whether the two can mean the same value.
  ///
  /// The finer value is rounded to the step of the coarser: `1,234,000` meets `1.2 million`, `412` does not meet
  /// `421`. No step is taken wider than 5 per cent.
  func meets(_ other: Quantity) -> Bool {
    if kind != other.kind || isRelative || other.isRelative { return distance(other) <= 1 }
    if kind == .money, system != other.system { return false }
    switch kind {
    case .year, .weekday, .date: return low <= other.high && other.low <= high
    case .clock:
      // Without am or pm a small hour may be either.
      let circle = grain == 0 || other.grain == 0 ? 720.0 : 1440.0
      let apart = abs(low - other.low).truncatingRemainder(dividingBy: circle)
      return min(apart, circle - apart) <= max(high - low, other.high - other.low)
    case .count, .money, .percent, .measure:
      let slack = slack(other)
      if isSameBound(other) { return abs(point - other.point) <= slack }
      return low - slack <= other.high && other.low - slack <= high
    }
  }

  /// Two of `at least 34`, `up to 50`: the numbers themselves are compared.
  private func isSameBound(_ other: Quantity) -> Bool {
    func side(_ value: Quantity) -> Int {
      value.low == value.high ? 0 : value.low == value.point ? 1 : value.high == value.point ? 2 : 3
    }
    return side(self) == side(other) && (side(self) == 1 || side(self) == 2)
  }

  private func slack(_ other: Quantity) -> Double {
    let size = max(abs(high), abs(other.high))
    if isConverted != other.isConverted || isConverted && grain != other.grain { return size * 0.07 }
    guard grain != other.grain else { return 0 }
    let half = max(grain, other.grain) / 2
    return kind == .percent ? half : min(half, size * 0.05)
  }

  /// The least number of days between two resolved days; a day of publication may be a day off.
  func distance(_ other: Quantity) -> Int {
    var least = Int.max
    for a in days {
      for b in other.days {
        least = min(least, max(0, a.lowerBound - b.upperBound, b.lowerBound - a.upperBound))
      }
    }
    return least
  }

  /// How much of the context the two share, 0…1.
  func likeness(_ other: Quantity) -> Double {
    guard norm > 0, other.norm > 0 else { return 0 }
    var dot = 0.0
    var i = 0
    var j = 0
    while i < context.count, j < other.context.count {
      if context[i].concept < other.context[j].concept {
        i += 1
      } else if context[i].concept > other.context[j].concept {
        j += 1
      } else {
        dot += context[i].weight * other.context[j].weight
        i += 1
        j += 1
      }
    }
    return dot / (norm * other.norm)
  }

  /// A count of nothing that is named: it may answer another count, and conflicts with none.
  var isBare: Bool { kind == .count && unit.isEmpty }

  /// Whether the digits of the two are the same in another order, as in `412` and `421`; noughts at the end do not
  /// count.
  func isSlip(of other: Quantity) -> Bool {
    func digits(_ value: Quantity) -> [Int] {
      guard value.grain > 0, value.point > 0, value.point / value.grain < 1e9 else { return [] }
      var rest = Int((value.point / value.grain).rounded())
      var digits: [Int] = []
      while rest > 0 {
        digits.append(rest % 10)
        rest /= 10
      }
      return digits.sorted()
    }
    guard !kind.isTime, grain == other.grain else { return false }
    let own = digits(self)
    return own.count >= (kind == .money || kind == .percent ? 3 : 2) && own == digits(other)
  }

  /// How many concepts stand within six tokens of both.
  func nearShared(_ other: Quantity) -> Int {
    var shared = 0
    var i = 0
    var j = 0
    while i < near.count, j < other.near.count {
      if near[i] == other.near[j] {
        shared += 1
        i += 1
        j += 1
      } else if near[i] < other.near[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return shared
  }

  func sharesUnit(_ other: Quantity) -> Bool {
    unit.contains { $0 != Concepts.none && other.unit.contains($0) }
  }
}
