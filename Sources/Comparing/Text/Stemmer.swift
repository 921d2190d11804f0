import CStemmer

/// The English Snowball stemmer ("Porter2").
///
/// Source: Martin Porter, https://snowballstem.org/algorithms/english/stemmer.html, through libstemmer. A stemmer
/// is not shared between threads; making one is cheap.
final class Stemmer {
  private let handle: OpaquePointer?

  init() { handle = sb_stemmer_new("english", "UTF_8") }

  deinit { if let handle { sb_stemmer_delete(handle) } }

  /// Whether a word ends like any of the suffixes that the algorithm takes off or changes, or begins with the apostrophe
  /// that it takes off: most names do not.
  static func mayHaveEnding(_ word: borrowing Spelling) -> Bool {
    if word[0] == UInt8(ascii: "'") { return true }
    let before = word[word.count - 2]
    switch word[word.count - 1] {
    case UInt8(ascii: "d"): return before == UInt8(ascii: "e")
    case UInt8(ascii: "r"): return before == UInt8(ascii: "e") || before == UInt8(ascii: "o")
    case UInt8(ascii: "n"): return before == UInt8(ascii: "o")
    case UInt8(ascii: "g"): return before == UInt8(ascii: "n")
    case UInt8(ascii: "t"): return before == UInt8(ascii: "n") || before == UInt8(ascii: "s")
    case UInt8(ascii: "c"): return before == UInt8(ascii: "i")
    case UInt8(ascii: "m"): return before == UInt8(ascii: "s")
    case UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "l"), UInt8(ascii: "s"), UInt8(ascii: "y"):
      return true
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): return false
    default: return true
    }
  }

  /// The stem of `word`, which is in lower case; a word of one or two letters, or a hundred, is its own.
  func stem(of word: borrowing Spelling) -> Spelling {
    guard word.count > 2, word.count < 100, Self.mayHaveEnding(word) else { return copy word }
    return stemmed(word)
  }

  /// The stem as the algorithm finds it, whatever the word ends in.
  func stemmed(_ word: borrowing Spelling) -> Spelling {
    guard let handle else { return copy word }
    let stem = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: word.count) { bytes in
      for index in 0..<word.count { bytes[index] = word[index] }
      return sb_stemmer_stem(handle, bytes.baseAddress, Int32(word.count))
    }
    let length = Int(sb_stemmer_length(handle))
    guard let stem, length > 0 else { return copy word }
    return Spelling(UnsafeBufferPointer(start: stem, count: length))
  }
}
