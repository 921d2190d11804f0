import News

/// Makes the profiles of one side, with what all of them ask for taken out of the comparer once.
struct ProfileMaker {
  private let ids: [Int]
  private let tokens: [Token]
  private let entries: [Vocabulary.Entry]
  private let weights: [Double]
  private let spread: ConceptWeights
  private let side: Side
  /// The concepts of the tokens and where each stands, and for each token its place among those with a concept; kept
  /// from one profile to the next, so that only the first ones allocate.
  private var found: [UInt64] = []
  private var places: [Int32] = []

  init(_ comparer: Comparer, on side: Side) {
    let reading = comparer.readings[side]
    ids = comparer.concepts[side].ids
    (tokens, entries) = (reading.tokens, reading.entries)
    (weights, spread) = (comparer.weights[side], comparer.conceptWeights)
    self.side = side
  }

  mutating func profile(of range: Range<Int>) -> Profile {
    found.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    for index in range {
      places.append(Int32(truncatingIfNeeded: found.count))
      guard ids[index] != Concepts.none else { continue }
      found.append(Self.key(ids[index]) << 32 | UInt64(truncatingIfNeeded: index - range.lowerBound))
    }
    found.sort()
    var items: [Profile.Item] = []
    items.reserveCapacity(found.count)
    var order = Array(filling: found.count, with: 0)
    var before = Concepts.none
    for entry in found {
      let offset = Int(truncatingIfNeeded: entry & 0xFFFF_FFFF)
      let index = range.lowerBound + offset
      if ids[index] != before {
        before = ids[index]
        items.append(item(before, index))
      }
      order[Int(places[offset])] = items.count - 1
    }
    return Profile(items, order: order)
  }

  /// A number below 2³² that sorts as the concept does.
  private static func key(_ concept: Int) -> UInt64 {
    let kind = UInt64(truncatingIfNeeded: concept >> 40)
    return kind << 30 | UInt64(truncatingIfNeeded: concept & 0x3FFF_FFFF)
  }

  @inline(__always)
  private func item(_ concept: Int, _ index: Int) -> Profile.Item {
    let token = tokens[index]
    let isDigits = token.flags.contains(.digits)
    let isNumber = isDigits || token.traits.contains(.numeral)
    let isName = token.flags.contains(.capital) && !token.flags.contains(.opensSentence) && !isNumber
    let place = spread.place(ofConceptOf: index, on: side)
    let sentences = spread.sentences(withConceptAt: place)
    return Profile.Item(
      concept: concept, weight: weights[index], rarity: max(0.3, entries[token.word].weight),
      place: Int32(truncatingIfNeeded: place),
      sentences: Int32(truncatingIfNeeded: max(1, sentences[side])),
      isName: isName, isNumber: isNumber, isDigits: isDigits, isReachable: sentences[side.other] > 0,
      kind: Profile.Kind(token, isNumber: isNumber, isName: isName), isQuoted: token.flags.contains(.quoted))
  }
}
