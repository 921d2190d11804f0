import News
import Testing

@testable import Feeds

/// Elements of items one by one.
@Suite struct FeedFieldsTests {
  private func feed(_ inside: String) throws -> FeedDocument {
    let text = """
      <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"
       xmlns:yandex="http://news.yandex.ru" xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"><channel>\(inside)
      </channel></rss>
      """
    return try #require(FeedDocument.parse(Array(text.utf8), address: "https://post.example/feed/"))
  }

  private func item(_ inside: String) throws -> FeedItem {
    try #require(try feed("<item>\(inside)</item>").items.first)
  }

  private func entries(_ inside: String, _ around: String = "") throws -> [FeedItem] {
    let text = "<feed xmlns=\"http://www.w3.org/2005/Atom\"\(around)>\(inside)</feed>"
    return try #require(FeedDocument.parse(Array(text.utf8), address: "https://post.example/feed/")).items
  }

  // MARK: Dates

  private func days(_ dates: [String], language: String?) throws -> [String?] {
    let tag = language.map { "<language>\($0)</language>" } ?? ""
    let items = dates.enumerated().map { "<item><guid>\($0)</guid><pubDate>\($1)</pubDate></item>" }
    return try feed(items.joined() + tag).items.map(\.published?.text)
  }

  @Test(
    "Days in figures are read as the others of the feed are, then as its language has them",
    arguments: [
      (["05/04/2026", "21/04/2026"], "en-us", "2026-04-05"),
      (["05/04/2026", "04/21/2026"], "de", "2026-05-04"),
      (["05/04/2026"], "pt-BR", "2026-04-05"), (["05/04/2026"], "en-GB", "2026-04-05"),
      (["05/04/2026"], "fr", "2026-04-05"), (["05/04/2026"], "en", "2026-05-04"),
      (["05/04/2026"], "en-US", "2026-05-04"), (["05/04/2026"], nil, "2026-05-04"),
      (["05.04.2026"], "en-us", "2026-04-05"), (["05-04-2026"], "en-us", "2026-04-05"),
      (["05-04-2026", "04-21-2026"], nil, "2026-05-04"), (["2026/04/05", "21/04/2026"], nil, "2026-04-05"),
      (["05/04/2026 10:00", "21/04/2026 10:00"], nil, "2026-04-05T10:00:00Z"),
      (["05/04/2026", "21/04/2026", "04/22/2026"], "de", "2026-04-05"),
      (["05/04/26", "21/04/26"], nil, "2026-04-05"),
    ] as [([String], String?, String)])
  func figures(dates: [String], language: String?, first: String) throws {
    #expect(try days(dates, language: language).first == first)
  }

  @Test(
    "A date in markup is the one for machines, or that of the words",
    arguments: [
      ("&lt;time datetime=\"2026-11-20T12:00:00Z\"&gt;Nov 20&lt;/time&gt;", "2026-11-20T12:00:00Z"),
      (
        "<time datetime=\"2026-11-20T22:15:00-05:00\" class=\"d\">Fri, 11/20/2026 - 22:15</time>",
        "2026-11-21T03:15:00Z"
      ),
      ("&lt;span class=\"d7\"&gt;20 Nov 2026&lt;/span&gt;", "2026-11-20"),
      ("&lt;span data-id=\"2026\" class=\"p19\"&gt;Nov 20&lt;/span&gt;", nil),
      ("&lt;time datetime=\"soon\"&gt;20 Nov 2026&lt;/time&gt;", "2026-11-20"),
    ] as [(String, String?)])
  func datesInMarkup(written: String, date: String?) throws {
    #expect(try item("<title>A</title><pubDate>\(written)</pubDate>").published?.text == date)
  }

  @Test func aMomentGoesBeforeADayAlone() throws {
    let (moment, day) = ("<pubDate>Fri, 20 Nov 2026 10:00:00 GMT</pubDate>", "<dc:date>2026-11-20</dc:date>")
    for inside in [moment + day, day + moment] {
      #expect(try item("<title>A</title>" + inside).published?.text == "2026-11-20T10:00:00Z")
    }
    let second = "<pubDate>Sat, 21 Nov 2026 10:00:00 GMT</pubDate>"
    #expect(try item("<title>A</title>" + moment + second).published?.text == "2026-11-20T10:00:00Z")
  }

