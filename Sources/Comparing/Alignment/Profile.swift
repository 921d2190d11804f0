import News

/// The content of a sentence (or of any run of tokens) as weighted concepts.
///
/// A class, so that the many candidates of a sentence share one.
final class Profile: Sendable {
  struct Item {
    let concept: Int
    let weight: Double
    /// How rare the concept is in news, whatever these two reports say.
    let rarity: Double
    /// The place of the concept in `ConceptWeights`.
    let place: Int32
    /// How many sentences of its own report have it.
    let sentences: Int32
    let isName: Bool
    let isNumber: Bool
    /// Written in digits.
    let isDigits: Bool
    /// Whether any sentence of the other report has it.
    let isReachable: Bool
    let kind: Kind
    let isQuoted: Bool
  }

  /// What an item tells, as far as the word lists and endings say. `quoted` is counted besides.
  enum Kind: Int {
    case number, time, cue, role, name, verb, thing, quoted

    init(_ token: Token, isNumber: Bool, isName: Bool) {
      let traits = token.traits
      if isNumber {
        self = .number
      } else if !traits.isDisjoint(with: [.time, .month, .weekday]) {
        self = .time
      } else if !traits.isDisjoint(with: .cue) {
        self = .cue
      } else if !traits.isDisjoint(with: [.role, .person, .document]) {
        self = .role
      } else if isName {
        self = .name
      } else {
        self = traits.isDisjoint(with: [.verb, .irregularPast, .endsInEd, .endsInIng]) ? .thing : .verb
      }
    }
  }

  /// Each concept once, ascending by concept.
  let items: [Item]
  /// The concepts of the items, next to each other: two profiles are met by these alone.
  let concepts: [Int]
  /// The places of the items in the order of the text, as often as each is said.
  let order: [Int]
  /// The sum of all weights, and of those of concepts that the other report has anywhere.
  let mass: Double
  let reachable: Double
  /// The square root of the sum of squared weights.
  let norm: Double
  let rarityMass: Double
  let raritySquares: Double
  /// How many items there are of each kind.
  let tallies: Tallies

  init(_ items: [Item], order: [Int]) {
    self.items = items
    self.order = order
    var tallies = Tallies()
    var (mass, reachable, squares, rarityMass, raritySquares) = (0.0, 0.0, 0.0, 0.0, 0.0)
    var concepts: [Int] = []
    concepts.reserveCapacity(items.count)
    for item in items {
      concepts.append(item.concept)
      tallies.add(item)
      mass += item.weight
      if item.isReachable { reachable += item.weight }
      squares += item.weight * item.weight
      rarityMass += item.rarity
      raritySquares += item.rarity * item.rarity
    }
    self.concepts = concepts
    self.tallies = tallies
    self.mass = mass
    self.reachable = reachable
    norm = squares.squareRoot()
    self.rarityMass = rarityMass
    self.raritySquares = raritySquares
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

  /// The greatest rarity of an item that is not shared, 0 where all are.
  func rarest(without isShared: [Bool]) -> Double {
    var rarest = 0.0
    for place in items.indices where items[place].rarity > rarest && !isShared[place] {
      rarest = items[place].rarity
    }
    return rarest
  }

  func has(_ concept: Int) -> Bool { place(of: concept) != nil }

  /// The place of a concept among the items, or nil.
  func place(of concept: Int) -> Int? {
    var low = 0
    var high = concepts.count
    while low < high {
      let middle = (low + high) / 2
      if concepts[middle] < concept { low = middle + 1 } else { high = middle }
    }
    return low < concepts.count && concepts[low] == concept ? low : nil
  }
}

/// How much sharing a concept tells: its rarity in the language, lowered for what stands in many sentences of these
/// two reports (the event's own names tell little about which passage answers which).
struct ConceptWeights {
  /// For each token the place of its concept in `spread`, −1 where it has none.
  private let places: Sides<[Int32]>
  /// In how many sentences of either report each concept stands.
  private var spread: [Sides<Int>] = []
  private var sentences = 0

  init(_ readings: Sides<Reading>, _ concepts: Sides<Concepts>) {
    var numbering = Numbering(capacity: 1024)
    var last: [Int] = []
    spread.reserveCapacity(1024)
    last.reserveCapacity(1024)
    var found = Sides<[Int32]>(left: [], right: [])
    for side in Side.allCases {
      var places = Array(repeating: Int32(-1), count: concepts[side].ids.count)
      for sentence in readings[side].sentences {
        sentences += 1
        for index in sentence.tokens {
          let concept = concepts[side].ids[index]
          guard concept != Concepts.none else { continue }
          let place = numbering.add(concept)
          places[index] = Int32(place)
          if place == spread.count {
            spread.append(Sides(left: 0, right: 0))
            last.append(0)
          }
          // Once in a sentence, however often it has the concept.
          if last[place] != sentences { spread[place][side] += 1 }
          last[place] = sentences
        }
      }
      found[side] = places
    }
    places = found
  }

  /// How many concepts there are, and which of them a token has, 0 and up; −1 for none.
  var count: Int { spread.count }
  func place(ofConceptOf token: Int, on side: Side) -> Int { Int(places[side][token]) }
  func places(ofConceptsOf tokens: Range<Int>, on side: Side) -> [Int] {
    let places = places[side]
    return tokens.kept { places[$0] >= 0 }.map { Int(places[$0]) }
  }

  /// In how many sentences of either report the concept of a token stands.
  func sentences(withConceptOf token: Int, on side: Side) -> Sides<Int> {
    let place = places[side][token]
    return place < 0 ? Sides(left: 0, right: 0) : spread[Int(place)]
  }

  func sentences(withConceptAt place: Int) -> Sides<Int> { spread[place] }

  /// The weight of each token's concept, 0 where it has none.
  func ofTokens(_ reading: Reading, on side: Side) -> [Double] {
    let all = Logarithm.of(Double(max(2, sentences)))
    // By in how many sentences a concept stands: most stand in few.
    let most = spread.reduce(0) { max($0, $1.left + $1.right) }
    let factors = (0...most).map { 0.25 + 0.75 * max(0, 1 - Logarithm.of(Double($0)) / all) }
    let (places, tokens, entries) = (places[side], reading.tokens, reading.entries)
    return places.indices.map { token in
      guard places[token] >= 0 else { return 0 }
      let sentences = spread[Int(places[token])]
      return max(0.3, entries[tokens[token].word].weight) * factors[sentences.left + sentences.right]
    }
  }
}
