import News

extension QuantityParser {
  /// What the words before and behind a value let it mean.
  func bounded(_ value: Value, in sentence: Range<Int>) -> Value {
    guard value.kind != .year, value.low == value.high else { return value }
    var bounded = value
    let (low, high) = bounds(value, in: sentence)
    bounded.point = value.low
    bounded.low *= low
    bounded.high *= high
    return bounded
  }

  /// Past the `-odd` of `50-odd ships` and the `+` of `40+ ships`.
  func behindBound(_ end: Int, _ sentence: Range<Int>) -> Int {
    if end + 1 < sentence.upperBound, reading.isMark(end, "-"), reading.word(end + 1) == "odd" {
      return end + 2
    }
    return end < sentence.upperBound && reading.isMark(end, "+") ? end + 1 : end
  }

  private func bounds(_ value: Value, in sentence: Range<Int>) -> (Double, Double) {
    let end = value.tokens.upperBound
    if end + 1 < sentence.upperBound, reading.isMark(end, "-"), reading.word(end + 1) == "odd" {
      return (0.9, 1.1)
    }
    if end < sentence.upperBound, reading.isMark(end, "+") { return (1, 1.3) }
    if end + 1 < sentence.upperBound, reading.word(end) == "or" {
      if reading.word(end + 1) == "so" { return (0.9, 1.1) }
      if reading.word(end + 1) == "more" { return (1, 1.3) }
      if reading.word(end + 1) == "less" || reading.word(end + 1) == "fewer" { return (0.7, 1) }
    }
    let start = value.tokens.lowerBound
    guard start > sentence.lowerBound, reading.isWord(start - 1, in: Self.bounding) else { return (1, 1) }
    let one = reading.word(start - 1)
    let two = start - 1 > sentence.lowerBound ? reading.word(start - 2) : ""
    let three = start - 2 > sentence.lowerBound ? reading.word(start - 3) : ""
    switch (two, one) {
    case ("more", "than") where three == "no" || three == "not", ("least", "than"): return (0.7, 1)
    case ("just", "over"), ("slightly", "over"), ("little", "over"): return (1, 1.1)
    case ("just", "under"), ("just", "below"): return (0.9, 1)
    case (_, "about"), (_, "around"), (_, "roughly"), (_, "approximately"), (_, "some"), (_, "circa"),
      ("an", "estimated"), (_, "estimated"), ("close", "to"):
      return (0.9, 1.1)
    case (_, "nearly"), (_, "almost"), (_, "approached"), (_, "approaching"): return (0.88, 1)
    case (_, "over"), ("more", "than"), ("at", "least"), (_, "exceeding"), (_, "exceeded"), (_, "topped"),
      ("greater", "than"), ("minimum", "of"):
      return (1, 1.3)
    case ("fewer", "than"), ("less", "than"), ("up", "to"), ("at", "most"), (_, "under"), (_, "below"),
      ("many", "as"), ("much", "as"), ("maximum", "of"):
      return (0.7, 1)
    default: return (1, 1)
    }
  }

  /// The last words of what bounds a value: most stand behind none of them.
  private static let bounding: WordSet = [
    "about", "almost", "approached", "approaching", "approximately", "around", "as", "below", "circa",
    "estimated", "exceeded", "exceeding", "least", "most", "nearly", "of", "over", "roughly", "some", "than",
    "to", "topped", "under",
  ]
}
