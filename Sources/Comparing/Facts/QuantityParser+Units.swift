import News

extension QuantityParser {
  func measured(_ number: NumberReader.Number, in sentence: Range<Int>) -> Value? {
    if let money = money(number, in: sentence) { return money }
    let end = number.tokens.upperBound
    var value = Value(
      kind: .count, low: number.low, high: number.high, grain: number.grain, tokens: number.tokens)
    if let behind = percentEnd(end, sentence) {
      value.kind = .percent
      value.tokens = number.tokens.lowerBound..<behind
      return value
    }
    if let measure = measure(number, in: sentence) { return measure }
    guard number.suffix.isEmpty else { return nil }
    if isYear(number, in: sentence) {
      value.kind = .year
      value.grain = 0
    }
    return value
  }

  private func percentEnd(_ end: Int, _ sentence: Range<Int>) -> Int? {
    guard end < sentence.upperBound else { return nil }
    if reading.isMark(end, "%") || reading.isMark(end, "％") || ["percent", "pct"].contains(reading.word(end))
    {
      return end + 1
    }
    let next = end + 1
    guard next < sentence.upperBound else { return nil }
    if reading.word(end) == "per", reading.word(next) == "cent" { return end + 2 }
    return reading.isMark(end, "-") && reading.word(next) == "percent" ? end + 2 : nil
  }

  /// `$1.2bn`, `US$5 million`, `1.2 billion dollars`, `72 cents`.
  func money(_ number: NumberReader.Number, in sentence: Range<Int>) -> Value? {
    let start = number.tokens.lowerBound
    let end = number.tokens.upperBound
    var value = Value(
      kind: .money, low: number.low, high: number.high, grain: number.grain, tokens: number.tokens)
    if start > sentence.lowerBound, let unit = reading.value(of: start - 1, in: Measures.currencyTable),
      !reading.tokens[start - 1].isWord || reading.word(start - 1) == "rs"
        || reading.tokens[start - 1].flags.contains(.allCaps)
    {
      guard number.suffix.isEmpty else { return nil }
      value.system = unit.system
      value.tokens = (start - 1)..<end
      return value
    }
    if number.suffix == "p" {
      value.system = Measures.currencies["p"]?.system ?? 0
      (value.low, value.high, value.grain) = (value.low / 100, value.high / 100, value.grain / 100)
      return value
    }
    guard number.suffix.isEmpty, end < sentence.upperBound else { return nil }
    let isNationality = reading.isWord(end, in: Self.nationalities)
    let at = isNationality ? end + 1 : end
    guard at < sentence.upperBound, let unit = reading.value(of: at, in: Measures.currencyTable),
      reading.word(at) != "p"
    else {
      return nil
    }
    (value.low, value.high) = (value.low * unit.factor, value.high * unit.factor)
    value.grain *= unit.factor
    value.system = unit.system
    return value
  }

  private static let nationalities: WordSet = ["us", "usa", "american", "canadian", "australian"]

  /// `12 km`, `29C`, `84 degrees`, `two-day`, `half an hour`.
  private func measure(_ number: NumberReader.Number, in sentence: Range<Int>) -> Value? {
    var end = number.tokens.upperBound
    var name = number.suffix
    if name.isEmpty {
      guard end < sentence.upperBound else { return nil }
      if reading.isMark(end, "-"), reading.tokens[end].flags.contains(.attached) { end += 1 }
      if end < sentence.upperBound, reading.isMark(end, "°") { end += 1 }
      guard end < sentence.upperBound else { return nil }
      name = reading.word(end)
    }
    if let degrees = temperature(number, name, at: end, in: sentence) { return degrees }
    let isShort = Measures.units[name] == nil
    guard let unit = Measures.units[name] ?? Measures.short[name] else { return nil }
    if isShort, number.suffix.isEmpty, reading.tokens[end].flags.contains(.capital) { return nil }
    return Value(
      kind: .measure, low: number.low * unit.factor, high: number.high * unit.factor,
      grain: number.grain * unit.factor, system: unit.system, isConverted: !unit.isFirst,
      tokens: number.tokens, unitAt: number.suffix.isEmpty ? end : nil)
  }

  private func temperature(
    _ number: NumberReader.Number, _ name: String, at end: Int, in sentence: Range<Int>
  ) -> Value? {
    var scale = name
    if name == "degrees" || name == "deg" {
      guard end + 1 < sentence.upperBound else { return nil }
      scale = reading.word(end + 1)
    } else if number.suffix.isEmpty, !reading.isMark(end - 1, "°"),
      !reading.tokens[end].flags.contains(.capital)
    {
      return nil
    }
    let isFahrenheit = scale == "f" || scale == "fahrenheit"
    guard isFahrenheit || scale == "c" || scale == "celsius" || scale == "centigrade" else { return nil }
    let degrees = { isFahrenheit ? ($0 - 32) / 1.8 : $0 }
    return Value(
      kind: .measure, low: degrees(number.low), high: degrees(number.high), grain: number.grain,
      system: Measures.celsius, isConverted: isFahrenheit, tokens: number.tokens)
  }

  /// A whole number of four digits that can be a year and counts nothing.
  private func isYear(_ number: NumberReader.Number, in sentence: Range<Int>) -> Bool {
    guard number.isPlainDigits, (1900...2100).contains(number.low), number.tokens.count == 1 else {
      return false
    }
    let token = reading.tokens[number.tokens.lowerBound]
    guard token.end - token.start == 4 else { return false }
    let start = number.tokens.lowerBound
    let before = start > sentence.lowerBound ? reading.word(start - 1) : ""
    if ["in", "since", "until", "by", "from", "during", ",", "early", "late", "fiscal"].contains(before)
      || start > sentence.lowerBound && reading.traits(start - 1).contains(.month)
    {
      return true
    }
    if Int(number.low) % 100 != 0 { return true }
    let end = number.tokens.upperBound
    return end >= sentence.upperBound || !reading.tokens[end].isWord
      || reading.traits(end).contains(.function)
  }
}
