/// The words of one comparison as small numbers, with what is known of each: two tokens are the same word when
/// their numbers are equal.
///
/// A vocabulary belongs to one comparison and one thread.
final class Vocabulary {
  struct Entry {
    /// The word as compared: lower case, straight apostrophe, without the full stops of an acronym.
    let text: String
    /// The number of the word's stem, an entry of this vocabulary too.
    fileprivate(set) var stem: Int
    let traits: WordTraits
    /// How much finding the word on both sides tells, by how rare its stem is; 0 for function words.
    let weight: Double
    /// Of the word's spelling.
    let hash: UInt64
  }

  /// What the scanner takes out while it reads a text, and puts back.
  var words: Words

  /// A vocabulary that knows of words what `listed` tells.
  init(_ listed: ListedWords = Lexicon.words) { words = Words(listed) }

  var entries: [Entry] { words.entries }

  /// The number of `word`, given in its compared form; new words get the next number.
  func number(of word: String) -> Int { words.number(of: Spelling(word.utf8)) }

  subscript(number: Int) -> Entry { words.entries[number] }

  /// For each number up to ninety the number of its digits, where it stands in words: `two` and `2` are one content.
  func digits() -> [Int32] {
    let values = entries.indices.compactMap { number in
      entries[number].traits.contains(.numeral)
        ? Numerals.unitTable.value(of: entries[number].text, entries[number].hash) : nil
    }
    var digits = Array(repeating: Int32(-1), count: 91)
    for value in values {
      digits[Int(value)] = Int32(truncatingIfNeeded: number(of: String(Int(value))))
    }
    return digits
  }

  struct Words {
    private(set) var entries: [Entry] = []
    private var index = SpellingIndex(capacity: 2048)
    private let listed: ListedWords
    private let stemmer = Stemmer()

    init(_ listed: ListedWords) {
      self.listed = listed
      entries.reserveCapacity(2048)
    }

    mutating func number(of word: borrowing Spelling) -> Int {
      let hash = word.hash
      return index.number(of: word, hash) ?? add(word, hash)
    }

    private mutating func add(_ word: borrowing Spelling, _ hash: UInt64) -> Int {
      let listing = listed.number(of: word, hash)
      let traits = WordEndings.traits(of: word).union(listing.map(listed.traits) ?? [])
      let stem = listing.map { listed.stem($0, of: word, by: stemmer) } ?? stemmer.stem(of: word)
      guard stem != word else {
        let weight = weight(of: word, traits, stem: listing)
        return append(word, hash, stem: entries.count, traits, weight)
      }
      let stemHash = stem.hash
      let stemListing = listed.number(of: stem, stemHash)
      let weight = weight(of: word, traits, stem: stemListing)
      let number = append(word, hash, stem: entries.count, traits, weight)
      entries[number].stem = numberOfStem(stem, stemHash, stemListing, weight: weight)
      return number
    }

    private mutating func append(
      _ word: borrowing Spelling, _ hash: UInt64, stem: Int, _ traits: WordTraits, _ weight: Double
    ) -> Int {
      entries.append(Entry(text: word.text, stem: stem, traits: traits, weight: weight, hash: hash))
      return index.add(word, hash)
    }

    /// - Parameter stem: the listing of the word's stem.
    private func weight(of word: borrowing Spelling, _ traits: WordTraits, stem: Int?) -> Double {
      if traits.contains(.function) { return 0 }
      if word.count > 0, (0x30...0x39).contains(word[0]) { return StemRarity.number }
      return stem.flatMap(listed.rarity) ?? StemRarity.unknown
    }

    /// A stem that is a word itself takes that word's number, so that `claim` and `claims` share one.
    private mutating func numberOfStem(
      _ stem: Spelling, _ hash: UInt64, _ listing: Int?, weight: Double
    ) -> Int {
      if let known = index.number(of: stem, hash) { return entries[known].stem }
      let traits = WordEndings.traits(of: stem).union(listing.map(listed.traits) ?? [])
      let number = index.add(stem, hash)
      entries.append(Entry(text: stem.text, stem: number, traits: traits, weight: weight, hash: hash))
      return number
    }
  }
}
