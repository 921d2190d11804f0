/// Who of some articles has which term of its signature: for each term their places, one behind another.
///
/// An entry takes four bytes: the place in the upper 24 bits, then three bits for the day in the block, and five for
/// the rank of the term.
struct TermLists {
  /// Articles that are in the lists.
  let count: Int
  /// Where the terms with an upper byte begin.
  private let pages: [UInt32]
  /// Ascending, those that any of the articles has.
  private let terms: [UInt16]
  /// Where the entries of each begin, and at last where they end.
  private let begins: [UInt32]
  private let entries: [UInt32]

  /// Of signatures as they are kept, one behind another.
  init(_ signatures: UnsafeRawBufferPointer) {
    count = signatures.count / Signature.size
    var counts = Array(repeating: UInt32(0), count: (1 << 16) + 1)
    Self.forEachTerm(of: signatures) { term, _ in counts[Int(term) + 1] += 1 }
    var pages: [UInt32] = []
    var terms: [UInt16] = []
    var begins: [UInt32] = []
    var sum: UInt32 = 0
    for term in 0..<(1 << 16) {
      if term & 255 == 0 { pages.append(UInt32(terms.count)) }
      let own = counts[term + 1]
      counts[term] = sum
      guard own > 0 else { continue }
      terms.append(UInt16(term))
      begins.append(sum)
      sum += own
    }
    var entries = Array(repeating: UInt32(0), count: Int(sum))
    Self.forEachTerm(of: signatures) { term, entry in
      entries[Int(counts[Int(term)])] = entry
      counts[Int(term)] += 1
    }
    self.pages = pages + [UInt32(terms.count)]
    self.terms = terms
    self.begins = begins + [sum]
    self.entries = entries
  }

  /// Adds what sharing the terms promises to that of each article, by its place.
  func add(_ sought: SoughtTerms, _ shares: PromiseShares, to promises: UnsafeMutableBufferPointer<Int32>) {
    entries.withUnsafeBytes { entries in
      for term in sought.terms {
        let range = range(of: term)
        guard !range.isEmpty else { continue }
        let some = UnsafeRawBufferPointer(rebasing: entries[(4 * range.lowerBound)..<(4 * range.upperBound)])
        shares.add(some, weight: sought.weight(term), to: promises)
      }
    }
  }

  /// The lists of the terms from one up to another, as `KeptLists` has them.
  func bytes(from first: Int, to end: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    for number in terms.firstIndex(from: first, key: Int.init)..<terms.firstIndex(from: end, key: Int.init) {
      bytes.add(UInt32(terms[number]))
      bytes.add(begins[number + 1] - begins[number])
      for entry in entries[Int(begins[number])..<Int(begins[number + 1])] { bytes.add(entry) }
    }
    return bytes
  }

  private func range(of term: UInt16) -> Range<Int> {
    var low = Int(pages[Int(term >> 8)])
    var high = Int(pages[Int(term >> 8) + 1])
    let end = high
    while low < high {
      let middle = (low + high) / 2
      if terms[middle] < term { low = middle + 1 } else { high = middle }
    }
    guard low < end, terms[low] == term else { return 0..<0 }
    return Int(begins[low])..<Int(begins[low + 1])
  }

  /// Tells each term of each article with its entry.
  private static func forEachTerm(of signatures: UnsafeRawBufferPointer, _ body: (UInt16, UInt32) -> Void) {
    for place in 0..<(signatures.count / Signature.size) {
      let begin = place * Signature.size
      let day = Signature.dayInBlock(Int32(bitPattern: signatures.number(at: begin + 4)))
      let entry = UInt32(truncatingIfNeeded: place) << 8 | day << 5
      for rank in 0..<Signature.mostTerms {
        let term = signatures.loadUnaligned(fromByteOffset: begin + 8 + 2 * rank, as: UInt16.self)
        if term != 0 { body(UInt16(littleEndian: term), entry | UInt32(truncatingIfNeeded: rank)) }
      }
    }
  }
}
