/// Finds which of many sets of keys share some with a given one, without looking at each.
struct CandidateIndex {
  private let postings: Postings
  /// How many keys each set shares with the one that is looked up; all 0 between two look-ups.
  private var shared: [Int]
  /// Keys in more sets than this say nothing and are passed over.
  private static let commonest = 200

  init(_ sets: [[Int]]) {
    shared = Array(repeating: 0, count: sets.count)
    postings = Postings(sets)
  }

  /// Of sets whose keys stand one behind the other, each set up to its end.
  init(keys: [Int], ends: [Int]) {
    shared = Array(repeating: 0, count: ends.count)
    postings = Postings(keys: keys, ends: ends)
  }

  /// The same of keys that are places, all of them below `count`.
  init(places: [Int], below count: Int, ends: [Int]) {
    shared = Array(repeating: 0, count: ends.count)
    postings = Postings(places: places, below: count, ends: ends)
  }

  /// The sets that share at least `least` of `keys`, a negative key counting twice, or one if `isShort` says so;
  /// ascending.
  mutating func sharing(atLeast least: Int, of keys: [Int], isShort: (Int) -> Bool) -> [Int] {
    var found: [Int] = []
    for key in keys {
      let sets = postings[key]
      guard sets.count <= Self.commonest else { continue }
      for set in sets {
        if shared[set] == 0 { found.append(set) }
        shared[set] += key < 0 ? 2 : 1
      }
    }
    let sharing = found.filter { shared[$0] >= least || isShort($0) }
    for set in found { shared[set] = 0 }
    return sharing.sorted()
  }
}
