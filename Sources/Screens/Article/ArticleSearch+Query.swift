import News

extension ArticleSearch {
  /// Finds what `query` looks for in the library: each of its words and phrases, as whole words or as beginnings
  /// of words.
  init(_ query: SearchQuery, in text: String) {
    let scalars = Array(text.unicodeScalars)
    let folded = FoldedText(scalars)
    let terms = query.terms.filter { !$0.isExcluded }
    let matches = terms.flatMap { term in
      folded.ranges(of: FoldedText(Array(term.words.trimmed.unicodeScalars)).scalars).filter {
        Self.isWord(scalars, $0, orBeginning: term.isPrefix)
      }
    }
    self.init(sought: terms.map(\.words).joined(separator: " "), matches: Set(matches).sorted())
  }

  private static func isWord(_ scalars: [Unicode.Scalar], _ range: TextRange, orBeginning: Bool) -> Bool {
    if scalars[range.start..<range.end].contains(where: \.isUnspaced) { return true }
    func isInWord(_ offset: Int) -> Bool {
      guard scalars.indices.contains(offset) else { return false }
      return scalars[offset].properties.isAlphabetic || scalars[offset].properties.numericType != nil
    }
    return !isInWord(range.start - 1) && (orBeginning || !isInWord(range.end))
  }
}
