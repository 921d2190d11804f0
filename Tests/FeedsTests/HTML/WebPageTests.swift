import Foundation
import News
import TestSupport
import Testing

@testable import Feeds

@Suite struct WebPageTests {
  private static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures")

  /// Particulars, a blank line, and the text.
  private func drawn(_ article: Article?) -> String {
    guard let article else { return "nothing" }
    let particulars: [(String, String?)] = [
      ("title", article.title), ("byline", article.byline), ("published", article.published?.text),
      ("outlet", article.outlet?.name), ("language", article.language), ("url", article.url),
    ]
    let head = particulars.compactMap { name, value in value.map { "\(name): \($0)\n" } }.joined()
    return head + "\n" + article.text + "\n"
  }

  @Test(
    "The article is taken out of a page, and nothing else",
    arguments: [
      "wordpress", "div-soup", "amp", "live-blog", "paywall", "long-form", "cookie-banner", "comments",
      "tables",
      "german", "japanese", "line-breaks", "sibling-divs", "only-json", "unclosed", "brief",
    ])
  func articles(name: String) throws {
    let page = [UInt8](try Data(contentsOf: Self.fixtures.appending(path: name + ".html")))
    let expected = try String(contentsOf: Self.fixtures.appending(path: name + ".txt"), encoding: .utf8)
    #expect(drawn(WebPage.article(in: page)) == expected)
  }

