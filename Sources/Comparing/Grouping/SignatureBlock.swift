/// The signatures of some days, and who of them has which term.
///
/// The first questions are answered by going through all; the lists that make it faster are made when that has cost
/// as much as making them. Either way gives the same answer.
struct SignatureBlock {
  /// Signatures as they are kept, one behind another: what comes from the disk is looked through as it is.
  private var bytes: [UInt8] = []
  private var count: Int { bytes.count / Signature.size }

  /// Of the first `listed` articles, by term: where its entries begin, and place and rank of each.
  private var begins: [UInt32] = []
  private var entries: [UInt32] = []
  private var listed = 0
  /// Articles gone through since lists were made.
  private var scanned = 0
  /// By place, 0 between two uses.
  private var promise: [UInt32] = []
  private var touched: [UInt32] = []

  private static let width = Signature.mostTerms

  mutating func add(_ signature: Signature) { bytes += signature.bytes }

  /// Takes up signatures as they are kept; what is left over at the end is passed by.
  mutating func add(_ signatures: UnsafeRawBufferPointer) {
    bytes += signatures.prefix(signatures.count / Signature.size * Signature.size)
  }

  /// Adds to `found` every article that shares terms with the one whose terms weigh so, with what that promises.
  mutating func search(
    _ sought: SoughtTerms, day: Int?, into found: inout [(article: UInt32, promise: UInt32)]
  ) {
    if scanned > 2 * count { makeLists() }
    scanned += count - listed
    scan(sought, day, into: &found)
    if listed > 0 { look(sought, day, into: &found) }
  }

  private func scan(
    _ sought: borrowing SoughtTerms, _ day: Int?, into found: inout [(article: UInt32, promise: UInt32)]
  ) {
    bytes.withUnsafeBytes { bytes in
      for place in listed..<count {
        let begin = place * Signature.size
        let part = Self.part(day, Int32(bitPattern: bytes.number(at: begin + 4)))
        guard part > 0 else { continue }
        var sum: UInt32 = 0
        for four in 0..<(Self.width / 4) {
          var terms = UInt64(
            littleEndian: bytes.loadUnaligned(fromByteOffset: begin + 8 + 8 * four, as: UInt64.self))
          for rank in 0..<4 {
            let term = UInt16(truncatingIfNeeded: terms)
            if sought.has(term) { sum &+= sought.weight(term) &* Self.weight(4 * four + rank) }
            terms >>= 16
          }
        }
        if sum > 0 { found.append((bytes.number(at: begin), sum &* part)) }
      }
    }
  }

  private mutating func look(
    _ sought: SoughtTerms, _ day: Int?, into found: inout [(article: UInt32, promise: UInt32)]
  ) {
    touched.removeAll(keepingCapacity: true)
    for term in sought.terms {
      let weight = sought.weight(term)
      for index in Int(begins[Int(term)])..<Int(begins[Int(term) + 1]) {
        let entry = entries[index]
        let place = Int(entry >> 5)
        let before = promise[place]
        if before == 0 { touched.append(UInt32(place)) }
        promise[place] = before &+ weight &* Self.weight(Int(entry & 31))
      }
    }
    bytes.withUnsafeBytes { bytes in
      for place in touched {
        let begin = Int(place) * Signature.size
        let part = Self.part(day, Int32(bitPattern: bytes.number(at: begin + 4)))
        if part > 0 { found.append((bytes.number(at: begin), promise[Int(place)] &* part)) }
        promise[Int(place)] = 0
      }
    }
  }

  /// What sharing the term of a rank counts.
  private static func weight(_ rank: Int) -> UInt32 { UInt32(truncatingIfNeeded: 40 &- rank) }

  /// As `AlikeArticles.dayFactor`, in 1/256.
  private static func part(_ day: Int?, _ other: Int32) -> UInt32 {
    guard let day, other != .min else { return 256 }
    let days = (day - Int(other)).magnitude
    return days <= 2 ? 256 : days >= 8 ? 0 : UInt32(8 - days) * 256 / 6
  }

  private mutating func makeLists() {
    var counts = Array(repeating: UInt32(0), count: (1 << 16) + 1)
    forEachTerm { term, _ in counts[Int(term) + 1] += 1 }
    for term in 1..<counts.count { counts[term] += counts[term - 1] }
    begins = counts
    var entries = Array(repeating: UInt32(0), count: Int(counts[counts.count - 1]))
    forEachTerm { term, entry in
      entries[Int(counts[Int(term)])] = entry
      counts[Int(term)] += 1
    }
    self.entries = entries
    listed = count
    scanned = 0
    promise = Array(repeating: 0, count: count)
  }

  /// Tells each term of each article with its place and rank.
  private func forEachTerm(_ body: (UInt16, UInt32) -> Void) {
    bytes.withUnsafeBytes { bytes in
      for place in 0..<count {
        for rank in 0..<Self.width {
          let term = bytes.loadUnaligned(
            fromByteOffset: place * Signature.size + 8 + 2 * rank, as: UInt16.self)
          if term != 0 { body(UInt16(littleEndian: term), UInt32(place) << 5 | UInt32(rank)) }
        }
      }
    }
  }
}
