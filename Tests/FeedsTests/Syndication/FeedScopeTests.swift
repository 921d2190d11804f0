import News
import Testing

@testable import Feeds

/// How far the names, the elements and the bodies of a feed reach.
@Suite struct FeedScopeTests {
  private func feed(_ text: String) throws -> FeedDocument {
    try #require(FeedDocument.parse(Array(text.utf8), address: "https://post.example/feed/"))
  }

  private func items(_ inside: String, _ around: String = "") throws -> [FeedItem] {
    try feed(
      """
      <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"
       xmlns:content="http://purl.org/rss/1.0/modules/content/"\(around)><channel><title>F</title>\(inside)</channel></rss>
      """
    ).items
  }

  private static let two = """
    <item><title>Two</title><link>https://post.example/2</link><pubDate>4 Mar 2025</pubDate><description>No ferries.</description></item>
    """

  @Test(
    "What an element declares ends with it, or with the item where its end tag is missing",
    arguments: [
      "<item><title>One</title><post-id xmlns=\"com-wordpress:feed-additions:1\">1</post-id>END</item>",
      "<item><title>One</title><post-id xmlns=\"com-wordpress:feed-additions:1\">1END</item>",
      "<link xmlns=\"http://www.w3.org/2005/Atom\" rel=\"self\" href=\"https://post.example/f\"/><item><title>One</title>END</item>",
      "<item><title>One</title><author xmlns=\"http://www.w3.org/2005/Atom\"><name>Ana</name></author>END</item>",
      "<item><title>One</title>END<author xmlns=\"http://www.w3.org/2005/Atom\"><name>Ana</name></item>",
      "<item><title>One</title>END<author xmlns=\"http://www.w3.org/2005/Atom\"><name>Ana</name>",
      "<item><title>One</title><group xmlns=\"http://search.yahoo.com/mrss/\"><content url=\"/1.jpg\"/></group>END</item>",
      "<copyright><p xmlns=\"http://www.w3.org/1999/xhtml\">C</p></copyright><item><title>One</title>END</item>",
      "<copyright><p xmlns=\"http://www.w3.org/1999/xhtml\">C<item><title>One</title>END</item>",
      "<image xmlns=\"http://x.example/\"><url>u</url><item><title>One</title>END</item>",
      "<x:list xmlns:x=\"http://x.example/\"><item><title>One</title>END</item></x:list>",
      "<list xmlns=\"http://x.example/\"><item><title>One</title>END</item></list>",
      "<item xmlns=\"http://x.example/\"><title>One</title>END</item>",
      "<item><title>One</title>END<dc:x xmlns:dc=\"http://x.example/\"/></item>",
    ])
  func declarations(first: String) throws {
    let end = "<dc:date>2025-03-03</dc:date><description>Water.</description>"
    let items = try items(first.replacing("END", with: end) + Self.two)
    #expect(items.map(\.title) == ["One", "Two"] && items.map(\.html) == ["Water.", "No ferries."])
    #expect(items.map(\.published?.text) == ["2025-03-03", "2025-03-04"])
    #expect(items[1].link == "https://post.example/2")
  }

  @Test(arguments: ["http://www.w3.org/2005/Atom", "http://x.example/", "http://search.yahoo.com/mrss/"])
  func rssIsRSSWhateverItsNamesAreSaidToBe(space: String) throws {
    let items = try feed("<rss xmlns=\"\(space)\"><channel>\(Self.two)</channel></rss>").items
    #expect(items.first?.title == "Two" && items.first?.published?.text == "2025-03-04")
    #expect(items.first?.html == "No ferries.")
  }

  @Test("A text of XHTML anywhere in a feed of Atom takes no entry away")
  func xhtmlInAtom() throws {
    let div = "type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">News of <b>the</b> port</div>"
    let feed = try feed(
      """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>F</title><subtitle \(div)</subtitle>
      <entry><title>One</title><id>1</id><rights \(div)</rights><summary>Water.</summary></entry>
      <entry><title>Two</title><id>2</id><h:p xmlns:h="http://www.w3.org/1999/xhtml">x</h:p><summary>Quay.</summary></entry></feed>
      """)
    #expect(feed.title == "F" && feed.items.map(\.guid) == ["1", "2"])
    #expect(feed.items.map(\.html) == ["Water.", "Quay."])
  }

