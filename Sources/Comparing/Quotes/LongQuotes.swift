import News

/// Finds quotations over several paragraphs whose opening mark stands before the first and whose closing mark
/// behind the last, with none at the paragraphs between.
enum LongQuotes {
  /// A quotation without a mark of its own for more paragraphs than this is a missing closing mark.
  private static let longest = 8

  /// For each paragraph that leaves a quotation open, the paragraph that closes it, or nil.
  static func closing(in reading: Reading) -> [Int?] {
    let marks = reading.paragraphs.map { Self.marks(of: $0, in: reading) }
    return marks.indices.map { number in
      guard marks[number].balance > 0 else { return nil }
      for next in (number + 1)..<max(number + 1, min(marks.count, number + Self.longest)) {
        guard let first = marks[next].first else { continue }
        return first == .closing ? next : nil
      }
      return nil
    }
  }

  private enum Mark { case opening, closing }

  /// The first double mark of a paragraph, and how many more open than close.
  private static func marks(of paragraph: Range<Int>, in reading: Reading) -> (first: Mark?, balance: Int) {
    var first: Mark?
    var balance = 0
    for index in paragraph {
      let token = reading.tokens[index]
      guard !token.isWord, let mark = mark(at: index, in: reading) else {
        continue
      }
      first = first ?? mark
      balance += mark == .opening ? 1 : -1
    }
    return (first, balance)
  }

  private static func mark(at index: Int, in reading: Reading) -> Mark? {
    switch reading.mark(index) {
    case "\u{201C}": return .opening
    case "\u{201D}": return .closing
    case "\"":
      let isBehindWord = reading.tokens[index].flags.contains(.attached)
      let isBeforeWord =
        index + 1 < reading.tokens.count && reading.tokens[index + 1].flags.contains(.attached)
      return isBehindWord && !isBeforeWord ? .closing : .opening
    default: return nil
    }
  }
}
