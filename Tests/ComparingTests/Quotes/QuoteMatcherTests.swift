import News
import TestSupport
import Testing

@testable import Comparing

/// Whole small reports, so that each relation is seen as a reader sees it.
@Suite struct QuoteMatcherTests {
  private func quotes(_ left: String, _ right: String) -> [String] { Comparison(left, right).drawnQuotes }

  // MARK: Identical

  @Test func markStyleCaseAndPunctuationMakeNoDifference() {
    let found = quotes(
      "“The wall will hold until Friday,” Mara Reed said.",
      "Mara Reed said: 'the wall will hold, until Friday'.")
    #expect(found == ["identical The wall will hold until Friday, | the wall will hold, until Friday"])
  }

  @Test(arguments: ["\"%\"", "“%”", "‘%’", "«%»", "„%“", "'%'"]) func everyStyleOfMarksAgreesWithEveryOther(
    style: String
  ) {
    let words = "We opened the gates because the water rose"
    let left = "“\(words),” Mara Reed said on Tuesday."
    let right = style.replacing("%", with: words) + ", Mara Reed said on Tuesday."
    #expect(quotes(left, right) == ["identical \(words), | \(words)"])
  }

  @Test func aQuotationBrokenByATagOnOneSideIsIdenticalInPieces() {
    let comparison = Comparison(
      "“The dam was never in danger,” Mara Reed said, “and nobody hid anything from the town.”",
      "“The dam was never in danger and nobody hid anything from the town,” Mara Reed said.")
    #expect(comparison.quotes.count == 2)
    #expect(comparison.quotes.allSatisfy { $0.right != nil && $0.left != nil && $0.edits.isEmpty })
  }

  @Test func twoOrdinaryWordsBySpeakersOfTheirOwnAreNoPair() {
    let found = quotes("“Thank you,” Mara Reed said.", "“Thank you,” Tom Ashe said.")
    #expect(found == ["only Thank you, | -", "only - | Thank you,"])
  }

  @Test func aQuotationPrintedTwiceMatchesBothTimes() {
    let once = "“We opened the gates because the water rose,” Mara Reed said."
    let twice = once + "\n\nLater she said it again. “We opened the gates because the water rose,” Reed said."
    #expect(Comparison(once, twice).quotes.map(\.relation) == [.identical, .identical])
    #expect(Comparison(twice, once).quotes.map(\.relation) == [.identical, .identical])
  }

  // MARK: Left out at an ellipsis

  @Test func wordsLeftOutAtAnEllipsisKeepTheQuotationOne() throws {
    let whole =
      "“The plan includes new pumps on the lower wall, nine more wardens, a siren that works, and a road for "
      + "the buses,” Mara Reed said."
    let cut = "“The plan includes new pumps on the lower wall … and a road for the buses,” the town said."
    let quote = try #require(Comparison(whole, cut).quotes.first)
    #expect(quote.relation == .altered)
    #expect(quote.edits.count == 1)
    #expect(quote.edits.first?.right == nil)
  }

  // MARK: Trimmed

  @Test func aPartOfAQuotationIsTrimmedAndTheReasonNamesTheSide() throws {
    let whole = "“Tonight we stop talking and start digging for the harbour,” Mara Reed said."
    let part = "Mara Reed told them to “stop talking and start digging”."
    let there = try #require(Comparison(whole, part).quotes.first)
    let back = try #require(Comparison(part, whole).quotes.first)
    #expect(there.relation == .trimmed && back.relation == .trimmed)
    #expect(there.reason.contains("right report prints 5 words") && there.reason.contains("leaves out 5"))
    #expect(back.reason.contains("left report prints 5 words"))
  }

  @Test(arguments: ["…", "...", " …", " . . ."]) func anEllipsisAtTheCutIsStillTrimmed(ellipsis: String) {
    let found = Comparison(
      "Reed spoke of a “rapid expansion of its weapons arsenal\(ellipsis)”.",
      "“It is a rapid expansion of its weapons arsenal without any transparency regarding its intent,” Reed said."
    )
    #expect(found.quotes.map(\.relation) == [.trimmed])
  }

  @Test func twoOverlappingPartsOfOneUtteranceSaySoInTheReason() throws {
    let comparison = Comparison(
      "“Our engineers warned the ministry about the cracked northern wall,” Mara Reed said.",
      "Reed said they “warned the ministry about the cracked northern wall and nobody ever answered”.")
    let quote = try #require(comparison.quotes.first)
    #expect(quote.relation == .trimmed)
    #expect(!quote.reason.contains("leaves out 0"))
    #expect(quote.reason.contains("8 words"))
  }