  @Test(
    "What stands inside an element that nobody knows is not the item's",
    arguments: [
      "<x:related xmlns:x='http://x.example/'><link url='https://other.example/9'>Other</link><title>Other</title></x:related>",
      "<x:comment><author>Kim Roe</author><pubDate>20 Nov 2026</pubDate><description>LONG</description></x:comment>",
      "<gallery><photo><title>Crane</title><description>LONG</description></photo></gallery>",
      "<x:items><x:item><title>Other</title></x:item><x:item><title>Other</title></x:item></x:items>",
      "<related><item><title>Other</title><link>https://other.example/1</link></item><item><title>O</title></item></related>",
      "<related><related><title>Other</title></related><description>LONG</description></related>",
      "<image><url>u</url><title>Crane</title><link>https://other.example/</link></image>",
    ])
  func inner(element: String) throws {
    let element = element.replacing(
      "LONG", with: String(repeating: "A ship is longer than a quay. ", count: 20))
    let own = Self.two.replacing("<item>", with: "").replacing("</item>", with: "")
    for inside in [element + own, own + element] {
      let items = try items("<item>\(inside)<guid>7</guid></item>" + Self.two)
      #expect(items.map(\.title) == ["Two", "Two"] && items[0].html == "No ferries.")
      #expect(items[0].link == "https://post.example/2" && items[0].author == nil && items[0].guid == "7")
      #expect(items[0].published?.text == "2025-03-04")
    }
  }

