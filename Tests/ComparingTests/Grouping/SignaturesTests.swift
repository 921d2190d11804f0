import TestSupport
import Testing

@testable import Comparing

@Suite struct SignaturesTests {
  /// Articles of two weeks and some without a day, which share more terms the nearer their numbers are.
  private static func terms(_ number: Int) -> WeighedTerms {
    var numbers = SeededNumbers(seed: UInt64(number / 3))
    let terms = (0..<30).map { place in
      // The upper bits, so that terms are in many parts of the lists.
      let key = UInt32.random(in: 0..<(place < 10 ? 60 : 4_000), using: &numbers) * 4_099
      return GroupingProfile.Term(
        key: key & 0xFF_FFFF, rarity: Float(place % 5) + 2, count: UInt16(1 + number % 3), opening: 0)
    }
    let byKey = Dictionary(terms.map { ($0.key, $0) }) { one, _ in one }.values.sorted { $0.key < $1.key }
    return WeighedTerms(
      GroupingProfile(terms: byKey, quoted: [], day: nil, identity: UInt64(number)), TermRarities())
  }

  private static func day(_ number: Int) -> Int? { number % 17 == 0 ? nil : -4 + number * 14 / 2_000 }

  private static let signatures = (1...2_000).map {
    Signature(article: Int64($0), day: day($0), weightiest($0))
  }

  private func candidates(_ signatures: inout Signatures, _ archive: ListedArchive, _ number: Int) throws
    -> [Int64]
  {
    try signatures.candidates(
      for: Int64(number), Self.weightiest(number), day: Self.day(number), from: archive
    ).map(\.article)
  }

  private static func weightiest(_ number: Int) -> [UInt32] {
    terms(number).weightiest(Signatures.mostSought)
  }

  @Test("Articles are found the same by what is kept, by what is at hand, and one after another")
  func anyWay() throws {
    let all = Self.signatures
    var archive = ListedArchive()
    archive.add(all.prefix(1_500))
    let plain = archive
    archive.makeLists()
    archive.add(all[1_500..<1_600])
    var later = plain
    later.add(all[1_500..<1_600])
    var kept = Signatures()
    var held = Signatures()
    for signature in all.dropFirst(1_600) {
      try kept.add(signature, from: archive)
      try held.add(signature, from: later)
    }
    var grown = Signatures()
    for signature in all { try grown.add(signature, from: EmptyArchive()) }
    var questions = 0
    for number in stride(from: 1, through: 2_000, by: 41) {
      let found = try candidates(&kept, archive, number)
      #expect(found.count == 48)
      #expect(try candidates(&held, later, number) == found)
      // In other blocks articles have other places, but none of these promises what another does.
      #expect(
        try grown.candidates(
          for: Int64(number), Self.weightiest(number), day: Self.day(number), from: EmptyArchive()
        ).map(\.article) == found)
      questions += 1
    }
    // So many that lists which are kept give way to those at hand.
    #expect(questions > 4 + 1_500 / 5_000)
  }

  @Test("What was found early with what has come since is what is found later", arguments: 0..<4)
  func early(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let all = Self.signatures
    let begun = Int.random(in: 100...1_500, using: &numbers)
    let ahead = Int.random(in: 1...400, using: &numbers)
    var archive = ListedArchive()
    archive.add(all.prefix(begun))
    archive.makeLists()
    var signatures = Signatures()
    var alone = Signatures()
    let sought = (0..<60).map { _ in Int.random(in: 1...2_000, using: &numbers) }
    #expect(try signatures.bringToHand(for: [Self.day(sought[0])], from: archive) == false)
    #expect(try signatures.bringToHand(for: sought.map(Self.day), from: archive))
    var room = Signatures.Room()
    let found = sought.map { signatures.findings(Self.weightiest($0), day: Self.day($0), in: &room) }
    for signature in all[begun..<(begun + ahead)] {
      try signatures.add(signature, from: archive)
      try alone.add(signature, from: archive)
    }
    for (number, findings) in zip(sought, found) {
      let together = signatures.candidates(
        for: Int64(number), Self.weightiest(number), day: Self.day(number), beside: findings)
      #expect(together.map(\.article) == (try candidates(&alone, archive, number)))
    }
  }

  @Test("Damaged lists find other articles and do no harm", arguments: 0..<20)
  func damaged(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    var archive = ListedArchive()
    archive.add(Self.signatures.prefix(600))
    archive.makeLists()
    archive.damage(using: &numbers)
    var signatures = Signatures()
    for number in 1...3 { #expect(try candidates(&signatures, archive, number * 190).count <= 48) }
  }

  @Test func listsAreDueWhenABlockHasGrownByAnEighthAndMore() {
    #expect(!KeptLists.areDue(nil, pieces: 15))
    #expect(KeptLists.areDue(nil, pieces: 16))
    let bytes = Self.signatures.prefix(80).flatMap(\.bytes)
    let head = KeptLists.parts(of: Array(repeating: bytes, count: 81)).first?.bytes
    #expect(!KeptLists.areDue(head, pieces: 81))
    #expect(!KeptLists.areDue(head, pieces: 105))
    #expect(KeptLists.areDue(head, pieces: 106))
  }
}

/// An archive of signatures in pieces of forty, and of lists of them.
private struct ListedArchive: EventArchive {
  private var pieces: [Int: [[UInt8]]] = [:]
  private var lists: [Int: [Int: [UInt8]]] = [:]

  mutating func add(_ signatures: some Sequence<Signature>) {
    for signature in signatures {
      var all = pieces[signature.block] ?? [[]]
      if all[all.count - 1].count == 40 * Signature.size { all.append([]) }
      all[all.count - 1] += signature.bytes
      pieces[signature.block] = all
    }
  }

  mutating func makeLists() {
    lists = pieces.mapValues { pieces in
      Dictionary(uniqueKeysWithValues: KeptLists.parts(of: pieces).map { ($0.part, $0.bytes) })
    }
  }

  mutating func damage(using numbers: inout SeededNumbers) {
    for block in lists.keys.sorted() {
      for part in (lists[block] ?? [:]).keys.sorted() where Bool.random(using: &numbers) {
        guard let bytes = lists[block]?[part], let place = bytes.indices.randomElement(using: &numbers) else {
          continue
        }
        lists[block]?[part]?[place] = UInt8.random(in: 0...255, using: &numbers)
        if Bool.random(using: &numbers) { lists[block]?[part]?.removeLast() }
      }
    }
  }

  func reports(_ articles: [Int64]) -> [EventIndex.Report] { [] }
  func members(of event: Int64) -> EventIndex.Members { EventIndex.Members(articles: [], isKept: false) }

  func signatures(of block: Int, from piece: Int, _ body: (UnsafeRawBufferPointer) -> Void) {
    for bytes in (pieces[block] ?? []).dropFirst(piece) { bytes.withUnsafeBytes(body) }
  }

  func list(_ part: Int, of block: Int) -> [UInt8]? { lists[block]?[part] }
  func blocks() -> [Int] { pieces.keys.sorted() }
}
