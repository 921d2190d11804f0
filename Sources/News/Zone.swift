/// The time zone of the person who reads: how far its clocks are ahead of universal time at a moment.
///
///     Zone(hours: -5).day(of: 1_795_408_200)     // 2026-11-22, where it is 23:30
///
/// A value that others make: nothing here asks the system for the zone.
public struct Zone: Sendable {
  private let seconds: @Sendable (Int64) -> Int

  /// `offset` gives seconds east of Greenwich at a moment in seconds since 1970-01-01T00:00:00Z.
  public init(offset: @escaping @Sendable (Int64) -> Int) { seconds = offset }

  /// A zone without summer time.
  public init(hours: Int) { self.init { _ in hours * 3600 } }

  public static let utc = Zone(hours: 0)

  /// Seconds east of Greenwich at `instant`; never more than a day, whatever the zone says.
  public func offset(at instant: Int64) -> Int { max(-86_399, min(86_399, seconds(instant))) }

  /// The day that `instant` falls on, as `PublicationDate.dayNumber`.
  public func dayNumber(of instant: Int64) -> Int {
    let local = instant + Int64(offset(at: instant))
    return Int(local >= 0 ? local / 86_400 : (local - 86_399) / 86_400)
  }

  public func day(of instant: Int64) -> PublicationDate { PublicationDate(dayNumber: dayNumber(of: instant)) }

  /// The first moment of the day `number`, also where clocks are set at midnight.
  public func start(ofDay number: Int) -> Int64 {
    let midnight = Int64(number) * 86_400
    let offsets = [offset(at: midnight - 86_400), offset(at: midnight + 86_400)].sorted()
    let first = midnight - Int64(offsets[1])
    return first + Int64(offset(at: first)) >= midnight ? first : midnight - Int64(offsets[0])
  }
}
