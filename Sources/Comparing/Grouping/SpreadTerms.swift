/// The terms of one article laid out so that its cosine with many others is quickly found.
struct SpreadTerms {
  private static let size = 1 << 12
  /// Each term where its key points to, or behind it.
  private var slots = Array(repeating: UInt32(0), count: size)

  mutating func put(_ terms: WeighedTerms) {
    for term in terms.bits { slots[free(for: term)] = term }
  }

  mutating func clear() {
    slots.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
  }

  func cosine(_ other: WeighedTerms) -> Float {
    slots.withUnsafeBufferPointer { slots in
      var sum: UInt32 = 0
      for term in other.bits {
        var place = Self.place(of: term)
        while slots[place] != 0, slots[place] >> 8 != term >> 8 { place = (place + 1) & (Self.size - 1) }
        sum &+= (slots[place] & 255) &* (term & 255)
      }
      return WeighedTerms.value(sum)
    }
  }

  private func free(for term: UInt32) -> Int {
    var place = Self.place(of: term)
    while slots[place] != 0 { place = (place + 1) & (Self.size - 1) }
    return place
  }

  private static func place(of term: UInt32) -> Int { Int(term >> 8) & (size - 1) }
}
