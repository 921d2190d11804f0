import CStemmer

/// The English Snowball stemmer ("Porter2").
///
/// Source: Martin Porter, https://snowballstem.org/algorithms/english/stemmer.html, through libstemmer. A stemmer
/// is not shared between threads; making one is cheap.
final class Stemmer {
  private let handle: OpaquePointer?

  init() { handle = sb_stemmer_new("english", "UTF_8") }

  deinit { if let handle { sb_stemmer_delete(handle) } }

  /// The stem of `word`, which is in lower case; a word of one or two letters, or a hundred, is its own.
  func stem(of word: borrowing Spelling) -> Spelling {
    guard let handle, word.count > 2, word.count < 100 else { return copy word }
    let stem = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: word.count) { bytes in
      for index in 0..<word.count { bytes[index] = word[index] }
      return sb_stemmer_stem(handle, bytes.baseAddress, Int32(word.count))
    }
    let length = Int(sb_stemmer_length(handle))
    guard let stem, length > 0 else { return copy word }
    return Spelling(UnsafeBufferPointer(start: stem, count: length))
  }
}
