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
}
