import News
import Testing

@testable import Feeds

/// What entries say besides their text: where they come from, what they are about, their files.
@Suite struct FeedSourceTests {
  private func item(_ inside: String, _ around: String = "") throws -> FeedItem {
    let text = "<rss version=\"2.0\"\(around)><channel><title>F</title><item>\(inside)</item></channel></rss>"
    let feed = try #require(FeedDocument.parse(Array(text.utf8), address: "https://post.example/feed/"))
    #expect(feed.title == "F")
    return try #require(feed.items.first)
  }

  private func entry(_ inside: String) throws -> FeedItem {
    let text = "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>F</title><entry>\(inside)</entry></feed>"
    let feed = try #require(FeedDocument.parse(Array(text.utf8), address: "https://post.example/feed/"))
    #expect(feed.title == "F")
    return try #require(feed.items.first)
  }

  @Test(
    "An item that was gathered from another feed names its outlet",
    arguments: [
      ("<source url=\"https://post.example/f\">The Harbour Post</source>", "The Harbour Post"),
      ("<source url='x'><![CDATA[Quay & Sea]]></source>", "Quay & Sea"),
      ("<source>A &amp; B</source>", "A & B"),
      ("<source url='x'/>", nil), ("<source url='x'></source>", nil),
      ("<source>https://post.example/</source>", nil),
      ("<source url='x'><title>The Post</title></source>", "The Post"),
    ] as [(String, String?)])
  func sources(source: String, name: String?) throws {
    let item = try item("\(source)<title>A</title><guid>1</guid><description>Text.</description>")
    #expect(item.source == name)
    #expect(item.title == "A" && item.guid == "1" && item.html == "Text.")
  }

  @Test func anEntryOfAtomNamesItsSourceAndItsWriters() throws {
    let source =
      "<source><id>x</id><title type=\"html\">The &lt;b&gt;Post&lt;/b&gt;</title><author><name>Desk</name></author>"
      + "<category term=\"other\"/><link href=\"https://elsewhere.example/\"/></source>"
    let alone = try entry("<id>1</id><title>A</title>\(source)<category term=\"ports\"/>")
    #expect(alone.source == "The Post" && alone.title == "A" && alone.guid == "1" && alone.link == nil)
    #expect(alone.author == "Desk" && alone.categories == ["ports"])
    let signed = try entry("<title>A</title>\(source)<author><name>Ada Moss</name></author>")
    #expect(signed.author == "Ada Moss")
  }

  @Test func allWhoWroteAnEntryAreNamedOnce() throws {
    let writers = ["Ada Mossman", "Ada Moss", "Ada Moss", "Ben Hale"].map { "<dc:creator>\($0)</dc:creator>" }
    #expect(try item("<title>A</title>" + writers.joined()).author == "Ada Mossman, Ada Moss, Ben Hale")
  }

  @Test(
    "Categories are read once each, and only those that are words",
    arguments: [
      "<category>Ports</category><category domain='x'> Work </category><category>ports</category>",
      "<category><![CDATA[Ports]]></category><dc:subject>Work</dc:subject><category/>",
      "<category>Ports</category><category>https://x.example/kind#post</category><category>Work</category>",
    ])
  func categories(inside: String) throws {
    #expect(try item("<title>A</title>" + inside).categories == ["Ports", "Work"])
  }

  @Test func categoriesOfAtomHaveLabelsOrTerms() throws {
    let inside =
      "<category term=\"ports\" label=\"Ports &amp; quays\"/><category term=\"work\"/>"
      + "<category scheme=\"https://x.example/\" term=\"https://x.example/kind#post\"/>"
    #expect(try entry("<title>A</title>" + inside).categories == ["Ports & quays", "work"])
  }

  @Test func aFileThatIsNamedTwiceIsOne() throws {
    let media = " xmlns:media=\"http://search.yahoo.com/mrss/\""
    let item = try item(
      """
      <title>A</title><media:content url="/a.mp3"/><enclosure url="/a.mp3" length="1" type="Audio/MPEG"/>
      <media:group><media:content url="/b.jpg" type=""/><media:content url="/c.jpg" type="image/jpeg"/></media:group>
      <enclosure type="audio/mpeg"/>
      """, media)
    let files = ["a.mp3", "b.jpg", "c.jpg"]
    #expect(item.enclosures.map(\.url) == files.map { "https://post.example/\($0)" })
    #expect(item.enclosures.map(\.type) == ["audio/mpeg", nil, "image/jpeg"])
  }

  @Test func filesOfAtomAreLinks() throws {
    let item = try entry(
      "<title>A</title><link href=\"/1\"/><link rel=\"enclosure\" href=\"a.mp3\" type=\"audio/mpeg\"/>")
    #expect(item.link == "https://post.example/1")
    #expect(item.enclosures == [.init(url: "https://post.example/feed/a.mp3", type: "audio/mpeg")])
  }

  @Test func tagsAndAttachmentsOfJSONAreReadOnce() throws {
    let text = """
      {"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","tags":["Ports","ports","",3,"https://x.example/k"],
      "authors":[{"name":"Ada Moss"},{"name":"Ada Moss"},{"name":"Ben Hale"}],
      "attachments":[{"url":"a.mp3"},{"url":"a.mp3","mime_type":"audio/mpeg"},{"mime_type":"x"},7]}]}
      """
    let feed = try #require(FeedDocument.parse(Array(text.utf8), address: "https://j.example/feed.json"))
    #expect(feed.items[0].categories == ["Ports", "3"] && feed.items[0].author == "Ada Moss, Ben Hale")
    #expect(feed.items[0].enclosures == [.init(url: "https://j.example/a.mp3", type: "audio/mpeg")])
  }

  @Test func aSourceIsPartOfWhatAnEntrySays() throws {
    var item = FeedItem()
    item.title = "A"
    let before = item.fingerprint
    item.source = "The Post"
    #expect(item.fingerprint != before)
  }
}
