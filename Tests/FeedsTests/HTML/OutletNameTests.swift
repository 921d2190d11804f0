import News
import Testing

@testable import Feeds

@Suite struct OutletNameTests {
  @Test(
    "An outlet is called by its name alone",
    arguments: [
      ("The Harbour Post", "The Harbour Post"), ("The Post – news of the sea", "The Post – news of the sea"),
      ("The Harbour Post | All the news of the coast, all day long", "The Harbour Post"),
      ("https://www.post.example/", nil), ("www.post.example", nil), ("@post", nil), ("2024", nil), ("", nil),
      (String(repeating: "News and ", count: 20), nil),
    ] as [(String, String?)])
  func names(text: String, name: String?) { #expect(OutletName.of(text) == name) }

  private let prose = String(
    repeating: "<p>The board closed the quay, as it had said, and nobody crossed that day.</p>", count: 8)

  @Test(
    "A page names its outlet in one of several places",
    arguments: [
      "<meta property=og:site_name content='Harbour Post'><meta name=application-name content=App>",
      "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"publisher\":{\"name\":\"Harbour Post\"}}</script>",
      "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"Article\",\"publisher\":{\"@id\":\"#o\"}},{\"@type\":\"Organization\",\"@id\":\"#o\",\"name\":\"Harbour Post\"}]}</script>",
      "<meta name=application-name content='Harbour Post'>",
      "<meta property=og:site_name content='https://post.example'><meta name=application-name content='Harbour Post'>",
      "<title>Quay closed for a week | Harbour Post</title>",
    ])
  func pages(head: String) {
    #expect(WebPage.article(in: Array((head + prose).utf8))?.outlet?.name == "Harbour Post")
  }

  @Test(
    "A short title before the outlet is the title, and a short outlet before the title is the outlet",
    arguments: [
      ("<title>Storm warning | The Harbour Post</title>", "Storm warning", "The Harbour Post"),
      ("<title>Storm – Kessin Evening Gazette</title>", "Storm", "Kessin Evening Gazette"),
      (
        "<title>Storm - All the Coast</title><meta property=og:site_name content='All The Coast'>", "Storm",
        "All The Coast"
      ),
      ("<title>Harbour Post - Ferries stop at noon</title>", "Ferries stop at noon", "Harbour Post"),
      ("<title>Opinion | The Price of Fake News</title>", "The Price of Fake News", "Opinion"),
      (
        "<title>Quay closed | The Harbour Post</title><h1>The Harbour Post</h1>", "Quay closed",
        "The Harbour Post"
      ),
      ("<title>HPN | Board wants good press</title>", "Board wants good press", "HPN"),
      (
        "<title>The Post - Ministers Quarrel Over Hacked Mail</title>", "Ministers Quarrel Over Hacked Mail",
        "The Post"
      ),
    ])
  func titles(head: String, title: String, outlet: String) {
    let article = WebPage.article(in: Array((head + prose).utf8))
    #expect(article?.title == title && article?.outlet?.name == outlet)
  }
}
