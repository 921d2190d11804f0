import News
import Testing

@testable import Feeds

@Suite struct FeedBodyTests {
  private func item(_ inside: String) throws -> FeedItem {
    let feed = """
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
       xmlns:media="http://search.yahoo.com/mrss/"><channel><item>\(inside)</item></channel></rss>
      """
    return try #require(
      FeedDocument.parse(Array(feed.utf8), address: "https://post.example/feed")?.items.first)
  }

  private static let long = String(repeating: "The ferry lines were shut at noon. ", count: 20)

  @Test("A body that shows far less does not take the place of a long one, wherever it stands")
  func fullerBody() throws {
    let description = "<description>\(Self.long)</description>"
    for encoded in [
      "<content:encoded></content:encoded>", "<content:encoded><![CDATA[ ]]></content:encoded>",
      "<content:encoded><![CDATA[<p><img src=\"https://post.example/a.jpg\" alt=\"A long word on the picture\"></p>]]></content:encoded>",
      "<content:encoded>The ferry lines were shut.</content:encoded>",
    ] {
      #expect(try item(description + encoded).html == Self.long, "\(encoded)")
      #expect(try item(encoded + description).html == Self.long, "\(encoded)")
    }
    let full = "<content:encoded><![CDATA[<p>\(Self.long)</p>]]></content:encoded>"
    let longer = "<description>\(Self.long)And so on.</description>"
    for inside in [full + longer, longer + full, full + "<description>Short.</description>"] {
      #expect(try item(inside).html == "<p>\(Self.long)</p>")
      #expect(try item(inside).isSummary == false)
    }
    // What is said of a picture is no body of the article.
    let picture = "<media:description>\(Self.long)</media:description>"
    #expect(try item("<description>Short.</description>" + picture).html == "Short.")
    #expect(try item(picture + "<description>Short.</description>").html == "Short.")
  }

  @Test("XHTML is read under any prefix")
  func prefixed() throws {
    let feed = """
      <feed xmlns="http://www.w3.org/2005/Atom" xmlns:h="http://www.w3.org/1999/xhtml"><entry><title type="xhtml"><h:div>Quay
      <h:em>closed</h:em></h:div></title><content type="xhtml"><h:div><h:p>No <h:b>ferries</h:b><h:br/>today.</h:p></h:div>
      </content></entry></feed>
      """
    let item = try #require(
      FeedDocument.parse(Array(feed.utf8), address: "https://post.example/")?.items.first)
    #expect(item.title == "Quay closed" && item.html?.contains("h:") == false)
    #expect(
      HTMLText.text(of: item.html ?? "").split(whereSeparator: \.isWhitespace) == ["No", "ferries", "today."])
  }

  @Test("A CDATA section that was never closed ends with its element", arguments: [true, false])
  func unclosed(isLater: Bool) throws {
    let second =
      isLater ? "<description><![CDATA[<p>Two</p>]]></description>" : "<description>Two</description>"
    let feed = """
      <rss><channel><item><title>A</title><description><![CDATA[<p>One [sic]</p></description><pubDate>4 Mar 2025</pubDate>
      </item><item><title>B</title>\(second)</item><item><title><![CDATA[C]]></title></item></channel></rss>
      """
    let items = try #require(FeedDocument.parse(Array(feed.utf8), address: "https://post.example/")).items
    #expect(items.map(\.title) == ["A", "B", "C"])
    #expect(items[0].html == "<p>One [sic]</p>" && items[0].published?.text == "2025-03-04")
    #expect(items[1].html.map(HTMLText.text) == "Two")
  }

  @Test func aCDATASectionMayHoldTheBeginningOfAnother() throws {
    let inside = "<p>a</p><script>//<![CDATA[\ngo()//]]></script>"
    let item = try item(
      "<title>A</title><description><![CDATA[\(inside)<p>b</p>]]></description><guid>7</guid>")
    #expect(item.html.map(HTMLText.text)?.hasPrefix("a") == true && item.guid == "7")
    let unclosed = try self.item("<title>A</title><x><![CDATA[y</x><guid>8</guid>")
    #expect(unclosed.guid == "8" || unclosed.title == "A")
  }

  @Test(
    "A link to the rest is told by a sign alone",
    arguments: [
      (
        "<p>The quay is shut. <a href='/1'>Continue reading <span>Quay</span> →</a></p>",
        "The quay is shut. […]"
      ),
      ("<p>The quay is shut… <a href='/1'>Read more »</a></p>", "The quay is shut…"),
      ("<p>The quay is shut. (<a href='/1'>Read more…</a>)</p>", "The quay is shut. […]"),
      ("<p>The quay is shut [...] <a href='/1'>Continue reading</a></p>", "The quay is shut [...]"),
      ("<p>The quay is shut.</p><p><a href='/1'>Read more</a></p>", "The quay is shut. […]"),
      ("<p>The quay is shut [&hellip;]</p>", "The quay is shut […]"),
      ("<p>The quay is shut.</p>", "The quay is shut."),
      ("<p>You may <a href='/1'>read more</a> here.</p>", "You may read more here."),
    ])
  func linksToTheRest(html: String, text: String) {
    var item = FeedItem()
    item.html = html
    #expect(item.text == text)
  }
}
