/// The signatures of some days, and who of them has which term.
///
/// The first questions are answered by going through all; the lists that make it faster are made when that has cost
/// as much as making them. Either way gives the same answer.
struct SignatureBlock {
  private(set) var articles: [UInt32] = []
  private var days: [Int32] = []
  /// `Signature.mostTerms` of each article.
  private var terms: [UInt16] = []

  /// Of the first `listed` articles, by term: where its entries begin, and place and rank of each.
  private var begins: [UInt32] = []
  private var entries: [UInt32] = []
  private var listed = 0
  /// Articles gone through since lists were made.
  private var scanned = 0
  private var promise: [UInt32] = []
  private var touched: [UInt32] = []

  private static let width = Signature.mostTerms

  mutating func add(_ signature: Signature) {
    articles.append(UInt32(truncatingIfNeeded: signature.article))
    days.append(signature.day.map { Int32(clamping: $0) } ?? .min)
    terms += signature.terms
    terms += Array(repeating: 0, count: Self.width - signature.terms.count)
    promise.append(0)
  }

  /// Takes up signatures as they are kept; what is left over at the end is passed by.
  mutating func add(_ bytes: [UInt8]) {
    let count = bytes.count / Signature.size
    bytes.withUnsafeBytes { bytes in
      for number in 0..<count {
        let place = number * Signature.size
        articles.append(bytes.number(at: place))
        days.append(Int32(bitPattern: bytes.number(at: place + 4)))
        for rank in 0..<Self.width {
          terms.append(
            UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: place + 8 + 2 * rank, as: UInt16.self)))
        }
      }
    }
    promise += Array(repeating: 0, count: count)
  }

  /// Adds to `found` every article that shares terms with the one whose terms weigh so, with what that promises.
  ///
  /// `weights` is by term, 0 for those the article has not; `sought` are those it has.
  mutating func search(
    _ weights: [UInt16], _ sought: [UInt16], day: Int?, into found: inout [(article: UInt32, promise: UInt32)]
  ) {
    if scanned > 2 * articles.count { makeLists() }
    scanned += articles.count - listed
    scan(weights, day, into: &found)
    if listed > 0 { look(weights, sought, day, into: &found) }
  }

  private func scan(_ weights: [UInt16], _ day: Int?, into found: inout [(article: UInt32, promise: UInt32)])
  {
    let width = Self.width
    weights.withUnsafeBufferPointer { weights in
      terms.withUnsafeBufferPointer { terms in
        for place in listed..<articles.count {
          var sum: UInt32 = 0
          for rank in 0..<width {
            sum &+= UInt32(weights[Int(terms[place * width + rank])]) &* Self.weight(rank)
          }
          guard sum > 0 else { continue }
          let part = Self.part(day, days[place])
          if part > 0 { found.append((articles[place], sum &* part)) }
        }
      }
    }
  }

  private mutating func look(
    _ weights: [UInt16], _ sought: [UInt16], _ day: Int?,
    into found: inout [(article: UInt32, promise: UInt32)]
  ) {
    touched.removeAll(keepingCapacity: true)
    for term in sought {
      let weight = UInt32(weights[Int(term)])
      for index in Int(begins[Int(term)])..<Int(begins[Int(term) + 1]) {
        let entry = entries[index]
        let place = Int(entry >> 5)
        let before = promise[place]
        if before == 0 { touched.append(UInt32(place)) }
        promise[place] = before &+ weight &* Self.weight(Int(entry & 31))
      }
    }
    for place in touched {
      let part = Self.part(day, days[Int(place)])
      if part > 0 { found.append((articles[Int(place)], promise[Int(place)] &* part)) }
      promise[Int(place)] = 0
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
    for term in terms where term != 0 { counts[Int(term) + 1] += 1 }
    for term in 1..<counts.count { counts[term] += counts[term - 1] }
    begins = counts
    entries = Array(repeating: 0, count: Int(counts[counts.count - 1]))
    for (index, term) in terms.enumerated() where term != 0 {
      let (place, rank) = index.quotientAndRemainder(dividingBy: Self.width)
      entries[Int(counts[Int(term)])] = UInt32(place) << 5 | UInt32(rank)
      counts[Int(term)] += 1
    }
    listed = articles.count
    scanned = 0
  }
}
