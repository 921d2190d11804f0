import Canvas
import News

/// The words a cursor steps over: runs of letters, digits and what joins them; an ideograph is a word alone.
extension Report {
  /// The word at `offset`, or the single scalar there where it is in none; empty beyond the text.
  func word(at offset: Int) -> TextRange {
    guard offset >= 0, offset < count else { return TextRange(count, count) }
    guard isWord(offset) else { return TextRange(offset, offset + 1) }
    var range = TextRange(offset, offset + 1)
    guard !isIdeograph(offset) else { return range }
    while range.start > 0, joins(range.start - 1) { range.start -= 1 }
    while range.end < count, joins(range.end) { range.end += 1 }
    return range
  }

  /// The start of the first word after the one at `offset`, or that word's own where none follows.
  func nextWord(after offset: Int) -> Int {
    var position = word(at: offset).end
    while position < count, !isWord(position) { position += 1 }
    return position < count ? position : word(at: offset).start
  }

  /// The start of the word at `offset` where `offset` is past it, and of the word before it else.
  func previousWord(before offset: Int) -> Int {
    var position = min(offset, count) - 1
    while position > 0, !isWord(position) { position -= 1 }
    return position < 0 ? 0 : word(at: position).start
  }

  private func joins(_ offset: Int) -> Bool { isWord(offset) && !isIdeograph(offset) }

  private func isIdeograph(_ offset: Int) -> Bool { DisplayWidth.of(scalars[offset]) == 2 }

  private func isWord(_ offset: Int) -> Bool {
    let scalar = scalars[offset]
    if scalar.isASCII {
      return scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "'"
        || scalar == "-"
    }
    return scalar == "’" || isIdeograph(offset) || scalar.properties.isAlphabetic
      || scalar.properties.numericType != nil || DisplayWidth.of(scalar) == 0
  }
}