  // MARK: Languages

  @Test func anItemMayHaveALanguageOfItsOwn() throws {
    let items = try feed(
      "<language>de</language><item><title>A</title><dc:language>fr</dc:language></item><item><title>B</title></item>"
    ).items
    #expect(items.map(\.language) == ["fr", nil])
    #expect(items[0].article(outlet: nil, language: "de").language == "fr")
    #expect(items[1].article(outlet: nil, language: "de").language == "de")
    var other = items[0]
    other.language = nil
    #expect(other.fingerprint != items[0].fingerprint)
    let json = "{\"language\":\"de\",\"items\":[{\"id\":\"1\",\"language\":\"fr\"},{\"id\":\"2\"}]}"
    #expect(
      FeedDocument.parse(Array(json.utf8), address: "https://j.example/")?.items.map(\.language) == [
        "fr", nil,
      ])
  }

  @Test func entriesAndBodiesOfAtomNameTheirLanguage() throws {
    let text = """
      <feed xmlns="http://www.w3.org/2005/Atom"><entry xml:lang="fr"><title>A</title></entry>
      <entry xml:lang="fr"><title>B</title><content xml:lang="es">x</content></entry><entry><title xml:lang="da">C</title></entry></feed>
      """
    let feed = try #require(FeedDocument.parse(Array(text.utf8), address: "https://post.example/"))
    #expect(feed.language == nil && feed.items.map(\.language) == ["fr", "es", nil])
  }

  // MARK: Bodies and links

  @Test(
    "Bodies under less usual names are read",
    arguments: [
      "<yandex:full-text>Water rises at the quay.</yandex:full-text>",
      "<fulltext>Water rises at the quay.</fulltext>", "<full-text>Water rises at the quay.</full-text>",
      "<yandex:fulltext>Water rises at the quay.</yandex:fulltext>",
      "<content><![CDATA[Water rises at the quay.]]></content>",
    ])
  func bodies(element: String) throws {
    let item = try item("<title>A</title><description>Water.</description>" + element)
    #expect(item.html == "Water rises at the quay." && !item.isSummary)
  }

  @Test func theTextOfAFileStandsInForABodyOnly() throws {
    let text = "<media:text type=\"plain\">Water rises at the quay.</media:text>"
    #expect(try item("<title>A</title>" + text).html == "Water rises at the quay.")
    #expect(try item("<title>A</title><description>Water.</description>" + text).html == "Water.")
    #expect(
      try item("<title>A</title><description>Water.</description><content url=\"/a.jpg\"/>").html == "Water.")
  }

  @Test func thePageGoesBeforeWhoCounts() throws {
    let link = "<link>https://counter.example/~r/7</link>"
    let origin = "<feedburner:origLink>https://post.example/7</feedburner:origLink>"
    for inside in [link + origin, origin + link] {
      #expect(try item("<title>A</title>" + inside).link == "https://post.example/7")
    }
  }

  @Test func aLinkWithoutItsSchemeIsNoPageBesideTheFeed() throws {
    #expect(try item("<link>www.i.example/x</link>").link == "http://www.i.example/x")
    #expect(try item("<link> WWW.i.example/x </link>").link == "http://WWW.i.example/x")
    #expect(try item("<link>wwwx/a</link>").link == "https://post.example/feed/wwwx/a")
  }

  @Test(
    "A relation may be an address",
    arguments: [
      "alternate", "http://www.iana.org/assignments/relation/alternate", "ALTERNATE",
      "http://www.iana.org/assignments/link-relations/alternate",
    ])
  func relations(relation: String) throws {
    let links = "<link rel=\"self\" href=\"/s\"/><link rel=\"\(relation)\" href=\"/1\"/>"
    #expect(try entries("<entry><title>A</title>\(links)</entry>")[0].link == "https://post.example/1")
  }
}
