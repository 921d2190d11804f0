/// The cosines of all pairs of some articles, found term by term: only what two articles share costs anything, where
/// going through both costs all that either has.
///
/// The sums are whole numbers, so that they are those of `WeighedTerms.cosine`, whatever the order.
struct PairCosines {
  private let count: Int
  /// For each pair, the later article first, the sum of the products of weights.
  private var sums: [UInt32]

  init(of all: [WeighedTerms]) {
    count = all.count
    sums = Array(repeating: 0, count: all.count * all.count)
    let size = all.reduce(0) { $0 + $1.bits.count }
    guard size > 0 else { return }
    var chains = Chains(size)
    for (article, terms) in all.enumerated() {
      let row = article * count
      sums.withUnsafeMutableBufferPointer { sums in
        chains.add(terms, of: article) { other, product in sums[row + other] &+= product }
      }
    }
  }

  /// The cosine of two articles, by their places, 0…1.
  subscript(first: Int, second: Int) -> Float {
    WeighedTerms.value(sums[max(first, second) * count + min(first, second)])
  }
}

/// Who of some articles has a term, for each term a chain from the last article to the first.
private struct Chains {
  private struct Link {
    let article: Int32
    let weight: UInt32
    /// The link before it, -1 for none.
    let before: Int32
  }

  /// By where a term's key points to, or behind it: its key, one more, and its last link. Open addressing, as in
  /// `ArticlePlaces`.
  private var slots: [(key: UInt32, last: Int32)]
  private var links: [Link] = []

  init(_ size: Int) {
    let bits = Int.bitWidth - (2 * size - 1).leadingZeroBitCount
    slots = Array(repeating: (0, -1), count: 1 << bits)
    links.reserveCapacity(size)
  }

  /// Adds the terms of an article, and tells of each of those before it that has one of them too, with the product of
  /// the weights.
  mutating func add(_ terms: WeighedTerms, of article: Int, _ body: (Int, UInt32) -> Void) {
    for term in terms.bits {
      let key = (term >> 8) + 1
      var slot = Int(key) & (slots.count - 1)
      while slots[slot].key != key, slots[slot].key != 0 { slot = (slot + 1) & (slots.count - 1) }
      var link = slots[slot].last
      let before = link
      while link >= 0 {
        let other = links[Int(link)]
        body(Int(other.article), other.weight &* (term & 255))
        link = other.before
      }
      slots[slot] = (key, Int32(truncatingIfNeeded: links.count))
      links.append(Link(article: Int32(truncatingIfNeeded: article), weight: term & 255, before: before))
    }
  }
}
