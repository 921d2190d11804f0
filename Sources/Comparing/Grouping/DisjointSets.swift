/// Numbers that are put together to sets step by step; a set is known by its lowest number.
///
/// Source: Tarjan, "Efficiency of a good but not linear set union algorithm", 1975; with path halving.
struct DisjointSets {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  /// The lowest number of the set that holds `number`.
  mutating func first(of number: Int) -> Int {
    var number = number
    while parents[number] != number {
      parents[number] = parents[parents[number]]
      number = parents[number]
    }
    return number
  }

  mutating func unite(_ one: Int, _ other: Int) {
    let first = first(of: one)
    let second = self.first(of: other)
    if first != second { parents[max(first, second)] = min(first, second) }
  }
}
