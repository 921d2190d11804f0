import News
import Testing

@testable import Feeds

@Suite struct BylineTests {
  @Test(
    "A label before a name is not of it",
    arguments: [
      ("By Ada Moss", "Ada Moss"), ("byAda Moss", "Ada Moss"), ("Posted By: Ada Moss", "Ada Moss"),
      ("作者：Ada Moss", "Ada Moss"), ("Nga Gazeta Telegraf -", "Gazeta Telegraf"),
      ("Von Ada Moss |", "Ada Moss"),
      ("Author: by Ada Moss", "Ada Moss"), ("By Von Moss", "Von Moss"), ("Por: Ada Moss", "Ada Moss"),
      ("diMarco Moss", "diMarco Moss"), ("Ada Moss, https://a.example/", "Ada Moss"),
      ("Byron Moss", "Byron Moss"), ("Diane Moss", "Diane Moss"), ("Vonda Parr", "Vonda Parr"),
      ("Authority of Ports", "Authority of Ports"),
    ])
  func labels(line: String, name: String) { #expect(Byline.name(in: line) == name) }

  @Test(
    "What names nobody is no byline",
    arguments: ["By", "", "by: ", "https://a.example/moss", "12", "Author:"])
  func nobody(line: String) { #expect(Byline.name(in: line) == nil) }

  @Test(
    "Who put words together is named like any writer",
    arguments: [
      ("Words by Ada Moss", "Ada Moss"), ("Words: Ada Moss", "Ada Moss"), ("STORY BY ADA MOSS", "Ada Moss"),
      ("Text by Ada Moss, photographs by Ben Hale", "Ada Moss"), ("Words Worth", "Words Worth"),
      ("Écrit par Ada Moss", "Ada Moss"),
      ("By Ada Moss, Harbour Correspondent", "Ada Moss, Harbour Correspondent"),
    ])
  func words(line: String, name: String) { #expect(Byline.name(in: line) == name) }

  @Test(
    "What tells of somebody is no byline",
    arguments: [
      "Ada Moss is a reporter at The Harbour Post.", "Ada Moss covers the coast for us", "About the author",
      "She has spent eleven years on the coast.",
    ])
  func sentences(line: String) { #expect(Byline.name(in: line) == nil) }

  @Test("Names come once each, in order")
  func once() {
    #expect(Byline.line(of: ["Ada Moss", "Ben Hale", "ada moss"]) == "Ada Moss, Ben Hale")
    #expect(Byline.line(of: ["Ada Moss", "Ada Moss and Ben Hale"]) == "Ada Moss, Ben Hale")
    #expect(Byline.line(of: ["Ada Mossman", "Ada Moss"]) == "Ada Mossman, Ada Moss")
    #expect(Byline.line(of: []) == nil)
    #expect(Byline.people(in: "Ada Moss, Ben Hale and Cleo Ray") == ["Ada Moss", "Ben Hale", "Cleo Ray"])
  }

  @Test(
    "A byline that names more people than the page's head is taken, one that says where or what they are is not",
    arguments: [
      (["Ada Moss and Ben Hale"], "Ada Moss and Ben Hale"), (["Ada Moss", "Ben Hale"], "Ada Moss, Ben Hale"),
      (["Ada Moss, Chief Reporter"], "Ada Moss"), (["Ada Moss and agencies"], "Ada Moss"),
      (["Ada Moss, Harbour Post"], "Ada Moss"), (["Ben Hale and Cleo Ray"], "Ada Moss"), ([], "Ada Moss"),
    ])
  func fuller(shown: [String], byline: String) {
    #expect(Byline.fuller("Ada Moss", shown: shown) == byline)
    #expect(Byline.fuller(nil, shown: shown) == Byline.line(of: shown))
  }
}

@Suite struct ShownBylineTests {
  private let prose = String(
    repeating: "<p>The board closed the quay, as it had said, and nobody crossed that day.</p>", count: 8)

  private func article(_ head: String) -> (byline: String?, text: String?) {
    let page = "<!doctype html><title>Quay closed</title><body>\(head)<h1>Quay closed</h1>\(prose)"
    let article = WebPage.article(in: Array(page.utf8))
    return (article?.byline, article?.text)
  }

  @Test(
    "All who wrote an article are named, however the page sets their names",
    arguments: [
      ("<a rel=author href=/a>Ada Moss</a> and <a rel=author href=/b>Ben Hale</a>", "Ada Moss, Ben Hale"),
      (
        "<p class=byline>By <a rel='author nofollow'>Ada Moss</a> and <a rel=author>Ben Hale</a></p>",
        "Ada Moss and Ben Hale"
      ),
      ("<p class=byline>By Ada Moss and Ben Hale</p>", "Ada Moss and Ben Hale"),
      ("<p class=byline>By Ada Moss, Ben Hale and Cleo Ray</p>", "Ada Moss, Ben Hale and Cleo Ray"),
      (
        "<div class=authors><span class=author-name>Ada Moss</span><span class=author-name>Ben Hale</span></div>",
        "Ada Moss, Ben Hale"
      ),
      ("<span itemprop=author>Ada Moss</span>, <span itemprop=author>Ben Hale</span>", "Ada Moss, Ben Hale"),
      (
        "<div class=byline><span>Ada Moss</span><span>Chief Reporter</span></div>", "Ada Moss, Chief Reporter"
      ),
      ("<p class=byline><b>Ada</b> <b>Moss</b></p>", "Ada Moss"),
      ("<p class=byline><a href=/a>Ada Moss</a> <a href=/b>@adamoss</a></p>", "Ada Moss"),
      ("<ul class=authors><li>Ada Moss</li><li>Ben Hale</li></ul>", "Ada Moss, Ben Hale"),
      ("<p class=authors><a href=/a>Ada Moss</a> <a href=/b>Ben Hale</a></p>", "Ada Moss, Ben Hale"),
      ("<p class=byline><span>Written by</span><a href=/a>Ada Moss</a></p>", "Ada Moss"),
      ("<p class=byline><a>Ada Moss</a><span> and </span><a>Ben Hale</a></p>", "Ada Moss and Ben Hale"),
      ("<div data-testid=byline-block><span>Ada Moss</span></div>", "Ada Moss"),
      ("<ul><li class=byline>Ada Moss</li><li class=byline>Ben Hale</li></ul>", "Ada Moss, Ben Hale"),
      ("<p class=byline>By Ada Moss</p><p>x</p><a rel=author href=/a>Ada Moss</a>", "Ada Moss"),
      ("<p class=byline>Words by Ada Moss</p>", "Ada Moss"), ("<p class=byline>BY ADA MOSS</p>", "Ada Moss"),
      ("<div class=author-bio>Cleo Ray is a reporter.</div><p class=byline>Ada Moss</p>", "Ada Moss"),
      (
        "<meta name=author content='Ada Moss'><p class=byline>Ada Moss and Ben Hale</p>",
        "Ada Moss and Ben Hale"
      ),
    ])
  func several(head: String, byline: String) {
    let found = article(head)
    #expect(found.byline == byline)
    #expect(found.text?.contains("Ben Hale") == false)
  }

  @Test(
    "JSON-LD names them as a list, and may describe them elsewhere",
    arguments: [
      "{\"@type\":\"NewsArticle\",\"author\":[{\"name\":\"Ada Moss\"},{\"name\":\"Ben Hale\"},{\"name\":\"Ada Moss\"}]}",
      "{\"@type\":\"NewsArticle\",\"author\":{\"name\":[\"Ada Moss\",\"Ben Hale\"]}}",
      "{\"@graph\":[{\"@type\":\"NewsArticle\",\"author\":[{\"name\":\"Ada Moss\"},{\"@id\":\"#b\"}]},{\"@type\":\"Person\",\"@id\":\"#a\",\"name\":\"Ada Moss\"},{\"@type\":\"Person\",\"@id\":\"#b\",\"name\":\"Ben Hale\"}]}",
    ])
  func linkedData(json: String) {
    #expect(article("<script type='application/ld+json'>\(json)</script>").byline == "Ada Moss, Ben Hale")
  }

  @Test(
    "People the page names go before the outlet that it gives as the writer",
    arguments: [
      ("<p class=byline>By Ada Moss and Ben Hale</p>", "Ada Moss and Ben Hale"),
      ("<p class=byline>By ADA MOSS and BEN HALE<br>Nov. 22, 2025 3:05 p.m. ET</p>", "Ada Moss and Ben Hale"),
      ("<p>By Ada Moss</p>", "Ada Moss"), ("<p class=byline>Staff and agencies</p>", "The Harbour Post"),
      ("<p class=byline>By Ada Moss, Political Editor</p>", "Ada Moss, Political Editor"),
      (
        "<div class=card><a href=/x>Dam is closed again</a><span class=author>Ada Moss</span></div>",
        "The Harbour Post"
      ),
      (
        "<aside><h3>More</h3><a href=/x>Dam is closed again</a><p class=byline>By Ada Moss</p></aside>",
        "The Harbour Post"
      ),
      ("", "The Harbour Post"),
    ])
  func outletAsWriter(shown: String, byline: String) {
    let name = "The Harbour Post"
    let object = #"{"@type":"Article","author":{"name":"\#(name)"},"publisher":{"name":"\#(name)"}}"#
    for head in [
      "<title>Quay closed for a week | \(name)</title><meta name=author content='\(name)'>",
      "<meta property=og:site_name content='\(name)'><meta name=author content='Harbour Post'>",
      "<script type='application/ld+json'>\(object)</script>",
    ] {
      let page = "<!doctype html>\(head)<body><h1>Quay closed for a week</h1>\(shown)\(prose)"
      let found = WebPage.article(in: Array(page.utf8))?.byline
      let expected = byline == name && head.contains("'Harbour Post'") ? "Harbour Post" : byline
      #expect(found == expected, "\(head)")
    }
  }

  @Test(
    "Links to the pages of writers at the heading name them where nothing else does",
    arguments: [
      (
        "<div class=article-meta><a href=/author/ada>Ada Moss</a><a href=/author/ben>Ben Hale</a></div>",
        "Ada Moss, Ben Hale"
      ),
      (
        "<div class=meta><span>By</span> <a href='/author/ada'>Ada Moss</a> <span>and</span> <a href='/author/ben'>Ben Hale</a></div>",
        "Ada Moss, Ben Hale"
      ),
      ("<div><span>Por</span> <a href='/autor/ada'>Ada Moss</a></div>", "Ada Moss"),
      (
        "<p>It was <a href='/staff/ada'>Ada Moss</a> who closed the quay on Monday, as the board had told her.</p>",
        nil
      ),
      ("<div class=hauteur>North Quay</div>", nil),
      ("<div><a href='/author/'>All writers</a> <a href='/topic/ada'>Ada Moss</a></div>", nil),
      ("<div><a href='/author/staff'>News Desk</a></div>", nil),
      ("<div class=related><h3>Other news</h3><a href='/author/ada'>Ada Moss</a></div>", nil),
    ])
  func links(shown: String, byline: String?) {
    let page = "<!doctype html><title>Quay closed</title><body><h1>Quay closed</h1>\(shown)\(prose)"
    #expect(WebPage.article(in: Array(page.utf8))?.byline == byline)
  }

  @Test("Whose words a quotation is stands in its last line, and is not the writer")
  func attribution() {
    let quotation =
      "<blockquote><p>It was wrong of them to do it.</p><footer class='author blockquote-footer'>— Cleo Ray, councillor"
      + "</footer></blockquote>"
    let page = "<!doctype html><title>Quay closed</title><h1>Quay closed</h1>\(prose)\(quotation)\(prose)"
    let article = WebPage.article(in: Array(page.utf8))
    #expect(article?.text.contains("It was wrong of them to do it.\n\n— Cleo Ray, councillor\n\n") == true)
    #expect(article?.byline == nil)
    let other = page.replacing("blockquote", with: "section")
    #expect(WebPage.article(in: Array(other.utf8))?.text.contains("Cleo Ray") == false)
  }

  @Test(
    "A day behind the names belongs to neither the names nor the text",
    arguments: [
      "<div class=byline>By Ada Moss<br>June 3, 2024</div>",
      "<p>By <strong>Ada Moss</strong> | June 3, 2024</p>",
      "<p class=byline>Ada Moss · 3 June 2024</p>", "<p>Von <b>Ada Moss</b> | 3. Juni 2024</p>",
      "<p>By Ada Moss and Ben van Hale — 3 June 2024</p>",
    ])
  func day(shown: String) {
    let page = "<!doctype html><title>Quay closed</title><h1>Quay closed</h1>\(shown)\(prose)"
    let article = WebPage.article(in: Array(page.utf8))
    #expect(article?.byline?.hasPrefix("Ada Moss") == true && article?.byline?.contains("2024") == false)
    #expect(article?.published?.text == "2024-06-03")
    #expect(article?.text.contains("Moss") == false)
  }

  @Test("A line that opens the text and names people is the byline where the page has no other")
  func opening() {
    let found = article("").text
    let page =
      "<!doctype html><title>Quay closed</title><h1>Quay closed</h1><p>By Ada Moss and Ben Hale</p>\(prose)"
    let article = WebPage.article(in: Array(page.utf8))
    #expect(article?.byline == "Ada Moss and Ben Hale" && article?.text == found)
    let other = page.replacing("By Ada Moss and Ben Hale", with: "By noon all was over")
    #expect(WebPage.article(in: Array(other.utf8))?.byline == nil)
  }
}

@Suite struct CapitalNameTests {
  @Test(
    "Names set in capitals are names again, and abbreviations stay",
    arguments: [
      ("ADA MOSS", "Ada Moss"), ("ADA MOSS AND BEN O'HALE", "Ada Moss and Ben O'Hale"),
      ("ADA MOSS, BEN HALE-RAY", "Ada Moss, Ben Hale-Ray"),
      ("J.K. ROWE and AJ McDEAN", "J.K. Rowe and AJ McDean"),
      ("MARTA VAN DER BERG", "Marta van der Berg"), ("ADA M. MOSS", "Ada M. Moss"), ("BBC", "BBC"),
      ("BBC NEWS", "BBC NEWS"), ("AP", "AP"), ("ADA MOSS, BBC NEWS", "Ada Moss, BBC NEWS"),
      ("BBC News", "BBC News"),
      ("REUTERS", "REUTERS"), ("Ada Moss", "Ada Moss"), ("АДА МОСС", "Ада Мосс"), ("JO LE", "JO LE"),
      ("", ""),
    ])
  func names(line: String, name: String) { #expect(CapitalName.mended(line) == name) }
}
