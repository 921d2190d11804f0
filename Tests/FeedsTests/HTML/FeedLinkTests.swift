import Testing

@testable import Feeds

@Suite struct FeedLinkTests {
  private func links(_ page: String) -> [String] {
    FeedLink.links(in: Array(page.utf8), address: "https://x.example/a/b").map {
      "\($0.format.rawValue) \($0.address)" + ($0.title.map { " \($0)" } ?? "")
    }
  }

  @Test(
    "The feeds of a page are named in its head",
    arguments: [
      (
        "<link rel=alternate type=application/rss+xml title='News &amp; views' href=/feed>",
        ["rss https://x.example/feed News & views"]
      ),
      (
        "<link rel='ALTERNATE feed' type='application/atom+xml; charset=utf-8' href=../f>",
        ["atom https://x.example/f"]
      ),
      (
        "<base href='https://y.example/'><link rel=alternate type=application/feed+json href=f.json>",
        ["json https://y.example/f.json"]
      ),
      (
        "<link rel=alternate type=text/html hreflang=de href=/de><link rel=alternate type=application/rss+xml>",
        []
      ),
      ("<link rel=stylesheet type=application/rss+xml href=x><p>none", []),
      ("<link rel=alternate type=application/rss+xml href='feed://y.example/f'>", ["rss http://y.example/f"]),
      (
        "<link rel=alternate type=application/json href=/wp-json/wp/v2/pages/2><link rel=alternate type=application/json+oembed href=/a><link rel=alternate type=text/xml+oembed href=/b><link rel=alternate type=application/json href=/oembed?url=x><link rel=alternate type=application/json href=/feed.json>",
        ["json https://x.example/feed.json"]
      ),
      ("<body><p>late<link rel=alternate type=application/rss+xml href=/f>", ["rss https://x.example/f"]),
    ])
  func named(page: String, expected: [String]) { #expect(links(page) == expected) }

  @Test(
    "The address that a person gives gets what it lacks",
    arguments: [
      ("x.example/a", "https://x.example/a"), ("http://x.example/", "http://x.example/"),
      ("feed://x.example/rss", "http://x.example/rss"),
      ("Feed:https://x.example/rss", "https://x.example/rss"),
      ("feed:x.example/rss", "http://x.example/rss"), ("ftp://x.example/", "ftp://x.example/"),
    ])
  func given(text: String, address: String) { #expect(FeedLink.address(text) == address) }

  @Test func eachFeedIsNamedOnceAndCommentsLast() {
    let page = """
      <link rel=alternate type=application/rss+xml title="Post » Comments Feed" href="/comments/feed/">
      <link rel=alternate type=application/rss+xml href="/feed/">
      <link rel=alternate type=application/rss+xml href="https://x.example/feed/">
      """
    #expect(
      links(page) == [
        "rss https://x.example/feed/", "rss https://x.example/comments/feed/ Post » Comments Feed",
      ])
  }
}
