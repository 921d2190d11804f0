/// Pairs of sentences that share enough to be looked at, with how near they are.
///
/// In a long text a sentence shares something with very many others. Only its nearest are looked at, so that what is
/// counted grows with the text and not with its square; in a report of usual length all are.
struct NearestPairs {
  struct Pair {
    let left: Int32
    let right: Int32
    /// The cosine of what the two share.
    let nearness: Double
    /// Whether they are looked at, however many nearer ones there are.
    let isKnown: Bool
  }

  /// So many pairs may be looked at, shared out among the sentences of the longer report, and of each so many at least.
  private static let all = 24_000
  private static let leastOfSentence = 16

  /// The pairs of which each sentence has no more than its share, the nearest first, in the order of `pairs`.
  static func among(_ pairs: [Pair], sentences: Sides<Int>) -> [Pair] {
    guard pairs.count > all else { return pairs }
    let most = max(leastOfSentence, all / max(1, sentences.left, sentences.right))
    var counts = sentences.map { Array(repeating: 0, count: $0) }
    var isKept = Array(repeating: false, count: pairs.count)
    for number in byNearness(pairs) {
      let (left, right) = (Int(pairs[number].left), Int(pairs[number].right))
      guard pairs[number].isKnown || counts.left[left] < most && counts.right[right] < most else { continue }
      counts.left[left] += 1
      counts.right[right] += 1
      isKept[number] = true
    }
    return pairs.indices.filter { isKept[$0] }.map { pairs[$0] }
  }

  /// The numbers of the pairs, the nearest first, of equally near ones the first.
  private static func byNearness(_ pairs: [Pair]) -> [Int] {
    // As plain numbers: nearness above, of which a millionth is enough, the place below.
    let keys = pairs.indices.map { place in
      let far = UInt64(max(0, min(1, 1 - pairs[place].nearness)) * 1_048_575)
      return far << 40 | UInt64(truncatingIfNeeded: place)
    }
    return keys.sorted().map { Int(truncatingIfNeeded: $0 & 0xFF_FFFF_FFFF) }
  }
}
