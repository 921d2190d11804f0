extension PublicationDate {
  /// By whose order as text dates are sorted: moments in UTC, and days alone at noon there, `2026-11-22T12`.
  ///
  /// Noon in UTC is of the same day in all zones from twelve hours west to twelve hours east of Greenwich: among moments
  /// shown in any of them a day stands between those of the day before and of the day after.
  public var sortingText: String { time.isEmpty ? dayText + Self.noon : utc.text }

  var sortingTime: String { time.isEmpty ? Self.noon : time }

  /// The date that has `sortingText`, a day where it is one's.
  public static func with(sortingText: String) -> PublicationDate? {
    PublicationDate(sortingText.hasSuffix(noon) ? String(sortingText.dropLast(noon.count)) : sortingText)
  }

  private static let noon = "T12"

  /// The date under which an article stands that says `published` of itself and came at `time`, in seconds since
  /// 1970-01-01T00:00:00Z: what it says, in UTC so that lists sort it by its moment, or the time it came where it says
  /// nothing or a date that was still ahead.
  public static func listed(_ published: PublicationDate?, cameAt time: Int64) -> PublicationDate {
    guard let published, !published.isAfter(time) else { return PublicationDate(instant: time) }
    return published.utc
  }

  /// Whether the date lies ahead of `time`; clocks may differ by minutes, and days by their zone.
  public func isAfter(_ time: Int64) -> Bool {
    if let instant { return instant > time + 600 }
    return Int64(dayNumber) * 86_400 > time + 86_400
  }
}
