/// The numbers, words and signs of a date, read in order.
struct DateReader {
  enum Item: Hashable {
    case number(Int, digits: Int)
    case word(String)
    case sign(UInt8)
  }

  private let items: [Item]
  private var place = 0

  init(_ bytes: [UInt8]) {
    var items: [Item] = []
    var index = 0
    func run(_ holds: (UInt8) -> Bool) -> ArraySlice<UInt8> {
      let run = bytes[index...].prefix(while: holds)
      index += run.count
      return run
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte.isDigit {
        let digits = run(\.isDigit)
        items.append(.number(digits.prefix(18).reduce(0) { $0 * 10 + Int($1) - 0x30 }, digits: digits.count))
      } else if byte.isLetter || byte >= 0x80 {
        items.append(.word(String(decoding: run { $0.isLetter || $0 >= 0x80 }, as: UTF8.self).lowercased()))
      } else {
        items.append(.sign(byte))
        index += 1
      }
    }
    self.items = items
  }

  private var item: Item? { place < items.count ? items[place] : nil }
  private var following: Item? { place + 1 < items.count ? items[place + 1] : nil }

  private mutating func take(_ sign: Character) -> Bool {
    guard let byte = sign.asciiValue, item == .sign(byte) else { return false }
    place += 1
    return true
  }

  private mutating func number(digits: ClosedRange<Int>) -> Int? {
    guard case .number(let value, let count)? = item, digits.contains(count) else { return nil }
    place += 1
    return value
  }

  private mutating func skipBlanks() {
    while case .sign(let byte)? = item, byte.isBlank { place += 1 }
  }

  // MARK: Numbers alone

  /// Seconds since 1970, or thousandths of them, as programs write: `1795168800`.
  mutating func unixInstant() -> Int64? {
    skipBlanks()
    guard case .number(let value, let digits)? = item, digits == 10 || digits == 13 else { return nil }
    place += 1
    if take("."), case .number? = item { place += 1 }
    skipBlanks()
    guard item == nil else { return nil }
    return Int64(digits == 13 ? value / 1000 : value)
  }

  // MARK: ISO 8601

  /// `2003-12-31T10:14:55Z` and its shorter, basic and ordinal forms.
  mutating func isoMoment() -> Moment? {
    skipBlanks()
    guard case .number(let value, let digits)? = item else { return nil }
    place += 1
    var moment: Moment
    switch digits {
    case 8: moment = Moment(year: value / 10_000, month: value / 100 % 100, day: value % 100)
    case 14 where value / 10_000 % 100 < 24 && value / 100 % 100 < 60:
      let (day, time) = value.quotientAndRemainder(dividingBy: 1_000_000)
      moment = Moment(year: day / 10_000, month: day / 100 % 100, day: day % 100)
      moment.seconds = time / 10_000 * 3600 + time / 100 % 100 * 60 + min(time % 100, 59)
      moment.offset = zone()
      return moment
    case 4:
      guard let extended = isoDay(year: value) else { return nil }
      moment = extended
    default: return nil
    }
    skipBlanks()
    if case .word("t")? = item { place += 1 }
    skipBlanks()
    moment.seconds = time() ?? basicTime()
    if moment.seconds != nil { moment.offset = zone() }
    return moment
  }

  private mutating func isoDay(year: Int) -> Moment? {
    let separator = item
    guard [UInt8(ascii: "-"), .slash, UInt8(ascii: ".")].contains(where: { separator == .sign($0) }) else {
      return item == nil ? Moment(year: year, month: 1, day: 1) : nil
    }
    place += 1
    if let ordinal = number(digits: 3...3) { return Self.ordinal(year, ordinal) }
    guard let month = number(digits: 1...2) else { return nil }
    guard item == separator else { return Moment(year: year, month: month, day: 1) }
    place += 1
    guard let day = number(digits: 1...2) else { return nil }
    return Moment(year: year, month: month, day: day)
  }

  private static func ordinal(_ year: Int, _ day: Int) -> Moment? {
    let isLeap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0
    var rest = day
    for (index, days) in [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].enumerated() {
      if rest <= days { return Moment(year: year, month: index + 1, day: rest) }
      rest -= days
    }
    return nil
  }

  /// Seconds since midnight of `10:14`, `10:14:55` or `10:14:55.3`; 24:00 is the end of the day.
  private mutating func time() -> Int? {
    guard case .number(let hours, let digits)? = item, digits <= 2, following == .sign(.colon) else {
      return nil
    }
    let start = place
    place += 2
    guard let minutes = number(digits: 1...2), hours <= 24, minutes < 60 else {
      place = start
      return nil
    }
    var seconds = 0
    if case .sign(.colon)? = item {
      place += 1
      seconds = number(digits: 1...2) ?? 0
    }
    if case .number? = following, take(".") || take(",") { place += 1 }
    return hours * 3600 + minutes * 60 + min(seconds, 59)
  }

  private mutating func basicTime() -> Int? {
    guard case .number(let value, let digits)? = item, digits == 6 || digits == 4 else { return nil }
    place += 1
    let full = digits == 6 ? value : value * 100
    guard full / 10_000 <= 24, full / 100 % 100 < 60 else { return nil }
    return full / 10_000 * 3600 + full / 100 % 100 * 60 + min(full % 100, 59)
  }

