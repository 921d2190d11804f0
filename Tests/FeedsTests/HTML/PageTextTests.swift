import News
import Testing

@testable import Feeds

/// What pages have above and below their article.
@Suite struct PageTextTests {
  private let line = "The board closed the quay, as it had said, and nobody crossed that day."
  private let known =
    "<meta name=author content='Ada Moss'><meta property=article:published_time content=2024-06-03T10:00:00Z>"

  private func paragraphs(_ word: String) -> [String] { (0..<4).map { "\(word) \($0). \(line)" } }

  /// The paragraphs of the article between which `inside` stands that are not its own.
  private func others(_ inside: String, _ head: String = "") -> [String] {
    let (first, last) = (paragraphs("First"), paragraphs("Last"))
    func html(_ lines: [String]) -> String { lines.map { "<p>\($0)</p>" }.joined() }
    let page =
      "<!doctype html><title>Quay closed</title>\(head)<body><h1>Quay closed</h1><div class=story>"
      + "\(html(first))\(inside)\(html(last))</div>"
    let text = WebPage.article(in: Array(page.utf8))?.text ?? ""
    let all = text.split(separator: "\n\n").map(String.init)
    #expect(Set(first + last).isSubset(of: all), "nothing else is lost")
    return all.filter { !first.contains($0) && !last.contains($0) }
  }

