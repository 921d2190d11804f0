/// The terms of a profile as a unit vector, each in four bytes; see `TermVectors`, which does the same for a
/// collection that is known as a whole.
struct WeighedTerms {
  /// By key, in the upper 24 bits, with the weight in 1/`steps` in the lower 8.
  let bits: [UInt32]

  private static let steps: Float = 400

  init(_ profile: GroupingProfile, _ rarities: TermRarities) {
    var all: Float = 0
    var opening: Float = 0
    let parts = profile.terms.map { term in
      let rarity = rarities.rarity(of: term)
      let part = (
        all: rarity * TermVectors.damped(term.count), opening: rarity * TermVectors.damped(term.opening)
      )
      all += part.all * part.all
      opening += part.opening * part.opening
      return part
    }
    guard all > 0 else {
      bits = []
      return
    }
    let length = all.squareRoot()
    let openingScale = opening > 0 ? TermVectors.openingShare / opening.squareRoot() : 0
    let whole = parts.map { $0.all / length + $0.opening * openingScale }
    let wholeLength = whole.reduce(0) { $0 + $1 * $1 }.squareRoot()
    let scale = min(1, length / TermVectors.leastLength) / wholeLength * Self.steps
    bits = zip(profile.terms, whole).map { term, weight in
      term.key << 8 | UInt32(max(1, min(255, (weight * scale).rounded())))
    }
  }

  var isEmpty: Bool { bits.isEmpty }

  /// The cosine of two articles, 0…1.
  func cosine(_ other: WeighedTerms) -> Float {
    bits.withUnsafeBufferPointer { a in
      other.bits.withUnsafeBufferPointer { b in
        var sum: UInt32 = 0
        var i = 0
        var j = 0
        while i < a.count, j < b.count {
          let (one, two) = (a[i], b[j])
          if one >> 8 == two >> 8 { sum &+= (one & 255) &* (two & 255) }
          i += one >> 8 <= two >> 8 ? 1 : 0
          j += two >> 8 <= one >> 8 ? 1 : 0
        }
        return Self.value(sum)
      }
    }
  }

  /// The same from the sum of the products of weights.
  static func value(_ sum: UInt32) -> Float { min(1, Float(sum) / (steps * steps)) }

  /// The terms that weigh most, the weightiest first; of equals the lower key.
  func weightiest(_ most: Int) -> [UInt32] {
    // With the weight, turned round, before the key they are in order as plain numbers.
    bits.map { ~$0 << 24 | $0 >> 8 }.sorted().prefix(most).map { $0 << 8 | ~$0 >> 24 }
  }
}
