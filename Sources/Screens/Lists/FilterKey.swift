/// A text made ready for finding words in it, whatever their case.
struct FilterKey: Hashable, Sendable {
  private let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.lowercased().utf8) }

  /// Whether each of the words of `filter` occurs in the text; no words occur in every text.
  func holds(_ words: [FilterKey]) -> Bool { words.allSatisfy(holds) }

  /// The words of `filter`, as they are to be found.
  static func words(of filter: String) -> [FilterKey] {
    filter.split(whereSeparator: \.isWhitespace).map { FilterKey(String($0)) }
  }

  private func holds(_ word: FilterKey) -> Bool {
    guard let first = word.bytes.first else { return true }
    guard bytes.count >= word.bytes.count else { return false }
    return (0...(bytes.count - word.bytes.count)).contains { start in
      bytes[start] == first && bytes[start..<(start + word.bytes.count)].elementsEqual(word.bytes)
    }
  }
}
