import News

/// What a selection grows by.
enum TextUnit: Hashable, Sendable {
  case word, sentence

  /// The words or sentences of `text` in order, without the blanks around them.
  ///
  /// A sentence ends after `.`, `!`, `?` or `…`, with the marks that close it, where a blank and then anything
  /// but a small letter follows; and at the end of a paragraph. Abbreviations before a name (`Mr. Wu`) end one
  /// too: for a selection that grows by a key press this does no harm.
  func ranges(in text: String) -> [TextRange] {
    let scalars = Array(text.unicodeScalars)
    var ranges: [TextRange] = []
    var start: Int?
    for (index, scalar) in scalars.enumerated() {
      if start == nil, !scalar.properties.isWhitespace { start = index }
      guard let first = start, ends(after: index, scalars) else { continue }
      ranges.append(TextRange(first, index + 1))
      start = nil
    }
    return ranges
  }

  /// Whether the unit that holds the scalar at `index` ends with it.
  private func ends(after index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    guard index + 1 < scalars.count else { return true }
    let next = scalars[index + 1]
    guard next.properties.isWhitespace else {
      return Self.isFullStopOfIdeographs(scalars[index]) && self == .sentence
    }
    if self == .word || next == "\n" { return true }
    guard closesSentence(upTo: index, scalars), index + 2 < scalars.count else { return false }
    return !scalars[index + 2].properties.isLowercase
  }

  private func closesSentence(upTo index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    var index = index
    while index > 0, Self.closing.contains(scalars[index]) { index -= 1 }
    return Self.ending.contains(scalars[index])
  }

  private static func isFullStopOfIdeographs(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "。" || scalar == "！" || scalar == "？"
  }

  private static let closing: Set<Unicode.Scalar> = ["\"", "'", "”", "’", "»", ")", "]"]
  private static let ending: Set<Unicode.Scalar> = [".", "!", "?", "…", "。", "！", "？"]
}
