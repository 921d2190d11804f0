import News

/// Cuts a sentence into clauses: the units in which facts are told.
///
/// A clause ends at a semicolon, colon or dash, at a comma or conjunction with a verb on either side, and before
/// `which`, `who`, `while`, `after` and the like. Clauses of fewer than four words stay with the one before.
enum Clauses {
  private static let least = 4

  static func clauses(of sentence: Reading.SentenceSpan, in reading: Reading) -> [Range<Int>] {
    let tokens = sentence.tokens.dropFirst(sentence.dateline)
    guard let first = tokens.first else { return [] }
    var clauses: [Range<Int>] = []
    var start = first
    var words = 0
    for index in tokens {
      if words >= least, opens(index, from: start, in: reading) {
        clauses.append(start..<index)
        start = index
        words = 0
      }
      if reading.tokens[index].isWord { words += 1 }
    }
    let last = start..<tokens.endIndex
    if words < least, let before = clauses.popLast() {
      clauses.append(before.lowerBound..<last.upperBound)
    } else {
      clauses.append(last)
    }
    return clauses
  }

  private static func opens(_ index: Int, from start: Int, in reading: Reading) -> Bool {
    let before = index - 1
    guard before >= start else { return false }
    let token = reading.tokens[index]
    if reading.tokens[before].isWord {
      return token.isWord && token.traits.isSuperset(of: [.function, .opensClause])
    }
    let mark = reading.mark(before)
    switch mark {
    case ";", ":", "—", "–", "―": return true
    case "-" where !reading.tokens[before].flags.contains(.attached): return true
    default: break
    }
    guard token.isWord else { return mark == "," && isOpeningMark(index, reading) }
    if mark == "," { return reading.isWord(index, in: openers) || hasVerb(after: index, in: reading) }
    return token.traits.contains(.opensClause)
  }

  private static func isOpeningMark(_ index: Int, _ reading: Reading) -> Bool {
    ["\"", "\u{201C}", "«"].contains { reading.isMark(index, $0) }
  }

  /// Whether one of the next six words can only be a verb.
  private static func hasVerb(after index: Int, in reading: Reading) -> Bool {
    for next in index..<min(reading.tokens.count, index + 7) {
      if reading.isMark(next, ",") || reading.isMark(next, ".") { return false }
      let traits = reading.traits(next)
      if traits.contains(.auxiliary) || traits.contains(.modal) || traits.contains(.cueNeutral) {
        return true
      }
      if !traits.isDisjoint(with: [.endsInEd, .endsInIng]), !reading.tokens[next].flags.contains(.capital) {
        return true
      }
    }
    return false
  }

  private static let openers: WordSet = [
    "which", "who", "whose", "where", "while", "after", "before", "when", "as", "but", "and", "including",
    "amid", "although", "though", "because", "since", "so", "or", "yet", "with", "despite", "according",
  ]
}
