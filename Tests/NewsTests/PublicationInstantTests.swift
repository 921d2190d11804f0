import News
import Testing

@Suite("The instant of a publication")
struct PublicationInstantTests {
  @Test(
    "Time and zone give seconds since 1970",
    arguments: [
      ("1970-01-01T00:00:00Z", 0), ("2024-07-28T09:30:00+02:00", 1_722_151_800),
      ("2024-07-28T09:30-0330", 1_722_171_600), ("2024-07-28T09:30:15.250Z", 1_722_159_015),
    ] as [(String, Int64)])
  func instants(text: String, seconds: Int64) {
    #expect(PublicationDate(text)?.instant == seconds)
  }

  @Test(
    "Seconds since 1970 give day and time in UTC",
    arguments: [
      (0, "1970-01-01T00:00:00Z"), (1_722_151_800, "2024-07-28T07:30:00Z"), (-1, "1969-12-31T23:59:59Z"),
      (-86_400, "1969-12-31T00:00:00Z"), (951_782_400, "2000-02-29T00:00:00Z"),
    ] as [(Int64, String)])
  func dates(seconds: Int64, text: String) {
    #expect(PublicationDate(instant: seconds).text == text)
    #expect(PublicationDate(instant: seconds).instant == seconds)
  }

  @Test func aDayIsOneOfTheCalendar() {
    #expect(PublicationDate(year: 2024, month: 2, day: 29)?.text == "2024-02-29")
    #expect(PublicationDate(year: 2023, month: 2, day: 29) == nil)
    #expect(PublicationDate(year: 2023, month: 13, day: 1) == nil)
    #expect(PublicationDate(year: 10_000, month: 1, day: 1) == nil)
  }

  @Test(
    "Without either there is none",
    arguments: [
      "2024-07-28", "2024-07-28T", "2024-07-28T09:30:00", "2024-07-28T09:3", "2024-07-28Tab:cdZ",
      "2024-07-28T09:30:", "2024-07-28T09:30:00+2", "2024-07-28T09:30:00.",
    ])
  func none(text: String) {
    #expect(PublicationDate(text)?.instant == nil)
  }
}
