/// How many items of each kind two sentences have, shared or missing in the other one.
struct SharedKinds {
  struct Count {
    var left = 0.0
    var right = 0.0
    var least: Double { min(left, right) }
    var most: Double { max(left, right) }
    var sum: Double { left + right }
  }

  struct Kind {
    var shared = Count()
    var missing = Count()
    /// The part of both sentences' items that is shared, 1 where there are none.
    var share: Double {
      let all = shared.sum + missing.sum
      return all > 0 ? shared.sum / all : 1
    }

    fileprivate init(_ left: Tally, _ right: Tally) {
      shared = Count(left: Double(left.shared), right: Double(right.shared))
      missing = Count(left: Double(left.missing), right: Double(right.missing))
    }
  }

  let names: Kind
  let numbers: Kind
  let digits: Kind
  let others: Kind
  /// The greatest rarity of what one sentence lacks.
  let rarest: Double

  init(_ left: Profile, _ right: Profile, _ shared: SharedContent) {
    let left = Tallies(left, shared.isShared.left)
    let right = Tallies(right, shared.isShared.right)
    names = Kind(left.names, right.names)
    numbers = Kind(left.numbers, right.numbers)
    digits = Kind(left.digits, right.digits)
    others = Kind(left.others, right.others)
    rarest = max(left.rarest, right.rarest)
  }
}

private struct Tally {
  var shared = 0
  var missing = 0

  mutating func add(_ isShared: Bool) { if isShared { shared += 1 } else { missing += 1 } }
}

/// The items of one sentence by kind.
private struct Tallies {
  var names = Tally()
  var numbers = Tally()
  var digits = Tally()
  var others = Tally()
  var rarest = 0.0

  init(_ profile: Profile, _ isShared: [Bool]) {
    for place in profile.items.indices {
      let item = profile.items[place]
      let isShared = isShared[place]
      if !isShared { rarest = max(rarest, item.rarity) }
      if item.isDigits { digits.add(isShared) }
      if item.isName {
        names.add(isShared)
      } else if item.isNumber {
        numbers.add(isShared)
      } else {
        others.add(isShared)
      }
    }
  }
}
