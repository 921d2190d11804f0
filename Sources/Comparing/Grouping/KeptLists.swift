/// Who of the articles of a block has which term, as it is kept between runs: to find the articles that share terms
/// with a single one, a new process reads the parts with its terms, and not every signature.
///
/// The first part tells how far the lists go, those after it the numbers of the articles by their places, a thousand
/// each, and the others have the lists: of each term its own sixteen bits and how many entries there are, four bytes
/// each, and the entries as in `TermLists`.
public struct KeptLists: Sendable {
  /// Articles that are in the lists: the first ones of the block.
  let count: Int
  /// Pieces of signatures that are in the lists as a whole, and signatures of the next.
  private let pieces: Int
  private let more: Int
  /// Upper bits of a term that say in which part its list is.
  private let bits: UInt32

  private static let numbersInPart = 1_000
  private static let firstLists = 1 << 19
  private static let mostBits: UInt32 = 12
  /// Signatures of a part of about four kilobytes.
  private static let signaturesOfPart = 42
  /// Fewer pieces are gone through sooner than lists of them are read.
  private static let fewestPieces = 16
  /// Lists are made anew when so manieth a part of the block is not in them.
  private static let growth = 8

  /// Whether lists are to be made of a block of so many pieces, where `head` is the first part of those it has.
  public static func areDue(_ head: [UInt8]?, pieces: Int) -> Bool {
    let listed = head.flatMap(KeptLists.init(bytes:))?.pieces ?? 0
    return pieces - listed >= fewestPieces + listed / growth
  }

  /// The parts to be kept, of all signatures of a block in the pieces that they come in.
  public static func parts(of signatures: [[UInt8]]) -> [(part: Int, bytes: [UInt8])] {
    let all = signatures.flatMap { $0.prefix($0.count / Signature.size * Signature.size) }
    let lists = all.withUnsafeBytes { TermLists($0) }
    let bits = min(mostBits, UInt32(Int.bitWidth - (lists.count / signaturesOfPart).leadingZeroBitCount))
    var head: [UInt8] = []
    for number in [lists.count, max(0, signatures.count - 1), (signatures.last?.count ?? 0) / Signature.size]
    {
      head.add(UInt32(clamping: number))
    }
    head.add(bits)
    var parts = [(part: 0, bytes: head)]
    for first in stride(from: 0, to: lists.count, by: numbersInPart) {
      var numbers: [UInt8] = []
      for place in first..<min(lists.count, first + numbersInPart) {
        numbers += all[(place * Signature.size)..<(place * Signature.size + 4)]
      }
      parts.append((1 + first / numbersInPart, numbers))
    }
    for part in 0..<(1 << bits) {
      let bytes = lists.bytes(from: part << (16 - bits), to: (part + 1) << (16 - bits))
      if !bytes.isEmpty { parts.append((firstLists + part, bytes)) }
    }
    return parts
  }

  /// From the first part; nil when it is none.
  init?(bytes: [UInt8]) {
    guard bytes.count == 16 else { return nil }
    let numbers = bytes.withUnsafeBytes { bytes in (0..<4).map { bytes.number(at: 4 * $0) } }
    guard numbers[0] > 0, numbers[0] < 1 << 24, numbers[1] < 1 << 20, numbers[3] <= Self.mostBits else {
      return nil
    }
    (count, pieces, more, bits) = (Int(numbers[0]), Int(numbers[1]), Int(numbers[2]), numbers[3])
  }

  /// So many questions cost as much as to read all signatures.
  var mostQuestions: Int { 4 + count / 5_000 }

  /// Adds what sharing the terms promises to that of each article, by its place.
  func add(
    _ sought: SoughtTerms, _ shares: PromiseShares, to promises: UnsafeMutableBufferPointer<Int32>,
    of block: Int, from archive: some EventArchive
  ) throws {
    for term in sought.terms {
      let part = Self.firstLists + Int(term) >> Int(16 - bits)
      guard let bytes = try archive.list(part, of: block) else { continue }
      bytes.withUnsafeBytes { bytes in
        guard let entries = Self.entries(of: term, in: bytes) else { return }
        shares.add(entries, weight: sought.weight(term), to: promises)
      }
    }
  }

  private static func entries(
    of term: UInt16, in bytes: UnsafeRawBufferPointer
  ) -> UnsafeRawBufferPointer? {
    var place = 0
    while place + 8 <= bytes.count {
      let end = place + 8 + 4 * Int(bytes.number(at: place + 4))
      guard end <= bytes.count else { return nil }
      if bytes.number(at: place) == UInt32(term) {
        return UnsafeRawBufferPointer(rebasing: bytes[(place + 8)..<end])
      }
      place = end
    }
    return nil
  }

  /// The number of the article at a place; 0 for none.
  func article(at place: Int, of block: Int, from archive: some EventArchive) throws -> UInt32 {
    let numbers = try archive.list(1 + place / Self.numbersInPart, of: block) ?? []
    let begin = place % Self.numbersInPart * 4
    return begin + 4 <= numbers.count ? numbers.withUnsafeBytes { $0.number(at: begin) } : 0
  }

  /// The signatures of the block that are not in the lists.
  func rest(of block: Int, from archive: some EventArchive) throws -> [UInt8] {
    var rest: [UInt8] = []
    try archive.signatures(of: block, from: pieces) { rest += $0 }
    return Array(rest.dropFirst(more * Signature.size))
  }

  /// The signatures that are in the lists.
  func listed(of block: Int, from archive: some EventArchive) throws -> [UInt8] {
    var all: [UInt8] = []
    try archive.signatures(of: block, from: 0) { all += $0 }
    return Array(all.prefix(count * Signature.size))
  }
}
