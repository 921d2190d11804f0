import News
import Testing

@testable import Feeds

@Suite struct LabelledDayTests {
  @Test(
    "The day of publication is told from that of a change, whichever stands first",
    arguments: [
      ("Updated 5 June 2024 · Published 3 June 2024", "2024-06-03"),
      ("Published 3 June 2024, updated 5 June 2024", "2024-06-03"),
      ("Updated 5 June 2024 Published 3 June 2024", "2024-06-03"),
      ("3 June 2024 (updated 5 June 2024)", "2024-06-03"),
      ("Last updated: 5 June 2024 | 3 June 2024", "2024-06-03"),
      ("Published | 3 June 2024 | 4 June 2024", "2024-06-03"), ("Updated 5 June 2024", "2024-06-05"),
      ("Aktualisiert am 5.6.2024, veröffentlicht am 3.6.2024", "2024-06-03"),
      ("Mis à jour le 5 juin 2024, publié le 3 juin 2024", "2024-06-03"), ("No day at all", nil), ("", nil),
    ])
  func best(line: String, day: String?) { #expect(LabelledDay.best(in: line)?.day.text == day) }

  @Test(
    "A line that is only a date is told from one that says something",
    arguments: [
      ("3 June 2024", true), ("Monday, 3 June 2024, 12:30 PM BST", true),
      ("Published: 3 June 2024 at 10.00", true),
      ("29 de abril de 2021 - 18:44", true), ("August 1st, 2014", true), ("2018年6月18日 10:01", true),
      ("On 3 June 2024 the quay fell.", false), ("June", false), ("May 2024 elections", false),
    ])
  func lines(line: String, isDate: Bool) { #expect(DateLine.isOne(line) == isDate) }
}

@Suite struct PageDatesTests {
  private let prose = String(
    repeating: "<p>The board closed the quay, as it had said, and nobody crossed that day.</p>", count: 8)

  private func published(_ shown: String, language: String? = nil) -> String? {
    let root = language.map { "<html lang=\($0)>" } ?? "<html>"
    let page = "<!doctype html>\(root)<title>Quay closed</title><body><h1>Quay closed</h1>\(shown)\(prose)"
    return WebPage.article(in: Array(page.utf8))?.published?.text
  }

  @Test(
    "The day of publication is taken, not that of a change, wherever either stands",
    arguments: [
      "<p class=date>Updated 5 June 2024 · Published 3 June 2024</p>",
      "<p class=date>Updated 5 June 2024</p><p class=date>Published 3 June 2024</p>",
      "<p class=updated-date>5 June 2024</p><p class=published-date>3 June 2024</p>",
      "<time itemprop=dateModified datetime=2024-06-05>5 June</time><time itemprop=datePublished datetime=2024-06-03>3 June</time>",
      "<time itemprop=datePublished datetime=2024-06-03>3 June</time><time itemprop=dateModified datetime=2024-06-05>5 June</time>",
      "<p>Updated <time datetime=2024-06-05>5 June</time> Published <time datetime=2024-06-03>3 June</time></p>",
      "<p>Updated <time datetime=2024-06-05>5 June</time> | <time datetime=2024-06-03>3 June</time></p>",
      "<time class=updated datetime=2024-06-05>5 June</time><time class='date published' datetime=2024-06-03>3 June</time>",
      "<span itemprop=dateModified content=2024-06-05>x</span><span itemprop=datePublished content=2024-06-03>x</span>",
    ])
  func changes(shown: String) { #expect(published(shown) == "2024-06-03") }

  @Test("The days of other articles further down the page are not this one's")
  func others() {
    let own = "<p><time datetime=2024-06-03>3 June</time></p>"
    let other =
      String(repeating: "<p>x</p>", count: 40) + "<time class=published datetime=2024-05-20>x</time>"
    #expect(published(own + other) == "2024-06-03")
    #expect(published(own.replacing("<time", with: "<time class=updated") + other) == "2024-06-03")
  }

  @Test("Where only the day of a change is told, it has to do")
  func onlyChange() {
    #expect(published("<time itemprop=dateModified datetime=2024-06-05>x</time>") == "2024-06-05")
    #expect(published("<p class=date>Updated 5 June 2024</p>") == "2024-06-05")
  }

  @Test(
    "Days in figures are read where they can be read one way",
    arguments: [
      ("<p class=date>20/11/2026</p>", "2026-11-20"), ("<p class=date>20.11.2026</p>", "2026-11-20"),
      ("<p class=date>11/20/2026</p>", "2026-11-20"), ("<time>20/11/2026</time>", "2026-11-20"),
      ("<p class=x>20/11/2026</p>", "2026-11-20"), ("<p class=x>20 November 2026</p>", "2026-11-20"),
      ("<time datetime='20/11/2026 10:05'>x</time>", "2026-11-20T10:05:00Z"),
      ("<p class=date>05/06/2024</p>", nil), ("<time>05/06/2024</time>", nil),
      ("<meta name=date content=05/06/2024>", nil), ("<p class=x>Open 20/11/2026 as ever</p>", nil),
    ] as [(String, String?)])
  func figures(shown: String, day: String?) { #expect(published(shown) == day) }

  @Test("The language of the page, another date on it, or the day of a change tells their order")
  func order() {
    let date = "<p class=date>05/06/2024</p>"
    #expect(
      published(date, language: "en-GB") == "2024-06-05" && published(date, language: "de") == "2024-06-05")
    #expect(published(date, language: "en-US") == "2024-05-06" && published(date, language: "en") == nil)
    #expect(published("<p class=date>Published 05/06/2024, updated 20/06/2024</p>") == "2024-06-05")
    #expect(published("<p class=date>Updated 06/20/2024</p><time>06/05/2024</time>") == "2024-06-05")
    let modified = "<meta property=article:modified_time content=2024-06-06T10:00:00Z>"
    #expect(published(date + modified) == "2024-06-05")
  }

  private let other = "<a href=/1>Other story from long ago</a> <time datetime=2019-03-01>1 March 2019</time>"

  @Test("What stands at the heading goes before any day elsewhere")
  func atTheHeading() {
    let own = "<p class=date>Published 3 June 2024</p>"
    let clock = "<div class=clock><time datetime=2024-08-09>Friday 9 August 2024</time></div>"
    for others in [
      "<aside><ul><li>\(other)</li></ul></aside>",
      "<div class=latest><time datetime=2024-08-09>x</time></div>",
      "<div class=k1>\(other)</div>", "<footer><time datetime=2024-08-09>x</time></footer>",
    ] {
      #expect(published(own + "<article>\(prose)</article>" + others) == "2024-06-03", "\(others)")
    }
    for bar in ["<header>\(clock)</header>", clock, "<nav>\(clock)</nav>"] {
      let page =
        "<title>Quay closed</title><body>\(bar)<main><article><h1>Quay closed</h1>\(own)\(prose)</article></main>"
      #expect(WebPage.article(in: Array(page.utf8))?.published?.text == "2024-06-03", "\(bar)")
    }
  }

  @Test(
    "Days of other articles, of menus, of posts set into the text and of pictures are none of this one",
    arguments: [
      "<aside><h3>More</h3><ul><li>OTHER</li></ul></aside>", "<ul><li>OTHER</li></ul>",
      "<nav><div>OTHER</div></nav>",
      "<div class=related-stories><div>OTHER</div></div>", "<article><h3>Dam</h3><div>OTHER</div></article>",
      "<blockquote class=twitter-tweet><p>All in.</p>— Board <a href=/x>March 1, 2019</a></blockquote>",
      "<blockquote><time datetime=2019-03-01>1 March</time></blockquote>",
      "<figure><img src=x><figcaption><span class=date>1 March 2019</span></figcaption></figure>",
      "<section id=comments><div><i>1 March 2019</i><p>Yes.</p></div></section>",
    ])
  func others(part: String) {
    let part = part.replacing("OTHER", with: other)
    let page = "<title>Quay closed</title><body><article><h1>Quay closed</h1>\(prose)</article>"
    #expect(WebPage.article(in: Array((page + part).utf8))?.published == nil)
    let head = page.replacing("</h1>", with: "</h1>" + part)
    #expect(WebPage.article(in: Array(head.utf8))?.published == nil)
  }

  @Test("A day in the article goes before one close behind it")
  func behind() {
    let day = "<p class=meta>Updated: 4 June 2024, 9:00 | Published: 3 June 2024, 8:00</p>"
    let page = "<title>Quay closed</title><body><article><h1>Quay closed</h1>\(day)\(prose)</article>"
    let latest = "<div class=k><time datetime=2024-06-04T12:00:00Z>x</time></div>"
    #expect(WebPage.article(in: Array((page + latest).utf8))?.published?.text == "2024-06-03")
  }

  @Test("A day beside a headline outside of the article is that of the other")
  func teaser() {
    let teaser =
      "<div class=t><h3><a href=/1>Other story from long ago</a></h3><p><time datetime=2019-03-01>x</time></p></div>"
    let page =
      "<title>Quay closed</title><body><article><h1>Quay closed</h1>\(prose)</article><div>\(teaser)</div>"
    #expect(WebPage.article(in: Array(page.utf8))?.published == nil)
  }

  @Test("The entries of a live blog are not other articles")
  func liveBlog() {
    let entry = "<article><h3>The dam holds</h3><time datetime=2024-06-03>3 June</time>\(prose)</article>"
    let page = "<title>Quay closed</title><body><article><h1>Quay closed</h1>\(entry)\(entry)</article>"
    #expect(WebPage.article(in: Array(page.utf8))?.published?.text == "2024-06-03")
  }

  @Test(
    "The day of the article itself is found wherever pages put it",
    arguments: [
      "<aside class=meta><a href=/a>Ada Moss</a> <time datetime=2024-06-03>3 June</time></aside>",
      "<ul><li>Ada Moss</li><li><time datetime=2024-06-03>3 June</time></li></ul>",
      "<header><time datetime=2024-06-03>3 June</time></header>",
      "<a href=/2024><time datetime=2024-06-03>3 June 2024 at 10:05</time></a>",
      "<footer><p>Posted on <time datetime=2024-06-03>3 June</time></p></footer>",
      "<div class=post-sidebar><time datetime=2024-06-03>3 June</time></div>",
      "<div class=byline><a rel=author href=/a>Ada Moss, our own correspondent</a> <time datetime=2024-06-03>x</time></div>",
    ])
  func own(part: String) {
    let page = "<title>Quay closed</title><body><article><h1>Quay closed</h1>"
    #expect(WebPage.article(in: Array("\(page)\(part)\(prose)".utf8))?.published?.text == "2024-06-03")
    #expect(WebPage.article(in: Array("\(page)\(prose)\(part)".utf8))?.published?.text == "2024-06-03")
    let old = page.replacing("<article>", with: "<div class=post>")
    #expect(WebPage.article(in: Array("\(old)\(prose)\(part)".utf8))?.published?.text == "2024-06-03")
    let header = page.replacing("<article>", with: "<article><header>\(part)").replacing(
      "</h1>", with: "</h1></header>")
    #expect(WebPage.article(in: Array("\(header)\(prose)".utf8))?.published?.text == "2024-06-03")
  }
}
