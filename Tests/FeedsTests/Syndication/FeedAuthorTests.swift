import Testing

@testable import Feeds

@Suite struct FeedAuthorTests {
  private func authors(_ text: String) throws -> [String?] {
    try #require(FeedDocument.parse(Array(text.utf8), address: "https://post.example/feed")).items.map(
      \.author)
  }

  private func atom(_ author: String, title: String = "The Harbour Post - World") -> String {
    """
    <feed xmlns="http://www.w3.org/2005/Atom"><title>\(title)</title>\(author)<entry><title>A</title></entry>
    <entry><title>B</title><author><name>Bo Lind</name></author></entry>
    <entry><title>C</title><source><title>Elsewhere</title></source></entry></feed>
    """
  }

  @Test func theAuthorOfAFeedWroteWhatNamesNobody() throws {
    #expect(try authors(atom("<author><name>Ada Moss</name></author>")) == ["Ada Moss", "Bo Lind", nil])
    let two = "<author><name>Ada Moss</name></author><author><name>Kim Roe</name></author>"
    #expect(try authors(atom(two)) == ["Ada Moss, Kim Roe", "Bo Lind", nil])
    let behind = atom("").replacing("</feed>", with: "<author><name>Ada Moss</name></author></feed>")
    #expect(try authors(behind).first == "Ada Moss")
  }

  @Test(
    "An outlet, a desk and an account write nothing",
    arguments: [
      "Harbour Post", "The Harbour Post", "Harbour Post Staff", "admin", "desk@post.example", "post.example",
      "News Desk", "Administrator", "https://post.example/", "The Harbour Post - World",
    ])
  func outlets(name: String) throws {
    #expect(try authors(atom("<author><name>\(name)</name></author>")) == [nil, "Bo Lind", nil])
    let json =
      "{\"title\":\"The Harbour Post - World\",\"author\":{\"name\":\"\(name)\"},\"items\":[{\"id\":\"1\"}]}"
    #expect(try authors(json) == [nil])
  }

  @Test func anAuthorOfRSSMayBeNamedAsInAtom() throws {
    let feed = """
      <rss version="2.0"><channel><item><title>A</title><author><name>Ada Moss</name><uri>https://post.example/ada</uri>
      </author></item><item><title>B</title><author><email>a@post.example</email><name>Bo &amp; Kim</name></author></item>
      <item><title>C</title><author>Cleo Ray</author></item></channel></rss>
      """
    #expect(try authors(feed) == ["Ada Moss", "Bo & Kim", "Cleo Ray"])
  }
}
