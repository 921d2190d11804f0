extension Passage {
  /// Where the passage stands in `text`, which may have changed since it was kept, or nil when its words are gone.
  ///
  /// The old place wins while the words still stand there. Otherwise it is the occurrence with the most of the
  /// old surroundings, and among equals the one nearest to the old place: kept as "talks" at 4 of "the talks
  /// began", it is found at 15 of "On Monday, the talks began". Letters are compared exactly.
  public func found(in text: String) -> TextRange? {
    let words = Array(exact.unicodeScalars)
    let scalars = Array(text.unicodeScalars)
    guard !words.isEmpty, words.count <= scalars.count else { return nil }
    if Self.stands(words, at: range.start, in: scalars) {
      return TextRange(range.start, range.start + words.count)
    }
    let before = Array(prefix.unicodeScalars)
    let after = Array(suffix.unicodeScalars)
    let best = (0...(scalars.count - words.count))
      .filter { Self.stands(words, at: $0, in: scalars) }
      .map { start in
        let kept =
          zip(before.reversed(), scalars[..<start].reversed()).prefix { $0 == $1 }.count
          + zip(after, scalars[(start + words.count)...]).prefix { $0 == $1 }.count
        return (start: start, kept: kept, distance: abs(start - range.start))
      }
      .min { ($1.kept, $0.distance) < ($0.kept, $1.distance) }
    return best.map { TextRange($0.start, $0.start + words.count) }
  }

  private static func stands(_ words: [Unicode.Scalar], at start: Int, in text: [Unicode.Scalar]) -> Bool {
    guard start >= 0, start <= text.count - words.count, text[start] == words[0] else { return false }
    return text[start..<(start + words.count)].elementsEqual(words)
  }
}
