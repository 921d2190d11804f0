/// What sharing a term promises, by the day of an article in its block and the rank of the term there.
struct PromiseShares {
  /// By the eight lower bits of an entry of `TermLists`.
  private var shares = Array(repeating: Int32(0), count: 256)

  /// Of the articles of a block for one of a day.
  init(_ day: Int?, block: Int) {
    for dayInBlock in 0..<Signature.daysInBlock {
      let other = block == Signature.undated ? nil : block * Signature.daysInBlock + dayInBlock
      let part = Self.part(day, other)
      for rank in 0..<Signature.mostTerms { shares[dayInBlock << 5 | rank] = Self.weight(rank) * part }
    }
  }

  /// What sharing a term of the rank promises to an article of the day.
  subscript(dayInBlock: UInt32, rank: Int) -> Int32 { shares[Int(dayInBlock) << 5 | rank] }

  /// Adds what entries promise, times the weight of their term, to that of each article.
  func add(_ entries: UnsafeRawBufferPointer, weight: Int32, to promises: UnsafeMutableBufferPointer<Int32>) {
    shares.withUnsafeBufferPointer { shares in
      for place in stride(from: 0, to: entries.count & ~3, by: 4) {
        let entry = entries.number(at: place)
        let article = Int(entry >> 8)
        if article < promises.count { promises[article] &+= weight &* shares[Int(entry & 255)] }
      }
    }
  }

  private static func weight(_ rank: Int) -> Int32 { Int32(truncatingIfNeeded: 40 &- rank) }

  /// As `AlikeArticles.dayFactor`, in 1/256.
  private static func part(_ day: Int?, _ other: Int?) -> Int32 {
    guard let day, let other else { return 256 }
    let days = day.distance(to: other).magnitude
    return days <= 2 ? 256 : days >= 8 ? 0 : Int32(8 - days) * 256 / 6
  }
}
