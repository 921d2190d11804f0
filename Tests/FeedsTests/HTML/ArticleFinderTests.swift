import News
import Testing

@testable import Feeds

/// Kinds of pages on which the article was once missed, in part or whole.
@Suite struct ArticleFinderTests {
  private let line = "The board closed the quay, as it had said, and nobody crossed that day."

  private func text(_ page: String) -> String? { WebPage.article(in: Array(page.utf8))?.text }

  private func paragraphs(_ count: Int, _ words: String) -> String {
    (0..<count).map { "<p>\(words) \($0). \(line) \(line)</p>" }.joined()
  }

  @Test("A box around boxes is no paragraph, and goes by its own name")
  func namedBoxAroundBoxes() {
    let promotion = "<div class=promo><div><p>Offer of the week: \(line)</p></div></div>"
    let page = "<div class=story>\(paragraphs(4, "One"))\(promotion)\(paragraphs(4, "Two"))</div>"
    #expect(text(page)?.contains("Offer of the week") == false)
    #expect(text(page)?.contains("Two 3.") == true)
  }

  @Test("A long text in sections within sections is taken whole")
  func nestedSections() {
    func section(_ name: String, _ count: Int) -> String {
      let parts = (0..<count).map { "<div class=s3><div class=p><p>\(name) \($0). \(line)</p></div></div>" }
      return "<div class=s1><h2>\(name)</h2><div class=s2>\(parts.joined())</div></div>"
    }
    let page = "<div id=text>" + section("First", 4) + section("Second", 5) + section("Third", 4) + "</div>"
    for part in ["First 0.", "Second 4.", "Third 3."] { #expect(text(page)?.contains(part) == true) }
  }

  @Test(
    "An article stays, whatever element it was put into",
    arguments: ["footer", "aside", "form", "center", "blockquote", "fieldset", "main", "li"])
  func oddElements(element: String) {
    let page = "<div><\(element)>\(paragraphs(8, "One"))</\(element)><div class=x><p>Short.</p></div></div>"
    #expect(text(page)?.contains("One 0.") == true)
    #expect(text(page)?.contains("One 7.") == true)
  }

  @Test("A short article is whole, though each of its paragraphs has boxes of its own")
  func shortInBoxes() {
    let parts = (0..<3).map { "<div class=r\($0)><div><p>Part \($0). \(line)</p></div></div>" }.joined()
    let page = text("<main><h1>Quay</h1><article>\(parts)</article></main>")
    for part in 0..<3 { #expect(page?.contains("Part \(part).") == true) }
  }

  @Test("A list of links is the article where there is nothing else but a hint")
  func listOfLinks() {
    let hint = "<div class=h><p>Press the arrows to go on, and the slash to search in it.</p></div>"
    let links = (0..<90).map { "<li><a href=/\($0)>Edition \($0)</a>, in part</li>" }.joined()
    let page = "\(hint)<main><h2>Editions</h2><p>Those not in English:</p><ul>\(links)</ul></main>"
    #expect(text(page)?.contains("Edition 89") == true)
  }

  @Test("The line that says who reported stays below the article")
  func agencyLine() {
    let below = "<div class=Attribution-x><p>Reporting by Ada Moss; editing by Jon Verrill</p></div>"
    #expect(text("<article>\(paragraphs(5, "One"))\(below)</article>")?.contains("editing by") == true)
  }

  @Test("The heading of a list of other articles goes with the list")
  func headingOfLinks() {
    let link = "<a href=/x>Council votes on the bridge</a>"
    let others = (0..<6).map { "<div><h3>\(link)</h3><p>\(link) \($0)</p></div>" }.joined()
    let box = "<section class=k2><h2>More on this story</h2>\(others)</section>"
    #expect(text("<article>\(paragraphs(6, "One"))\(box)</article>")?.contains("More on") == false)
  }

  @Test("What stands at the end of a page that is its own article is still a footer")
  func footerOfBody() {
    let page = "<body>\(paragraphs(8, "One"))<footer><p>All rights reserved, of all the pages.</p></footer>"
    #expect(text(page)?.contains("rights") == false)
  }

  @Test("Columns of a layout without a table's body are told apart")
  func layoutTable() {
    let menu = (0..<12).map { "<tr><td><a href=/\($0)>Place \($0)</a></td></tr>" }.joined()
    let page =
      "<table><tr><td><table>\(menu)</table></td><td><b>Quay</b><table><tr><td>\(paragraphs(6, "One"))</td></tr>"
      + "</table></td></tr></table>"
    #expect(text(page)?.contains("One 5.") == true)
    #expect(text(page)?.contains("Place 3") == false)
  }

  @Test("Rows have a body and cells a row, as in a browser")
  func impliedTableParts() {
    for page in ["<table><tr><td>a</table>", "<table><td>a</table>", "<table><tbody><td>a</table>"] {
      let tree = HTMLTree(Array(page.utf8))
      let tags = tree.elements(where: { [.table, .tbody, .tr, .td].contains($0) }).map { tree.tag($0) }
      #expect(tags == [.table, .tbody, .tr, .td])
    }
  }
}

/// A page of links is refused; a short article is not.
@Suite struct PageOfLinksTests {
  private func text(_ page: String) -> String? { WebPage.article(in: Array(page.utf8))?.text }

  private let headlines = [
    "Ferries stop at noon on Friday", "Council votes on the new bridge", "Dam is closed for the winter",
    "Mayor praises the harbour board", "Railway opens its third line", "School strike enters a second week",
  ]

  @Test(
    "A list of links is no article",
    arguments: [
      "<ul><li><a href=/1>One</a><li><a href=/2>Two</a><li><a href=/3>Three</a></ul>",
      "<div><a href=/1>Home</a> | <a href=/2>Contact</a> | <a href=/3>About us</a></div>",
    ])
  func links(page: String) { #expect(text(page) == nil) }

  @Test("A front page is no article, though each headline has a line about it")
  func frontPage() {
    let teasers = headlines.map {
      "<div class=teaser><h3><a href=/x>\($0)</a></h3><p>It was decided on Monday, officials said.</p></div>"
    }
    #expect(text("<main><h2>News of the day</h2>\(teasers.joined())</main>") == nil)
  }

  @Test("An article that ends in links is one, and so is what says that it is")
  func linksBelow() {
    let long = String(repeating: "The board closed the quay, as it had said, and nobody crossed. ", count: 6)
    let links = headlines.map { "<p><a href=/x>\($0)</a></p>" }.joined()
    #expect(text("<main><p>\(long)</p>\(links)</main>")?.contains("nobody crossed") == true)
    let short = "<p>The quay is open.</p><p>The ferries sail at nine.</p>"
    let says = "<meta property=og:type content=article>"
    #expect(text("\(says)<main>\(short)\(links)</main>")?.contains("The ferries sail at nine.") == true)
  }

  @Test("A very short article is taken")
  func shortArticle() {
    #expect(text("<article><h1>Quay</h1><p>The quay is open again, says the board.</p></article>") != nil)
  }

  @Test("A very short article is found among headlines of others")
  func shortAmongHeadlines() {
    let teasers = headlines.map {
      "<div class=teaser><h3><a href=/x>\($0)</a></h3><p>It was decided on Monday, officials said.</p></div>"
    }
    let article = "<article><h1>Quay</h1><p>The quay is open again, says the board.</p></article>"
    let found = text("<main>\(article)<section><h2>Latest</h2>\(teasers.joined())</section></main>")
    #expect(found == "The quay is open again, says the board.")
  }
}
