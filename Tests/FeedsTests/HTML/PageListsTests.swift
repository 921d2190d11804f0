import News
import Testing

@testable import Feeds

/// Articles whose sentences stand in lists.
@Suite struct PageListsTests {
  private let sentences = (0..<10).map {
    "The board of quay \($0) said on Tuesday that no ferry would leave before the wind had dropped."
  }

  private let footer =
    "<footer><p>Copyright 2026 The Harbour Post. All rights reserved.</p><a href=/imprint>Imprint</a></footer>"

  private func text(_ body: String) -> String? {
    let menu = ["Home", "World", "Sport"].map { "<li><a href=/x>\($0)</a></li>" }.joined()
    let page =
      "<!doctype html><title>What we know of the storm</title><body><header><nav><ul>\(menu)</ul></nav></header>"
      + body + footer
    return WebPage.article(in: Array(page.utf8))?.text
  }

  private func items(_ tag: String, _ range: Range<Int>) -> String {
    sentences[range].map { "<\(tag)>\($0)</\(tag)>" }.joined()
  }

  @Test("A list of sentences is the article, whatever kind of list it is", arguments: ["ul", "ol"])
  func lists(tag: String) {
    let list = "<\(tag)>\(items("li", 0..<10))</\(tag)>"
    let all = sentences.joined(separator: "\n\n")
    let heading = "<h1>What we know of the storm</h1>"
    #expect(text("<article>\(heading)\(list)</article>") == all)
    #expect(text("<article>\(heading)<p>Here they are.</p>\(list)</article>") == "Here they are.\n\n" + all)
    #expect(text("<main><article>\(heading)<div class=article-body>\(list)</div></article></main>") == all)
    #expect(text("<div class=x>\(heading)\(list)</div>") == all)
  }

  @Test("Lists under headings of their own stay with them")
  func chapters() {
    let lists =
      "<h2>The ferries</h2><ul>\(items("li", 0..<5))</ul><h2>The bridge</h2><ul>\(items("li", 5..<10))</ul>"
    let expected = ["The ferries"] + sentences[..<5] + ["The bridge"] + sentences[5...]
    let heading = "<h1>What we know of the storm</h1>"
    #expect(text("<article>\(heading)\(lists)</article>") == expected.joined(separator: "\n\n"))
  }

  @Test("Questions and answers of an interview are the article")
  func interview() {
    let pairs = sentences.map { ("Why so, Captain Moss, and when?", $0) }
    let list = pairs.map { "<dt>\($0)</dt><dd>\($1)</dd>" }.joined()
    let expected = pairs.map { $0 + "\n\n" + $1 }.joined(separator: "\n\n")
    for tag in ["article", "main"] {
      #expect(text("<\(tag)><h1>What we know of the storm</h1><dl>\(list)</dl></\(tag)>") == expected)
    }
  }

  @Test("A list beside paragraphs takes nothing from them, and they nothing from it")
  func amongParagraphs() {
    let before = "<p>\(sentences[0])</p><div><p>\(sentences[1])</p></div>"
    let page =
      "<article>\(before)<ul>\(items("li", 2..<9))</ul><h3>Later</h3><p>\(sentences[9])</p></article>"
    let expected = sentences[..<9] + ["Later", sentences[9]]
    #expect(text(page) == expected.joined(separator: "\n\n"))
  }

  @Test("Paragraphs in the items of lists stay with the headings above")
  func itemsOfParagraphs() {
    let items = sentences.map { "<li><p>\($0)</p></li>" }
    let lists =
      "<h2>The ferries</h2><ol>\(items[..<5].joined())</ol><h2>The bridge</h2><ol>\(items[5...].joined())</ol>"
    let expected = ["The ferries"] + sentences[..<5] + ["The bridge"] + sentences[5...]
    for opening in ["", "<p>Here they are.</p>"] {
      let found = text("<article><h1>What we know of the storm</h1>\(opening)\(lists)</article>")
      #expect(found == ((opening.isEmpty ? [] : ["Here they are."]) + expected).joined(separator: "\n\n"))
    }
  }

  @Test("A line that opens a list in a box of its own does not stand for the article")
  func opening() {
    let line = "Here is what we know of the storm so far, hour by hour."
    let boxes = "<div class=intro><p>\(line)</p></div><div class=parts><ul>\(items("li", 0..<10))</ul></div>"
    let expected = ([line] + sentences).joined(separator: "\n\n")
    #expect(text("<article><h1>What we know of the storm</h1>\(boxes)</article>") == expected)
  }

  @Test("Lists beside a short article are none of it, whatever stands in them")
  func beside() {
    let article = "<h1>What we know of the storm</h1>\(items("p", 0..<4))"
    let expected = sentences[..<4].joined(separator: "\n\n")
    let list = "<ul>\(items("li", 4..<10))\(items("li", 4..<10))</ul>"
    for tag in ["article", "div"] {
      #expect(text("<\(tag)>\(article)</\(tag)><div class=k><ul>\(list)</ul></div>") == expected)
      #expect(text("<\(tag)>\(article)</\(tag)><aside>\(list)</aside>") == expected)
    }
  }

  @Test("Lists of links, of menus and of small facts are still no article")
  func otherLists() {
    let article = "<article><h1>What we know of the storm</h1>\(items("p", 0..<4))</article>"
    let links = sentences.map { "<li><a href=/x>\($0)</a></li>" }.joined()
    let teasers = sentences.map { "<li><a href=/x>\($0)</a> An hour ago.</li>" }.joined()
    let facts = sentences.map { _ in "<li>Gusts of 130 kilometres an hour</li>" }.joined()
    let told = sentences.map { "<li><a href=/x>Council votes on the bridge</a> \($0) \($0) \($0)</li>" }
      .joined()
    for list in [links, teasers, facts, told] {
      #expect(text("\(article)<div><ul>\(list)</ul></div>") == sentences[..<4].joined(separator: "\n\n"))
    }
  }

  @Test("What an outlet says of itself at the end of a page is no article, though there is none")
  func footers() {
    #expect(text("<div id=app></div>") == nil)
    let short = "<h1>What we know of the storm</h1><p>The quay is open again, says the board.</p>"
    #expect(
      text("<div class='story sticky-footer'>\(short)</div>") == "The quay is open again, says the board.")
    #expect(
      text("<div id=app></div><div class=site-footer><p>The Post is a member of the Council.</p></div>")
        == nil)
  }

  @Test("Elements of an outlet's own making are boxes where they stand among boxes")
  func customElements() {
    let parts = sentences.map { "<story-text>\($0)</story-text>" }.joined()
    let expected = sentences.joined(separator: "\n\n")
    #expect(text("<story-body><h1>What we know of the storm</h1>\(parts)</story-body>") == expected)
    let inLine = sentences.map { "<p>So it goes: <quote-mark>\($0)</quote-mark> All agreed.</p>" }.joined()
    #expect(text("<article>\(inLine)</article>")?.contains("goes: \(sentences[0]) All") == true)
  }

  @Test("The text of a shadow root is on the page, that of other templates is not")
  func shadowRoots() {
    let article = "<article><h1>What we know of the storm</h1>\(items("p", 0..<10))</article>"
    let root = "<x-page><template shadowrootmode=open>\(article)</template></x-page>"
    #expect(text(root) == sentences.joined(separator: "\n\n"))
    #expect(text("<template>\(article)</template>") == nil)
  }
}
