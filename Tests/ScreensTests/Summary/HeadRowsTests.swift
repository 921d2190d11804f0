import News
import Testing

@testable import Comparing
@testable import Screens

@Suite struct HeadRowsTests {
  private func shown(_ heads: [HeadItem]) -> [String] {
    let article = Article(text: "One.")
    var comparison = Comparison(of: article, and: article)
    comparison.heads = heads
    return HeadRows.items(of: comparison, first: .left).map(\.words)
  }

  private func item(_ kind: HeadItem.Kind, _ words: String, _ range: TextRange) -> HeadItem {
    HeadItem(
      side: .left, part: .lead, kind: kind, range: range, words: words, own: nil, other: nil,
      isInOtherHeadline: false)
  }

  @Test func aSentenceThatIsLittleMoreThanItsQuotationHasNoRowBesides() {
    let quotation = item(.quotation, "We shall not pay for the bridge", TextRange(1, 32))
    #expect(shown([item(.statement, "Short", TextRange(0, 45)), quotation]) == [quotation.words])
    #expect(shown([item(.statement, "Long", TextRange(0, 140)), quotation]) == ["Long", quotation.words])
    #expect(
      shown([item(.statement, "Elsewhere", TextRange(50, 90)), quotation]) == ["Elsewhere", quotation.words])
  }
}
