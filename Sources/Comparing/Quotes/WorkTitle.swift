/// Knows the title of a book, a show or a song from a quotation: both stand between marks.
enum WorkTitle {
  /// Whether the words of a quotation are a title: each capitalised, and the words before it lead to one.
  static func isTitle(_ tokens: Range<Int>, in reading: Reading) -> Bool {
    guard tokens.count <= 14, isCapitalised(tokens, reading), tokens.lowerBound >= 2 else { return false }
    let before = tokens.lowerBound - 2
    let token = reading.tokens[before]
    if token.flags.contains(.clitic) {
      return before > 0 && reading.tokens[before - 1].flags.contains(.capital)
    }
    if reading.isMark(before, "=") { return true }
    guard token.isWord, !token.flags.contains(.capital) else { return false }
    return Self.leads.contains(reading.word(before))
  }

  /// Two words or more, capitalised all but the small ones, and no exclamation.
  private static func isCapitalised(_ tokens: Range<Int>, _ reading: Reading) -> Bool {
    var words = 0
    for index in tokens {
      let token = reading.tokens[index]
      guard token.isWord else {
        if reading.isMark(index, "!") || reading.isMark(index, ".") && index + 1 < tokens.upperBound {
          return false
        }
        continue
      }
      words += 1
      let isSmall = words > 1 && reading.traits(index).contains(.function)
      guard token.flags.contains(.capital) || token.flags.contains(.digits) || isSmall else { return false }
    }
    return words > 1
  }

  /// Words that a title follows.
  private static let leads: Set = [
    "album", "anthem", "book", "column", "documentary", "drama", "episode", "film", "hit", "magazine",
    "memoir",
    "movie", "musical", "novel", "of", "on", "play", "podcast", "program", "programme", "series", "show",
    "sitcom",
    "song", "watching",
  ]
}
