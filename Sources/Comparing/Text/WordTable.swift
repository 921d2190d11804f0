/// A value for each of a few words, found by the hash that the vocabulary keeps of every word: a dictionary hashes the
/// word anew for each of the many passes that ask.
///
///     static let steps: WordTable = ["last": -1, "next": 1]
///     reading.value(of: index, in: Self.steps)
///
/// A class, so that asking a static one counts one reference.
final class WordTable<Value: Sendable>: Sendable {
  private struct Slot {
    /// 0 where the slot is free.
    var hash: UInt64 = 0
    var entry = 0
  }

  private let slots: [Slot]
  private let entries: [(word: String, value: Value)]
  /// A bit for some of the bits of each hash: most words that are asked for are none of the table's.
  private let likely: UInt64

  init(_ entries: [(word: String, value: Value)]) {
    var size = 4
    while size < entries.count * 2 { size *= 2 }
    var slots = Array(repeating: Slot(), count: size)
    var likely: UInt64 = 0
    for (number, entry) in entries.enumerated() {
      let hash = Self.key(Spelling(entry.word.utf8).hash)
      likely |= Self.bit(hash)
      var place = Int(hash >> 32) & (size - 1)
      while slots[place].hash != 0 { place = (place + 1) & (size - 1) }
      slots[place] = Slot(hash: hash, entry: number)
    }
    self.slots = slots
    self.entries = entries
    self.likely = likely
  }

  /// False only where no word of the table has that hash.
  func mayHold(_ hash: UInt64) -> Bool { likely & Self.bit(hash) != 0 }

  /// The value of `word`, whose spelling has that hash, or nil.
  func value(of word: @autoclosure () -> String, _ hash: UInt64) -> Value? {
    let hash = Self.key(hash)
    var place = Int(hash >> 32) & (slots.count - 1)
    while slots[place].hash != 0 {
      let slot = slots[place]
      if slot.hash == hash, entries[slot.entry].word == word() { return entries[slot.entry].value }
      place = (place + 1) & (slots.count - 1)
    }
    return nil
  }

  private static func key(_ hash: UInt64) -> UInt64 { hash | 1 }
  private static func bit(_ hash: UInt64) -> UInt64 { 1 &<< (hash >> 26 & 63) }
}

extension WordTable: ExpressibleByDictionaryLiteral {
  convenience init(dictionaryLiteral elements: (String, Value)...) {
    self.init(elements.map { (word: $0.0, value: $0.1) })
  }

  convenience init(_ words: [String: Value]) { self.init(words.map { (word: $0.key, value: $0.value) }) }
}

/// A few words that tokens are looked for among, as `WordTable` finds them.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
  fileprivate let table: WordTable<Bool>

  init(_ words: some Sequence<String>) { table = WordTable(words.map { (word: $0, value: true) }) }

  init(arrayLiteral elements: String...) { self.init(elements) }
}

/// A word that tokens are held against, told from most by its hash.
struct SoughtWord: Sendable, Hashable {
  let text: String
  let hash: UInt64

  init(_ text: String) {
    self.text = text
    hash = Spelling(text.utf8).hash
  }
}

extension Reading {
  func isWord(_ index: Int, _ word: SoughtWord) -> Bool {
    hash(index) == word.hash && self.word(index) == word.text
  }

  /// Whether the word of the token is one of `words`.
  func isWord(_ index: Int, in words: WordSet) -> Bool { value(of: index, in: words.table) != nil }

  /// What a table says of the word of the token, or nil.
  func value<Value>(of index: Int, in table: WordTable<Value>) -> Value? {
    let hash = hash(index)
    return table.mayHold(hash) ? table.value(of: word(index), hash) : nil
  }

  /// The same of the stem of its word.
  func value<Value>(ofStemOf index: Int, in table: WordTable<Value>) -> Value? {
    let hash = stemHash(index)
    return table.mayHold(hash) ? table.value(of: stemText(index), hash) : nil
  }
}