  /// Minutes east of Greenwich: `+0200`, `+02:00`, `-5`, `GMT+2`, `EST`; 0 where none is told.
  private mutating func zone() -> Int {
    skipBlanks()
    var named = 0
    if case .word(let word)? = item {
      guard let minutes = DateWords.zones[word] else { return 0 }
      place += 1
      named = minutes
    }
    let isWest = item == .sign(UInt8(ascii: "-"))
    guard isWest || item == .sign(UInt8(ascii: "+")) else { return named }
    place += 1
    guard case .number(let value, let digits)? = item, digits <= 4 else { return named }
    place += 1
    var minutes = digits > 2 ? value / 100 * 60 + value % 100 : value * 60
    if digits <= 2, take(":") { minutes += number(digits: 1...2) ?? 0 }
    // No zone is farther away; what says so is a mistake.
    guard minutes <= 14 * 60 else { return named }
    return isWest ? -minutes : minutes
  }

  // MARK: Days alone

  /// A whole day in figures at the beginning: `2019-01-21`, `2019/1/21`, `2019-01/21`, `20190121`, `21.1.2019`.
  ///
  /// Of `4/8/2019` and `4-8-2019` the day is the first number or the second, as `isDayFirst` says; nil for nil.
  mutating func figures(isDayFirst: Bool?) -> Moment? {
    if case .number(let value, 8)? = item {
      return Moment(year: value / 10_000, month: value / 100 % 100, day: value % 100)
    }
    guard let (first, second, third, sign) = threeFigures() else { return nil }
    guard let sign else { return Moment(year: first, month: second, day: third) }
    let isFirst = Self.isDayFirst(first, second) ?? (sign == UInt8(ascii: ".") ? true : isDayFirst)
    return isFirst.map { Moment(year: third, month: $0 ? second : first, day: $0 ? first : second) }
  }

  /// Whether the day stands before the month in the figures at the beginning; nil where they do not tell.
  mutating func isDayFirst() -> Bool? {
    guard let (first, second, _, sign) = threeFigures(), let sign, sign != UInt8(ascii: "."), first != second
    else { return nil }
    return Self.isDayFirst(first, second)
  }

  /// No month is beyond the twelfth, and where both are the same it is all one.
  private static func isDayFirst(_ first: Int, _ second: Int) -> Bool? {
    first > 12 || first == second ? true : second > 12 ? false : nil
  }

  /// Three numbers of a day, with the sign between them where the year is the last.
  private mutating func threeFigures() -> (Int, Int, Int, sign: UInt8?)? {
    guard case .number(let first, let digits)? = item, digits <= 2 || digits == 4 else { return nil }
    place += 1
    guard let sign = separator(), let second = number(digits: 1...2), let other = separator(),
      let third = number(digits: digits == 4 ? 1...2 : 4...4), digits == 4 || sign == other
    else { return nil }
    return (first, second, third, digits == 4 ? nil : sign)
  }

  private mutating func separator() -> UInt8? {
    guard case .sign(let sign)? = item, [UInt8(ascii: "-"), .slash, UInt8(ascii: ".")].contains(sign) else {
      return nil
    }
    place += 1
    skipBlanks()
    return sign
  }

  /// The first day with the name of its month: `Mon, 21 January 2019`, `December 27, 2014 at 12:06 PM`.
  mutating func namedDay() -> Moment? {
    let month = items.indices.lazy.compactMap { [items] place -> (place: Int, month: Int)? in
      guard case .word(let word) = items[place] else { return nil }
      return DateWords.month(word).map { (place, $0) }
    }.first
    guard let month else { return nil }
    let before = figures(around: max(0, month.place - 4)..<month.place)
    let after = figures(around: month.place..<min(items.count, month.place + 8))
    guard let year = after.first(where: { $0.digits == 4 })?.value,
      let day = (before.last { $0.digits <= 2 } ?? after.first { $0.digits <= 2 })?.value
    else { return nil }
    return Moment(year: year, month: month.month, day: day)
  }

  private func figures(around range: Range<Int>) -> [(value: Int, digits: Int)] {
    items[range].compactMap { item in
      if case .number(let value, let digits) = item { (value, digits) } else { nil }
    }
  }

  // MARK: With words, or in numbers only

  /// `Sat, 07 Sep 2002 00:00:01 GMT`, `Sunday, 04-Jan-04 16:29:06`, `Jan 4, 2004 4:29 PM`, `4/1/2004`, `04.01.2004`.
  mutating func wordedMoment() -> Moment? {
    var numbers: [(value: Int, digits: Int)] = []
    var month: (number: Int, numbersBefore: Int)?
    var seconds: Int?
    var offset = 0
    var separator: UInt8?
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
        if month == nil, let known = DateWords.month(word) { month = (known, numbers.count) }
      case .sign(let byte):
        let isSeparator = byte == .slash || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
        if separator == nil, isSeparator { separator = byte }
      }
    }
    let moment =
      month.flatMap { Self.named($0.number, $0.numbersBefore, numbers) } ?? Self.numeric(numbers, separator)
    return moment.map {
      Moment(year: $0.year, month: $0.month, day: $0.day, seconds: seconds, offset: offset)
    }
  }

  private mutating func afternoon(_ seconds: Int) -> Int {
    skipBlanks()
    guard case .word(let word)? = item, word == "am" || word == "pm" else { return seconds }
    place += 1
    let morning = seconds % (12 * 3600)
    return word == "pm" ? morning + 12 * 3600 : morning
  }

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
      year: fullYear(numbers[2].value), month: isDayFirst ? second : first, day: isDayFirst ? first : second)
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
