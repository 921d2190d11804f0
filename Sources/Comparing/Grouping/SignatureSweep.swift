/// Finds which of the signatures of a block are still of use: the last one of each article that is still there.
///
///     var sweep = SignatureSweep()
///     sweep.add(bytes)
///     sweep.kept([7, 9])   // nil when the block has one of each and no others
public struct SignatureSweep {
  private var signatures: [[UInt8]] = []

  public init() {}

  /// Takes up signatures as they are kept; what is left over at the end is let go.
  public mutating func add(_ bytes: UnsafeRawBufferPointer) {
    for place in 0..<(bytes.count / Signature.size) {
      signatures.append(Array(bytes[(place * Signature.size)..<((place + 1) * Signature.size)]))
    }
  }

  /// The signatures of these articles, in their order; nil when those are all there are.
  public func kept(_ articles: Set<Int64>) -> [[UInt8]]? {
    var seen: Set<UInt32> = []
    let kept = signatures.reversed().filter { signature in
      let article = signature.withUnsafeBytes { $0.number(at: 0) }
      return articles.contains(Int64(article)) && seen.insert(article).inserted
    }
    return kept.count == signatures.count ? nil : kept.reversed()
  }
}