  @Test func bytesThatAreNoTextHoldNoArticle() {
    var state: UInt64 = 7
    let bytes = (0..<100_000).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(state >> 56)
    }
    #expect(WebPage.article(in: Array("<!DOCTYPE html>".utf8) + bytes, contentType: "text/html") == nil)
    let stray = Array(("<!DOCTYPE html><p>A\0" + prose).utf8)
    #expect(WebPage.article(in: stray) != nil, "a stray NUL is no reason to refuse a page")
  }

  private let prose = String(
    repeating: "<p>The board closed the quay, as it had said, and nobody crossed that day.</p>", count: 12)

  private func article(_ page: String, address: String? = nil, contentType: String? = nil) -> Article? {
    WebPage.article(in: Array(page.utf8), address: address, contentType: contentType)
  }

  @Test(
    "A page names its own address, unless it names the front page",
    arguments: [
      ("<link rel=canonical href=/b>", "https://x.example/b"), ("", "https://x.example/a?utm=1"),
      ("<link rel=canonical href=/>", "https://x.example/a?utm=1"),
      ("<base href='https://y.example/z/'><link rel=canonical href=b>", "https://y.example/z/b"),
      ("<meta property=og:url content='https://x.example/c'>", "https://x.example/c"),
      ("<link rel=canonical href='javascript:x'>", "https://x.example/a?utm=1"),
    ])
  func address(head: String, expected: String) {
    #expect(article(head + prose, address: "https://x.example/a?utm=1")?.url == expected)
  }

  @Test(
    "The date is found wherever pages put it",
    arguments: [
      ("<meta property=article:published_time content=2025-03-04T10:00:00+01:00>", "2025-03-04T09:00:00Z"),
      ("<meta name=pubdate content='4 March 2025'>", "2025-03-04"),
      ("<body><time datetime=2025-03-04>x</time>", "2025-03-04"), ("<meta name=date content=soon>", nil),
      ("<meta itemprop=datePublished content=2025-03-04>", "2025-03-04"),
      (
        "<script type='application/ld+json'>{\"@type\":\"Article\", \"datePublished\": 2025-03-04T10:00:00+01:00, \"x\": 1}</script>",
        "2025-03-04T09:00:00Z"
      ),
      ("<link rel=canonical href='https://x.example/2025-03/04/quay.html'>", "2025-03-04"),
      ("<link rel=canonical href='https://x.example/quay-2025'>", nil),
    ])
  func date(head: String, expected: String?) { #expect(article(head + prose)?.published?.text == expected) }

  @Test(
    "The day that stands beside the heading is the article's, without its time, which has no zone",
    arguments: [
      ("<h1>Quay closed</h1><p class=time>2025-03-04 17:00</p>", "2025-03-04"),
      ("<div class=pub-time>2025年3月4日 17:00</div><h1>Quay closed</h1>", "2025-03-04"),
      (
        "<h1>Quay closed</h1><span class=submitted-by>Submitted on Tue, March 4, 2025 at 1 PM</span>",
        "2025-03-04"
      ),
      ("<h1>Quay closed</h1><div class=updatetime>03/14/2025 05:40 PM</div>", "2025-03-14"),
      ("<h1>Quay closed</h1><div class=updatetime>03/04/2025</div>", nil),
      (
        "<div class=date>Today 5.3.2025</div><h1>Quay closed</h1><div class=date>4.3.2025</div>", "2025-03-04"
      ),
      (String(repeating: "<p class=date>5.3.2025</p>", count: 50) + "<h2>Other</h2>", nil),
      ("<h1>Quay closed</h1><p class=runtime>12:40 of 2024</p>", nil),
    ])
  func shownDate(body: String, expected: String?) {
    #expect(article("<title>Quay closed</title><body>" + body + prose)?.published?.text == expected)
  }

  @Test func inOtherLanguagesThanEnglishTheDayComesFirst() {
    let page =
      "<html lang=es><title>Muelle cerrado</title><h1>Muelle cerrado</h1><p class=date>04/03/2025</p>"
    #expect(article(page + prose)?.published?.text == "2025-03-04")
  }

  @Test(
    "A title ends before the outlet, however that is set off",
    arguments: [
      ("Quay closed -- Post.example", "The Post"), ("Quay closed - The Post", "The Post – news of the sea"),
      ("Quay closed：ポスト新聞", "ポスト新聞"), ("Quay closed | THE POST", "The Post"), ("Quay closed", "The Post"),
    ])
  func outletInTitle(title: String, outlet: String) {
    let head =
      "<meta property=og:title content='\(title)'><meta property=og:site_name content='\(outlet)'>"
      + "<link rel=canonical href='https://www.post.example/a'>"
    #expect(article(head + prose)?.title == "Quay closed")
  }

  @Test func aTitleThatNamesAnotherOutletIsLeftAlone() {
    let head =
      "<meta property=og:title content='Mayor: Quay - The Times'><meta property=og:site_name content='The Post'>"
    #expect(article(head + prose)?.title == "Mayor: Quay - The Times")
  }

  @Test(
    "JSON-LD is read with its usual mistakes",
    arguments: [
      "{\"@type\":\"NewsArticle\",\"headline\":\"A &amp; b\"}",
      "[{\"@type\":[\"Article\"],\"headline\":\"A & b\"}]",
      "{\"@graph\":[{\"@type\":\"ReportageNewsArticle\",\"headline\":\"A & b\"}]}",
      "//<![CDATA[\n{\"@type\":\"Article\",\"headline\":\"A & b\",\"x\":\"1\n2\"}\n//]]>",
      "{\"@type\":\"http://schema.org/BlogPosting\",\"headline\":\"A & b\"}",
    ])
  func linkedData(json: String) {
    #expect(article("<script type='application/ld+json'>\(json)</script>" + prose)?.title == "A & b")
  }

  @Test(
    "What stands around a short article is not taken for more of it",
    arguments: [
      "<div class=article>ARTICLE</div><div class=comments>COMMENTS</div>",
      "<div class='page-wrapper with-sidebar'><div>ARTICLE</div></div><div class=comments>COMMENTS</div>",
      "<div role=dialog class=gdpr><p>We use cookies, and so do our partners, on all pages.</p></div><main>ARTICLE</main>",
      "<div class='row social-enabled'>ARTICLE<div class=newsletter-box><p>Never miss a story again.</p></div></div>",
      "<nav><p>Ferries, boats, bridges, and all the rest of it.</p></nav><article>ARTICLE</article>",
    ])
  func around(body: String) {
    let paragraphs = Array(
      repeating: "The board closed the quay, as it had said, and nobody crossed.", count: 4)
    let comments = String(
      repeating: "<div class=comment><p>I knew it, and so did everybody else, for years.</p></div>", count: 30
    )
    let page =
      "<title>Quay closed</title>"
      + body.replacing("COMMENTS", with: comments)
      .replacing("ARTICLE", with: paragraphs.map { "<p>\($0)</p>" }.joined())
    #expect(article(page)?.text == paragraphs.joined(separator: "\n\n"))
  }

  @Test(
    "A page without an article gives nothing",
    arguments: [
      "", "<p></p>", "<html><script>x</script>", "<nav><a href=x>Home</a></nav>", "\u{0}\u{0}",
      "<script type='application/ld+json'>" + String(repeating: "[", count: 10_000) + "</script>",
    ])
  func nothing(page: String) { #expect(article(page) == nil) }

  @Test func aPageLargerThanTheLimitIsRefused() {
    #expect(WebPage.article(in: [UInt8](repeating: 0x61, count: WebPage.limit + 1)) == nil)
  }

  @Test func theEncodingOfTheHeaderCounts() {
    let page = Array("<title>Caf".utf8) + [0xE9] + Array("</title>\(prose)".utf8)
    #expect(WebPage.article(in: page, contentType: "text/html; charset=iso-8859-1")?.title == "Café")
    let declared =
      Array("<meta charset=windows-1251><title>".utf8) + [0xCC, 0xE8, 0xF0] + Array("</title>\(prose)".utf8)
    #expect(WebPage.article(in: declared)?.title == "Мир")
  }

  @Test(
    "The outlet is the last part of the page's title, behind the section",
    arguments: [
      "Quay closed for a week | Ports | The Harbour Post", "Quay closed for a week - The Harbour Post",
      "Quay closed for a week - Ports - North - The Harbour Post",
      "Quay closed for a week | The Harbour Post | Ports",
    ])
  func section(title: String) {
    let page = "<!doctype html><title>\(title)</title><h1>Quay closed for a week</h1>\(prose)"
    let article = article(page)
    #expect(article?.outlet?.name == "The Harbour Post" && article?.title == "Quay closed for a week")
  }

  @Test("A page that only leads on is no article, one that loads itself again is")
  func leadsOn() {
    func page(_ refresh: String, _ text: String) -> Article? {
      article("<title>Quay closed</title><meta http-equiv=Refresh content='\(refresh)'><body>\(text)")
    }
    #expect(page("0; URL=/quay", "Redirecting… <a href=/quay>here</a>") == nil)
    #expect(page("0;url=/quay", prose)?.text.isEmpty == false)
    let short =
      "<article><h1>Quay closed</h1><p>The board has closed the quay for a week, it said on Friday.</p></article>"
    #expect(page("300", short) != nil && page("1800;url=/quay", short) != nil)
  }

  @Test("A script that closes itself swallows nothing where the page is XHTML")
  func selfClosed() {
    let page =
      "<html xmlns='http://www.w3.org/1999/xhtml'><title>Quay closed</title><script src='x'/>\(prose)</html>"
    let type = "application/xhtml+xml; charset=utf-8"
    #expect(WebPage.article(in: Array("<?xml version='1.0'?>\(page)".utf8))?.text.isEmpty == false)
    #expect(WebPage.article(in: Array(page.utf8), contentType: type)?.text.isEmpty == false)
    #expect(WebPage.article(in: Array(page.utf8), contentType: "text/html") == nil)
    let full = "<?xml version='1.0'?>" + page.replacing("/>", with: ">var a = '<p>no</p>'</script>")
    #expect(WebPage.article(in: Array(full.utf8))?.text.contains("no</p>") == false)
  }

  @Test func aSavedPageIsAnArticleFile() throws {
    let page = Array("<!doctype html><title>Quay closed for a week | The Harbour Post</title>\(prose)".utf8)
    for name in ["a.html", "-", "a.htm"] {
      let article = try ArticleFile.parse(page, name: name, event: "quay")
      #expect(article.title == "Quay closed for a week")
      #expect(article.outlet?.name == "The Harbour Post")
      #expect(article.event == "quay")
      #expect(article.text.hasPrefix("The board closed the quay"))
    }
  }

  @Test(arguments: 0..<60)
  func randomPagesGiveTidyHarmlessText(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let pieces = [
      "<div>", "</div>", "<p>", "</p>", "<br>", "<table><tr><td>", "</table>", "<ul><li>", "</ul>",
      "<a href=x>", "</a>",
      "<article>", "<svg>", "<b>", "</b>", "<script>", "</script>", "<pre>a\n\nb", "<!--", "-->", "<h1>",
      "&#8238;",
      "&nbsp;", "\u{1B}]0;x\u{7}", "<form>", "The board, which met on Tuesday, said nothing of it. ",
      "<p class=share>", "<q>", "</q>", "<s>", "</s>", "<sup>", "</sup>", "<sub>", "</sub>", "6", "é",
      "<span>",
      "</span>", "<span style=display:block>", "<blockquote>", "<footer>",
    ]
    let page = (0..<400).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &numbers)] }.joined()
    guard let article = article(page) else { return }
    #expect(TidyText.of(article.text) == article.text)
    #expect(
      article.text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    #expect(!article.text.unicodeScalars.contains { $0.properties.isBidiControl || $0 == "\u{FFFD}" })
    let entry = HTMLText.text(of: page)
    #expect(TidyText.of(entry) == entry)
    #expect(!entry.unicodeScalars.contains("\u{FFFD}"))
  }

  @Test(
    "Hostile pages end with all their text or none",
    arguments: [
      ("<div>", "x"), ("<span class=author>", "x"), ("<table><tr><td>", "x"), ("<a href=x><ins>", "x"),
      ("<ul><li class=share>", "x"), ("<div><span>", "x"),
    ])
  func deep(open: String, inside: String) {
    let words = "The board met on Tuesday, said a spokesman, and nothing was decided. "
    let page = String(repeating: open, count: 2_000) + String(repeating: words, count: 20)
    #expect(article(page).map { $0.text.contains("spokesman") } ?? true)
  }
}
