extension GroupingProfile {
  /// The profile in few bytes, as it is kept between runs: per term five, and four per run of quoted words.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.headSize + terms.count * Self.termSize + quoted.count * 4)
    bytes.add(identity)
    bytes.add(UInt32(bitPattern: day.map { Int32(clamping: $0) } ?? .min))
    bytes.add(outlet)
    bytes.add(UInt32(weekday) << Self.wordBits | UInt32(clamping: min(words, 1 << Self.wordBits - 1)))
    bytes.add(UInt32(terms.count))
    for term in terms {
      bytes.add(term.key << 8 | UInt32(min(15, term.count)) << 4 | UInt32(min(15, term.opening)))
      bytes.append(UInt8(max(0, min(255, (term.rarity * Self.steps).rounded()))))
    }
    for run in quoted { bytes.add(run) }
    return bytes
  }

  /// A profile of this `version` from its bytes; nil when they are none.
  public init?(bytes: [UInt8]) {
    let profile = bytes.withUnsafeBytes { Self.read($0) }
    guard let profile else { return nil }
    self = profile
  }

  private static func read(_ bytes: UnsafeRawBufferPointer) -> GroupingProfile? {
    guard bytes.count >= headSize else { return nil }
    let count = Int(bytes.number(at: 20))
    guard count <= bytes.count / termSize else { return nil }
    let end = headSize + count * termSize
    guard end <= bytes.count, (bytes.count - end).isMultiple(of: 4) else { return nil }
    let terms = (0..<count).map { number in
      let bits = bytes.number(at: headSize + number * termSize)
      return Term(
        key: bits >> 8, rarity: Float(bytes[headSize + number * termSize + 4]) / steps,
        count: UInt16(bits >> 4 & 15), opening: UInt16(bits & 15))
    }
    let quoted = stride(from: end, to: bytes.count, by: 4).map { bytes.number(at: $0) }
    let day = Int32(bitPattern: bytes.number(at: 8))
    return GroupingProfile(
      terms: terms, quoted: quoted, day: day == .min ? nil : Int(day),
      weekday: UInt8(truncatingIfNeeded: bytes.number(at: 16) >> wordBits) % 8,
      identity: UInt64(bytes.number(at: 4)) << 32 | UInt64(bytes.number(at: 0)), outlet: bytes.number(at: 12),
      words: Int(bytes.number(at: 16) & (1 << wordBits - 1)))
  }

  private static var headSize: Int { 24 }
  /// Bits of the number of words; the weekday is above them.
  private static var wordBits: UInt32 { 28 }
  private static var termSize: Int { 5 }
  /// Steps of rarity.
  private static var steps: Float { 20 }
}

extension [UInt8] {
  mutating func add(_ number: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }
}

extension UnsafeRawBufferPointer {
  func number(at place: Int) -> UInt32 {
    UInt32(littleEndian: loadUnaligned(fromByteOffset: place, as: UInt32.self))
  }
}
