import News
import Testing

@testable import Feeds

/// Pages with more than one `<article>`.
@Suite struct FurtherArticlesTests {
  private func prose(_ word: String) -> String {
    (0..<5).map {
      "<p>\(word) \($0). The board closed the quay, as it had said, and nobody crossed that day.</p>"
    }
    .joined()
  }

  private func text(_ inside: String) -> String {
    WebPage.article(in: Array("<!doctype html><title>Quay closed - Post</title><body>\(inside)".utf8))?.text
      ?? ""
  }

  @Test("An article under the page's own is not of it", arguments: ["", "<div>", "<main><section>"])
  func another(box: String) {
    let own = "<article><h1>Quay closed</h1>\(prose("Own"))</article>"
    let other = "<article><header><h1>Dam is opened</h1></header>\(prose("Other"))</article>"
    let linked = "<article><h2><a href='/dam'>Dam is opened</a></h2>\(prose("Other"))</article>"
    #expect(!text(box + own.replacing("h1>", with: "h2>") + linked).contains("Other"))
    let kicker = other.replacing("<header>", with: "<header><h2>Harbour</h2>")
    #expect(!text(box + own + kicker).contains("Other"))
    for page in [own + other, other + own, own + other + other] {
      #expect(text(box + page).contains("Own 4.") && !text(box + page).contains("Other"))
    }
  }

  @Test("Of articles of which none has the title of the head the first is meant")
  func first() {
    let articles =
      "<article><h1>Quay shut</h1>\(prose("Own"))</article><article><h1>Dam opened</h1>\(prose("Other"))</article>"
    let head =
      "<meta property=og:type content=article><meta property=og:title content='All you need to know'>"
    #expect(text(head + articles).contains("Own 4.") && !text(head + articles).contains("Other"))
    let blog = "<meta property=og:title content='Harbour notes'>" + articles
    #expect(text(blog).contains("Own 4.") && text(blog).contains("Other 4."))
  }

  @Test(
    "Parts of an article, and entries of a live blog, stay",
    arguments: [
      "<article><h1>Quay closed</h1>A</article><article>B</article>",
      "<article><h1>Quay closed</h1>A</article><article><h2>What comes next</h2>B</article>",
      "<article><h1>Quay closed</h1>A<article><h1>What comes next</h1>B</article></article>",
      "<h1>Quay closed</h1><article><h2>At ten</h2>A</article><article><h2>At nine</h2>B</article>",
      "<article><h2>Quay closed</h2>A</article><article><h2>What comes next</h2>B</article>",
      "<article><h2>At ten</h2>A</article><article><h2>At nine</h2>B</article>",
      "<article><p>Harbour</p><h1>Quay closed</h1>A</article><article><p>x</p><h1>What comes next</h1>B</article>",
    ])
  func parts(page: String) {
    let page = page.replacing("A<", with: prose("First") + "<").replacing("B<", with: prose("Last") + "<")
    #expect(text(page).contains("First 4.") && text(page).contains("Last 4."))
  }
}
