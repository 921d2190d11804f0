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
  /// For each item of either profile whether the other one has it, by `markItems`; false beyond the items.
  private(set) var isShared = Sides<[Bool]>(left: [], right: [])
  /// The items marked last.
  private var marked: [(left: Int, right: Int)] = []
  private(set) var sums = SharedSums()

  mutating func set(_ left: Profile, _ right: Profile) {
    places.removeAll(keepingCapacity: true)
    sums = SharedSums()
    let own = left.concepts
    let other = right.concepts
    var i = 0
    var j = 0
    while i < own.count, j < other.count {
      let a = own[i]
      let b = other[j]
      if a == b { add(i, j, left, right) }
      if a <= b { i += 1 }
      if b <= a { j += 1 }
    }
  }

  /// Sets `isShared`, which only pairs that share enough are asked for.
  mutating func markItems(_ left: Profile, _ right: Profile) {
    for place in marked {
      isShared.left[place.left] = false
      isShared.right[place.right] = false
    }
    marked.removeAll(keepingCapacity: true)
    Self.lengthen(&isShared.left, left.items.count)
    Self.lengthen(&isShared.right, right.items.count)
    for place in places {
      isShared.left[place.left] = true
      isShared.right[place.right] = true
      marked.append((place.left, place.right))
    }
  }

  var mass: Double { places.reduce(0) { $0 + $1.weight } }
  var rarityMass: Double { places.reduce(0) { $0 + $1.rarity } }

  private static func lengthen(_ flags: inout [Bool], _ count: Int) {
    if flags.count < count { flags.append(contentsOf: repeatElement(false, count: count - flags.count)) }
  }

  private mutating func add(_ left: Int, _ right: Int, _ a: Profile, _ b: Profile) {
    let (own, other) = (a.items[left], b.items[right])
    sums.add((own.weight, own.rarity), (other.weight, other.rarity))
    places.append(
      Place(
        left: left, right: right, concept: own.concept, weight: (own.weight + other.weight) / 2,
        rarity: (own.rarity + other.rarity) / 2))
  }
}
