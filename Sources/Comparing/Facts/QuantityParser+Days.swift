import News

extension QuantityParser {
  /// A weekday, a day of a month, a month, or `yesterday` where the day of publication is known.
  func day(at index: Int, in sentence: Range<Int>) -> Value? {
    if reading.traits(index).contains(.weekday) { return weekday(index, sentence) }
    if let day = dayOfMonth(index, sentence) ?? month(index, sentence) { return day }
    return reading.traits(index).contains(.time) ? relative(index, sentence) : nil
  }

  /// Behind these a weekday is part of a name.
  private static let dayNames: WordSet = [
    "black", "super", "good", "ash", "easter", "palm", "bloody", "cyber", "every",
  ]
  /// Before these it is one, too.
  private static let dayPapers: WordSet = [
    "times", "telegraph", "mail", "mirror", "post", "school", "services", "mass",
  ]

  private func weekday(_ index: Int, _ sentence: Range<Int>) -> Value? {
    guard let day = CalendarWords.weekdayNames.firstIndex(of: reading.word(index)),
      reading.tokens[index].flags.contains(.capital)
    else { return nil }
    if index > sentence.lowerBound {
      let before = reading.word(index - 1)
      if reading.isWord(index - 1, in: Self.dayNames)
        || before == "news" && reading.tokens[index - 1].flags.contains(.capital)
      {
        return nil
      }
    }
    if index + 1 < sentence.upperBound, reading.isWord(index + 1, in: Self.dayPapers) { return nil }
    return Value(
      kind: .weekday, low: Double(day), high: Double(day), days: calendar?.days(ofWeekday: day) ?? [],
      tokens: index..<(index + 1))
  }

  /// `July 28`, `28 July`, `Sept. 11`, `28th of July` as month × 100 + day.
  private func dayOfMonth(_ index: Int, _ sentence: Range<Int>) -> Value? {
    guard let second = nextWord(index, sentence) else { return nil }
    for (monthAt, dayAt) in [(index, second), (second, index)] {
      guard reading.tokens[dayAt].flags.contains(.digits), let month = monthNumber(monthAt),
        let digits = DigitReader(reading: reading).digits(at: dayAt), digits.isPlain,
        ["", "th", "st", "nd", "rd"].contains(digits.suffix), (1...31).contains(digits.value)
      else { continue }
      let value = Double(month * 100) + digits.value
      return Value(
        kind: .date, low: value, high: value,
        days: calendar?.days(month: month, day: Int(digits.value)) ?? [],
        tokens: index..<(second + 1))
    }
    return nil
  }

  /// The word behind `index`, past the full stop of an abbreviation and `of`.
  private func nextWord(_ index: Int, _ sentence: Range<Int>) -> Int? {
    var next = index + 1
    if next < sentence.upperBound, reading.isMark(next, "."), reading.traits(index).contains(.month) {
      next += 1
    }
    if next < sentence.upperBound, reading.word(next) == "of", reading.tokens[index].flags.contains(.digits) {
      next += 1
    }
    return next < sentence.upperBound ? next : nil
  }

  private func monthNumber(_ index: Int) -> Int? {
    guard reading.traits(index).contains(.month), reading.tokens[index].flags.contains(.capital) else {
      return nil
    }
    return CalendarWords.month(reading.word(index))
  }

  private static let monthOpeners: WordSet = [
    "in", "since", "last", "next", "this", "until", "by", "early", "late", "mid", "during", "from", "through",
  ]

  /// `in June`, `June 2024`.
  private func month(_ index: Int, _ sentence: Range<Int>) -> Value? {
    guard let month = monthNumber(index) else { return nil }
    guard index > sentence.lowerBound else { return nil }
    let isOpened =
      reading.isWord(index - 1, in: Self.monthOpeners)
      || reading.word(index - 1) == "of" && index - 2 >= sentence.lowerBound
        && reading.word(index - 2) == "end"
    guard isOpened else { return nil }
    return Value(
      kind: .date, low: Double(month * 100 + 1), high: Double(month * 100 + 31), tokens: index..<(index + 1))
  }

