/// The numbers, words and signs of a date, read in order.
struct DateReader {
  enum Item: Hashable {
    case number(Int, digits: Int)
    case word(String)
    case sign(UInt8)
  }

  let items: [Item]
  var place = 0

  init(_ bytes: [UInt8]) {
    var items: [Item] = []
    var index = 0
    let bytes = Self.withPlainBlanks(bytes)
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

  /// Blanks at which no line breaks stand in times, as in `3:05 PM` of later systems; `2026年11月21日 10時05分` is
  /// `2026-11-21  10:05:`.
  private static func withPlainBlanks(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(where: { $0 == 0xC2 || $0 >= 0xE2 }) else { return bytes }
    var plain: [UInt8] = []
    var isBehindUnit = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let isBlank = scalar.properties.isWhitespace
      if isBlank, isBehindUnit { continue }
      let unit = DateWords.units[scalar]
      isBehindUnit = unit == UInt8(ascii: "-")
      if let byte = unit ?? (isBlank ? 0x20 : nil) {
        plain.append(byte)
      } else {
        plain.append(contentsOf: Array(String(scalar).utf8))
      }
    }
    return plain
  }

  var item: Item? { place < items.count ? items[place] : nil }
  var following: Item? { place + 1 < items.count ? items[place + 1] : nil }

  mutating func take(_ sign: Character) -> Bool {
    guard let byte = sign.asciiValue, item == .sign(byte) else { return false }
    place += 1
    return true
  }

  mutating func number(digits: ClosedRange<Int>) -> Int? {
    guard case .number(let value, let count)? = item, digits.contains(count) else { return nil }
    place += 1
    return value
  }

  mutating func skipBlanks() {
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
    let isAfternoon = skipWeekday()
    if let time = time() {
      moment.seconds = isAfternoon && time < 12 * 3600 ? time + 12 * 3600 : afternoon(time)
    } else {
      moment.seconds = basicTime()
    }
    if moment.seconds != nil { moment.offset = zone() }
    return moment
  }

  /// Passes the day of the week and the half of the day as they stand behind East Asian dates: `(土)`, `下午`. Whether
  /// that is the afternoon.
  private mutating func skipWeekday() -> Bool {
    var isAfternoon = false
    while let item {
      switch item {
      case .word(let word) where !word.utf8.contains(where: \.isLetter):
        isAfternoon = isAfternoon || DateWords.afternoons.contains(word)
      case .sign(let byte) where byte.isBlank || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")"): break
      default: return isAfternoon
      }
      place += 1
    }
    return isAfternoon
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

  /// Seconds since midnight of `10:14`, `10:14:55`, `10:14:55.3` or `10h14`; 24:00 is the end of the day.
  mutating func time() -> Int? {
    guard case .number(let hours, let digits)? = item, digits <= 2,
      following == .sign(.colon) || following == .word("h")
    else { return nil }
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

  /// `seconds` by what stands behind a time of twelve hours: `PM`, `p.m.`, `p. m.`
  mutating func afternoon(_ seconds: Int) -> Int {
    skipBlanks()
    let start = place
    guard case .word(let word)? = item, ["am", "pm", "a", "p"].contains(word) else { return seconds }
    place += 1
    if word.count == 1, take(".") { skipBlanks() }
    if word.count == 1, item == .word("m") {
      place += 1
      _ = take(".")
    } else if word.count == 1 {
      place = start
      return seconds
    }
    let morning = seconds % (12 * 3600)
    return word.hasPrefix("p") ? morning + 12 * 3600 : morning
  }

  private mutating func basicTime() -> Int? {
    guard case .number(let value, let digits)? = item, digits == 6 || digits == 4 else { return nil }
    place += 1
    let full = digits == 6 ? value : value * 100
    guard full / 10_000 <= 24, full / 100 % 100 < 60 else { return nil }
    return full / 10_000 * 3600 + full / 100 % 100 * 60 + min(full % 100, 59)
  }

  /// Minutes east of Greenwich: `+0200`, `+02:00`, `-5`, `GMT+2`, `EST`; 0 where none is told.
  mutating func zone() -> Int {
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
}
