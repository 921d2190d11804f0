import News
import Testing

@Suite struct PlainAddressTests {
  @Test(
    "What tells only how a reader came to a page makes no other page",
    arguments: [
      ("https://x.example/a", "https://x.example/a", false),
      ("https://x.example/a?utm_source=rss&utm_medium=feed", "https://x.example/a", false),
      ("https://x.example/a?id=5&fbclid=x&p=2#top", "https://x.example/a?id=5&p=2", false),
      ("https://x.example/a?UTM_Source=x#", "https://x.example/a", false),
      ("https://x.example/a#xtor=RSS-1", "https://x.example/a", false),
      ("https://x.example/a#0", "https://x.example/a", false),
      ("https://x.example/live?gclid=1#block-7", "https://x.example/live#block-7", true),
      ("https://x.example/a?", "https://x.example/a?", false),
    ])
  func addresses(address: String, plain: String, isPart: Bool) {
    #expect(PlainAddress(address).text == plain && PlainAddress(address).isPart == isPart)
    #expect((Article(url: address, text: "").id == Article(url: plain, text: "").id))
  }
}
