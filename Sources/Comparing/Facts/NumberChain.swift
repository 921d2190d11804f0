import News

/// Knows numbers that are parts of something else: scores and votes (`3-2`), ages, telephone numbers, `9/11`,
/// `Section 8`, a house in a street.
struct NumberChain {
  let reading: Reading
  let numbers: NumberReader

  /// Where the chain that `index` stands in ends, or nil if it stands in none.
  func end(at index: Int, in sentence: Range<Int>) -> Int? {
    if isJoinedBefore(index, sentence) { return index + 1 }
    guard let next = joinedEnd(index, sentence) else { return nil }
    return next
  }

  private static let joints: [Unicode.Scalar] = ["-", "–", "/", "+", "#", "@", "−"]

  private func isJoinedBefore(_ index: Int, _ sentence: Range<Int>) -> Bool {
    let token = reading.tokens[index]
    if token.flags.contains(.hyphenated) { return true }
    guard index > sentence.lowerBound, token.flags.contains(.attached) else { return false }
    return Self.joints.contains { reading.isMark(index - 1, $0) }
  }

  /// `7–4`, `seven-to-four`, `48-year-old`, `555-0199`; not `8-10 per cent`, `forty-one`, `two-day`, `$2-million`.
  private func joinedEnd(_ index: Int, _ sentence: Range<Int>) -> Int? {
    guard let number = numbers.number(at: index, in: sentence) else { return nil }
    let joint = number.tokens.upperBound
    guard joint + 1 < sentence.upperBound, reading.tokens[joint].flags.contains(.attached),
      Self.joints.contains(where: { reading.isMark(joint, $0) })
    else { return nil }
    let next = joint + 1
    if reading.isMark(joint, "+") { return reading.tokens[next].flags.contains(.digits) ? next + 1 : nil }
    if reading.isMark(joint, "-"), ["odd", "percent"].contains(reading.word(next)) { return nil }
    if reading.isMark(joint, "-"), reading.value(of: next, in: Measures.unitTable) != nil {
      let isAge =
        next + 2 < sentence.upperBound && reading.isMark(next + 1, "-") && reading.word(next + 2) == "old"
      return isAge ? next + 3 : nil
    }
    if !reading.isMark(joint, "/"), isRange(number, next, sentence) { return nil }
    var end = next + 1
    while end + 1 < sentence.upperBound, reading.tokens[end].flags.contains(.attached),
      Self.joints.contains(where: { reading.isMark(end, $0) })
    {
      end += 2
    }
    return min(end, sentence.upperBound)
  }

  /// Two numbers, the second larger and with a unit behind it: `8-10 per cent`, `20–30 people`.
  private func isRange(_ first: NumberReader.Number, _ index: Int, _ sentence: Range<Int>) -> Bool {
    guard let second = numbers.number(at: index, in: sentence), second.low > first.low,
      second.tokens.upperBound < sentence.upperBound
    else { return false }
    let before = first.tokens.lowerBound - 1
    if before >= sentence.lowerBound, reading.value(of: before, in: Measures.currencyTable) != nil {
      return true
    }
    let unit = second.tokens.upperBound
    let isNoun =
      reading.tokens[unit].isWord && !reading.tokens[unit].flags.contains(.capital)
      && !reading.traits(unit).contains(.function)
      && !["vote", "victory", "win", "loss"].contains(reading.word(unit))
    return reading.isMark(unit, "%")
      || isNoun
        && (first.low >= 10 || reading.word(unit).hasSuffix("s")
          || reading.word(unit) == "percent")
      || reading.word(unit) == "per"
  }
}

extension QuantityParser {
  /// Behind these a number is a name: `Section 8`, `Flight 117`, `Boeing 737`.
  private static let named: WordSet = [
    "section", "article", "chapter", "page", "room", "flight", "route", "highway", "interstate", "no",
    "number",
    "channel", "gate", "platform", "title", "rule", "proposition", "measure", "district", "ward", "precinct",
    "boeing", "airbus", "apollo", "phase", "stage", "category", "type", "class", "grade", "level", "group",
    "version", "chromosome", "volume", "box", "suite", "exit", "windows", "amendment", "aged", "age",
    "nasdaq",
    "index", "division", "resolution", "form",
  ]
  private static let streets: WordSet = [
    "street", "st", "avenue", "ave", "road", "rd", "lane", "boulevard", "drive", "way", "square", "terrace",
    "court",
  ]

  /// Whether a number names something instead of counting: a section, a flight, a house.
  func isName(_ number: NumberReader.Number, in sentence: Range<Int>) -> Bool {
    let start = number.tokens.lowerBound
    if ["th", "st", "nd", "rd", "s"].contains(number.suffix) { return true }
    if start > sentence.lowerBound, reading.tokens[start - 1].isWord,
      reading.isWord(start - 1, in: Self.named) || isCodeName(start - 1, number, sentence)
    {
      return true
    }
    let end = number.tokens.upperBound
    guard number.isPlainDigits, end < sentence.upperBound, reading.tokens[end].flags.contains(.capital) else {
      return false
    }
    return (end..<min(sentence.upperBound, end + 4)).contains {
      reading.tokens[$0].flags.contains(.capital) && reading.isWord($0, in: Self.streets)
    }
  }

  /// `S&P 500`, `BA 117`: digits behind a name in capitals.
  private func isCodeName(_ index: Int, _ number: NumberReader.Number, _ sentence: Range<Int>) -> Bool {
    let token = reading.tokens[index]
    guard number.isPlainDigits, token.flags.contains(.capital),
      token.flags.contains(.allCaps) || token.end - token.start == 1
    else { return false }
    let isMoney = reading.value(of: index, in: Measures.currencyTable) != nil && reading.word(index) != "p"
    return !isMoney && !token.flags.contains(.dotted)
  }
}
