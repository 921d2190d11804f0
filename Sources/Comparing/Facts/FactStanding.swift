import News

/// What makes a fact stand lower than its words alone: it cannot be understood alone, names nothing, tells the event
/// itself or how the report was made. An order only; nothing is left out for it.
struct FactStanding {
  private let reading: Reading
  private let passage: FactPassage
  private let tokens: Range<Int>

  init(_ passage: FactPassage, in reading: Reading) {
    self.reading = reading
    self.passage = passage
    tokens = passage.tokens
  }

  /// 0…1, to multiply a weight with.
  ///
  /// - Parameter isDark: whether it begins with a word for something that it does not name itself.
  func factor(isDark: Bool) -> Double {
    var factor = 1.0
    if isNothingButQuoted { factor *= 0.6 }
    if isDark { factor *= 0.6 }
    if !passage.isWhole { factor *= 0.3 }
    if tokens.count(where: { reading.tokens[$0].isWord }) < Self.short { factor *= 0.85 }
    if !namesAnything { factor *= 0.75 }
    if opensReport { factor *= 0.5 }
    if tellsOfAsking || tellsOfSource { factor *= 0.4 }
    if isQuestion { factor *= 0.6 }
    return factor
  }

  private static let short = 12

  private var isNothingButQuoted: Bool {
    tokens.allSatisfy { !reading.tokens[$0].isWord || reading.tokens[$0].flags.contains(.quoted) }
  }

  /// Names, numbers and days, besides a capital that only opens a sentence.
  private var namesAnything: Bool {
    tokens.contains {
      let flags = reading.tokens[$0].flags
      return flags.contains(.digits) || flags.contains(.capital) && !flags.contains(.opensSentence)
        || reading.traits($0).contains(.numeral)
    }
  }

  /// What the first paragraph says is the event itself, in other words.
  private var opensReport: Bool {
    let sentences = reading.sentences
    guard let first = sentences.first(where: { !$0.isFurniture }) else { return false }
    return sentences[passage.sentences.lowerBound].paragraph == first.paragraph
  }

  private var isQuestion: Bool {
    (tokens.upperBound - 1..<min(reading.tokens.count, tokens.upperBound + 2)).contains {
      reading.isMark($0, "?")
    }
  }

  /// `did not respond to a request for comment`, `could not be reached`.
  private var tellsOfAsking: Bool {
    has(Self.refusals) && has(Self.requests) && has(Self.answers)
  }

  /// `The story was first reported by the Selmouth Herald.`, `The Herald was first to report it.`
  private var tellsOfSource: Bool {
    guard passage.sentences.count == 1 else { return false }
    return tokens.dropLast(2).contains {
      reading.isWord($0, Self.first)
        && (reading.isWord($0 + 1, in: Self.reports) && reading.isWord($0 + 2, Self.by)
          || reading.isWord($0 + 1, Self.to) && reading.isWord($0 + 2, in: Self.reports))
    }
  }

  private func has(_ words: WordSet) -> Bool { tokens.contains { reading.isWord($0, in: words) } }

  private static let first = SoughtWord("first")
  private static let to = SoughtWord("to")
  private static let by = SoughtWord("by")
  private static let reports: WordSet = [
    "disclose", "disclosed", "publish", "published", "report", "reported", "reveal", "revealed",
  ]
  private static let refusals: WordSet = [
    "declined", "decline", "not", "immediately", "didn't", "unavailable",
  ]
  private static let requests: WordSet = [
    "comment", "request", "requests", "reached", "return", "returned", "message", "messages",
  ]
  private static let answers: WordSet = [
    "comment", "respond", "return", "reached", "responded", "returned", "seeking",
  ]
}
