import News
import Testing

@testable import Feeds

@Suite struct FeedDocumentTests {
  private func feed(_ text: String, at address: String = "https://post.example/feed/") throws -> FeedDocument
  {
    try #require(FeedDocument.parse(Array(text.utf8), address: address))
  }

  private func item(_ inside: String, _ around: String = "") throws -> FeedItem {
    let feed = try feed("<rss version=\"2.0\"\(around)><channel><item>\(inside)</item></channel></rss>")
    return try #require(feed.items.first)
  }

  @Test func rssIsRead() throws {
    let feed = try feed(
      """
      <?xml version="1.0"?>
      <rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel><title>Harbour Post</title><link>https://post.example/</link><language>en-gb</language>
      <image><title>Logo</title><url>https://post.example/logo.png</url><link>https://other.example/</link></image>
      <item><title>Cranes &amp; ships</title><link>/2025/cranes?a=1&amp;b=2</link><guid isPermaLink="false">17</guid>
      <pubDate>Tue, 04 Mar 2025 10:00:00 +0100</pubDate><dc:creator>Ada Moss</dc:creator>
      <description>Short.</description><c:encoded><![CDATA[<p>Long &amp; full.</p>]]></c:encoded>
      <category>Ports</category><category domain="x">Work</category>
      <enclosure url="https://post.example/a.mp3" length="1" type="audio/mpeg"/></item>
      <item><guid>https://post.example/2</guid><description>&lt;p&gt;Only a teaser&lt;/p&gt;</description></item>
      </channel></rss>
      """)
    #expect(feed.format == .rss && feed.title == "Harbour Post" && feed.site == "https://post.example/")
    #expect(feed.language == "en-gb" && feed.items.count == 2)
    let item = feed.items[0]
    #expect(item.title == "Cranes & ships" && item.link == "https://post.example/2025/cranes?a=1&b=2")
    #expect(item.guid == "17" && item.published?.text == "2025-03-04T09:00:00Z" && item.author == "Ada Moss")
    #expect(
      item.html == "<p>Long &amp; full.</p>" && !item.isSummary && item.categories == ["Ports", "Work"])
    #expect(item.enclosures == [.init(url: "https://post.example/a.mp3", type: "audio/mpeg")])
    #expect(feed.items[1].link == "https://post.example/2" && feed.items[1].html == "<p>Only a teaser</p>")
    #expect(feed.items[1].isSummary)
  }

  @Test func atomIsRead() throws {
    let feed = try feed(
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="https://ledger.example/a/">
      <title type="text">Ledger &lt;b&gt;</title><link rel="self" href="feed.xml"/><link href=".."/>
      <entry><title type="html">R&amp;amp;D &lt;em&gt;now&lt;/em&gt;</title><id>tag:ledger.example,2025:1</id>
      <link rel="replies" href="/r"/><link rel="enclosure" href="b.mp3" type="audio/mpeg"/><link rel="alternate" href="one"/>
      <published>2025-03-04T10:00:00+01:00</published><updated>2025-03-05T10:00:00Z</updated>
      <author><name>Ada Moss</name><email>a@b.example</email></author><author><name>Bo Lind</name></author>
      <category term="ports" label="Ports"/><summary>Brief</summary>
      <source><title>Elsewhere</title><id>other</id><link href="https://elsewhere.example/"/></source>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">a &lt; <p>b</p></div></content></entry>
      <entry><title>Two</title><content type="text">1 &lt; 2 &amp; 3</content></entry></feed>
      """)
    #expect(feed.format == .atom && feed.title == "Ledger <b>" && feed.site == "https://ledger.example/")
    #expect(feed.language == "de" && feed.items.count == 2)
    let item = feed.items[0]
    #expect(item.title == "R&D now" && item.guid == "tag:ledger.example,2025:1")
    #expect(
      item.link == "https://ledger.example/a/one"
        && item.enclosures.map(\.url) == ["https://ledger.example/a/b.mp3"])
    #expect(item.published?.text == "2025-03-04T09:00:00Z" && item.updated?.text == "2025-03-05T10:00:00Z")
    #expect(item.author == "Ada Moss, Bo Lind" && item.categories == ["Ports"])
    #expect(item.html == "<div xmlns=\"http://www.w3.org/1999/xhtml\">a &lt; <p>b</p></div>")
    #expect(feed.items[1].html == "1 &lt; 2 &amp; 3")
  }

  @Test func olderFormsAreRead() throws {
    let rdf = try feed(
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
       xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://x.example/"><title>X</title>
       <items><rdf:Seq><rdf:li resource="https://x.example/1"/></rdf:Seq></items></channel>
       <item rdf:about="https://x.example/1"><title>One</title><link>https://x.example/1</link><dc:date>2004-05-06</dc:date></item>
      </rdf:RDF>
      """)
    #expect(rdf.format == .rdf && rdf.title == "X" && rdf.items.map(\.title) == ["One"])
    #expect(rdf.items[0].guid == "https://x.example/1" && rdf.items[0].published?.text == "2004-05-06")
    let atom03 = try feed(
      """
      <feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>X</title><entry><title mode="escaped" type="text/html">
      a &lt;b&gt;c&lt;/b&gt;</title><issued>2004-05-06T07:08:09Z</issued><modified>2004-05-07</modified>
      <content type="text/html" mode="escaped">&lt;p&gt;d</content></entry></feed>
      """)
    #expect(atom03.items[0].title == "a c" && atom03.items[0].published?.text == "2004-05-06T07:08:09Z")
    #expect(atom03.items[0].html == "<p>d" && atom03.items[0].updated?.text == "2004-05-07")
    let bare = try feed("<feed><title>X</title><entry><id>1</id><updated>2004-05-06</updated></entry></feed>")
    #expect(bare.items.map(\.guid) == ["1"])
  }

  @Test func jsonIsRead() throws {
    let feed = try feed(
      """
      {"version":"https://jsonfeed.org/version/1.1","title":"J","home_page_url":"https://j.example/","language":"en",
       "authors":[{"name":"Ada Moss"}],
       "items":[{"id":7,"url":"one","title":"A\\u001b[31m","content_html":"<p>x</p>","date_published":"2025-01-02T03:04:05Z",
       "tags":["t"],"attachments":[{"url":"https://j.example/a.mp3","mime_type":"audio/mpeg"}]},
       {"id":"b","external_url":"https://k.example/","content_text":"1 < 2"},{"id":"c","summary":"s"},{},3]}
      """, at: "https://j.example/feed.json")
    #expect(feed.format == .json && feed.items.map(\.guid) == ["7", "b", "c"])
    #expect(feed.items[0].link == "https://j.example/one" && feed.items[0].title == "A[31m")
    #expect(feed.items[0].author == "Ada Moss" && feed.items[0].published?.text == "2025-01-02T03:04:05Z")
    #expect(feed.items[1].html == "1 &lt; 2" && feed.items[1].link == "https://k.example/")
    #expect(feed.items[2].isSummary)
  }

  @Test func aCutJSONFeedKeepsItsWholeItems() throws {
    let whole =
      "{\"title\":\"J\",\"items\":[{\"id\":\"1\",\"content_text\":\"a }] b\"},{\"id\":\"2\"},{\"id\":\"3"
    #expect(try feed(whole).items.map(\.guid) == ["1", "2"])
    let cut = try feed(whole + "\",\"title\":\"C\",\"content_text\":\"The first wo")
    #expect(cut.items.map(\.guid) == ["1", "2", "3"] && cut.items[2].html == "The first wo")
    #expect(
      try feed("{\"items\":[{\"id\":\"1\",\"title\":\"A \\ud83d\nB\"},{\"id\":\"2\"}]}").items.map(\.title)
        == ["A \u{FFFD} B", nil])
  }

  @Test(
    "What is not well-formed loses no item and no text",
    arguments: [
      ("<item><title>A & B</title></item><item><title>C</title></item>", ["A & B", "C"]),
      ("<item><title>A&nbsp;&mdash; B</title></item>", ["A — B"]),
      ("<item><title>A<br>B</title></item><item><title>C</title></item>", ["A B", "C"]),
      ("<item><title>A</title><item><title>B</title></item>", ["A", "B"]),
      ("<item><title>A<link>https://x.example/</link></item><item><title>B</title></item>", ["A", "B"]),
      ("<item><title>A</title></item><item><title>B</tit", ["A", "B"]),
      ("<item><x:y>1</x:y><title>A</title></item>", ["A"]),
      (
        "<item><title>A</title><description><b>open</description></item><item><title>B</title></item>",
        ["A", "B"]
      ),
      ("<item><title><![CDATA[A]]> &amp; B</title></item>", ["A & B"]),
      ("<item><title>A</title></item></channel></rss><item><title>B</title></item>junk", ["A", "B"]),
      ("<ITEM><TITLE>A</TITLE></ITEM>", ["A"]),
      ("<item><title>A\u{0}B\u{1B}[31m</title></item>", ["AB[31m"]),
      ("<item><title>1 < 2 and a <3 b</title></item>", ["1 < 2 and a <3 b"]),
    ])
  func broken(inside: String, titles: [String]) throws {
    let feed = try feed(" \n junk <?xml version='1.0'?><rss version='2.0'><channel><title>F</title>\(inside)")
    #expect(feed.items.compactMap(\.title) == titles)
  }

  @Test(
    "A title is shown as the text it means",
    arguments: [
      ("Storm &amp;amp; flood", "Storm & flood"), ("&lt;b&gt;Storm&lt;/b&gt;", "Storm"), ("AT&amp;T", "AT&T"),
      ("&lt;unknown&gt; tags", "<unknown> tags"), ("<![CDATA[<i>It</i> &#8217;s]]>", "It ’s"),
      ("a &lt; b", "a < b"),
      ("<b>Bold</b> news", "Bold news"), ("  two\n lines ", "two lines"), ("x \u{202E}y\u{9B}z", "x yz"),
      ("std::vector&lt;int&gt; and if a&lt;b then", "std::vector<int> and if a<b then"),
      ("if a &lt;b and c&gt; d, or a&lt;i", "if a <b and c> d, or a<i"),
      ("Quay &lt;b&gt;closed&lt;/b&gt; &lt;a href=&quot;https://x.exa", "Quay closed"),
      ("One&lt;br /&gt;two &lt;script async&gt;go()&lt;/script&gt;", "One two"),
      ("profit&loss, cats&notdogs, Q&A, &copyright", "profit&loss, cats&notdogs, Q&A, &copyright"),
      ("caf&eacute; &copy 2025", "café © 2025"),
      ("The &lt;acronym title=&quot;x&quot;&gt;WHO&lt;/acronym&gt; at sea", "The WHO at sea"),
      ("&lt;center&gt;Quay&lt;/center&gt;", "Quay"), ("&lt;h5&gt;Quay&lt;/h5&gt;closed", "Quay closed"),
      (
        "&lt;ruby&gt;港&lt;rp&gt;(&lt;/rp&gt;&lt;rt&gt;みなと&lt;/rt&gt;&lt;rp&gt;)&lt;/rp&gt;&lt;/ruby&gt;",
        "港(みなと)"
      ),
      ("Mayor: &lt;q&gt;no &lt;q&gt;other&lt;/q&gt; choice&lt;/q&gt;", "Mayor: “no ‘other’ choice”"),
      ("The &lt;q&gt; element", "The element"), ("10&lt;sup&gt;6&lt;/sup&gt; ships", "10⁶ ships"),
      ("10<sup>-6</sup> of 27<sup>th</sup> day", "10⁻⁶ of 27th day"),
      ("Ships&lt;sup&gt;1&lt;/sup&gt;", "Ships1"),
      (
        "Quay &lt;s&gt;closed&lt;/s&gt; open, &lt;del&gt;not&lt;/del&gt; &lt;strike&gt;x&lt;/strike&gt; now",
        "Quay open, now"
      ),
      ("&lt;s&gt;Quay closed&lt;/s&gt;", "Quay closed"), ("Quay &lt;s&gt;closed", "Quay closed"),
      ("A &lt;dfn&gt;neap&lt;/dfn&gt; tide", "A neap tide"),
    ])
  func titles(written: String, shown: String) throws {
    #expect(try item("<title>\(written)</title>").title == shown)
  }

  @Test(
    "An ampersand in an address parts its parameters, whatever follows",
    arguments: [
      "?id=5&section=world&timestamp=99&region=uk&copy=1&lt=3&order=4&reg", "?a=1&amp;section=2&amp;copy",
    ])
  func addresses(query: String) throws {
    let address = "https://x.example/a.php" + query
    let expected = address.replacing("&amp;", with: "&")
    #expect(try item("<title>A</title><link>\(address)</link>").link == expected)
    #expect(try item("<title>A</title><guid>\(address)</guid>").link == expected)
    #expect(try entry("<title>A</title><id>\(address)</id>").link == expected)
  }

  @Test func theTextOfAnEntryKeepsItsAmpersands() throws {
    let html = try #require(
      try item("<description>See http://x.example/?x=1&section=2, profit&loss &amp;amp;reg=7</description>")
        .html)
    #expect(HTMLText.text(of: html) == "See http://x.example/?x=1&section=2, profit&loss &reg=7")
  }

  @Test func whoIsCreditedForAPictureIsNotWhoWroteTheText() throws {
    let media = " xmlns:media=\"http://search.yahoo.com/mrss/\""
    func author(_ inside: String) throws -> String? { try item("<title>A</title>" + inside, media).author }
    let picture =
      "<media:content url=\"https://x.example/a.jpg\"><media:credit>Kim Roe</media:credit></media:content>"
    #expect(try author("<dc:creator>Ada Moss</dc:creator>" + picture) == "Ada Moss")
    #expect(try author(picture + "<dc:creator>Ada Moss</dc:creator>") == "Ada Moss")
    #expect(try author(picture) == nil)
    #expect(try author("<media:credit>Kim Roe</media:credit>") == nil)
    #expect(try author("<media:credit role=\"photographer\">Kim Roe</media:credit>") == nil)
    #expect(try author("<media:credit role=\"author\">Ada Moss</media:credit>") == "Ada Moss")
  }

  @Test(
    "An author is a name",
    arguments: [
      ("by Jane Doe", "Jane Doe"), ("By: Jane Doe", "Jane Doe"), ("http://x.example/jane", nil),
      ("www.x.example/jane", nil), ("Byron Moss", "Byron Moss"), ("Jane &lt;jane@x.example&gt;", "Jane"),
    ] as [(String, String?)])
  func authors(written: String, name: String?) throws {
    #expect(try item("<title>A</title><author>\(written)</author>").author == name)
    let both = "<title>A</title><author>Jane Doe</author><dc:creator>by Jane Doe</dc:creator>"
    #expect(try item(both).author == "Jane Doe")
  }

  @Test func aDateFarAheadIsNone() {
    var item = FeedItem()
    item.published = PublicationDate("2066-11-20T10:00:00Z")
    let now: Int64 = 1_795_392_000
    func date(at time: Int64 = 1_795_392_000) -> String? {
      item.article(outlet: nil, language: nil, at: time).published?.text
    }
    #expect(date() == nil && date(at: 0) == "2066-11-20T10:00:00Z")
    item.updated = PublicationDate("2026-11-20")
    #expect(date() == "2026-11-20")
    item.published = PublicationDate(instant: now + 86_400)
    #expect(date() == "2026-11-24T00:00:00Z")
  }

  @Test func otherVocabulariesHelpOut() throws {
    let media = " xmlns:media=\"http://search.yahoo.com/mrss/\""
    let item = try item(
      """
      <media:content url="https://x.example/a.jpg" type="image/jpeg"><media:title>Caption</media:title>
      <media:credit>Kim Roe</media:credit></media:content><link>https://x.example/1</link>
      """, media)
    #expect(item.title == "Caption" && item.author == nil && item.link == "https://x.example/1")
    #expect(item.enclosures.map(\.url) == ["https://x.example/a.jpg"])
    let titled = try self.item(
      "<media:group><media:title>Caption</media:title></media:group><title>Main</title>", media)
    #expect(titled.title == "Main")
    #expect(try self.item("<title>A</title><author>desk@x.example (Ada Moss)</author>").author == "Ada Moss")
    #expect(
      try self.item("<title>A</title><author>desk@x.example</author><dc:creator>Bo</dc:creator>").author
        == "Bo")
  }

  private func entry(_ inside: String, _ version: String = "http://www.w3.org/2005/Atom") throws -> FeedItem {
    let feed = try feed("<feed xmlns=\"\(version)\"><entry>\(inside)</entry></feed>")
    return try #require(feed.items.first)
  }

  @Test(
    "What Atom carries in Base64 is read, if it is text",
    arguments: [
      (
        "<content type=\"application/octet-stream\">\n V2F0ZXIgPGI+cmlzZXM8L2I+ \n</content>",
        "Water <b>rises</b>"
      ),
      ("<content mode=\"base64\">V2F0ZXIgPGI+cmlzZXM8L2I+</content>", "Water <b>rises</b>"),
      ("<content type=\"image/png\">iVBORw0KGgo=</content>", nil),
      ("<content type=\"application/pdf\">no base64!</content>", nil),
      ("<content type=\"application/xhtml+xml\"><p>Water</p></content>", "<p>Water</p>"),
    ])
  func base64(content: String, html: String?) throws {
    #expect(try entry("<title>A</title>" + content).html == html)
  }

  @Test func aTitleInBase64IsRead() throws {
    let old = "http://purl.org/atom/ns#"
    #expect(
      try entry("<title mode=\"base64\" type=\"text/html\">V2F0ZXIgPGI+cmlzZXM8L2I+</title>", old).title
        == "Water rises")
  }

  @Test func anEntryWithoutALinkIsFoundByItsIdOrItsSource() throws {
    #expect(try entry("<id>https://post.example/1</id>").link == "https://post.example/1")
    #expect(try entry("<id>tag:post.example,2025:1</id><title>A</title>").link == nil)
    #expect(
      try entry("<id>https://post.example/1</id><link href=\"/2\"/>").link == "https://post.example/2")
    #expect(
      try entry("<title>A</title><content src=\"/3\" type=\"text/html\"/>").link == "https://post.example/3")
  }

  @Test func whatAScriptInATitleSaysIsNotShown() throws {
    #expect(try item("<title>Quay &lt;script&gt;go('x')&lt;/script&gt;closed</title>").title == "Quay closed")
    #expect(try item("<title>What &lt;script&gt; does</title>").title == "What <script> does")
  }

  @Test func elementsOfAtomCountInRSS() throws {
    let item = try item(
      "<title>A</title><guid>7</guid><id>8</id><updated>2025-03-04</updated><summary>Short.</summary>")
    #expect(item.guid == "7" && item.updated?.text == "2025-03-04")
    #expect(item.html == "Short." && item.isSummary)
    #expect(try self.item("<summary>Short.</summary><description>Longer.</description>").html == "Longer.")
  }

  @Test func aLineWithoutItsEndTagTakesNoTextAway() throws {
    let item = try item(
      "<title>Quay closed<description>No ferries.</description><pubDate>4 Mar 2025</pubDate>")
    #expect(item.title == "Quay closed" && item.html == "No ferries." && item.published?.text == "2025-03-04")
    let entry = try entry(
      "<title type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">Quay</div></title>")
    #expect(entry.title == "Quay")
  }

  @Test func theTextOfAVideoIsThatOfItsGroup() throws {
    let media = " xmlns:media=\"http://search.yahoo.com/mrss/\""
    let item = try item(
      "<title>A</title><media:group><media:description type=\"plain\">Water rises.</media:description></media:group>",
      media)
    #expect(item.html == "Water rises.")
  }

  @Test func dataOfAPictureInsideABodyIsNotTheEntrys() throws {
    let rdf = "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
    let item = try entry(
      "<content type=\"xhtml\"><div>Before <svg><metadata><rdf:RDF \(rdf)><dc:title xmlns:dc=\"http://purl.org/dc/elements/1.1/\">Tree</dc:title></rdf:RDF></metadata></svg> after</div></content>"
    )
    #expect(item.title == nil && item.html?.contains("after") == true)
    let pictured = try entry("<image><title>Logo</title></image><title>Water rises</title>")
    #expect(pictured.title == "Water rises")
  }

  @Test func onlyAddressesOfPagesAreTaken() throws {
    #expect(try item("<title>A</title><link>javascript:alert(1)</link>").link == nil)
    #expect(try item("<title>A</title><link>file:///etc/passwd</link>").link == nil)
    #expect(try item("<title>A</title><guid>not a link</guid>").link == nil)
    #expect(try item("<link>http://</link><title>A</title>").link == nil)
    #expect(try item("<link> https://x.example/ü b </link>").link == "https://x.example/%C3%BC%20b")
    #expect(try item("<link>//cdn.example/a</link>").link == "https://cdn.example/a")
  }

  @Test func whatIsNoFeedIsNone() {
    for text in [
      "", "hello", "<html><body><p>Not found</p></body></html>", "{\"a\": 1}", "[1,2]", "<opml></opml>",
    ] {
      #expect(FeedDocument.parse(Array(text.utf8), address: "https://x.example/") == nil, "\(text)")
    }
  }

  @Test func hostileFeedsStayBounded() throws {
    let nested = String(repeating: "<b>", count: 200_000)
    #expect(try item("<title>A</title><description>\(nested)x").title == "A")
    #expect(try feed("<rss><channel>" + nested + "<item><title>A</title></item>").items.count == 1)
    let bomb =
      "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><rss><channel><item><title>&b;</title></item>"
    #expect(try feed(bomb).items[0].title == "&b;")
    let outside =
      "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><rss><channel><item><title>&f;</title></item>"
    #expect(try feed(outside).items[0].title == "&f;")
    let items = try feed("<rss><channel>" + String(repeating: "<item><title>A</title></item>", count: 10_000))
    #expect(items.items.count == 10_000)
    let scripts = String(repeating: "&lt;script&gt;", count: 100_000)
    #expect(try item("<title>\(scripts)</title>").title?.hasPrefix("<script><script>") == true)
    let quotations = String(repeating: "&lt;q&gt;", count: 100_000)
    #expect(try item("<title>A\(quotations)&lt;/q&gt;</title>").title == "A“‘’")
    let deep = String(repeating: "[", count: 100_000)
    #expect(FeedDocument.parse(Array("{\"items\":\(deep)".utf8), address: "https://x.example/") == nil)
  }
}
