import News
import Testing

@testable import Feeds

/// Which of several objects of JSON-LD is about the page.
@Suite struct LinkedDataTests {
  private let prose = String(
    repeating: "<p>The board closed the quay, as it had said, and nobody crossed that day.</p>", count: 8)

  private let own =
    #"{"@type":"NewsArticle","headline":"Dog found in the town","author":{"name":"Ada Moss"},"datePublished":"2025-03-04"}"#
  private let other =
    #"{"@type":"NewsArticle","headline":"Ferries stop at noon","url":"/other","author":{"name":"Bo Lind"},"#
    + #""datePublished":"2020-01-01","articleBody":"\#(String(repeating: "Ferries stop at noon, says the board. ", count: 60))"}"#

  private func drawn(_ objects: [String], title: String = "Dog found in the town", head: String = "")
    -> String
  {
    let scripts = objects.map { "<script type='application/ld+json'>\($0)</script>" }.joined()
    let page = "<title>\(title) | The Post</title>\(head)\(scripts)<body><article>\(prose)</article>"
    let article = WebPage.article(in: Array(page.utf8), address: "https://x.example/dog?utm=1")
    let parts = [article?.title, article?.byline, article?.published?.text].map { $0 ?? "-" }
    return parts.joined(separator: ", ") + (article?.text.contains("Ferries") == true ? ", Ferries" : "")
  }

  @Test("The object with the page's headline is its article, wherever others stand")
  func headlines() {
    let expected = "Dog found in the town, Ada Moss, 2025-03-04"
    for objects in [
      [own, other], [other, own], ["[\(other),\(own)]"], [#"{"@graph":[\#(other),\#(own)]}"#],
    ] {
      #expect(drawn(objects) == expected)
    }
  }

  @Test("The object with the page's address is its article, though the headline is another")
  func addresses() {
    let expected = "Rex is back, Ada Moss, 2025-03-04"
    let said = own.replacing("Dog found in the town", with: "Rex is back")
    for property in [
      #""url":"https://www.x.example/dog""#, #""url":"/dog/""#, #""@id":"https://x.example/dog#article""#,
      #""mainEntityOfPage":"https://x.example/dog""#,
      #""mainEntityOfPage":{"@type":"WebPage","@id":"https://x.example/dog"}"#,
    ] {
      let object = said.replacing(#""@type":"NewsArticle""#, with: #""@type":"NewsArticle",\#(property)"#)
      #expect(drawn([other, object]) == expected, "\(property)")
    }
  }

  @Test("A heading that is only the outlet's name is in no headline")
  func outletAsHeading() {
    let named = other.replacing("Ferries stop at noon", with: "The Post wins a prize")
    let head = "<link rel=canonical href=/dog><h1>The Post</h1>"
    #expect(drawn([named, own], head: head) == "Dog found in the town, Ada Moss, 2025-03-04")
  }

  @Test("What stands in a list is another article")
  func lists() {
    let listed = other.replacing(#""url":"/other","#, with: "")
    for item in [listed, #"{"@type":"ListItem","item":\#(listed)}"#] {
      let list = #"{"@type":"ItemList","itemListElement":[\#(item)]}"#
      #expect(drawn([list, own]) == "Dog found in the town, Ada Moss, 2025-03-04")
      #expect(drawn([list]) == "Dog found in the town, -, -")
    }
  }

  @Test("What says nothing of which article it is adds to the one that does")
  func nameless() {
    let half = #"{"@type":"NewsArticle","headline":"Dog found in the town"}"#
    let rest = #"{"@type":"Article","author":"Ada Moss","datePublished":"2025-03-04"}"#
    #expect(drawn([rest, other, half]) == "Dog found in the town, Ada Moss, 2025-03-04")
  }

  @Test("Where nothing tells which, the first is taken and none of the others")
  func unknown() {
    #expect(drawn([own, other], title: "Rex") == "Dog found in the town, Ada Moss, 2025-03-04")
  }

  @Test("The updates of a live blog are its text where the page shows none")
  func liveBlog() {
    let updates = (0..<3).map {
      #"{"@type":"BlogPosting","headline":"Update \#($0)","articleBody":"The board met at \#($0), and said nothing."}"#
    }
    let blog =
      #"{"@type":"LiveBlogPosting","headline":"Storm live","liveBlogUpdate":[\#(updates.joined(separator: ","))]}"#
    let page =
      "<title>Storm live</title><script type='application/ld+json'>\(blog)</script><body><div id=app></div>"
      + "<footer><p>Copyright 2026 The Post. All rights reserved.</p></footer>"
    let expected = (0..<3).map { "Update \($0)\n\nThe board met at \($0), and said nothing." }
    #expect(WebPage.article(in: Array(page.utf8))?.text == expected.joined(separator: "\n\n"))
  }
}
