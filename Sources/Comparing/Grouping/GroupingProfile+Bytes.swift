extension GroupingProfile {
  /// The profile in few bytes, as it is kept between runs: per term ten, and eight per run of quoted words.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(24 + terms.count * Self.termSize + quoted.count * 8)
    bytes.add(identity)
    bytes.add(UInt64(bitPattern: Int64(day ?? .min)))
    bytes.add(UInt64(terms.count))
    for term in terms {
      bytes.add(term.key)
      bytes.append(UInt8(max(0, min(255, (term.rarity * Self.steps).rounded()))))
      bytes.append(UInt8(min(15, term.count)) << 4 | UInt8(min(15, term.opening)))
    }
    for run in quoted { bytes.add(run) }
    return bytes
  }

  /// A profile of this `version` from its bytes; nil when they are none.
  public init?(bytes: [UInt8]) {
    let profile: GroupingProfile? = bytes.withUnsafeBytes { bytes in
      guard bytes.count >= 24 else { return nil }
      let count = bytes.number(at: 16)
      guard count <= UInt64(bytes.count / Self.termSize) else { return nil }
      let end = 24 + Int(count) * Self.termSize
      guard end <= bytes.count, (bytes.count - end).isMultiple(of: 8) else { return nil }
      let terms = stride(from: 24, to: end, by: Self.termSize).map { place in
        let counts = bytes[place + 9]
        return Term(
          key: bytes.number(at: place), rarity: Float(bytes[place + 8]) / Self.steps,
          count: UInt16(counts >> 4), opening: UInt16(counts & 15))
      }
      let quoted = stride(from: end, to: bytes.count, by: 8).map { bytes.number(at: $0) }
      let day = Int64(bitPattern: bytes.number(at: 8))
      return GroupingProfile(
        terms: terms, quoted: quoted, day: day == .min ? nil : Int(day), identity: bytes.number(at: 0))
    }
    guard let profile else { return nil }
    self = profile
  }

  private static var termSize: Int { 10 }
  /// Steps of rarity.
  private static var steps: Float { 20 }

  private init(terms: [Term], quoted: [UInt64], day: Int?, identity: UInt64) {
    self.terms = terms
    self.quoted = quoted
    self.day = day
    self.identity = identity
  }
}

extension [UInt8] {
  fileprivate mutating func add(_ number: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) { append(UInt8(truncatingIfNeeded: number >> shift)) }
  }
}

extension UnsafeRawBufferPointer {
  fileprivate func number(at place: Int) -> UInt64 {
    UInt64(littleEndian: loadUnaligned(fromByteOffset: place, as: UInt64.self))
  }
}
