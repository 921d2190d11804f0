import News
import TestSupport
import Testing

@testable import Comparing

@Suite struct RetoldQuotesTests {
  @Test(arguments: [
    (
      "“Nobody wins a strike in a hospital,” Ilka Sorn said.",
      "[[Nobody, she said, wins a strike in a hospital]]."
    ),
    (
      "“The siren went when the water was already on my stairs,” Mara Reed said.",
      "Mara Reed said that the [[siren went when the water was already on]] her stairs."
    ),
    (
      "Reed said the line would “have to be built in stages over many years”.",
      "Reed said the line would [[have to be built in stages over many years]]."
    ),
  ]) func wordsToldWithoutMarksAreRetold(quoted: String, retold: String) throws {
    let told = MarkedText(retold)
    let there = try #require(Comparison(quoted, told.text).quotes.first)
    let back = try #require(Comparison(told.text, quoted).quotes.first)
    let marked = try #require(told.ranges.first)
    for (quote, clause) in [(there, there.right), (back, back.left)] {
      #expect(quote.relation == .paraphrased && quote.edits.isEmpty)
      let range = try #require(clause?.range)
      #expect(range.overlap(marked) * 10 >= marked.count * 5, "\(told.text.text(in: range))")
      #expect(clause?.speaker == nil && clause?.cue == nil)
    }
  }

  @Test(arguments: [
    ("“Nobody wins a strike in a hospital,” Ilka Sorn said.", "The hospital was closed by a strike."),
    (
      "“We opened the gates because the water rose,” Mara Reed said.",
      "The water rose. The gates were painted green. It opened in 1961."
    ),
    ("“Never,” Mara Reed said.", "Reed never said so."),
  ]) func someWordsInCommonAreNoRetelling(quoted: String, other: String) {
    #expect(Comparison(quoted, other).quotes.map(\.relation) == [.only])
  }

  @Test func aQuotationThatTheOtherSidePrintsIsNotAlsoRetold() {
    let comparison = Comparison(
      "“The rota is not safe for anyone on those wards,” Reed said.",
      "Reed said the rota was not safe for anyone on those wards. “The rota is not safe for anyone on those wards,” he said."
    )
    #expect(comparison.quotes.map(\.relation) == [.identical])
  }

  @Test func quotedWordsAreNoRetelling() {
    let comparison = Comparison(
      "“Our engineers warned the ministry about cracks,” Reed said.",
      "“Engineers of ours gave the ministry a warning concerning some cracks in walls,” Ashe said.")
    #expect(!comparison.quotes.contains { $0.relation == .paraphrased })
  }
}
