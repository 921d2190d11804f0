/// A text made ready for finding words in it, whatever their case and accents; see `Folding`.
public struct FilterKey: Hashable, Sendable {
  private let bytes: [UInt8]

  public init(_ text: String) { bytes = Folding.bytes(of: text) }

  /// Whether each of the words of `filter` occurs in the text; no words occur in every text.
  public func holds(_ words: [FilterKey]) -> Bool { words.allSatisfy(holds) }

  /// The words of `filter`, as they are to be found.
  public static func words(of filter: String) -> [FilterKey] {
    filter.split(whereSeparator: \.isWhitespace).map { FilterKey(String($0)) }
  }

  public func holds(_ word: FilterKey) -> Bool {
    guard let first = word.bytes.first else { return true }
    guard bytes.count >= word.bytes.count else { return false }
    return bytes.withUnsafeBufferPointer { text in
      word.bytes.withUnsafeBufferPointer { word in
        for start in 0...(text.count - word.count) where text[start] == first {
          var length = 1
          while length < word.count, text[start + length] == word[length] { length += 1 }
          if length == word.count { return true }
        }
        return false
      }
    }
  }
}
