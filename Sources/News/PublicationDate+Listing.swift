extension PublicationDate {
  /// The date under which an article stands that says `published` of itself and came at `time`, in seconds since
  /// 1970-01-01T00:00:00Z: what it says, or the time it came where it says nothing or a date that was still ahead.
  public static func listed(_ published: PublicationDate?, cameAt time: Int64) -> PublicationDate {
    guard let published, !published.isAfter(time) else { return PublicationDate(instant: time) }
    return published
  }

  /// Whether the date lies ahead of `time`; clocks may differ by minutes, and days by their zone.
  public func isAfter(_ time: Int64) -> Bool {
    if let instant { return instant > time + 600 }
    return Int64(dayNumber) * 86_400 > time + 86_400
  }
}
