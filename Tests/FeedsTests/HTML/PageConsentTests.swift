import News
import Testing

@testable import Feeds

/// A request for consent beside an article.
@Suite struct PageConsentTests {
  private let asked =
    "<h2>We value your privacy</h2><p>We and our partners use cookies, and store and access information on a device, "
    + "such as what you read. With your consent we do it all day long.</p><p>You may accept all, or go.</p>"

  private static let boxes = [
    "class=fc-dialog-container", "id=qc-cmp2-container", "id=sp_message_container_1", "class=css-1x2y3z",
    "class=modal",
    "id=onetrust-banner-sdk", "role=dialog",
  ]

  private func paragraphs(_ count: Int) -> [String] {
    (0..<count).map { "Part \($0). The board closed the quay, as it had said, and nobody crossed that day." }
  }

  private func article(_ count: Int) -> String { paragraphs(count).map { "<p>\($0)</p>" }.joined() }

  private func found(_ body: String) throws(ArticleFileError) -> String {
    let page = "<!doctype html><title>Quay closed for a week</title><body>\(body)"
    do { return try ArticleFile.parse(Array(page.utf8), name: "a.html").text } catch { throw error }
  }

  @Test("An article is read without the box that asks for consent, wherever the box stands", arguments: boxes)
  func beside(box: String) throws {
    for (count, tag) in [(2, "article"), (5, "article"), (10, "article"), (20, "article"), (10, "div")] {
      let article = "<\(tag)><h1>Quay closed for a week</h1>\(article(count))</\(tag)>"
      let expected = paragraphs(count).joined(separator: "\n\n")
      #expect(try found("<div \(box)><div>\(asked)</div></div>\(article)") == expected)
      #expect(try found("\(article)<div \(box)>\(asked)</div>") == expected)
    }
  }

  @Test("A page that asks for consent and shows nothing else is refused for that")
  func alone() {
    for body in [
      "<div class=x>\(asked)</div>", "<main>\(asked)</main>", "<div id=qc-cmp2-container>\(asked)</div>",
    ] {
      #expect(throws: ArticleFileError(path: "a.html", kind: .noArticlePage(.consent))) {
        try self.found(body + "<footer><p>Copyright 2026 The Harbour Post.</p></footer>")
      }
    }
  }

  @Test("An article about consent keeps what it says of it")
  func about() throws {
    let said =
      "The court said that “your consent” on a banner with “accept all” is none, and that we use cookies too."
    for tag in ["article", "div"] {
      let page =
        "<\(tag)><h1>Quay closed for a week</h1><div>\(article(9))<p>\(said)</p>\(article(9))</div></\(tag)>"
      #expect(try found(page).contains("on a banner"))
    }
  }

  @Test("A page that is named after its banner is not one")
  func wrappers() throws {
    let page = "<div class='page cookie-banner-shown'><h1>Quay closed for a week</h1>\(article(6))</div>"
    #expect(try found(page) == paragraphs(6).joined(separator: "\n\n"))
  }
}
