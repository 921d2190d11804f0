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
    "Without either there is none",
    arguments: [
      "2024-07-28", "2024-07-28T", "2024-07-28T09:30:00", "2024-07-28T09:3", "2024-07-28Tab:cdZ",
      "2024-07-28T09:30:", "2024-07-28T09:30:00+2", "2024-07-28T09:30:00.",
    ])
  func none(text: String) {
    #expect(PublicationDate(text)?.instant == nil)
  }
}
