import News
import Testing

@Suite struct PublicationDateTests {
  @Test(arguments: [
    ("2024-07-28", "2024-07-28", "28 Jul 2024"),
    ("2024-07-28T09:30:00+02:00", "2024-07-28T09:30:00+02:00", "28 Jul 2024"),
    (" 2024-02-29", "2024-02-29", "29 Feb 2024"),
    ("2024-07-28 09:30", "2024-07-28", "28 Jul 2024"),
    ("0001-01-01", "0001-01-01", "1 Jan 1"),
  ])
  func isoDaysAreRead(text: String, written: String, readable: String) throws {
    let date = try #require(PublicationDate(text))
    #expect(date.text == written)
    #expect(date.readable == readable)
    #expect(PublicationDate(date.text) == date)
  }

  @Test(arguments: [
    "", "2024", "2023-02-29", "1900-02-29", "2024-13-01", "2024-00-10", "2024-01-32", "28 July 2024",
    "2024-7-28", "2024-07-28x", "２０２４-07-28", "-024-07-28", "2024/07/28", "+024-07-28",
  ])
  func whatIsNoIsoDayIsRefused(text: String) { #expect(PublicationDate(text) == nil) }

  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-03-01", 11_017), ("2024-07-28", 19_932),
    ("0000-03-01", -719_468),
  ])
  func daysAreCountedFrom1970(text: String, number: Int) {
    #expect(PublicationDate(text)?.dayNumber == number)
  }

  @Test func laterDaysAndTimesAreGreater() throws {
    let texts = ["1999-12-31", "2024-07-28T08:00:00Z", "2024-07-28T09:30:00Z", "2024-07-28", "2024-08-01"]
    let dates = texts.compactMap { PublicationDate($0) }
    #expect(dates.count == texts.count)
    #expect(dates.shuffled().sorted() == dates)
  }
}
