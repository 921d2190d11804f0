/// Finds which of many sets of keys share some with a given one, without looking at each.
struct CandidateIndex {
  private var postings: [Int: [Int]] = [:]
  private let count: Int
  /// Keys in more sets than this say nothing and are passed over.
  private static let commonest = 200

  init(_ sets: [[Int]]) {
    count = sets.count
    for (number, keys) in sets.enumerated() {
      for key in keys { postings[key, default: []].append(number) }
    }
  }

  /// The sets that share at least `least` of `keys`, or one if `isShort` says so; ascending.
  func sharing(atLeast least: Int, of keys: [Int], isShort: (Int) -> Bool) -> [Int] {
    var shared: [Int: Int] = [:]
    for key in keys {
      guard let sets = postings[key], sets.count <= Self.commonest else { continue }
      for set in sets { shared[set, default: 0] += 1 }
    }
    return shared.filter { $0.value >= least || isShort($0.key) }.keys.sorted()
  }
}
