import News
import Testing

@testable import Reporting

@Suite struct ArticleReportTests {
  private let article = Article(
    id: Article.ID(rawValue: "0a"), title: "Late ferry", outlet: Outlet(name: "City Post"),
    published: PublicationDate("2026-11-23T04:30:00Z"), url: "https://post.example/1", text: "It sailed.")
  private let details = ArticleDetails(
    categories: ["Sea", "Ports"],
    enclosures: [
      Enclosure(url: "https://post.example/1.mp3", type: "audio/mpeg"),
      Enclosure(url: "https://post.example/1.png", type: nil),
    ])

  private func page(_ hours: Int) -> PlainPage { PlainPage(zone: Zone(hours: hours)) }

  @Test("An article is printed with the day and time of its reader, its categories and its files")
  func plainText() {
    #expect(
      ArticleText.text(of: article, details: details, on: page(-5)) == """
        Late ferry
        City Post · 22 Nov 2026, 23:30
        https://post.example/1
        Sea · Ports
        audio/mpeg https://post.example/1.mp3
        file https://post.example/1.png

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

  @Test("The JSON has the date as the source states it, the categories and the files")
  func json() {
    let list = ArticlesJSON.bytes(of: [ArticleSummary(article)], categories: [article.id: ["Sea"]])
    #expect(
      String(decoding: list, as: UTF8.self)
        == #"{"format":"diptych.articles","version":1,"articles":[{"id":"0a","title":"Late ferry","#
        + #""source":"City Post","published":"2026-11-23T04:30:00Z","event":null,"words":2,"read":false,"#
        + #""url":null,"categories":["Sea"]}]}"#)
    let one = String(decoding: ArticlesJSON.bytes(of: article, details: details), as: UTF8.self)
    #expect(
      one.contains(
        #""event":null,"categories":["Sea","Ports"],"enclosures":[{"url":"https://post.example/1.mp3","#
          + #""type":"audio/mpeg"},{"url":"https://post.example/1.png","type":null}],"text":"It sailed.""#))
    let bare = String(decoding: ArticlesJSON.bytes(of: article), as: UTF8.self)
    #expect(bare.contains(#""categories":[],"enclosures":[],"#))
  }
}
