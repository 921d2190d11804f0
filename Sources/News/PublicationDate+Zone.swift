extension PublicationDate {
  /// The same moment as the clocks of `zone` show it; a day alone, or a time without a zone, is itself everywhere.
  ///
  /// `2026-11-23T04:30:00Z` is `2026-11-22T23:30:00-05:00` five hours west of Greenwich.
  public func shown(in zone: Zone) -> PublicationDate {
    guard let instant else { return self }
    let offset = zone.offset(at: instant)
    let local = PublicationDate(instant: instant + Int64(offset))
    guard (0...9999).contains(local.year) else { return self }
    return PublicationDate(
      dayNumber: local.dayNumber, time: local.time.dropLast() + (offset == 0 ? "Z" : Self.offsetText(offset)))
  }

  /// The day it falls on in `zone`, as `2024-07-28`: the same as that of `shown(in:)`, for less.
  public func dayText(in zone: Zone) -> String {
    instant.map { zone.day(of: $0).dayText } ?? dayText
  }

  /// The same moment in universal time and to the second, by whose text moments are stored and sorted; itself without
  /// a time and its zone.
  public var utc: PublicationDate { isPlainUTC ? self : shown(in: .utc) }

  /// Whether the time is of the form `THH:MM:SSZ`, or there is none.
  private var isPlainUTC: Bool {
    time.isEmpty || time.utf8.count == 10 && time.utf8.last == UInt8(ascii: "Z")
  }

  /// The day and, where it is known, the time of day: `28 Jul 2024, 09:30`.
  public var readableMoment: String {
    let clock = time.utf8.dropFirst().prefix(5)
    let isClock =
      clock.count == 5
      && clock.enumerated().allSatisfy { place, byte in
        place == 2 ? byte == UInt8(ascii: ":") : (0x30...0x39).contains(byte)
      }
    return isClock ? readable + ", " + String(decoding: clock, as: UTF8.self) : readable
  }

  /// `-05:00`; seconds, which zones of long ago had, are left out.
  private static func offsetText(_ seconds: Int) -> String {
    let minutes = abs(seconds) / 60
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return (seconds < 0 ? "-" : "+") + padded(minutes / 60) + ":" + padded(minutes % 60)
  }
}
