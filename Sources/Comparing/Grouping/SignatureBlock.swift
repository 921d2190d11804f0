/// The signatures of some days, and who of them has which term.
///
/// A few questions are answered by the lists that are kept, where there are any. The first others are answered by going
/// through all; the lists that make it faster are made when that has cost as much as making them. What has come since
/// is gone through, until it is enough for lists of its own; those that are small become one with those before them.
/// Any way gives the same answer.
struct SignatureBlock {
  /// Fewer are gone through.
  private static let fewest = 256
  /// Lists become one with those before them that are not so many times as long.
  private static let growth = 4

  private let number: Int
  /// Those of the first articles, which are not at hand.
  private var kept: KeptLists?
  /// Questions that they have answered.
  private var asked = 0
  /// Signatures of the others as they are kept, one behind another: what comes from the disk is looked through as it is.
  private var bytes: [UInt8]
  /// Of those at hand, from the first one on, so many each.
  private var lists: [TermLists] = []
  private var listed = 0
  /// Articles gone through since lists were made.
  private var scanned = 0

  /// The block of that number as the archive has it.
  init(_ number: Int, from archive: some EventArchive) throws {
    self.number = number
    kept = try archive.list(0, of: number).flatMap(KeptLists.init(bytes:))
    if let kept {
      bytes = try kept.rest(of: number, from: archive)
    } else {
      var all: [UInt8] = []
      try archive.signatures(of: number, from: 0) { all += $0 }
      bytes = all
    }
    bytes.removeLast(bytes.count % Signature.size)
  }

  private var held: Int { bytes.count / Signature.size }
  var count: Int { (kept?.count ?? 0) + held }

  mutating func add(_ signature: Signature) { bytes += signature.bytes }

  /// The number of the article at a place; 0 for none.
  func article(at place: Int, from archive: some EventArchive) throws -> UInt32 {
    if let kept, place < kept.count { return try kept.article(at: place, of: number, from: archive) }
    return article(atHand: place)
  }

  /// The same of one that is at hand.
  func article(atHand place: Int) -> UInt32 {
    bytes.withUnsafeBytes { $0.number(at: (place - (kept?.count ?? 0)) * Signature.size) }
  }

  /// Whether so many questions more are better answered by the lists that are kept.
  func isAnswered(_ questions: Int) -> Bool { kept.map { asked + questions <= $0.mostQuestions } ?? false }

  /// Makes what is worth its while where so many questions will be asked.
  mutating func expect(_ questions: Int, from archive: some EventArchive) throws {
    if let kept, !isAnswered(questions) {
      bytes = try kept.listed(of: number, from: archive) + bytes
      self.kept = nil
      makeLists()
    }
    asked += questions
    let rest = held - listed
    if rest >= Self.fewest, scanned + (questions - 1) * rest > 2 * rest { makeLists() }
    scanned += questions * (held - listed)
  }

  /// Adds to `found` the articles that promise most to be like the one of that day whose terms weigh so, by their
  /// places, counted from `first`.
  ///
  /// `promises` is room to count in; it is all 0 before and after.
  func search(
    _ sought: SoughtTerms, day: Int?, in promises: inout [Int32], into found: inout MostPromising,
    countedFrom first: Int, from archive: some EventArchive
  ) throws {
    let shares = PromiseShares(day, block: number)
    var begin = first
    if let kept {
      try promises.withRoom(kept.count) {
        try kept.add(sought, shares, to: $0, of: number, from: archive)
        found.add($0, from: begin)
      }
      begin += kept.count
    }
    look(sought, shares, in: &promises, into: &found, from: &begin)
    scan(listed..<held, sought, shares, into: &found, countedFrom: begin)
  }

  /// Adds those from a place on, where all are at hand.
  func scan(from place: Int, _ sought: SoughtTerms, day: Int?, into found: inout MostPromising) {
    scan(place..<held, sought, PromiseShares(day, block: number), into: &found, countedFrom: place)
  }

  private func scan(
    _ places: Range<Int>, _ sought: borrowing SoughtTerms, _ shares: borrowing PromiseShares,
    into found: inout MostPromising, countedFrom first: Int
  ) {
    bytes.withUnsafeBytes { bytes in
      for place in places {
        let begin = place * Signature.size
        let day = Signature.dayInBlock(Int32(bitPattern: bytes.number(at: begin + 4)))
        var sum: Int32 = 0
        for four in 0..<(Signature.mostTerms / 4) {
          var terms = UInt64(
            littleEndian: bytes.loadUnaligned(fromByteOffset: begin + 8 + 8 * four, as: UInt64.self))
          for rank in 0..<4 {
            let term = UInt16(truncatingIfNeeded: terms)
            if sought.has(term) { sum &+= sought.weight(term) &* shares[day, 4 * four + rank] }
            terms >>= 16
          }
        }
        found.add(first + place - places.lowerBound, sum)
      }
    }
  }

  private func look(
    _ sought: SoughtTerms, _ shares: PromiseShares, in promises: inout [Int32],
    into found: inout MostPromising, from begin: inout Int
  ) {
    for list in lists {
      promises.withRoom(list.count) {
        list.add(sought, shares, to: $0)
        found.add($0, from: begin)
      }
      begin += list.count
    }
  }

  private mutating func makeLists() {
    var begin = listed
    while let last = lists.last, last.count < Self.growth * (held - begin) {
      begin -= last.count
      lists.removeLast()
    }
    bytes.withUnsafeBytes {
      lists.append(TermLists(UnsafeRawBufferPointer(rebasing: $0[(begin * Signature.size)...])))
    }
    listed = held
    scanned = 0
  }
}

extension [Int32] {
  /// Lends the first `count`, which are added as 0 where they are not.
  fileprivate mutating func withRoom<Value>(
    _ count: Int, _ body: (UnsafeMutableBufferPointer<Int32>) throws -> Value
  ) rethrows -> Value {
    if self.count < count { self = Array(repeating: 0, count: count) }
    return try withUnsafeMutableBufferPointer { try body(UnsafeMutableBufferPointer(rebasing: $0[..<count])) }
  }
}
