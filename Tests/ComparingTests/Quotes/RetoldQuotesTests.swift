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
    (
      "“I want him to do well,” Mara Reed said.",
      "Reed said [[she wants Ashe to do well]], but added nothing."
    ),
    (
      "“We would be remiss if we did not challenge your continuing misuse of harbour money to defend a wall that floods the poor streets of the old town every spring,” the letter said.",
      "The wardens took him to task for [[his misuse of harbour money in defending his wall]], which floods the town."
    ),
    (
      "The office “has disclosed its intent to file criminal charges,” Reed said.",
      "It was confirmed on Friday that [[prosecutors plan to file criminal charges against the warden]]."
    ),
  ]) func wordsToldWithoutMarksAreRetold(quoted: String, retold: String) throws {
    let told = MarkedText(retold)
    let there = try #require(Comparison(quoted, told.text).quotes.first { $0.left != nil && $0.right != nil })
    let back = try #require(Comparison(told.text, quoted).quotes.first { $0.left != nil && $0.right != nil })
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
    (
      "“The Compendium of Harbour Law,” Mara Reed said.", "It quotes the Compendium of Harbour Law at length."
    ),
    (
      "“There was some trouble with the Corran Street Journal story,” Mara Reed said.",
      "The Corran Street Journal first reported it on Friday."
    ),
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

  @Test func aQuotationThatIsToldAgainFarFromWhereItIsPrintedIsBoth() {
    let policy =
      "foreign policy seeks to reshape the harbour order for its own benefit at the expense of others"
    let comparison = Comparison(
      "Reed said that its “\(policy)”.\n\nIt rained all day in the old harbour.\n\nIn a statement the four claimed that the town’s foreign policy aims to reshape the harbour order for its own benefit at the expense of others.",
      "Reed said that its “\(policy)”.")
    #expect(comparison.quotes.map(\.relation) == [.identical, .paraphrased])
  }

  @Test func theHalfOfASentenceThatIsNotPrintedMayBeRetold() {
    let comparison = Comparison(
      "Moss said he repeatedly told the council he trusts Hale as an engineer.\n\nHale left.\n\n“They say she is careful,” he said.",
      "“I repeatedly told the council that I trust Hale as an engineer -- they say she is careful,” Moss said."
    )
    #expect(Set(comparison.shownQuotes.map(\.relation)).isSuperset(of: [.paraphrased]))
  }

  @Test func wordsLeftOutInTheMiddleDoNotEndARetelling() {
    let comparison = Comparison(
      "They also condemned what they perceive as Lumia’s increasing naval trade with Ardovia and Belmar.",
      "The ministers “condemned Lumia’s growing and open strategic naval trade with Ardovia”.")
    #expect(comparison.quotes.map(\.relation) == [.paraphrased])
  }

  @Test func quotedWordsAreNoRetelling() {
    let comparison = Comparison(
      "“Our engineers warned the ministry about cracks,” Reed said.",
      "“Engineers of ours gave the ministry a warning concerning some cracks in walls,” Ashe said.")
    #expect(!comparison.quotes.contains { $0.relation == .paraphrased })
  }
}
