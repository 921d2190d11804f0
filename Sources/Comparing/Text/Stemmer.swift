import CStemmer

/// The English Snowball stemmer ("Porter2").
///
/// Source: Martin Porter, https://snowballstem.org/algorithms/english/stemmer.html, through libstemmer. A stemmer
/// is not shared between threads; making one is cheap.
final class Stemmer {
  private let handle: OpaquePointer?

  init() { handle = sb_stemmer_new("english", "UTF_8") }

  deinit { if let handle { sb_stemmer_delete(handle) } }

  /// Replaces `word`, UTF-8 in lower case, by its stem.
  func stem(_ word: inout [UInt8]) {
    guard let handle, !word.isEmpty, word.count < 100 else { return }
    guard let stem = sb_stemmer_stem(handle, word, Int32(word.count)) else { return }
    let length = Int(sb_stemmer_length(handle))
    guard length > 0 else { return }
    word = Array(UnsafeBufferPointer(start: stem, count: length))
  }
}
