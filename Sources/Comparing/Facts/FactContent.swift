import News

/// What a passage tells, each concept once: how much, and how much of it the other report has nowhere.
struct FactContent {
  /// The rarity of all concepts, and of those that the other report does not have at all.
  private(set) var rarity = 0.0
  private(set) var freshRarity = 0.0
  /// Names and numbers that the other report does not have.
  private(set) var telling = 0
  /// Whether it holds a name or a number.
  private(set) var hasName = false

  init(of passage: Range<Int>, on side: Side, in comparer: Comparer, _ met: inout MetConcepts) {
    let (reading, spread) = (comparer.readings[side], comparer.conceptWeights)
    let tokens = reading.tokens
    met.forgetAll()
    for index in passage {
      let place = spread.place(ofConceptOf: index, on: side)
      guard met.isNew(place) else { continue }
      let token = tokens[index]
      let isNumber = token.flags.contains(.digits) || token.traits.contains(.numeral)
      let isName = isNumber || token.flags.contains(.capital) && !token.flags.contains(.opensSentence)
      let weight = max(0.3, reading.weight(index))
      rarity += weight
      if isName { hasName = true }
      guard spread.sentences(withConceptAt: place)[side.other] == 0 else { continue }
      freshRarity += weight
      if isName { telling += 1 }
    }
  }
}