  private static let offsets: WordTable = ["yesterday": -1, "today": 0, "tomorrow": 1]

  private static let steps: WordTable = ["last": -1, "next": 1]

  /// `yesterday`, `today`, `tomorrow`, `last month`, `last year`.
  private func relative(_ index: Int, _ sentence: Range<Int>) -> Value? {
    guard let calendar else { return nil }
    let word = reading.word(index)
    if let offset = reading.value(of: index, in: Self.offsets) {
      let day = calendar.day + offset
      return Value(kind: .date, low: -1, high: -1, days: [day...day], tokens: index..<(index + 1))
    }
    guard index > sentence.lowerBound, word == "month" || word == "year",
      let step = reading.value(of: index - 1, in: Self.steps)
    else { return nil }
    if word == "year" {
      let year = Double(calendar.year + step)
      return Value(kind: .year, low: year, high: year, tokens: (index - 1)..<(index + 1))
    }
    let month = (calendar.month - 1 + step + 12) % 12 + 1
    return Value(
      kind: .date, low: Double(month * 100 + 1), high: Double(month * 100 + 31),
      tokens: (index - 1)..<(index + 1))
  }

  // MARK: Times of day

  private static let hours: WordTable = ["noon": 720.0, "midnight": 1440.0]

  /// `3 p.m.`, `3pm`, `11.25pm`, `15:00`, `noon`, in minutes.
  func clock(at index: Int, in sentence: Range<Int>) -> Value? {
    if reading.traits(index).contains(.quantity), let minutes = reading.value(of: index, in: Self.hours) {
      return Value(kind: .clock, low: minutes, high: minutes, grain: 1, tokens: index..<(index + 1))
    }
    guard reading.tokens[index].flags.contains(.digits), let time = time(at: index) else { return nil }
    var end = index + 1
    var half = time.half
    if half == nil, end < sentence.upperBound, ["am", "pm"].contains(reading.word(end)) {
      half = reading.word(end)
      end += 1
    } else if half == nil, end < sentence.upperBound, reading.word(end) == "o'clock" {
      end += 1
    } else if half == nil, !time.hasColon {
      return nil
    }
    guard time.hour <= (half == nil ? 23 : 12) else { return nil }
    let hour = half == nil ? time.hour : time.hour % 12 + (half == "pm" ? 12 : 0)
    let minutes = Double(hour * 60 + time.minute)
    // Without am or pm a small hour may be either.
    let isOpen = half == nil && time.hour <= 12
    return Value(
      kind: .clock, low: minutes, high: minutes, grain: isOpen ? 0 : 1, system: zone(end, sentence),
      tokens: index..<end)
  }

  private func time(at index: Int) -> (hour: Int, minute: Int, half: String?, hasColon: Bool)? {
    var word = reading.word(index)
    var half: String?
    if word.hasSuffix("am") || word.hasSuffix("pm") {
      half = String(word.suffix(2))
      word = String(word.dropLast(2))
    }
    if !word.utf8.contains(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }) {
      guard let hour = Int(word), (0...23).contains(hour), word.utf8.count <= 2 else { return nil }
      return (hour, 0, half, false)
    }
    let hasColon = word.utf8.contains(UInt8(ascii: ":"))
    let parts = word.split(whereSeparator: { $0 == ":" || $0 == "." })
    guard let first = parts.first, parts.count <= 2, let hour = Int(first), (0...23).contains(hour),
      first.utf8.count <= 2
    else { return nil }
    guard parts.count == 2 else { return (hour, 0, half, false) }
    guard parts[1].utf8.count == 2, let minute = Int(parts[1]), (0..<60).contains(minute) else { return nil }
    return (hour, minute, half, hasColon)
  }

  private static let zones = ["gmt", "utc", "bst", "et", "est", "edt", "ct", "cst", "pt", "pst", "cet"]

  private func zone(_ index: Int, _ sentence: Range<Int>) -> Int {
    guard index < sentence.upperBound else { return 0 }
    return (Self.zones.firstIndex(of: reading.word(index)) ?? -1) + 1
  }
}
