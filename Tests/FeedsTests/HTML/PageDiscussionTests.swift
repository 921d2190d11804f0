import News
import Testing

@testable import Feeds

/// What readers write below an article is not of it.
@Suite struct PageDiscussionTests {
  private let line = "The board closed the quay, as it had said, and nobody crossed that day."
  private let remark =
    "I knew it, and so did everybody else, for years. We all saw the cracks, every one of us."

  private func text(_ body: String) -> String? {
    let page = "<!doctype html><title>Quay closed for a week</title><body>\(body)"
    return WebPage.article(in: Array(page.utf8))?.text
  }

  private func paragraphs(_ count: Int) -> [String] { (0..<count).map { "Part \($0). \(line)" } }

  private func remarks(_ open: String, _ close: String) -> String {
    String(repeating: "\(open)<p>\(remark)</p>\(close)", count: 30)
  }

  private static let boxes = [
    ("<section id=comments>", "<div>", "</div>", "</section>"),
    ("<ol class=comment-list>", "<li class=comment>", "</li>", "</ol>"),
    ("<div id=disqus_thread>", "<div class=post-body><div class=post-message>", "</div></div>", "</div>"),
    ("<div class='comments-main content'>", "<div class=comment-body>", "</div>", "</div>"),
    ("<div class=article-comments>", "<div class=x>", "</div>", "</div>"),
    ("<section id=comments>", "<article class=comment-body>", "</article>", "</section>"),
    ("<div id=respond>", "<div class=reply>", "</div>", "</div>"),
    ("<div id=kommentare>", "<div class=k>", "</div>", "</div>"),
    ("<div id=comentarios>", "<div class=k>", "</div>", "</div>"),
    ("<section class=k1><h2>30 Comments</h2>", "<div>", "</div>", "</section>"),
    ("<section class=k1><h3>Join the conversation</h3>", "<div>", "</div>", "</section>"),
    ("<h2>Comments (30)</h2><div class=k1>", "<div>", "</div>", "</div>"),
    ("<div class=k1>", "<div itemprop=comment itemscope>", "</div>", "</div>"),
    ("<div class=k1>", "<div itemscope itemtype='https://schema.org/Comment'>", "</div>", "</div>"),
  ]

  @Test("Comments of readers are left out, however short the article is", arguments: boxes)
  func comments(open: String, before: String, after: String, close: String) {
    for count in [1, 2, 4, 8] {
      let inside = paragraphs(count).map { "<p>\($0)</p>" }.joined()
      let expected = paragraphs(count).joined(separator: "\n\n")
      let comments = open + remarks(before, after) + close
      for tag in ["article", "div"] {
        let page = "<\(tag)><h1>Quay closed for a week</h1>\(inside)</\(tag)>\(comments)"
        #expect(text(page) == expected, "\(tag), \(count) paragraphs")
      }
    }
  }

  @Test("Comments inside of what is called the article are left out as well")
  func insideTheArticle() {
    let page =
      "<article><h1>Quay closed for a week</h1>\(paragraphs(6).map { "<p>\($0)</p>" }.joined())"
      + "<div class=article-comments>\(remarks("<div>", "</div>"))</div></article>"
    #expect(text(page) == paragraphs(6).joined(separator: "\n\n"))
  }

  @Test(
    "A page that is named after its comments is not one",
    arguments: ["comments-open", "no-comments", "has-comments single", "comments", "post-comments"])
  func wrappers(name: String) {
    let inside = paragraphs(6).map { "<p>\($0)</p>" }.joined()
    let page = "<div class='\(name)'><h1>Quay closed for a week</h1>\(inside)</div>"
    #expect(text(page) == paragraphs(6).joined(separator: "\n\n"))
  }

  @Test("A chapter of an article may be headed Comments")
  func chapter() {
    let chapter = "<section><h2>Comments</h2><p>The minister kept his to himself. \(line)</p></section>"
    let inside = paragraphs(6).map { "<p>\($0)</p>" }.joined()
    #expect(text("<article>\(inside)\(chapter)</article>")?.contains("to himself") == true)
  }

  @Test("Where there is nothing but what readers write, that is the page")
  func forum() {
    let page = "<h1>Quay closed for a week</h1><ol class=comment-list>\(remarks("<li>", "</li>"))</ol>"
    #expect(text(page)?.contains("every one of us") == true)
  }

  @Test("Neither their names nor their days are those of the article")
  func particulars() {
    let comments =
      "<section id=comments><p class=author>Bo Lind</p><time datetime=2024-06-05>x</time>"
      + "\(remarks("<div>", "</div>"))</section>"
    let page =
      "<title>Quay closed for a week</title><article><h1>Quay closed for a week</h1>"
      + "\(paragraphs(6).map { "<p>\($0)</p>" }.joined())</article>\(comments)"
    let article = WebPage.article(in: Array(page.utf8))
    #expect(article?.text == paragraphs(6).joined(separator: "\n\n"))
    #expect(article?.byline == nil && article?.published == nil)
  }

  private static let named = [
    ("<section id=reactions><h2>Reactions</h2>", "</section>"), ("<section id=responses>", "</section>"),
    ("<section><h2>Discussion</h2>", "</section>"), ("<div class=discussion><div>", "</div></div>"),
    ("<div id=responses><h3>Responses</h3><ul>", "</ul></div>"),
  ]

  @Test(
    "Remark upon remark under names is what readers write, though chapters are called so as well",
    arguments: named)
  func remarksUnderNames(open: String, close: String) {
    let remark = "<div class=item><b>Ada77</b> <i>22 Nov 2025</i><p>\(remark)</p></div>"
    let box = open + String(repeating: remark, count: 30) + close
    for count in [3, 8] {
      let article =
        "<div class=post><h1>Quay closed for a week</h1>"
        + paragraphs(count).map { "<p>\($0)</p>" }.joined() + "</div>"
      #expect(text(article + box) == paragraphs(count).joined(separator: "\n\n"))
    }
  }

  @Test("A chapter of an article stays, whatever it is called", arguments: named)
  func chaptersOfThatName(open: String, close: String) {
    let inside = paragraphs(6).map { "<p>\($0)</p>" }.joined()
    let plain = open + "<p>The minister kept his to himself. \(line)</p><p>\(line)</p><p>\(line)</p>" + close
    let page = "<h1>Quay closed for a week</h1>\(inside)\(plain)"
    #expect(text("<div class=post>\(page)</div>")?.contains("to himself") == true)
    let said = "<div class=item><b>The minister</b><p>He would keep it to himself. \(line)</p></div>"
    let cards = "\(open)\(said)\(said)\(said)\(close)"
    #expect(text("<article>\(page)\(cards)</article>")?.contains("keep it to himself") == true)
  }
}
