internal import News

/// A moment as feeds write it, in every form met in the wild, as ISO 8601 in UTC.
///
/// `Sat, 7 Sep 02 00:00 EST` is `2002-09-07T05:00:00Z`, `1031356800` is `2002-09-07T00:00:00Z`, `2003-12-31` stays a
/// day. Wrong weekdays are ignored; a form without a year gives nil.
///
/// Sources: RFC 822, RFC 2822 with its obsolete zones, RFC 3339, the W3C note on date and time formats.
enum FeedDate {
  static func date(of text: String) -> PublicationDate? { stated(text)?.date }

  /// The date with what it tells of the order of days in figures.
  static func stated(_ text: String) -> StatedDate? {
    let bytes = Array(text.utf8.prefix(64))
    func read<Value>(_ form: (inout DateReader) -> Value?) -> Value? {
      var reader = DateReader(bytes)
      return form(&reader)
    }
    let plain =
      read { $0.isoMoment()?.date } ?? read { $0.unixInstant().map { PublicationDate(instant: $0) } }
    guard let date = plain.map({ StatedDate(date: $0) }) ?? read({ $0.wordedMoment()?.stated }) else {
      return nil
    }
    return isBeginning(date.date) ? nil : date
  }

  /// Whether a date is the beginning of the count of seconds, which programs write where they know none.
  private static func isBeginning(_ date: PublicationDate) -> Bool {
    date.dayNumber == 0 && (date.instant ?? 0) == 0
  }
}

/// A day, and where it is known the time in seconds and the zone's offset in minutes.
struct Moment {
  var year: Int
  var month: Int
  var day: Int
  var seconds: Int?
  var offset = 0
  /// For a day in figures that ends in the year, whether the day stands first.
  var isDayFirst: Bool?

  /// Nil for a day that no calendar has, and for years that programs write where they know none.
  var date: PublicationDate? {
    guard year >= 1000, let given = PublicationDate(year: year, month: month, day: day) else { return nil }
    guard let seconds else { return given }
    let date = PublicationDate(instant: Int64(given.dayNumber * 86_400 + min(seconds, 86_400) - offset * 60))
    return date.year <= 9999 ? date : nil
  }

  /// With what it tells of the order of days in figures; behind dots the day is always first.
  fileprivate var stated: StatedDate? {
    guard let date else { return nil }
    guard let isDayFirst, month != day else { return StatedDate(date: date) }
    var other = self
    (other.month, other.day) = (day, month)
    return StatedDate(
      date: date,
      figures: other.date.map { .open(isDayFirst: isDayFirst, other: $0) } ?? .told(isDayFirst: isDayFirst))
  }
}
