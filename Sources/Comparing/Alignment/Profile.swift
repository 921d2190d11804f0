import News

/// The content of a sentence (or of any run of tokens) as weighted concepts.
struct Profile {
  struct Item {
    let concept: Int
    /// The first token that stands for it.
    let token: Int
    let weight: Double
    /// How rare the concept is in news, whatever these two reports say.
    let rarity: Double
    let isName: Bool
    let isNumber: Bool
    /// Written in digits.
    let isDigits: Bool
    /// How many sentences of its own report have it, and whether any of the other one does.
    let sentences: Int
    let isReachable: Bool
  }

  /// Each concept once, ascending by concept.
  let items: [Item]
  /// The places of the items in the order of the text, as often as each is said.
  let order: [Int]
  /// The sum of all weights, and of those of concepts that the other report has anywhere.
  let mass: Double
  let reachable: Double
  /// The square root of the sum of squared weights.
  let norm: Double
  let rarityMass: Double
  let raritySquares: Double

  init(of tokens: Range<Int>, on side: Side, of comparer: Comparer) {
    let reading = comparer.readings[side]
    let ids = comparer.concepts[side].ids
    let weights = comparer.weights[side]
    var items: [Item] = []
    items.reserveCapacity(tokens.count)
    for index in tokens where ids[index] != Concepts.none {
      let token = reading.tokens[index]
      let isDigits = token.flags.contains(.digits)
      let isNumber = isDigits || reading.traits(index).contains(.numeral)
      let isName = token.flags.contains(.capital) && !token.flags.contains(.opensSentence) && !isNumber
      let sentences = comparer.conceptWeights.sentences(with: ids[index])
      items.append(
        Item(
          concept: ids[index], token: index, weight: weights[index],
          rarity: max(0.3, reading.entry(token).weight), isName: isName, isNumber: isNumber,
          isDigits: isDigits, sentences: max(1, sentences[side]), isReachable: sentences[side.other] > 0))
    }
    items.sort { ($0.concept, $0.token) < ($1.concept, $1.token) }
    var unique: [Item] = []
    unique.reserveCapacity(items.count)
    var order: [(token: Int, place: Int)] = []
    order.reserveCapacity(items.count)
    for item in items {
      if unique.last?.concept != item.concept { unique.append(item) }
      order.append((item.token, unique.count - 1))
    }
    order.sort { $0.token < $1.token }
    self.items = unique
    self.order = order.map(\.place)
    mass = unique.reduce(0) { $0 + $1.weight }
    reachable = unique.reduce(0) { $0 + ($1.isReachable ? $1.weight : 0) }
    norm = unique.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
    rarityMass = unique.reduce(0) { $0 + $1.rarity }
    raritySquares = unique.reduce(0) { $0 + $1.rarity * $1.rarity }
  }

  /// The rarity of what stands before and behind all shared items, and of the longest stretch of unshared ones;
  /// `isShared` tells for each item whether it is shared.
  func gaps(_ isShared: [Bool]) -> (ahead: Double, behind: Double, longest: Double) {
    var gap = 0.0
    var longest = 0.0
    var ahead: Double?
    for place in order {
      if isShared[place] {
        ahead = ahead ?? gap
        gap = 0
      } else {
        gap += items[place].rarity
        longest = max(longest, gap)
      }
    }
    return (ahead ?? gap, gap, longest)
  }

  func has(_ concept: Int) -> Bool {
    let place = items.firstIndex(from: concept, key: \.concept)
    return place < items.count && items[place].concept == concept
  }
}

/// How much sharing a concept tells: its rarity in the language, lowered for what stands in many sentences of these
/// two reports (the event's own names tell little about which passage answers which).
struct ConceptWeights {
  private var numbering = Numbering(capacity: 1024)
  /// In how many sentences of either report each concept stands.
  private var spread: [Sides<Int>] = []
  private var sentences = 0

  init(_ readings: Sides<Reading>, _ concepts: Sides<Concepts>) {
    var last: [Int] = []
    for side in Side.allCases {
      for sentence in readings[side].sentences {
        sentences += 1
        for index in sentence.tokens {
          let concept = concepts[side].ids[index]
          guard concept != Concepts.none else { continue }
          let place = numbering.add(concept)
          if place == spread.count {
            spread.append(Sides(left: 0, right: 0))
            last.append(0)
          }
          // Once in a sentence, however often it has the concept.
          if last[place] != sentences { spread[place][side] += 1 }
          last[place] = sentences
        }
      }
    }
  }

  /// In how many sentences of either report a concept stands.
  func sentences(with concept: Int) -> Sides<Int> {
    numbering.place(of: concept).map { spread[$0] } ?? Sides(left: 0, right: 0)
  }

  /// The weight of each token's concept, 0 where it has none.
  func ofTokens(_ reading: Reading, _ concepts: Concepts) -> [Double] {
    let all = Logarithm.of(Double(max(2, sentences)))
    let factors = spread.map {
      0.25 + 0.75 * max(0, 1 - Logarithm.of(Double($0.left + $0.right)) / all)
    }
    return zip(reading.tokens, concepts.ids).map { token, concept in
      guard concept != Concepts.none, let place = numbering.place(of: concept) else { return 0 }
      return max(0.3, reading.entry(token).weight) * factors[place]
    }
  }
}
