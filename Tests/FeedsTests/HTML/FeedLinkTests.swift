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
      ("<body><p>late<link rel=alternate type=application/rss+xml href=/f>", ["rss https://x.example/f"]),
    ])
  func named(page: String, expected: [String]) { #expect(links(page) == expected) }

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
