/// In which sentences of either report some concepts stand, at most 64 of them.
struct Mentions {
  /// A bit for each concept asked for, by sentence; captions and bylines have none.
  private let masks: Sides<[UInt64]>
  private let bits: [Int: UInt64]
  /// Those that either report writes with a capital inside a sentence.
  private let names: UInt64

  /// - Parameter asNames: whether only what is written with a capital counts: `Corran Dam` is not told by `a dam`.
  init(of concepts: some Sequence<Int>, asNames: Bool = false, in comparer: Comparer) {
    var bits: [Int: UInt64] = [:]
    for concept in concepts where concept != Concepts.none && bits[concept] == nil && bits.count < 64 {
      bits[concept] = 1 << UInt64(bits.count)
    }
    var names: UInt64 = 0
    // Most words are asked for by nobody: a look into a small table says so.
    var mayBe = [Bool](repeating: false, count: 1024)
    for concept in bits.keys { mayBe[concept & 1023] = true }
    self.bits = bits
    guard !bits.isEmpty else {
      masks = Sides(left: [], right: [])
      self.names = names
      return
    }
    var masks = comparer.readings.map { Array(repeating: UInt64(0), count: $0.sentences.count) }
    for side in Side.allCases {
      let reading = comparer.readings[side]
      let (tokens, ids) = (reading.tokens, comparer.concepts[side].ids)
      for (number, sentence) in reading.sentences.enumerated() where !sentence.isFurniture {
        for index in sentence.tokens where mayBe[ids[index] & 1023] {
          guard let bit = bits[ids[index]], !asNames || tokens[index].flags.contains(.capital) else {
            continue
          }
          masks[side][number] |= bit
          if reading.isName(index) { names |= bit }
        }
      }
    }
    self.masks = masks
    self.names = names
  }

  func isName(_ concept: Int) -> Bool { names & (bits[concept] ?? 0) != 0 }

  /// The first sentence of a report that has all of the concepts.
  func first(of concepts: some Sequence<Int>, on side: Side) -> Int? {
    var mask: UInt64 = 0
    for concept in concepts {
      guard let bit = bits[concept] else { continue }
      mask |= bit
    }
    return mask == 0 ? nil : masks[side].firstIndex { $0 & mask == mask }
  }

  /// The first of the sentences that have the most of the concepts by weight, if that is at least `share` of them.
  func best(of weights: [Int: Double], least share: Double, on side: Side) -> Int? {
    let weighed = weights.compactMap { concept, weight in bits[concept].map { (bit: $0, weight: weight) } }
      .sorted { $0.bit < $1.bit }
    let needed = share * weighed.reduce(0) { $0 + $1.weight }
    guard needed > 0 else { return nil }
    var best: (sentence: Int, weight: Double)?
    for (sentence, mask) in masks[side].enumerated() where mask.nonzeroBitCount > 1 {
      let weight = weighed.reduce(0) { $1.bit & mask == 0 ? $0 : $0 + $1.weight }
      if weight >= needed, weight > best?.weight ?? 0 { best = (sentence, weight) }
    }
    return best?.sentence
  }
}
