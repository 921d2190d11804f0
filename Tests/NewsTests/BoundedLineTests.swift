import News
import Testing

@Suite struct BoundedLineTests {
  @Test func whatAHeadlineCanBeStays() {
    #expect(BoundedLine.of("") == "")
    #expect(BoundedLine.of("Talks begin") == "Talks begin")
    let longest = String(repeating: "語", count: BoundedLine.limit)
    #expect(BoundedLine.of(longest) == longest)
  }

  @Test func whatIsLongerIsCutAndSaysSo() {
    let cut = BoundedLine.of(String(repeating: "e\u{301}", count: 1_000_000))
    #expect(cut.unicodeScalars.count == BoundedLine.limit + 1)
    #expect(cut.hasSuffix("…"))
  }

  @Test func anArticleTakesBoundedLinesOnly() {
    let long = String(repeating: "word ", count: 1_000)
    let article = Article(
      title: long, outlet: Outlet(name: long), byline: long, url: "http://x.example/" + long, event: long,
      text: "One.")
    for line in [article.title, article.outlet?.name, article.byline, article.event] {
      #expect(line?.unicodeScalars.count == BoundedLine.limit + 1)
    }
    #expect(article.url == "http://x.example/" + long, "an address that is cut leads nowhere")
  }

  @Test func articlesThatDifferAfterTheCutStayTwo() {
    let long = String(repeating: "word ", count: 1_000)
    #expect(Article(title: long + "a", text: "One.").id != Article(title: long + "b", text: "One.").id)
  }
}
