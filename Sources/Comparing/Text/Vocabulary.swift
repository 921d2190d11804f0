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

  private(set) var entries: [Entry] = []
  private var numbers: [Spelling: Int] = [:]
  private let stemmer = Stemmer()

  init() {
    numbers.reserveCapacity(2048)
    entries.reserveCapacity(2048)
  }

  /// The number of `word`, given as UTF-8 in its compared form; new words get the next number.
  func number(of word: [UInt8]) -> Int {
    let spelling = Spelling(word)
    if let known = numbers[spelling] { return known }
    var stem = word
    if word.count > 2 { stemmer.stem(&stem) }
    let text = String(decoding: word, as: UTF8.self)
    let traits = Lexicon.traits[text] ?? []
    let number = entries.count
    numbers[spelling] = number
    let weight = traits.contains(.function) ? 0 : weight(of: word, stem: stem, text)
    entries.append(Entry(text: text, stem: number, traits: traits, weight: weight))
    if stem != word {
      let stemNumber = numberOfStem(stem, weight: weight)
      entries[number] = Entry(text: text, stem: stemNumber, traits: traits, weight: weight)
    }
    return number
  }

  private func weight(of word: [UInt8], stem: [UInt8], _ text: String) -> Double {
    if let first = word.first, (0x30...0x39).contains(first) { return StemRarity.number }
    return StemRarity.weight(of: stem == word ? text : String(decoding: stem, as: UTF8.self))
  }

  func number(of word: String) -> Int { number(of: Array(word.utf8)) }

  subscript(number: Int) -> Entry { entries[number] }

  /// A stem that is a word itself takes that word's number, so that `claim` and `claims` share one.
  private func numberOfStem(_ stem: [UInt8], weight: Double) -> Int {
    let spelling = Spelling(stem)
    if let known = numbers[spelling] { return entries[known].stem }
    let text = String(decoding: stem, as: UTF8.self)
    let number = entries.count
    numbers[spelling] = number
    entries.append(Entry(text: text, stem: number, traits: Lexicon.traits[text] ?? [], weight: weight))
    return number
  }
}

/// The bytes of a word as a key: nearly every word fits into two numbers, which hash many times faster than an array.
private struct Spelling: Hashable {
  private var head: UInt64 = 0
  private var middle: UInt64 = 0
  /// What is behind the first sixteen bytes.
  private let rest: [UInt8]

  init(_ word: [UInt8]) {
    for byte in word.prefix(8) { head = head << 8 | UInt64(byte) }
    for byte in word.dropFirst(8).prefix(8) { middle = middle << 8 | UInt64(byte) }
    rest = word.count > 16 ? Array(word[16...]) : []
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(head)
    hasher.combine(middle)
    if !rest.isEmpty { hasher.combine(rest) }
  }
}