  // MARK: Altered

  @Test(arguments: [
    ("The dam [[itself]] was never in danger this winter", "The dam was never in danger this winter"),
    (
      "Our officers [[would]] have had buses in Stennet by [[ten]]",
      "Our officers [[could]] have had buses in Stennet by [[eleven]]"
    ),
    (
      "The safety of our customers comes before [[everything]] else",
      "The safety of our customers comes before [[anything]] else"
    ),
    ("We opened [[two]] gates at the northern dam", "We opened [[three]] gates at the northern dam"),
    (
      "The siren went when the water reached my stairs",
      "The siren went [[off]] when the water reached my stairs"
    ),
    ("We will [[not]] be the first to break this peace", "We will be the first to break this peace"),
    (
      "[[China’s illegal]] maritime claims and the militarization of reclaimed areas",
      "[[the PRC’s unlawful]] maritime claims and the militarization of reclaimed areas"
    ),
    ("The number is a [[hope]] with a decimal point", "The number is a [[guess]] with a decimal point"),
    (
      "Nobody warned the harbour town of the coming [[flood]]",
      "Nobody warned the harbour town of the coming [[storm]]"
    ),
  ]) func theChangedWordsAndNoOthersAreTheEdits(left: String, right: String) throws {
    let one = MarkedText("“\(left),” Mara Reed said.")
    let other = MarkedText("“\(right),” Mara Reed said.")
    let quote = try #require(Comparison(one, other).quotes.first)
    #expect(quote.relation == .altered)
    #expect(
      MarkedText.marking(quote.edits.compactMap(\.left), in: one.text)
        == MarkedText.marking(one.ranges, in: one.text))
    #expect(
      MarkedText.marking(quote.edits.compactMap(\.right), in: other.text)
        == MarkedText.marking(other.ranges, in: other.text))
  }

  @Test func wordsLeftOutInTheMiddleAtAnEllipsisAreAnEdit() throws {
    let left =
      "“They include unsafe encounters at sea … as well as the dangerous use of vessels,” Mara Reed said."
    let right = MarkedText(
      "“They include unsafe encounters at sea[[, efforts to disrupt offshore work,]] as well as the dangerous use of vessels,” Mara Reed said."
    )
    let quote = try #require(Comparison(left, right.text).quotes.first)
    #expect(quote.relation == .altered)
    #expect(quote.edits.count == 1 && quote.edits.first?.left == nil)
    #expect(right.text.text(in: try #require(quote.edits.first?.right)) == "efforts to disrupt offshore work")
  }

  @Test func insertedWordsInBracketsAreAnEdit() throws {
    let comparison = Comparison(
      "“Our units did not fire a single shell today,” Tomas Verrin said.",
      "“Our units did not fire a single shell [on Thursday],” Tomas Verrin said.")
    #expect(comparison.quotes.map(\.relation) == [.altered])
    #expect(comparison.drawnQuotes.first?.hasSuffix("{today→on Thursday}") == true)
  }

  @Test func aPossessiveAddedToAWordIsNoSilentSameness() {
    let found = Comparison(
      "“The harbour chief lied to the whole town council,” Mara Reed said.",
      "“The harbour’s chief lied to the whole town council,” Mara Reed said.")
    #expect(found.quotes.count == 1)
  }

  // MARK: Only

  @Test func whatTheOtherReportDoesNotCarryHasOneSide() {
    let comparison = Comparison(
      "“Nobody wins a strike in a hospital,” Ilka Sorn said.",
      "“The ferry will sail again in the spring,” Tom Ashe said.")
    #expect(
      comparison.drawnQuotes == [
        "only Nobody wins a strike in a hospital, | -", "only - | The ferry will sail again in the spring,",
      ])
  }

  @Test func theSentencesOfAQuotationThatStandsAloneAreOneEntry() {
    let words = "We knew. We had known for weeks! Did nobody ask?"
    #expect(quotes("“\(words)” Mara Reed said.", "Nothing was said.") == ["only \(words) | -"])
  }

  @Test func aNestedQuotationIsPartOfTheOneAroundIt() {
    let found = quotes(
      "‘They keep telling us, “The system worked as designed”,’ Mara Reed said.", "Nobody came.")
    #expect(found == ["only They keep telling us, “The system worked as designed”, | -"])
  }
}
