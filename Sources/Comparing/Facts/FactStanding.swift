import News

/// What makes a fact stand lower than its words alone: it cannot be understood alone, or tells how the report was
/// made. An order only; nothing is left out for it.
struct FactStanding {
  private let reading: Reading
  private let tokens: Range<Int>

  init(_ tokens: Range<Int>, in reading: Reading) {
    self.reading = reading
    self.tokens = tokens
  }

  /// 0…1, to multiply a weight with.
  var factor: Double {
    var factor = 1.0
    if isNothingButQuoted { factor *= 0.6 }
    if opensWithPronoun { factor *= 0.85 }
    if tokens.count(where: { reading.tokens[$0].isWord }) < Self.short { factor *= 0.85 }
    if tellsOfAsking { factor *= 0.4 }
    return factor
  }

  private static let short = 12

  private var isNothingButQuoted: Bool {
    tokens.allSatisfy { !reading.tokens[$0].isWord || reading.tokens[$0].flags.contains(.quoted) }
  }

  var opensWithPronoun: Bool {
    guard let first = tokens.first(where: { reading.tokens[$0].isWord }) else { return false }
    return reading.isWord(first, in: Self.open)
  }

  private static let open: WordSet = [
    "he", "her", "his", "it", "its", "she", "that", "their", "these", "they", "this", "those",
  ]

  /// `did not respond to a request for comment`, `could not be reached`.
  private var tellsOfAsking: Bool {
    func has(_ words: WordSet) -> Bool { tokens.contains { reading.isWord($0, in: words) } }
    return has(Self.refusals) && has(Self.requests) && has(Self.answers)
  }

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
