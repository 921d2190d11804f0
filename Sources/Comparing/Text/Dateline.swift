import News

/// The place, and often the agency and the day, at the head of a report: `TOKYO —`, `WASHINGTON (AP) --`.
enum Dateline {
  /// The number of its tokens at the head of a sentence, 0 for none.
  static func length(of tokens: Range<Int>, in reading: Reading) -> Int {
    let limit = min(tokens.upperBound, tokens.lowerBound + 14)
    var index = tokens.lowerBound
    var names = 0
    var isBracketed = false
    while index < limit {
      let token = reading.tokens[index]
      if reading.isMark(index, "(") { isBracketed = true }
      if reading.isMark(index, ")") { isBracketed = false }
      if token.isWord {
        let isName = token.flags.contains(.capital) || token.flags.contains(.digits) || isBracketed
        guard isName || ["of", "de", "el", "la", "du", "al", "am"].contains(reading.word(index)) else {
          return 0
        }
        names += 1
      } else if isDash(index, reading) {
        guard names > 0, !token.flags.contains(.attached) || isLongDash(index, reading) else { return 0 }
        var next = index + 1
        while next < limit, isDash(next, reading) { next += 1 }
        return next - tokens.lowerBound
      } else if ![",", ".", "(", ")", "/", "|"].contains(where: { reading.isMark(index, $0) }) {
        return 0
      }
      index += 1
    }
    return 0
  }

  private static func isDash(_ index: Int, _ reading: Reading) -> Bool {
    ["-", "–", "—", "―"].contains { reading.isMark(index, $0) }
  }

  private static func isLongDash(_ index: Int, _ reading: Reading) -> Bool {
    reading.isMark(index, "—") || reading.isMark(index, "―")
  }
}
