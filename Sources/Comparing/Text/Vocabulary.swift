/// The words of one comparison as small numbers, with what is known of each: two tokens are the same word when
/// their numbers are equal.
///
/// A vocabulary belongs to one comparison and one thread.
final class Vocabulary {
  struct Entry {
    /// The word as compared: lower case, straight apostrophe, without the full stops of an acronym.
    let text: String
    /// The number of the word's stem, an entry of this vocabulary too.
    let stem: Int
    let traits: WordTraits
    /// How much finding the word on both sides tells, by how rare its stem is; 0 for function words.
    let weight: Double
  }

  /// What the scanner takes out while it reads a text, and puts back.
  var words = Words()

  var entries: [Entry] { words.entries }

  /// The number of `word`, given in its compared form; new words get the next number.
  func number(of word: String) -> Int { words.number(of: Spelling(word.utf8)) }

  subscript(number: Int) -> Entry { words.entries[number] }

  struct Words {
    private(set) var entries: [Entry] = []
    private var index = SpellingIndex(capacity: 2048)
    private let listed = Lexicon.words
    private let stemmer = Stemmer()

    init() { entries.reserveCapacity(2048) }

    mutating func number(of word: borrowing Spelling) -> Int {
      let hash = word.hash
      return index.number(of: word, hash) ?? add(word, hash)
    }

    private mutating func add(_ word: borrowing Spelling, _ hash: UInt64) -> Int {
      let listing = listed.number(of: word, hash)
      let traits = WordEndings.traits(of: word).union(listing.map(listed.traits) ?? [])
      let stem = listing.map { listed.stem($0, of: word, by: stemmer) } ?? stemmer.stem(of: word)
      let weight = traits.contains(.function) ? 0 : Self.weight(of: word, stem: stem, listed)
      let text = word.text
      let number = index.add(word, hash)
      entries.append(Entry(text: text, stem: number, traits: traits, weight: weight))
      if stem != word {
        let stemNumber = numberOfStem(stem, weight: weight)
        entries[number] = Entry(text: text, stem: stemNumber, traits: traits, weight: weight)
      }
      return number
    }

    private static func weight(of word: borrowing Spelling, stem: Spelling, _ listed: ListedWords) -> Double {
      if word.count > 0, (0x30...0x39).contains(word[0]) { return StemRarity.number }
      return listed.number(of: stem, stem.hash).flatMap(listed.rarity) ?? StemRarity.unknown
    }

    /// A stem that is a word itself takes that word's number, so that `claim` and `claims` share one.
    private mutating func numberOfStem(_ stem: Spelling, weight: Double) -> Int {
      let hash = stem.hash
      if let known = index.number(of: stem, hash) { return entries[known].stem }
      let traits = WordEndings.traits(of: stem).union(listed.number(of: stem, hash).map(listed.traits) ?? [])
      let number = index.add(stem, hash)
      entries.append(Entry(text: stem.text, stem: number, traits: traits, weight: weight))
      return number
    }
  }
}
