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

    fileprivate init(_ left: Int, of allLeft: Int, _ right: Int, of allRight: Int) {
      shared = Count(left: Double(left), right: Double(right))
      missing = Count(left: Double(allLeft - left), right: Double(allRight - right))
    }
  }

  let names: Kind
  let numbers: Kind
  let digits: Kind
  let others: Kind
  /// What is shared on either side, by `Profile.Kind`.
  let shared: (left: SIMD8<Int32>, right: SIMD8<Int32>)
  /// The greatest rarity of what one sentence lacks.
  let rarest: Double

  init(_ left: Profile, _ right: Profile, _ shared: SharedContent) {
    var own = Tallies()
    var other = Tallies()
    for place in shared.places {
      own.add(left.items[place.left])
      other.add(right.items[place.right])
    }
    let all = (left.tallies, right.tallies)
    names = Kind(own.names, of: all.0.names, other.names, of: all.1.names)
    numbers = Kind(own.numbers, of: all.0.numbers, other.numbers, of: all.1.numbers)
    digits = Kind(own.digits, of: all.0.digits, other.digits, of: all.1.digits)
    others = Kind(own.others, of: all.0.others, other.others, of: all.1.others)
    self.shared = (own.kinds, other.kinds)
    rarest = max(left.rarest(without: shared.isShared.left), right.rarest(without: shared.isShared.right))
  }
}

/// How many items there are by kind; digits are numbers, too.
struct Tallies {
  var names = 0
  var numbers = 0
  var digits = 0
  var others = 0
  /// By `Profile.Kind`.
  var kinds = SIMD8<Int32>()

  mutating func add(_ item: Profile.Item) {
    if item.isDigits { digits += 1 }
    kinds[item.kind.rawValue] &+= 1
    if item.isQuoted { kinds[Profile.Kind.quoted.rawValue] &+= 1 }
    if item.isName {
      names += 1
    } else if item.isNumber {
      numbers += 1
    } else {
      others += 1
    }
  }
}
