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
}
