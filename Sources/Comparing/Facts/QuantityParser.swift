import News

/// Reads the quantities of a sentence: digits and words, money, per cent, years, weekdays and days of a month,
/// with "about", "more than" and ranges as intervals.
struct QuantityParser {
  let reading: Reading
  let concepts: Concepts

  private static let contextWidth = 7

  func quantities(of sentence: Reading.SentenceSpan) -> [Quantity] {
    let tokens = sentence.tokens.dropFirst(sentence.dateline)
    var quantities: [Quantity] = []
    var index = tokens.startIndex
    while index < tokens.endIndex {
      if let found = quantity(at: index, in: tokens.startIndex..<tokens.endIndex) {
        quantities.append(found)
        index = max(index + 1, found.tokens.upperBound)
      } else {
        index += 1
      }
    }
    return quantities
  }

  private func quantity(at index: Int, in sentence: Range<Int>) -> Quantity? {
    if reading.traits(index).contains(.weekday) { return weekday(index, sentence) }
    if let day = dayOfMonth(index, sentence) { return day }
    guard isNumber(index), !isChained(index, sentence), let number = number(at: index, in: sentence) else {
      return nil
    }
    let isMoney =
      index > sentence.lowerBound && ["$", "€", "£", "¥"].contains { reading.isMark(index - 1, $0) }
    var end = number.end
    var kind: Quantity.Kind = isMoney ? .money : .count
    if end < sentence.upperBound {
      if reading.isMark(end, "%") || ["percent", "pct"].contains(reading.word(end)) {
        kind = .percent
        end += 1
      } else if reading.word(end) == "per", end + 1 < sentence.upperBound, reading.word(end + 1) == "cent" {
        kind = .percent
        end += 2
      } else if Self.currencies.contains(reading.word(end)) {
        kind = .money
      }
    }
    if kind == .count, isYear(index, number.value, end, sentence) { kind = .year }
    let unit = unit(behind: end, in: sentence)
    if kind == .count, unit.isEmpty { return nil }
    let (low, high) = interval(
      number.value, before: isMoney ? index - 1 : index, in: sentence, exact: kind == .year)
    return make(kind, low, high, (isMoney ? index - 1 : index)..<end, unit, sentence)
  }

  private static let currencies: Set = ["dollars", "euros", "pounds", "yen", "dollar", "euro", "pound"]

  private func make(
    _ kind: Quantity.Kind, _ low: Double, _ high: Double, _ tokens: Range<Int>, _ unit: [Int],
    _ sentence: Range<Int>
  ) -> Quantity {
    let from = max(sentence.lowerBound, tokens.lowerBound - Self.contextWidth)
    let to = min(sentence.upperBound, tokens.upperBound + Self.contextWidth)
    let around = (Array(from..<tokens.lowerBound) + Array(tokens.upperBound..<max(tokens.upperBound, to)))
      .filter { !reading.tokens[$0].flags.contains(.digits) && !reading.traits($0).contains(.numeral) }
      .map { concepts.ids[$0] }.filter { $0 != Concepts.none }
    return Quantity(kind: kind, low: low, high: high, tokens: tokens, unit: unit, context: Set(around))
  }

  private func weekday(_ index: Int, _ sentence: Range<Int>) -> Quantity? {
    guard let day = CalendarWords.weekdayNames.firstIndex(of: reading.word(index)) else { return nil }
    return make(.weekday, Double(day), Double(day), index..<(index + 1), [], sentence)
  }

  /// `July 28` or `28 July` as month × 100 + day.
  private func dayOfMonth(_ index: Int, _ sentence: Range<Int>) -> Quantity? {
    let next = index + 1
    guard next < sentence.upperBound else { return nil }
    let pairs = [(index, next), (next, index)]
    for (monthAt, dayAt) in pairs {
      guard reading.tokens[dayAt].flags.contains(.digits), reading.tokens[monthAt].flags.contains(.capital),
        let month = CalendarWords.month(reading.word(monthAt)), let day = plain(dayAt), (1...31).contains(day)
      else { continue }
      let value = Double(month * 100) + day
      return make(.day, value, value, index..<(next + 1), [], sentence)
    }
    return nil
  }

  private func isNumber(_ index: Int) -> Bool {
    reading.tokens[index].flags.contains(.digits) || reading.traits(index).contains(.numeral)
  }

  /// Digits without letters as a number; `14th` gives 14, `9/11` and `10:30` nothing.
  private func plain(_ index: Int) -> Double? {
    var word = reading.word(index)
    for ending in ["th", "st", "nd", "rd"] where word.hasSuffix(ending) { word.removeLast(2) }
    return Double(word)
  }

  /// Part of a chain such as `one-in-three`, `2+2`, a score or an ordinal.
  private func isChained(_ index: Int, _ sentence: Range<Int>) -> Bool {
    let token = reading.tokens[index]
    if token.flags.contains(.hyphenated) || isShare(index, sentence) { return true }
    if index > sentence.lowerBound, token.flags.contains(.attached),
      ["+", "–", "/", "#", "-"].contains(where: { reading.isMark(index - 1, $0) })
    {
      return true
    }
    let next = index + 1
    guard next < sentence.upperBound, reading.tokens[next].flags.contains(.attached) else { return false }
    return ["+", "–", "/"].contains { reading.isMark(next, $0) }
      || (reading.isMark(next, "-") && !isCompoundNumber(index, sentence))
  }

