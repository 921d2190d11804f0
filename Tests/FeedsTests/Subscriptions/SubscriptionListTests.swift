import Testing

@testable import Feeds

@Suite struct SubscriptionListTests {
  private func list(_ text: String) throws -> SubscriptionList {
    try #require(SubscriptionList.parse(Array(text.utf8)))
  }

  @Test func outlinesAreRead() throws {
    let list = try list(
      """
      <?xml version="1.0"?><opml version="1.1"><head><title>t</title></head><body>
      <outline title=" " text="World &amp; war"><outline type="rss" text="Post" title="" xmlUrl="https://post.example/feed?a=1&amp;b=2"
        htmlUrl="https://post.example/" category="/Daily,ports"/>
        <outline title="Deeper"><outline xmlurl="https://ledger.example/rss" title="Ledger"/></outline></outline>
      <outline text="Again" xmlUrl="https://ledger.example/rss"/>
      <outline text="Bad" xmlUrl="file:///etc/passwd"/>
      </body></opml>
      """)
    #expect(
      list.entries == [
        .init(
          address: "https://post.example/feed?a=1&b=2", title: "Post", site: "https://post.example/",
          tags: ["World & war", "Daily", "ports"]),
        .init(address: "https://ledger.example/rss", title: "Ledger", tags: ["World & war", "Deeper"]),
      ])
    #expect(list.refused == [.init(line: 6, text: "file:///etc/passwd", reason: .notAnAddress)])
  }

  @Test func newsboatsFileIsRead() throws {
    let list = try list(
      """
      # my feeds
      https://post.example/feed "daily news" ports "~The \\"Post\\""
      https://ledger.example/rss !   # quiet
      "query:Unread:unread = \\"yes\\""
      exec:~/bin/feed.sh
      filter:tidy:https://x.example/

      ftp://old.example/feed tag
      https://post.example/feed extra
      """)
    #expect(
      list.entries == [
        .init(
          address: "https://post.example/feed", title: "The \"Post\"", tags: ["daily news", "ports", "extra"]),
        .init(address: "https://ledger.example/rss"),
      ])
    #expect(list.refused.map(\.line) == [4, 5, 6, 8])
    #expect(list.refused.map(\.reason) == [.query, .command, .command, .notAnAddress])
  }

  @Test func whatIsWrittenIsReadAgain() throws {
    let entries: [SubscriptionList.Entry] = [
      .init(address: "https://a.example/?x=1&y=\"2\"".replacing("\"", with: "%22"), title: "A <b> & \"c\""),
      .init(
        address: "https://b.example/", title: "B", site: "https://b.example/home",
        tags: ["One & two", "three"]),
      .init(address: "https://c.example/", title: "C", tags: ["US/Canada", "Law, Courts", "100%", "a%2Cb"]),
      .init(address: "https://d.example/", title: "D", isPaused: true, interval: 5400),
    ]
    #expect(Set(try list(SubscriptionList(entries: entries).opml).entries) == Set(entries))
  }

  @Test func otherReadersAreGivenTagsTheyCanTell() {
    let entry = SubscriptionList.Entry(address: "https://c.example/", tags: ["US/Canada", "law"])
    #expect(SubscriptionList(entries: [entry]).opml.contains(" category=\"law\""))
  }

  @Test func whatIsNoFeedOfAListIsNamed() throws {
    let list = try list(
      """
      <opml version="2.0"><body>
      <outline text="A group"><outline type="rss" text="One" xmlUrl="feed://one.example/rss"/></outline>
      <outline type="link" text="A page" url="https://x.example/page"/>
      <outline type="include" text="More" url="https://x.example/more.opml"/>
      <outline type="rss" text="Nowhere"/>
      <outline text="Empty" xmlUrl=""/>
      </body></opml>
      """)
    #expect(list.entries == [.init(address: "http://one.example/rss", title: "One", tags: ["A group"])])
    #expect(list.refused.map(\.line) == [3, 4, 5, 6])
    #expect(list.refused.map(\.text) == ["A page", "More", "Nowhere", "Empty"])
    #expect(list.refused.map(\.reason) == [.notAFeed, .notAFeed, .noAddress, .noAddress])
  }

  @Test func aFeedThatIsSpeltInTwoWaysIsOne() throws {
    let spellings = "HTTP://X.example/Feed.xml\nhttp://x.example/Feed.xml#top\nfeed://x.EXAMPLE/Feed.xml\n"
    #expect(try list(spellings).entries.map(\.address) == ["http://x.example/Feed.xml"])
    #expect(
      try list("https://Ada:Secret@X.example/f\n").entries.map(\.address) == [
        "https://Ada:Secret@x.example/f"
      ])
    #expect(FeedAddress.withoutPassword("https://x.example/a@b") == nil)
  }

  @Test func whatIsNoListIsNone() {
    #expect(SubscriptionList.parse([]) == nil)
    #expect(SubscriptionList.parse(Array("<html><p>no</p></html>".utf8)) == nil)
    #expect(SubscriptionList.parse(Array("root:x:0:0\ndaemon:x:1:1\n".utf8)) == nil)
    #expect(SubscriptionList.parse(Array("# only a comment\n".utf8)) == nil)
  }
}
