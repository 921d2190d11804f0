import News
import Testing

@Suite struct ArticleDetailsTests {
  @Test func whatIsSaidTwiceIsKeptOnceAndNothingIsEmpty() {
    let details = ArticleDetails(
      categories: ["Ports", "", "Work", "Ports"],
      enclosures: [
        Enclosure(url: "https://post.example/a.mp3", type: ""), Enclosure(url: "", type: "audio/mpeg"),
        Enclosure(url: "https://post.example/a.mp3", type: "audio/mpeg"),
      ])
    #expect(details.categories == ["Ports", "Work"])
    #expect(details.enclosures == [Enclosure(url: "https://post.example/a.mp3", type: nil)])
    #expect(ArticleDetails().isEmpty && !details.isEmpty)
  }

  @Test func neitherNumberNorLengthIsUnbounded() {
    let long = String(repeating: "x", count: 100_000)
    let details = ArticleDetails(
      categories: [long] + (0..<1000).map { "c\($0)" },
      enclosures: [Enclosure(url: "https://post.example/" + long, type: nil)]
        + (0..<1000).map { Enclosure(url: "https://post.example/\($0)", type: long) })
    #expect(
      details.categories.count == ArticleDetails.most && details.enclosures.count == ArticleDetails.most)
    #expect(details.categories[0].count == BoundedLine.limit + 1)
    #expect(details.enclosures[0].url == "https://post.example/0")
    #expect(details.enclosures[0].type?.count == BoundedLine.limit + 1)
  }
}
