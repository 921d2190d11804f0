/// The terms that articles are looked through for, with what each weighs.
struct SoughtTerms {
  private(set) var terms: [UInt16] = []
  /// By term, a bit each: few bytes, so that they stay near the processor while many terms are asked for.
  private var bits = Array(repeating: UInt64(0), count: 1 << 10)
  /// By term, 0 of one that is not sought.
  private var weights = Array(repeating: UInt16(0), count: 1 << 16)

  /// Puts the weightiest terms in the place of those before.
  mutating func put(_ weightiest: [UInt32]) {
    for term in terms {
      weights[Int(term)] = 0
      bits[Int(term >> 6)] = 0
    }
    terms.removeAll(keepingCapacity: true)
    for term in weightiest {
      let mark = Signature.mark(term >> 8)
      if weights[Int(mark)] == 0 { terms.append(mark) }
      weights[Int(mark)] = max(weights[Int(mark)], UInt16(term & 255))
      bits[Int(mark >> 6)] |= 1 << UInt64(mark & 63)
    }
  }

  func has(_ term: UInt16) -> Bool {
    bits.withUnsafeBufferPointer { $0[Int(term >> 6)] >> UInt64(term & 63) & 1 == 1 }
  }

  func weight(_ term: UInt16) -> Int32 { Int32(weights[Int(term)]) }
}
