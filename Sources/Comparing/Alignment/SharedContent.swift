/// The content that two sentences share, met once for all features; set for one pair after the other, so that only
/// the first ones allocate.
struct SharedContent {
  struct Place {
    /// The items of the two profiles.
    let left: Int
    let right: Int
    let concept: Int
    /// The means of either side's weight and rarity.
    let weight: Double
    let rarity: Double
  }

  /// Ascending by concept.
  private(set) var places: [Place] = []
  /// For each item of either profile whether the other one has it.
  private(set) var isShared = Sides<[Bool]>(left: [], right: [])

  mutating func set(_ left: Profile, _ right: Profile) {
    places.removeAll(keepingCapacity: true)
    Self.clear(&isShared.left, left.items.count)
    Self.clear(&isShared.right, right.items.count)
    var i = 0
    var j = 0
    let count = (left.concepts.count, right.concepts.count)
    while i < count.0, j < count.1 {
      let a = left.concepts[i]
      let b = right.concepts[j]
      if a == b { add(i, j, left.items[i], right.items[j]) }
      if a <= b { i += 1 }
      if b <= a { j += 1 }
    }
  }

  var mass: Double { places.reduce(0) { $0 + $1.weight } }
  var rarityMass: Double { places.reduce(0) { $0 + $1.rarity } }

  private static func clear(_ flags: inout [Bool], _ count: Int) {
    flags.removeAll(keepingCapacity: true)
    flags.append(contentsOf: repeatElement(false, count: count))
  }

  private mutating func add(_ left: Int, _ right: Int, _ own: Profile.Item, _ other: Profile.Item) {
    isShared.left[left] = true
    isShared.right[right] = true
    places.append(
      Place(
        left: left, right: right, concept: own.concept, weight: (own.weight + other.weight) / 2,
        rarity: (own.rarity + other.rarity) / 2))
  }
}
