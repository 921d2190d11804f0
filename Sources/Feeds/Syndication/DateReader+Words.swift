/// Moments with words, or in numbers only.
extension DateReader {
  /// `Sat, 07 Sep 2002 00:00:01 GMT`, `Sunday, 04-Jan-04 16:29:06`, `Jan 4, 2004 4:29 PM`, `4/1/2004`, `04.01.2004`.
  mutating func wordedMoment() -> Moment? {
    var numbers: [(value: Int, digits: Int)] = []
    var month: (number: Int, numbersBefore: Int)?
    var seconds: Int?
    var offset = 0
    var separator: UInt8?
    let monthPlace = namedMonth(DateWords.monthOfDate)?.place
    while let item {
      if seconds == nil, let found = time() {
        seconds = afternoon(found)
        offset = zone()
        continue
      }
      place += 1
      switch item {
      case .number(let value, let digits): numbers.append((value, digits))
      case .word(let word):
        if place - 1 == monthPlace, let known = DateWords.monthOfDate(word) { month = (known, numbers.count) }
      case .sign(let byte):
        let isSeparator = byte == .slash || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
        if separator == nil, isSeparator { separator = byte }
      }
    }
    let moment =
      month.flatMap { Self.named($0.number, $0.numbersBefore, numbers) } ?? Self.numeric(numbers, separator)
    return moment.map {
      Moment(
        year: $0.year, month: $0.month, day: $0.day, seconds: seconds, offset: offset,
        isDayFirst: $0.isDayFirst)
    }
  }

  /// Where the name of the first month stands; in `mar., 17 nov. 2026` the first word is a Tuesday.
  func namedMonth(_ number: (String) -> Int? = DateWords.month) -> (place: Int, month: Int)? {
    var named: [(place: Int, month: Int)] = []
    for (place, item) in items.enumerated() {
      guard case .word(let word) = item, let month = number(word) else { continue }
      named.append((place, month))
      if named.count == 2 || !DateWords.tuesdays.contains(word) { break }
    }
    guard let first = named.first else { return nil }
    guard let other = named.dropFirst().first, other.place - first.place <= Self.fromWeekday,
      case .word(let word) = items[first.place], DateWords.tuesdays.contains(word)
    else { return first }
    return other
  }

  /// A month stands at most so many words, numbers and signs behind the day of the week.
  private static let fromWeekday = 8

  /// The day and the year from the numbers around a month's name.
  private static func named(
    _ month: Int, _ before: Int, _ numbers: [(value: Int, digits: Int)]
  ) -> Moment? {
    guard numbers.count >= 2 else { return nil }
    if let year = numbers.firstIndex(where: { $0.digits == 4 }) {
      guard let day = numbers.indices.first(where: { $0 != year && numbers[$0].digits <= 2 }) else {
        return nil
      }
      return Moment(year: numbers[year].value, month: month, day: numbers[day].value)
    }
    let day = before >= 1 ? before - 1 : 0
    guard day + 1 < numbers.count else { return nil }
    return Moment(year: fullYear(numbers[day + 1].value), month: month, day: numbers[day].value)
  }

  private static func numeric(_ numbers: [(value: Int, digits: Int)], _ separator: UInt8?) -> Moment? {
    // Of two figures behind dashes nobody knows which is the year.
    guard numbers.count >= 3, let separator,
      numbers[2].digits == 4 || numbers[2].digits == 2 && separator != UInt8(ascii: "-")
    else { return nil }
    let (first, second) = (numbers[0].value, numbers[1].value)
    let isDayFirst = first > 12 || separator != .slash && second <= 12
    return Moment(
      year: fullYear(numbers[2].value), month: isDayFirst ? second : first, day: isDayFirst ? first : second,
      isDayFirst: separator == UInt8(ascii: ".") ? nil : isDayFirst)
  }

  /// Source: RFC 2822, section 4.3.
  private static func fullYear(_ year: Int) -> Int {
    switch year {
    case 0...49: year + 2000
    case 50...999: year + 1900
    default: year
    }
  }
}
