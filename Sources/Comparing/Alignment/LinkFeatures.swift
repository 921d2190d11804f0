import News

/// What two sentences share, as numbers that each can be shown to a reader.
struct LinkFeatures {
  private(set) var values: [Double]
  /// Whether the two are the same words.
  var isSame = false

  init() { values = Array(repeating: 0, count: LinkFeature.allCases.count) }

  subscript(feature: LinkFeature) -> Double {
    get { values[feature.rawValue] }
    set { values[feature.rawValue] = newValue }
  }
}

/// The content that two sentences share, met once for all features.
struct SharedContent {
  /// The items of either profile that the other one has, by their places.
  let places: [(left: Int, right: Int)]
  /// For each item of either profile whether the other one has it.
  let isShared: Sides<[Bool]>
  /// The mean of either side's weight and rarity, by the order of `places`.
  let weights: [Double]
  let rarities: [Double]

  init(_ left: Profile, _ right: Profile) {
    var places: [(left: Int, right: Int)] = []
    var isShared = Sides(
      left: Array(repeating: false, count: left.items.count),
      right: Array(repeating: false, count: right.items.count))
    var i = 0
    var j = 0
    while i < left.items.count, j < right.items.count {
      let a = left.items[i].concept
      let b = right.items[j].concept
      if a == b {
        places.append((i, j))
        isShared.left[i] = true
        isShared.right[j] = true
      }
      if a <= b { i += 1 }
      if b <= a { j += 1 }
    }
    self.places = places
    self.isShared = isShared
    weights = places.map { (left.items[$0].weight + right.items[$1].weight) / 2 }
    rarities = places.map { (left.items[$0].rarity + right.items[$1].rarity) / 2 }
  }
}

extension LinkFeatures {
  /// What the weighted contents share.
  mutating func setContent(_ left: Profile, _ right: Profile, _ shared: SharedContent) {
    var dot = 0.0
    var plainDot = 0.0
    var leftMass = 0.0
    var rightMass = 0.0
    for (i, j) in shared.places {
      let a = left.items[i]
      let b = right.items[j]
      dot += a.weight * b.weight
      plainDot += a.rarity * b.rarity
      leftMass += a.weight
      rightMass += b.weight
      if a.isName || b.isName { self[.names] += (a.weight + b.weight) / 10 }
      if a.isNumber, b.isNumber { self[.numbers] += 1 }
    }
    let leftShare = left.mass > 0 ? leftMass / left.mass : 0
    let rightShare = right.mass > 0 ? rightMass / right.mass : 0
    self[.cosine] = left.norm * right.norm > 0 ? dot / (left.norm * right.norm) : 0
    self[.plainCosine] = plainDot / max(0.1, (left.raritySquares * right.raritySquares).squareRoot())
    self[.larger] = max(leftShare, rightShare)
    self[.smaller] = min(leftShare, rightShare)
    self[.shared] = min(6, min(leftMass, rightMass) / 5)
    self[.names] = min(3, self[.names])
    self[.numbers] = min(3, self[.numbers])
    self[.concepts] = min(6, Double(shared.places.count))
  }

  /// In how few sentences of either report the shared content stands: content that each report has once links
  /// its two sentences, content of every sentence says nothing.
  mutating func setVotes(_ left: Profile, _ right: Profile, _ shared: SharedContent) {
    let mass = shared.weights.reduce(0, +)
    for (place, (i, j)) in shared.places.enumerated() {
      let a = left.items[i]
      let b = right.items[j]
      let vote = 1 / Double(a.sentences * b.sentences)
      self[.votes] += vote
      self[.strongestVote] = max(self[.strongestVote], vote)
      self[.weightedVotes] += vote * shared.rarities[place] / 5
      if vote == 1 { self[.oneToOne] += 1 }
      if vote >= 0.25 {
        self[.few] += 1
        self[a.isName || b.isName ? .fewNames : .fewOthers] += 1
      }
      self[.fewness] += max(0, 3 - Logarithm.of(1 / vote)) / 6
    }
    for feature in [LinkFeature.votes, .weightedVotes, .oneToOne, .few, .fewOthers] {
      self[feature] = min(4, self[feature])
    }
    self[.fewNames] = min(3, self[.fewNames])
    let elsewhere = Sides(
      left: left.mass > 0 ? (left.reachable - mass) / left.mass : 0,
      right: right.mass > 0 ? (right.reachable - mass) / right.mass : 0)
    self[.elsewhereMost] = max(0, max(elsewhere.left, elsewhere.right))
    self[.elsewhereLeast] = max(0, min(elsewhere.left, elsewhere.right))
    self[.reachableMost] = min(1, mass / max(0.1, min(left.reachable, right.reachable)))
    self[.reachableLeast] = min(1, mass / max(0.1, max(left.reachable, right.reachable)))
  }

