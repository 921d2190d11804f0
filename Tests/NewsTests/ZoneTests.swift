import News
import Testing

@Suite struct ZoneTests {
  private func instant(_ text: String) throws -> Int64 { try #require(PublicationDate(text)?.instant) }

  /// Summer time begins at `moment`, an hour ahead from then on.
  private func zone(_ hours: Int, aheadFrom moment: Int64) -> Zone {
    Zone { $0 < moment ? hours * 3600 : (hours + 1) * 3600 }
  }

  @Test(arguments: [
    ("2026-11-22T23:30:00-05:00", -5, "2026-11-22T23:30:00-05:00", "22 Nov 2026, 23:30"),
    ("2026-11-23T04:30:00Z", -5, "2026-11-22T23:30:00-05:00", "22 Nov 2026, 23:30"),
    ("2026-11-22T23:30:00-05:00", 9, "2026-11-23T13:30:00+09:00", "23 Nov 2026, 13:30"),
    ("2026-11-23T04:30:15.25Z", 0, "2026-11-23T04:30:15Z", "23 Nov 2026, 04:30"),
    ("2026-11-22", -5, "2026-11-22", "22 Nov 2026"),
    ("2026-11-22T09:30:00", -5, "2026-11-22T09:30:00", "22 Nov 2026, 09:30"),
    ("2026-11-22Tnoon", 9, "2026-11-22Tnoon", "22 Nov 2026"),
  ])
  func momentsAreShownByTheClocksOfAZoneAndDaysStayDays(
    text: String, hours: Int, shown: String, readable: String
  ) throws {
    let zone = Zone(hours: hours)
    let date = try #require(PublicationDate(text))
    #expect(date.shown(in: zone).text == shown)
    #expect(date.shown(in: zone).readableMoment == readable)
    #expect(date.dayText(in: zone) == date.shown(in: zone).dayText)
    #expect(date.shown(in: zone).shown(in: .utc) == date.utc)
  }

  @Test func offsetsAreWrittenInHoursAndMinutes() throws {
    let date = try #require(PublicationDate("2026-11-22T20:00:00Z"))
    #expect(date.shown(in: Zone { _ in 20_700 }).text == "2026-11-23T01:45:00+05:45")
    #expect(date.shown(in: Zone { _ in -12_600 }).text == "2026-11-22T16:30:00-03:30")
    #expect(date.shown(in: Zone { _ in .max }).text == "2026-11-23T19:59:59+23:59")
  }

  @Test func aDayBeginsWhereItsClocksSayAlsoWhenTheyAreSet() throws {
    let day = try #require(PublicationDate("2026-03-08")).dayNumber
    #expect(try Zone(hours: -5).start(ofDay: day) == instant("2026-03-08T05:00:00Z"))
    #expect(try Zone(hours: 9).start(ofDay: day) == instant("2026-03-07T15:00:00Z"))
    // At two in the morning, and at midnight, which that day does not have.
    let two = try zone(-5, aheadFrom: instant("2026-03-08T07:00:00Z"))
    #expect(try two.start(ofDay: day) == instant("2026-03-08T05:00:00Z"))
    #expect(try two.start(ofDay: day + 1) == instant("2026-03-09T04:00:00Z"))
    let midnight = try zone(-5, aheadFrom: instant("2026-03-08T05:00:00Z"))
    #expect(try midnight.start(ofDay: day) == instant("2026-03-08T05:00:00Z"))
    // Back at midnight: the last hour of the day before comes twice.
    let back = try zone(-5, aheadFrom: instant("2026-03-08T04:00:00Z"))
    let autumn = Zone { back.offset(at: $0) == -14_400 ? -18_000 : -14_400 }
    #expect(try autumn.start(ofDay: day) == instant("2026-03-08T05:00:00Z"))
    for zone in [two, midnight, autumn] {
      let start = zone.start(ofDay: day)
      #expect(zone.dayNumber(of: start) == day && zone.dayNumber(of: start - 1) == day - 1)
    }
  }

  @Test func momentsAreSortedByWhenTheyWereAndDaysAtNoon() {
    let texts = [
      "2026-11-22T23:00:00+02:00", "2026-11-22T22:00:00Z", "2026-11-22T23:30:00-05:00", "2026-11-23",
      "2026-11-23T12:00:00Z", "2026-11-24T01:00:00+13:00",
    ]
    let dates = texts.compactMap { PublicationDate($0) }
    #expect(dates.shuffled().sorted().map(\.text) == texts)
    #expect(dates.map(\.sortingText) == dates.map(\.sortingText).sorted())
    #expect(PublicationDate.with(sortingText: "2026-11-23T12")?.text == "2026-11-23")
    #expect(PublicationDate.with(sortingText: "2026-11-23T12:00:00Z")?.text == "2026-11-23T12:00:00Z")
  }

  @Test func aMomentThatNoCalendarOfOursHasStaysWhatItIs() throws {
    let first = try #require(PublicationDate("0000-01-01T00:00:00+05:00"))
    let last = try #require(PublicationDate("9999-12-31T23:00:00-05:00"))
    #expect(first.utc == first && last.utc == last)
  }
}