  @Test(
    "Links to other articles between the paragraphs are not of the text",
    arguments: [
      "<p>Read more: <a href=/x>Council votes on the bridge</a></p>",
      "<p><strong>Read more:</strong> Council votes on the bridge</p>",
      "<p><b>RELATED:</b> <a href=/x>Council votes on the bridge</a></p>",
      "<p>READ MORE | <a href=/x>Council votes on the bridge</a></p>",
      "<p><a href=/x>Related: Council votes on the bridge</a></p>",
      "<p>Lesen Sie auch: <a href=/x>Rat stimmt über Brücke ab</a></p>",
    ])
  func links(inside: String) { #expect(others(inside) == []) }

  @Test(
    "Newsletters are not of the text",
    arguments: [
      "<div><p>Sign up for our newsletter to get the news of the harbour every morning.</p></div>",
      "<p>Sign up <a href=/n>here</a> for the morning newsletter.</p>",
      "<p>Get the day’s top stories in your inbox, every morning at six.</p>",
      "<p>Abonnieren Sie unseren Newsletter, und Sie wissen mehr.</p>",
    ])
  func newsletters(inside: String) { #expect(others(inside) == []) }

  @Test(
    "What outlets print around every article is not of the text",
    arguments: [
      "<div><p>Advertisement</p><p><a href=#x>SKIP ADVERTISEMENT</a></p></div>",
      "<p>Sign up <a href=/n>here</a>.</p>",
      "<p>A version of this article appears in print on June 4, 2024, Section A, Page 6 with the headline: Quay shut.</p>",
      "<p><a href=/r>Order Reprints</a> | <a href=/t>Today’s Paper</a> | <a href=/s>Subscribe</a></p>",
      "<p>Our Standards: <a href=/p>The Harbour Post’s Rules.</a></p>", "<p>5 min read</p>",
      "<p>Follow us on <a href=/x>X</a> and <a href=/f>Facebook</a>.</p>",
      "<p>© 2024 The Harbour Post. All rights reserved. It may not be copied.</p>",
      "<p>[Related: <a href=/x>Council votes on the bridge</a>]</p>",
      "<p><em><a href=/x>Quay closed</a> was originally published in <a href=/y>The Post</a> on Medium, where people are "
        + "continuing the conversation by highlighting it.</em></p>",
      "<p>Thanks for reading The Quay! Subscribe for free to receive new posts.</p>",
    ])
  func furniture(inside: String) { #expect(others(inside) == []) }

  @Test(
    "What a report says of rights, print and reading stays",
    arguments: [
      "A version of this article of the treaty was found in the print shop.",
      "Copyright law has changed, he said.",
      "Our standards are the highest, she told the court.", "Thanks for reading my letter, she wrote to him.",
      "Subscribe or leave, said the board.", "Already a subscriber of the paper, he was sued.",
      "[Related to this, the court heard of a second letter.]", "5 minutes later they read it again.",
      "Thanks for reading, he told the subscribers of the paper, and went.",
      "Sign up here, he told them, and you are in the army.",
    ])
  func ofReports(sentence: String) { #expect(others("<p>\(sentence)</p>") == [sentence]) }

  @Test(
    "What only sounds like it stays",
    arguments: [
      "Residents can sign up for the newsletter of the council.", "Related: the ferries stopped on Friday.",
      "Read the letter: it is short.", "Sign up for the council’s newsletter by Friday, it asked.",
      "Get the boats out, the captain shouted.", "Watch: that is what he kept for fifty years",
    ])
  func reports(sentence: String) { #expect(others("<p>\(sentence)</p>") == [sentence]) }

  /// The lines of the article that stand below its paragraphs.
  private func ending(_ below: String, _ head: String? = nil) -> [String] {
    let all = paragraphs("First")
    let inside = all.map { "<p>\($0)</p>" }.joined()
    let page =
      "<!doctype html><title>Quay closed</title>\(head ?? known)<body><h1>Quay closed</h1><div class=story>"
      + "\(inside)\(below)</div>"
    let lines = (WebPage.article(in: Array(page.utf8))?.text ?? "").split(separator: "\n\n").map(String.init)
    #expect(Array(lines.prefix(4)) == all)
    return Array(lines.dropFirst(4))
  }

  @Test(
    "Who the writer is, and what else there is to read, is not of the text",
    arguments: [
      "<div class=author-box><p>Ada Moss is a reporter at The Harbour Post.</p></div>",
      "<p>Ada Moss is a reporter at The Harbour Post.</p>",
      "<p><em>Ada Moss covers the coast for us. Follow her on <a href=/t>Twitter</a>.</em></p>",
      "<div class=k><h4>About the author</h4><p>Ada Moss is a reporter at The Harbour Post.</p></div>",
      "<p>Ada Moss</p>", "<p>Follow The Harbour Post on Facebook and Instagram.</p>",
      "<h3>Related</h3><ul><li><a href=/x>Council votes on the bridge</a><li><a href=/y>Dam is closed</a></ul>",
      "<h3>Read more</h3><p><a href=/x>Council votes on the bridge</a></p><p><a href=/y>Dam is closed</a></p>",
      "<h3>Related Articles</h3>", "<h3>Most read</h3><p><a href=/y>Dam is closed</a></p><h3>Newsletter</h3>",
    ])
  func endings(below: String) { #expect(ending(below) == []) }

  @Test(
    "What an article tells of others at its end stays",
    arguments: [
      "Ben Hale is a docker at the quay.", "Related were only two of them, it turned out.",
      "Ada Moss and her paper were sued over it.", "Reporting by Ada Moss; editing by Ben Hale",
    ])
  func kept(sentence: String) { #expect(ending("<p>\(sentence)</p>") == [sentence]) }

  @Test("A biography in a box of its own is left out, whoever wrote the article")
  func box() {
    let box = "<div class=author-box><p>Ada Moss is a reporter at The Harbour Post.</p></div>"
    #expect(ending(box, "") == [])
  }

  @Test(
    "Offers and topics at the end are not of the text",
    arguments: [
      "<h2>Subscribe to continue reading</h2><p>Already a subscriber? <a href=/l>Log in</a>. A month costs a euro.</p>",
      "<p>Tags: <a href=/p>Ports</a>, <a href=/h>Harbour</a></p>",
      "<p>Follow us on X.</p><p>© 2024 The Post. All rights reserved.</p>",
    ])
  func offers(inside: String) { #expect(ending(inside) == []) }

  private func opening(_ first: String, _ head: String? = nil) -> String? {
    let page =
      "<!doctype html><title>Quay closed</title>\(head ?? known)<body><h1>Quay closed</h1><div class=story>"
      + "<p>\(first)</p>\(paragraphs("First").map { "<p>\($0)</p>" }.joined())</div>"
    let text = WebPage.article(in: Array(page.utf8))?.text
    return text.map { $0.hasPrefix("First 0.") ? "" : String($0.prefix { $0 != "\n" }) }
  }

  @Test(
    "A first line that says again who wrote and when is not of the text",
    arguments: [
      "3 June 2024", "3 June 2024, 12:30 PM BST", "By Ada Moss | June 3, 2024",
      "Ada Moss, Monday 3 June 2024 10.00 BST",
      "2024-06-03", "03/06/2024", "Published: 3 June 2024", "Updated 5 June 2024", "By Ada Moss",
      "3 jun 24 | Ada Moss",
      "4 June 2024", "BY ADA MOSS, 3 June 2024 • 4 min read",
    ])
  func repeated(first: String) { #expect(opening(first) == "") }

  @Test(
    "A first line that says something else stays",
    arguments: [
      "5 May 1945", "On 3 June 2024 the quay fell.", "3 June 2020", "Kessin, 3 June 2024", "Ben Hale",
    ])
  func first(line: String) { #expect(opening(line) == line) }

  @Test("A headline under a kicker is not of the text, a sentence about it is") func kicker() {
    let title = "<meta property=og:title content='Quay closed for good'>"
    #expect(opening("Harbour news Quay closed for good", title) == "")
    for line in [
      "Nobody knew when the board would have the quay closed for good", "Quay closed for good, he said",
    ] {
      #expect(opening(line, title) == line)
    }
  }
}