  /// What the contents share when nothing is known of the reports around them.
  mutating func setPlainContent(_ left: Profile, _ right: Profile, _ shared: SharedContent) {
    var kinds = Kinds()
    let mass = shared.rarities.reduce(0, +)
    kinds.count(left, shared.isShared.left)
    kinds.count(right, shared.isShared.right)
    let all = Sides(left: max(0.1, left.rarityMass), right: max(0.1, right.rarityMass))
    self[.coveredMost] = min(1, mass / min(all.left, all.right))
    self[.coveredLeast] = min(1, mass / max(all.left, all.right))
    self[.missingMost] = (max(all.left, all.right) - mass) / 10
    self[.missingLeast] = max(0, min(all.left, all.right) - mass) / 10
    self[.plainShared] = mass / 10
    self[.rarestMissing] = kinds.rarest / 5
    self[.namesBoth] = min(5, kinds.names.shared.least)
    self[.namesMissing] = min(5, kinds.names.missing.most)
    self[.namesMissingBoth] = min(5, kinds.names.missing.least)
    self[.namesShare] = kinds.names.share
    self[.numbersShare] = kinds.numbers.share
    self[.numbersDiffer] = kinds.digits.missing.least > 0 ? 1 : 0
    self[.othersBoth] = min(5, kinds.others.shared.least)
    self[.othersMissingBoth] = min(5, kinds.others.missing.least)
    self[.othersShare] = kinds.others.share
  }
}

/// How many items of each kind either of two sentences has, shared or missing in the other.
private struct Kinds {
  struct Count {
    private(set) var values: [Double] = []
    var least: Double { values.min() ?? 0 }
    var most: Double { values.max() ?? 0 }
    var sum: Double { values.reduce(0, +) }

    mutating func add(_ value: Int) { values.append(Double(value)) }
  }

  struct Kind {
    var shared = Count()
    var missing = Count()
    /// The part of both sentences' items that is shared, 1 where there are none.
    var share: Double {
      let all = shared.sum + missing.sum
      return all > 0 ? shared.sum / all : 1
    }

    mutating func add(shared: Int, of all: Int) {
      self.shared.add(shared)
      missing.add(all - shared)
    }
  }

  var names = Kind()
  var numbers = Kind()
  var digits = Kind()
  var others = Kind()
  /// The greatest rarity of what one sentence lacks.
  var rarest = 0.0

  mutating func count(_ profile: Profile, _ isShared: [Bool]) {
    var all = (names: 0, numbers: 0, digits: 0, others: 0)
    var shared = all
    for (item, isShared) in zip(profile.items, isShared) {
      let one = isShared ? 1 : 0
      if !isShared { rarest = max(rarest, item.rarity) }
      if item.isDigits {
        all.digits += 1
        shared.digits += one
      }
      if item.isName {
        all.names += 1
        shared.names += one
      } else if item.isNumber {
        all.numbers += 1
        shared.numbers += one
      } else {
        all.others += 1
        shared.others += one
      }
    }
    names.add(shared: shared.names, of: all.names)
    numbers.add(shared: shared.numbers, of: all.numbers)
    digits.add(shared: shared.digits, of: all.digits)
    others.add(shared: shared.others, of: all.others)
  }
}