  /// `three` in `one in three`.
  private func isShare(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard index >= sentence.lowerBound + 2, reading.word(index - 1) == "in",
      let share = simple(at: index - 2, in: sentence), share.value < 10
    else { return false }
    return simple(at: index, in: sentence).map { $0.value > share.value && $0.value <= 100 } ?? false
  }

  /// `forty-one`: tens and a unit joined by a hyphen.
  private func isCompoundNumber(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard index + 2 < sentence.upperBound, let tens = Numerals.units[reading.word(index)], tens >= 20,
      let unit = Numerals.units[reading.word(index + 2)]
    else { return false }
    return unit < 10
  }

  /// A number with its scales: `2.5 million`, `two million five hundred thousand`, `three hundred and ten`.
  private func number(at index: Int, in sentence: Range<Int>) -> (value: Double, end: Int)? {
    guard let first = simple(at: index, in: sentence) else { return nil }
    var (value, next) = first
    var whole = 0.0
    var least = Double.infinity
    var isScaled = false
    while next < sentence.upperBound {
      if let scale = scale(at: next), scale < least {
        if scale < 1_000 {
          value *= scale
        } else {
          (whole, value, least) = (whole + value * scale, 0, scale)
        }
        isScaled = true
        next += 1
      } else if isScaled, let rest = rest(at: next, isFirst: value == 0, below: least, in: sentence) {
        value += rest.value
        next = rest.end
      } else {
        break
      }
    }
    let isWord = !reading.tokens[index].flags.contains(.digits)
    if isWord, whole + value == 1, !isScaled { return nil }
    return (whole + value, next)
  }

  private func scale(at index: Int) -> Double? {
    reading.word(index) == "m" ? nil : Numerals.scales[reading.word(index)]
  }

  /// Digits, a number word, or `forty-one`.
  private func simple(at index: Int, in sentence: Range<Int>) -> (value: Double, end: Int)? {
    if reading.tokens[index].flags.contains(.digits) {
      return Double(reading.word(index)).map { ($0, index + 1) }
    }
    guard let value = Numerals.units[reading.word(index)] else { return nil }
    guard isCompoundNumber(index, sentence) else { return (value, index + 1) }
    return (value + (Numerals.units[reading.word(index + 2)] ?? 0), index + 3)
  }

  /// What stands behind a scale: `and ten`, `five` before `hundred thousand`.
  private func rest(
    at index: Int, isFirst: Bool, below least: Double, in sentence: Range<Int>
  ) -> (value: Double, end: Int)? {
    let isJoined = reading.word(index) == "and"
    let start = isJoined ? index + 1 : index
    guard start < sentence.upperBound, isJoined || !reading.tokens[start].flags.contains(.digits),
      let rest = simple(at: start, in: sentence), rest.value < 100
    else { return nil }
    guard rest.end < sentence.upperBound, let scale = scale(at: rest.end) else { return rest }
    return !isJoined && isFirst && scale < least ? rest : nil
  }

  private func isYear(_ index: Int, _ value: Double, _ end: Int, _ sentence: Range<Int>) -> Bool {
    guard (1900...2100).contains(value), value == value.rounded(),
      reading.tokens[index].flags.contains(.digits),
      reading.tokens[index].end - reading.tokens[index].start == 4
    else { return false }
    guard index > sentence.lowerBound else { return true }
    let before = reading.word(index - 1)
    return ["in", "since", "of", "until", "by", "from", "during", ","].contains(before)
      || reading.traits(index - 1).contains(.month) || end >= sentence.upperBound
      || !reading.tokens[end].isWord
  }

  /// The next content words, at most two, before a mark or a function word.
  private func unit(behind end: Int, in sentence: Range<Int>) -> [Int] {
    var unit: [Int] = []
    for index in end..<max(end, min(sentence.upperBound, end + 4)) {
      guard reading.tokens[index].isWord else { break }
      let concept = concepts.ids[index]
      if concept == Concepts.none {
        guard unit.isEmpty, ["more", "other", "of", "others", "the"].contains(reading.word(index)) else {
          break
        }
        continue
      }
      unit.append(concept)
      if unit.count == 2 { break }
    }
    return unit
  }

  private func interval(
    _ value: Double, before index: Int, in sentence: Range<Int>, exact: Bool
  ) -> (Double, Double) {
    guard !exact, index > sentence.lowerBound else { return (value, value) }
    let one = reading.word(index - 1)
    let two = index - 1 > sentence.lowerBound ? reading.word(index - 2) : ""
    switch (two, one) {
    case (_, "about"), (_, "around"), (_, "roughly"), (_, "approximately"), (_, "some"):
      return (value * 0.9, value * 1.1)
    case (_, "nearly"), (_, "almost"): return (value * 0.88, value)
    case (_, "over"), ("more", "than"), ("at", "least"): return (value, value * 1.3)
    case ("fewer", "than"), ("less", "than"), ("up", "to"), ("at", "most"): return (value * 0.7, value)
    case ("many", "as"): return (value * 0.7, value)
    default: return (value, value)
    }
  }
}
