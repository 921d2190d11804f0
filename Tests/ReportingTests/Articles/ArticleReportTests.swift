import News
import Testing

@testable import Reporting

@Suite struct ArticleReportTests {
  private let article = Article(
    id: Article.ID(rawValue: "0a"), title: "Late ferry", outlet: Outlet(name: "City Post"),
    published: PublicationDate("2026-11-23T04:30:00Z"), url: "https://post.example/1", text: "It sailed.")
  private func page(_ hours: Int) -> PlainPage { PlainPage(zone: Zone(hours: hours)) }

  @Test("An article is printed with the day and time of its reader")
  func plainText() {
    #expect(
      ArticleText.text(of: article, on: page(-5)) == """
        Late ferry
        City Post · 22 Nov 2026, 23:30
        https://post.example/1

        It sailed.

        """)
    #expect(ArticleText.text(of: article, on: page(9)).contains("City Post · 23 Nov 2026, 13:30\n"))
  }

  @Test("Lists, events and found articles have the reader's day")
  func lists() {
    let summary = ArticleSummary(article)
    #expect(
      ArticlesText.text(of: [summary], on: page(-5)) == "0a  Late ferry · City Post · 22 Nov 2026\n")
    #expect(
      ArticlesText.text(of: [SearchHit(article: summary, snippet: "It sailed.", marks: [])], on: page(0))
        == "0a  Late ferry · City Post · 23 Nov 2026\n    It sailed.\n")
    let event = Event(id: Event.ID(rawValue: "ferry"), name: "Ferry", reports: [summary])
    #expect(
      EventsText.text(of: [event], on: page(-5)) == """
        Ferry · 22 Nov 2026 · ferry
          0a  City Post · 22 Nov 2026 · Late ferry · 2 words

        """)
  }

  @Test("The JSON has the date as the source states it")
  func json() {
    let list = String(decoding: ArticlesJSON.bytes(of: [ArticleSummary(article)]), as: UTF8.self)
    #expect(list.contains(#""source":"City Post","published":"2026-11-23T04:30:00Z","event":null,"#))
  }
}
