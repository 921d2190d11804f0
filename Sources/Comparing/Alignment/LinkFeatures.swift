import News

/// What two sentences share, as numbers that each can be shown to a reader.
struct LinkFeatures {
  /// By the numbers of the features. In place: an array for every candidate would cost more than what is counted.
  var values = InlineArray<93, Double>(repeating: 0)
  /// Whether the two are the same words.
  var isSame = false

  subscript(feature: LinkFeature) -> Double {
    get { values[feature.rawValue] }
    set { values[feature.rawValue] = newValue }
  }
}

extension LinkFeatures {
  /// What the weighted contents share.
  mutating func setContent(_ left: Profile, _ right: Profile, _ shared: SharedContent) {
    for place in shared.places {
      let a = left.items[place.left]
      let b = right.items[place.right]
      if a.isName || b.isName { self[.names] += (a.weight + b.weight) / 10 }
      if a.isNumber, b.isNumber { self[.numbers] += 1 }
    }
    let leftShare = left.mass > 0 ? shared.sums.masses.left / left.mass : 0
    let rightShare = right.mass > 0 ? shared.sums.masses.right / right.mass : 0
    self[.cosine] = shared.sums.cosine(left, right)
    self[.plainCosine] = shared.sums.plainCosine(left, right)
    self[.larger] = max(leftShare, rightShare)
    self[.smaller] = min(leftShare, rightShare)
    self[.shared] = shared.sums.amount
    self[.names] = min(3, self[.names])
    self[.numbers] = min(3, self[.numbers])
    self[.concepts] = min(6, Double(shared.places.count))
  }

  /// In how few sentences of either report the shared content stands: content that each report has once links
  /// its two sentences, content of every sentence says nothing.
  mutating func setVotes(_ left: Profile, _ right: Profile, _ shared: SharedContent) {
    let mass = shared.mass
    for place in shared.places {
      let a = left.items[place.left]
      let b = right.items[place.right]
      let vote = 1 / Double(Int(a.sentences) * Int(b.sentences))
      self[.votes] += vote
      self[.strongestVote] = max(self[.strongestVote], vote)
      self[.weightedVotes] += vote * place.rarity / 5
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
    let mass = shared.rarityMass
    let kinds = SharedKinds(left, right, shared)
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
    setMissing(left.tallies.kinds, right.tallies.kinds, kinds.shared)
  }

  /// How much of each kind one lacks, and at most so many that a list does not outweigh all else.
  private mutating func setMissing(
    _ left: SIMD8<Int32>, _ right: SIMD8<Int32>, _ shared: (left: SIMD8<Int32>, right: SIMD8<Int32>)
  ) {
    let missing = pointwiseMin(
      pointwiseMax(left &- shared.left, right &- shared.right), SIMD8(repeating: 4))
    func most(_ kind: Profile.Kind) -> Double { Double(missing[kind.rawValue]) }
    self[.numbersMissing] = most(.number)
    self[.timesMissing] = most(.time)
    self[.cuesMissing] = most(.cue)
    self[.rolesMissing] = most(.role)
    self[.verbsMissing] = most(.verb)
    self[.thingsMissing] = most(.thing)
    self[.quotedMissing] = most(.quoted)
  }
}
