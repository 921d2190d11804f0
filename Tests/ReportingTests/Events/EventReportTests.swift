import News
import Testing

@testable import Reporting

@Suite struct EventReportTests {
  private let event = Event(
    id: Event.ID(rawValue: "talks"), name: "Talks\u{1B}",
    reports: [
      ArticleSummary(
        id: Article.ID(rawValue: "0a"), name: "Ministers", outlet: "Wire",
        published: PublicationDate("2024-07-28"), words: 12, isRead: true),
      ArticleSummary(id: Article.ID(rawValue: "0b"), name: "No date", words: 3),
    ], pair: [Article.ID(rawValue: "0b"), Article.ID(rawValue: "0a")],
    corrected: [Article.ID(rawValue: "0b")])

  @Test("The JSON of events has the fields that are documented")
  func json() {
    #expect(
      String(decoding: EventsJSON.bytes(of: [event]), as: UTF8.self)
        == #"{"format":"diptych.events","version":1,"events":[{"id":"talks","name":"Talks\u001b","date":"2024-07-28","#
        + #""pair":["0a","0b"],"reports":[{"id":"0a","title":"Ministers","source":"Wire","published":"2024-07-28","#
        + #""words":12,"read":true,"corrected":false},"#
        + #"{"id":"0b","title":"No date","source":null,"published":null,"words":3,"read":false,"corrected":true}]}]}"#
    )
  }

  @Test("The list shows the ids of the events and of the reports")
  func plainText() {
    #expect(
      EventsText.text(of: [event]) == """
        Talks\\u{1B} · 28 Jul 2024 · talks
          0a  Wire · 28 Jul 2024 · Ministers · 12 words
          0b  No date · 3 words

        """)
  }
}