  @Test func whatWasDoneToAThingIsNotTheThing() throws {
    let feed = try feed(
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xmlns:activity="http://activitystrea.ms/spec/1.0/"><title>F</title>
      <entry><activity:object><title>A ship</title><id>o</id><content>The whole long text of the ship.</content></activity:object>
      <title>Jo shared a ship</title><id>s</id><content>Look.</content></entry></feed>
      """)
    #expect(feed.items.map(\.title) == ["Jo shared a ship"] && feed.items[0].guid == "s")
    #expect(feed.items[0].html == "Look.")
  }

  @Test(
    "Elements whose end tags are missing hold nothing, and those around items or all of one lose none",
    arguments: [
      "<item><x:y>1<title>One</title><description>Water.</description></item>",
      "<item><x:y>1<z>2<title>One</title><x:y>2</x:y><description>Water.</description></item>",
      "<item><x:y>1<title>One</title><description>Water.</description>",
      "<items><item><title>One</title><description>Water.</description></item></items>",
      "<x:a><x:b><item><title>One</title><description>Water.</description></item></x:b></x:a>",
      "<item><x:all><title>One</title><description>Water.</description></x:all> </item>",
      "<item><related><title>One</title><description>Water.</description><item><title>Rel</title></related>",
    ])
  func missing(first: String) throws {
    let items = try items(first + Self.two)
    #expect(items.first?.title == "One" && items.first?.html == "Water.")
    #expect(items.last?.title == "Two" && items.last?.html == "No ferries.")
  }

  @Test func whatTheFeedHoldsIsNotTheFeeds() throws {
    let feed = try feed(
      """
      <rss><channel><x:logo><title>Crane</title><link>https://other.example/</link></x:logo><title>F</title>
      <link>https://post.example/</link>\(Self.two)</channel></rss>
      """)
    #expect(feed.title == "F" && feed.site == "https://post.example/" && feed.items.count == 1)
  }

  @Test func listsOfOneKindAreRead() throws {
    let item = try items(
      "<item><title>A</title><categories><category>Ports</category></categories><authors><author>Ada Moss</author></authors></item>"
    )[0]
    #expect(item.categories == ["Ports"] && item.author == "Ada Moss")
  }

  @Test(
    "A body without its end tag ends where another value begins",
    arguments: [
      "<pubDate>4 Mar 2025</pubDate><guid>7</guid>", "<guid>7</guid><pubDate>4 Mar 2025</pubDate>",
      "<link>https://post.example/2</link><pubDate>4 Mar 2025</pubDate><guid>7</guid>",
      "<category>Ports</category><pubDate>4 Mar 2025</pubDate><guid>7</guid>",
      "<dc:date>2025-03-04</dc:date><guid>7</guid>",
    ])
  func unclosedBody(rest: String) throws {
    let items = try items(
      "<item><title>One</title><description>No &lt;b&gt;ferries.\(rest)</item>" + Self.two)
    #expect(items[0].html == "No <b>ferries." && items[0].guid == "7")
    #expect(items[0].published?.text == "2025-03-04" && items[1].title == "Two")
    let full = "<content:encoded><![CDATA[<p>No ferries at all.</p>]]></content:encoded>"
    #expect(
      try self.items("<item><description>No ferries.\(full)</item>")[0].html == "<p>No ferries at all.</p>")
  }

  @Test(
    "Whatever end tag is missing, no item, title, text or day goes lost",
    arguments: [
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xmlns:yt="http://x.example/"><title>F</title><author><name>City TV</name></author>
      <entry><author><name>Ada Moss</name><uri>https://post.example/ada</uri></author><id>tag:1</id><yt:videoId>7</yt:videoId><title>One</title>
      <link href="/1"/><published>2025-03-04T10:00:00Z</published><content type="html">&lt;p&gt;No ferries.</content><link rel="replies" href="/r"/></entry>
      <entry><author><name>Ben Hale</name></author><title>Two</title><published>2025-03-04T10:00:00Z</published><content>No ferries.</content></entry></feed>
      """,
      """
      <rss xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:x="http://x.example/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
       xmlns:media="http://search.yahoo.com/mrss/"><channel><title>F</title><image><url>u</url><title>Logo</title></image>
      <item><title>One</title><link>https://post.example/1</link><comments>https://post.example/1#c</comments><dc:creator><![CDATA[Ada]]></dc:creator>
      <pubDate>4 Mar 2025</pubDate><guid>7</guid><description><![CDATA[<p>No ferries.]]></description>
      <content:encoded><![CDATA[<p>No ferries.]]></content:encoded><x:feed>https://post.example/1/feed</x:feed></item>
      <item><title>Two</title><source url="/s">The Post</source><author>Ben Hale</author><pubDate>4 Mar 2025</pubDate>
      <media:content url="/a.jpg"><media:description>No ferries.</media:description></media:content></item></channel></rss>
      """,
    ])
  func anyMissing(text: String) throws {
    for place in text.indices where text[place...].hasPrefix("</") {
      let end = text[place...].firstIndex(of: ">") ?? place
      let broken = String(text[..<place] + text[text.index(after: end)...])
      let name = text[place...end]
      let feed = try feed(broken)
      #expect(feed.items.map(\.title) == ["One", "Two"], "\(name)")
      for item in feed.items {
        #expect(item.html?.hasSuffix("No ferries.") == true, "\(name)")
        #expect(item.published?.text.hasPrefix("2025-03-04") == true, "\(name)")
        #expect(item.link.map { !$0.contains("%3C") } ?? true, "\(name)")
      }
    }
  }

  @Test func aBodyWithItsEndTagHoldsWhatItHolds() throws {
    let inside = "Use <guid>1</guid>, <link rel=\"x\"> and <title>T</title> here."
    #expect(try items("<item><description>\(inside)</description></item>")[0].html == inside)
    let literal = "<p>Use <pubDate>.</p>"
    #expect(try items("<item><description><![CDATA[\(literal)]]></item>")[0].html == literal)
    let html = "A <link rel=\"x\"/> and <summary>more</summary> here."
    #expect(try items("<item><description>\(html)</item>")[0].html == html)
  }

  @Test(.timeLimit(.minutes(1)))
  func elementsThatNeverEndCostNoMoreThanOthers() throws {
    let open = (0..<60_000).map { "<x\($0)>" }.joined()
    #expect(try items("<item><title>A</title>\(open)").count == 1)
    #expect(try items(open + "<item><title>A</title>").count == 1)
    #expect(try items(String(repeating: "<item><x>", count: 60_000) + "<title>A</title>").count == 1)
    let bodies = String(repeating: "<item><description>A<guid>1</guid>", count: 30_000)
    #expect(try items(bodies).count == 30_000)
  }
}
