internal import News

/// Where a day begins, for dates as they are stored: moments in UTC, and days alone.
struct DayBound {
  private let day: String
  private let moment: String

  /// The beginning of `sought` in `zone`, where `today` is that of today.
  init(_ sought: SoughtDay, in zone: Zone, today: Int) {
    let number = sought.number(today: today)
    day = PublicationDate(dayNumber: number).dayText
    moment = PublicationDate(instant: zone.start(ofDay: number)).text
  }

  /// Whether the day begins after the date in `column`, with `arguments`: one without a zone is in every place the same
  /// day. Null for no date.
  func isAfter(_ column: String) -> String {
    "CASE WHEN \(column) GLOB '*Z' THEN \(column) < ? ELSE substr(\(column), 1, 10) < ? END"
  }

  var arguments: [String] { [moment, day] }
}
