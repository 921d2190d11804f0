/// When an article was published: a calendar day, with the time of day where it is known.
///
/// Written and read as ISO 8601: `2024-07-28` or `2024-07-28T09:30:00Z`.
public struct PublicationDate: Hashable, Sendable {
  public let year: Int
  public let month: Int
  public let day: Int
  /// Everything after the day, `T09:30:00+02:00`, or empty.
  public let time: String

  /// Nil unless `text` begins with a real calendar day in the form `YYYY-MM-DD`.
  public init?(_ text: String) {
    let trimmed = text.drop { $0 == " " }
    let parts = trimmed.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      let year = Self.digits(parts[0]), let month = Self.digits(parts[1]), let day = Self.digits(parts[2]),
      Self.isDay(year, month, day)
    else { return nil }
    let rest = trimmed.dropFirst(10)
    guard rest.isEmpty || rest.first == "T" || rest.first == " " else { return nil }
    self.year = year
    self.month = month
    self.day = day
    time = rest.first == "T" ? String(rest.prefix { $0.isASCII && $0 != " " }) : ""
  }

  /// The day without a time; nil for one that no calendar has, or with a year of other than four digits.
  public init?(year: Int, month: Int, day: Int) {
    guard (0...9999).contains(year), Self.isDay(year, month, day) else { return nil }
    self.year = year
    self.month = month
    self.day = day
    time = ""
  }

  /// The day that lies `dayNumber` days after 1 January 1970, without a time.
  ///
  /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
  public init(dayNumber: Int) { self.init(dayNumber: dayNumber, time: "") }

  init(dayNumber: Int, time: String) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    self.time = time
  }

  /// The moment that lies `instant` seconds after 1970-01-01T00:00:00Z, in UTC: 1722151800 is `2024-07-28T07:30:00Z`.
  public init(instant: Int64) {
    let (before, rest) = Int(instant).quotientAndRemainder(dividingBy: 86_400)
    let day = PublicationDate(dayNumber: rest < 0 ? before - 1 : before)
    let seconds = rest < 0 ? rest + 86_400 : rest
    let (hours, minutes) = (Self.padded(seconds / 3600, 2), Self.padded(seconds / 60 % 60, 2))
    year = day.year
    month = day.month
    self.day = day.day
    time = "T\(hours):\(minutes):\(Self.padded(seconds % 60, 2))Z"
  }

  /// The date of publication of what was dated like this at first and is dated `later` now: the earlier one, for edits
  /// are dated anew, and of one day the one with a time.
  public func earlier(_ later: PublicationDate?) -> PublicationDate {
    guard let later else { return self }
    if later.dayNumber == dayNumber, time.isEmpty || later.time.isEmpty { return time.isEmpty ? later : self }
    return min(self, later)
  }

  /// The day as `2024-07-28`.
  public var dayText: String {
    "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
  }

  /// The day and the time as first given, e.g. `2024-07-28T09:30:00Z`.
  public var text: String { dayText + time }

  /// The day as people write it, e.g. `28 Jul 2024`.
  public var readable: String { "\(day) \(Self.months[month - 1]) \(year)" }

  /// Whole days since 1 January 1970.
  ///
  /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
  public var dayNumber: Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private static func digits(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    var text = String(number)
    while text.utf8.count < width { text = "0" + text }
    return text
  }

  private static func isDay(_ year: Int, _ month: Int, _ day: Int) -> Bool {
    (1...12).contains(month) && (1...length(ofMonth: month, year: year)).contains(day)
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension PublicationDate: Comparable {
  /// The earlier moment first, whatever zones they are given in; a day alone stands at its noon in UTC.
  public static func < (a: PublicationDate, b: PublicationDate) -> Bool {
    let (one, other) = (a.utc, b.utc)
    guard (one.year, one.month, one.day) == (other.year, other.month, other.day) else {
      return (one.year, one.month, one.day) < (other.year, other.month, other.day)
    }
    let (time, otherTime) = (one.sortingTime, other.sortingTime)
    return time == otherTime ? a.text < b.text : time < otherTime
  }
}

extension PublicationDate: Codable {
  public init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    let text = try value.decode(String.self)
    guard let date = PublicationDate(text) else {
      throw DecodingError.dataCorruptedError(in: value, debugDescription: "not a date: \(text)")
    }
    self = date
  }

  public func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    try value.encode(text)
  }
}
