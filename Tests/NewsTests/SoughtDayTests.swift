import News
import Testing

@Suite struct SoughtDayTests {
  private let today = 20_000

  @Test(arguments: [
    ("today", 0), ("Yesterday", -1), ("7d", -7), ("0d", 0), ("365D", -365), ("2024-10-04", 0),
    ("2024-10-05T09:00:00Z", 1), ("2024-10", -3), ("2024", -277),
  ])
  func daysAreNamedByTheirDateOrByHowLongAgoTheyWere(text: String, days: Int) {
    #expect(SoughtDay(text)?.number(today: today) == today + days)
  }

  @Test(arguments: [
    "", "garbage", "tomorrow", "d", "-7d", "7 d", "7days", "7w", "123456d", "+7d", "٧d", "2024-13",
    "2024-02-30",
  ])
  func nothingElseIsADay(text: String) { #expect(SoughtDay(text) == nil) }
}
