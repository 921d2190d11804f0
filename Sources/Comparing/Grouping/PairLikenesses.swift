/// How alike groups are that have been compared, by their numbers.
///
/// A square of all pairs for a few groups, which is asked faster; what has been compared alone for many.
struct PairLikenesses {
  private static let few = 128

  private let count: Int
  /// Of a few groups, for each pair; not a number where they have not been compared.
  private var all: [Float]
  /// Of many, the others for each.
  private var some: [[Int: Float]]

  init(count: Int) {
    self.count = count
    all = count <= Self.few ? Array(repeating: .nan, count: count * count) : []
    some = count <= Self.few ? [] : Array(repeating: [:], count: count)
  }

  /// The same for either order.
  subscript(_ one: Int, _ other: Int) -> Float? {
    get {
      guard some.isEmpty else { return some[one][other] }
      let value = all[one * count + other]
      return value.isNaN ? nil : value
    }
    set {
      guard some.isEmpty else {
        some[one][other] = newValue
        some[other][one] = newValue
        return
      }
      all[one * count + other] = newValue ?? .nan
      all[other * count + one] = newValue ?? .nan
    }
  }

  /// Those that have been compared with either of two, ascending.
  func others(of first: Int, _ second: Int) -> [Int] {
    guard some.isEmpty else {
      return Set(some[first].keys).union(some[second].keys).subtracting([first, second]).sorted()
    }
    return (0..<count).filter {
      $0 != first && $0 != second && !(all[first * count + $0].isNaN && all[second * count + $0].isNaN)
    }
  }

  /// Forgets what a group has been compared with.
  mutating func forget(_ group: Int) {
    guard some.isEmpty else {
      for other in some[group].keys { some[other][group] = nil }
      some[group] = [:]
      return
    }
    for other in 0..<count { self[group, other] = nil }
  }
}
