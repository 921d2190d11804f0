import News
import Testing

@Suite struct ArticleTests {
  @Test func theAddressMakesTheIdWhereThereIsOne() {
    let first = Article(title: "A", url: "https://example.org/a", text: "One.")
    let second = Article(title: "B", url: "https://example.org/a", text: "Two.")
    #expect(first.id == second.id)
    #expect(Article(text: "One.").id != Article(text: "Two.").id)
    #expect(first.id.rawValue.count == 16)
  }

  @Test func anArticleWithoutATitleIsCalledByItsOpeningWords() {
    let text = "China warned Monday the United States and Japan to stop inventing imaginary enemies."
    #expect(Article(text: text).name == "China warned Monday the United States and Japan to stop…")
    #expect(Article(text: "Short.\n\nNext.").name == "Short.")
    #expect(Article(title: "Title", text: "Short.").name == "Title")
  }

  @Test func aSummaryCountsWords() {
    let summary = ArticleSummary(Article(text: "One two.\n\nThree."))
    #expect(summary.words == 3)
    #expect(!summary.isRead)
  }
}
