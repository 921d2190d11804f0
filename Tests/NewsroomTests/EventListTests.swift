import News
import Testing

@testable import Newsroom

@Suite struct EventListTests {
  private func summary(_ name: String, _ date: String?, event: String? = nil) -> ArticleSummary {
    ArticleSummary(
      id: Article.ID(rawValue: name), name: name, published: date.flatMap { PublicationDate($0) },
      event: event,
      words: 1)
  }

  @Test func eventsAreLatestFirstAndTheirReportsEarliestFirst() {
    let events = EventList.events(of: [
      summary("c", nil, event: "Fire"), summary("a", "2024-07-29", event: "Talks"),
      summary("b", "2024-07-28", event: "talks"), summary("alone", "2024-07-30"), summary("lost", nil),
    ])
    #expect(events.map(\.name) == ["alone", "Talks", "Fire", "lost"])
    #expect(events[1].reports.map(\.name) == ["b", "a"])
    #expect(events[1].id == Event.ID(name: "Talks"))
    #expect(Set(events.map(\.id)).count == events.count)
  }

  @Test func noArticlesAreNoEvents() { #expect(EventList.events(of: []).isEmpty) }
}
