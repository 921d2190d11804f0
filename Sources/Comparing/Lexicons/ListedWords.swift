import Synchronization

/// The words of all lists and the stems of known rarity in one table, read once and shared by all comparisons.
final class ListedWords: Sendable {
  private let table: Table
  /// What the table was made of, for another one of the same and more.
  private let builder: Builder
  /// The stem of each word, found when it is first asked for: 0 until then.
  private let stems: Stems

  convenience init(
    traits: [(words: String, traits: WordTraits)], forms: [(form: String, traits: WordTraits)],
    rarities: [(quarters: Int, stems: String)]
  ) {
    var table = Builder()
    for list in traits {
      WordList.forEachSpelling(of: list.words) { word in
        table.listings[table.number(of: word)].traits.insert(list.traits)
      }
    }
    table.add(forms)
    for list in rarities {
      let rarity = max(0.5, Float(list.quarters) / 4)
      WordList.forEachSpelling(of: list.stems) { table.listings[table.number(of: $0)].rarity = rarity }
    }
    self.init(table)
  }

  /// The words of another table, and some more.
  convenience init(_ words: ListedWords, and forms: [(form: String, traits: WordTraits)]) {
    var table = words.builder
    table.add(forms)
    self.init(table)
  }

  private init(_ builder: Builder) {
    self.builder = builder
    table = Table(builder)
    stems = Stems(count: table.listings.count)
  }

  var count: Int { table.listings.count }

  /// The number of a word, or nil for one in no list.
  func number(of spelling: borrowing Spelling, _ hash: UInt64) -> Int? { table.number(of: spelling, hash) }

  func traits(_ number: Int) -> WordTraits { table.listings[number].traits }

  /// How rare the word is as a stem, or nil.
  func rarity(_ number: Int) -> Double? {
    let rarity = table.listings[number].rarity
    return rarity < 0 ? nil : Double(rarity)
  }

  /// The stem of `spelling`, which is word `number`.
  func stem(_ number: Int, of spelling: borrowing Spelling, by stemmer: Stemmer) -> Spelling {
    let known = stems[number]
    if known != 0 { return Self.unpacked(known, spelling) }
    let stem = stemmer.stem(of: spelling)
    stems[number] = Self.packed(stem, spelling)
    return stem
  }

  /// A stem is the head of its word, with another ending at most: the length of the head in the lowest byte, the
  /// length of the ending in the next, then the ending. 0 for one that does not fit.
  private static func packed(_ stem: Spelling, _ word: borrowing Spelling) -> UInt64 {
    var head = 0
    while head < stem.count, head < word.count, stem[head] == word[head] { head += 1 }
    guard stem.count - head <= 6, head < 256 else { return 0 }
    var packed = UInt64(head) | UInt64(stem.count - head) << 8
    for place in head..<stem.count { packed |= UInt64(stem[place]) << UInt64(16 + 8 * (place - head)) }
    return packed
  }

  private static func unpacked(_ packed: UInt64, _ word: borrowing Spelling) -> Spelling {
    var stem = word.prefix(Int(packed & 0xFF))
    for place in 0..<Int(packed >> 8 & 0xFF) {
      stem.append(UInt8(truncatingIfNeeded: packed >> UInt64(16 + 8 * place)))
    }
    return stem
  }

  /// A word and what is known of it, in half a line of the cache.
  private struct Listing {
    let head: UInt64
    let middle: UInt64
    var traits: WordTraits = []
    /// How rare the word is taken as a stem; negative where nothing is known.
    var rarity: Float = -1
    /// Where the bytes behind the first sixteen begin.
    let rest: UInt16
    let count: UInt8

    @inline(__always)
    func spells(_ spelling: borrowing Spelling, _ rests: [UInt8]) -> Bool {
      guard head == spelling.head, middle == spelling.middle, Int(count) == spelling.count else {
        return false
      }
      return count <= 16 || bytes(rests).elementsEqual(spelling.rest)
    }

    func bytes(_ rests: [UInt8]) -> ArraySlice<UInt8> {
      rests[Int(rest)..<Int(rest) + max(0, Int(count) - 16)]
    }
  }

  /// The listings, and where each is found.
  private struct Table {
    let listings: [Listing]
    /// The numbers of the listings and one, by the hashes of their words; 0 where a slot is free. A word is looked up
    /// once in every comparison, when most of the table has left the cache: so slots and listings are small.
    private let slots: [UInt16]
    /// What is behind the first sixteen bytes of long words.
    let rests: [UInt8]

    init(_ builder: Builder) {
      (listings, slots, rests) = (builder.listings, builder.slots, builder.rests)
    }

    func number(of spelling: borrowing Spelling, _ hash: UInt64) -> Int? {
      let slots = slots.span
      let mask = slots.count - 1
      var place = Int(truncatingIfNeeded: hash >> 32) & mask
      while slots[place] != 0 {
        let number = Int(slots[place]) - 1
        if listings[number].spells(spelling, rests) { return number }
        place = (place + 1) & mask
      }
      return nil
    }
  }

  private struct Builder {
    private var index = SpellingIndex(capacity: 12_000)
    var listings: [Listing] = []
    private(set) var rests: [UInt8] = []
    private var hashes: [UInt64] = []

    mutating func add(_ forms: [(form: String, traits: WordTraits)]) {
      for form in forms { listings[number(of: Spelling(form.form.utf8))].traits.insert(form.traits) }
    }

    mutating func number(of spelling: borrowing Spelling) -> Int {
      let hash = spelling.hash
      if let known = index.number(of: spelling, hash) { return known }
      listings.append(
        Listing(
          head: spelling.head, middle: spelling.middle, rest: UInt16(truncatingIfNeeded: rests.count),
          count: UInt8(truncatingIfNeeded: spelling.count)))
      rests += spelling.rest
      hashes.append(hash)
      return index.add(spelling, hash)
    }

    /// Twice as many as words, or more.
    var slots: [UInt16] {
      var size = 16
      while size < listings.count * 2 { size *= 2 }
      var slots = Array(repeating: UInt16(0), count: size)
      for (number, hash) in hashes.enumerated() {
        var place = Int(truncatingIfNeeded: hash >> 32) & (size - 1)
        while slots[place] != 0 { place = (place + 1) & (size - 1) }
        slots[place] = UInt16(truncatingIfNeeded: number + 1)
      }
      return slots
    }
  }

  /// Numbers that every thread may set, each to the one value that every thread finds.
  private struct Stems: @unchecked Sendable {
    private let values: UnsafeMutablePointer<Atomic<UInt64>>

    init(count: Int) {
      values = .allocate(capacity: count)
      for place in 0..<count { (values + place).initialize(to: Atomic(0)) }
    }

    subscript(place: Int) -> UInt64 {
      get { values[place].load(ordering: .relaxed) }
      nonmutating set { values[place].store(newValue, ordering: .relaxed) }
    }
  }
}
