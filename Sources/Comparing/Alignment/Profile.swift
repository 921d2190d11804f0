import News

/// The content of a sentence (or of any run of tokens) as weighted concepts.
struct Profile {
  struct Item {
    let concept: Int
    /// The first token that stands for it.
    let token: Int
    let weight: Double
    let isName: Bool
    let isNumber: Bool
  }

  /// Each concept once, ascending by concept.
  let items: [Item]
  /// The sum of all weights.
  let mass: Double
  /// The square root of the sum of squared weights.
  let norm: Double

  init(of tokens: Range<Int>, in reading: Reading, concepts: Concepts, weights: [Double]) {
    var items: [Item] = []
    items.reserveCapacity(tokens.count)
    for index in tokens where concepts.ids[index] != Concepts.none {
      let token = reading.tokens[index]
      let isNumber = token.flags.contains(.digits) || reading.traits(index).contains(.numeral)
      let isName = token.flags.contains(.capital) && !token.flags.contains(.opensSentence) && !isNumber
      items.append(
        Item(
          concept: concepts.ids[index], token: index, weight: weights[index], isName: isName,
          isNumber: isNumber))
    }
    items.sort { ($0.concept, $0.token) < ($1.concept, $1.token) }
    var unique: [Item] = []
    unique.reserveCapacity(items.count)
    for item in items where unique.last?.concept != item.concept { unique.append(item) }
    self.items = unique
    mass = unique.reduce(0) { $0 + $1.weight }
    norm = unique.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
  }

  func has(_ concept: Int) -> Bool {
    let place = items.firstIndex(from: concept, key: \.concept)
    return place < items.count && items[place].concept == concept
  }
}

/// How much sharing a concept tells: its rarity in the language, lowered for what stands in many sentences of these
/// two reports (the event's own names tell little about which passage answers which).
struct ConceptWeights {
  private let numbering: Numbering
  /// For each concept what its rarity is multiplied by.
  private let factors: [Double]

  init(_ readings: [(Reading, Concepts)]) {
    var numbering = Numbering(capacity: 1024)
    var spread: [(sentences: Int, last: Int)] = []
    var sentences = 0
    for (reading, concepts) in readings {
      for sentence in reading.sentences {
        sentences += 1
        for index in sentence.tokens {
          let concept = concepts.ids[index]
          guard concept != Concepts.none else { continue }
          let place = numbering.add(concept)
          if place == spread.count { spread.append((0, 0)) }
          // Once in a sentence, however often it has the concept.
          if spread[place].last != sentences { spread[place] = (spread[place].sentences + 1, sentences) }
        }
      }
    }
    self.numbering = numbering
    let all = Double(max(2, sentences))
    factors = spread.map {
      0.25 + 0.75 * max(0, Logarithm.of(all / Double($0.sentences)) / Logarithm.of(all))
    }
  }

  /// The weight of each token's concept, 0 where it has none.
  func ofTokens(_ reading: Reading, _ concepts: Concepts) -> [Double] {
    zip(reading.tokens, concepts.ids).map { token, concept in
      guard concept != Concepts.none, let place = numbering.place(of: concept) else { return 0 }
      return max(0.3, reading.entry(token).weight) * factors[place]
    }
  }
}
