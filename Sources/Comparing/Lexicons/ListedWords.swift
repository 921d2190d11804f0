import Synchronization

/// The words of all lists and the stems of known rarity in one table, read once and shared by all comparisons.
final class ListedWords: Sendable {
  private let index: SpellingIndex
  private let listings: [Listing]
  /// The stem of each word, found when it is first asked for: 0 until then.
  private let stems: Stems

  init(
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
      let rarity = max(0.5, Double(list.quarters) / 4)
      WordList.forEachSpelling(of: list.stems) { table.listings[table.number(of: $0)].rarity = rarity }
    }
    index = table.index
    listings = table.listings
    stems = Stems(count: table.index.count)
  }

  /// The words of another table, and some more.
  init(_ words: ListedWords, and forms: [(form: String, traits: WordTraits)]) {
    var table = Builder(index: words.index, listings: words.listings)
    table.add(forms)
    index = table.index
    listings = table.listings
    stems = Stems(count: table.index.count)
  }

  /// The number of a word, or nil for one in no list.
  func number(of spelling: borrowing Spelling, _ hash: UInt64) -> Int? { index.number(of: spelling, hash) }

  func traits(_ number: Int) -> WordTraits { listings[number].traits }

  /// How rare the word is as a stem, or nil.
  func rarity(_ number: Int) -> Double? {
    let rarity = listings[number].rarity
    return rarity < 0 ? nil : rarity
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

  /// What is known of a word.
  private struct Listing {
    var traits: WordTraits = []
    /// How rare the word is taken as a stem; negative where nothing is known.
    var rarity = -1.0
  }

  private struct Builder {
    var index = SpellingIndex(capacity: 12_000)
    var listings: [Listing] = []

    mutating func add(_ forms: [(form: String, traits: WordTraits)]) {
      for form in forms { listings[number(of: Spelling(form.form.utf8))].traits.insert(form.traits) }
    }

    mutating func number(of spelling: borrowing Spelling) -> Int {
      let hash = spelling.hash
      if let known = index.number(of: spelling, hash) { return known }
      listings.append(Listing())
      return index.add(spelling, hash)
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
