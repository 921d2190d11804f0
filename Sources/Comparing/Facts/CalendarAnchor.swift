import News

/// The day from which "Tuesday", "yesterday" and "last month" of a report are counted.
struct CalendarAnchor: Equatable {
  /// The day of publication, as days since 1 January 1970.
  let day: Int
  let year: Int
  let month: Int

  init(_ date: PublicationDate) {
    day = date.dayNumber
    year = date.year
    month = date.month
  }

  /// The article's own date, or the first full one of its first paragraphs: `Tuesday, July 28, 2024`.
  init?(of reading: Reading) {
    if let date = reading.article.published {
      self.init(date)
      return
    }
    for index in reading.tokens.indices.prefix(120).dropLast(3) {
      guard reading.traits(index).contains(.month), let month = CalendarWords.month(reading.word(index)),
        let day = Int(reading.word(index + 1)), reading.isMark(index + 2, ","),
        let year = Int(reading.word(index + 3)), (1900...2100).contains(year),
        let date = CalendarAnchor.date(year, month, day)
      else { continue }
      self.init(date)
      return
    }
    return nil
  }

  /// The weekday from Monday = 0 of a day since 1 January 1970, a Thursday.
  static func weekday(of day: Int) -> Int { ((day + 3) % 7 + 7) % 7 }

  private static func date(_ year: Int, _ month: Int, _ day: Int) -> PublicationDate? {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return PublicationDate("\(year)-\(padded(month))-\(padded(day))")
  }

  /// The weekday on or before the day of publication, and the one behind it.
  func days(ofWeekday weekday: Int) -> [ClosedRange<Int>] {
    let back = (Self.weekday(of: day) - weekday + 7) % 7
    let last = day - back
    return [last...last, (last + 7)...(last + 7)]
  }

  /// The day of a month that is nearest to the day of publication.
  func days(month: Int, day: Int) -> [ClosedRange<Int>] {
    let candidates = [year - 1, year, year + 1].compactMap { Self.date($0, month, day)?.dayNumber }
    guard let nearest = candidates.min(by: { abs($0 - self.day) < abs($1 - self.day) }) else { return [] }
    return [nearest...nearest]
  }
}
