/// The terms of one article laid out so that its cosine with many others is quickly found.
struct SpreadTerms {
  private static let size = 1 << 12
  /// Each term where its key points to, if it was the first there; looking one up takes no branches then.
  private var slots = Array(repeating: UInt32(0), count: size)
  /// The few that were not.
  private var others: [UInt32] = []

  /// Lays out the terms in the place of those before.
  mutating func put(_ terms: WeighedTerms) {
    slots.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
    others.removeAll(keepingCapacity: true)
    for term in terms.bits {
      let place = Self.place(of: term)
      if slots[place] == 0 { slots[place] = term } else { others.append(term) }
    }
  }

  func cosine(_ other: WeighedTerms) -> Float {
    other.bits.withUnsafeBufferPointer { terms in
      var sum: UInt32 = 0
      slots.withUnsafeBufferPointer { slots in
        for term in terms { sum &+= Self.product(slots[Self.place(of: term)], term) }
      }
      for one in others {
        for term in terms { sum &+= Self.product(one, term) }
      }
      return WeighedTerms.value(sum)
    }
  }

  /// Of the weights, 0 where the terms are not one.
  private static func product(_ one: UInt32, _ other: UInt32) -> UInt32 {
    (one >> 8 == other >> 8 ? one & 255 : 0) &* (other & 255)
  }

  private static func place(of term: UInt32) -> Int { Int(term >> 8) & (size - 1) }
}
