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
    #expect(comparison.shownQuotes.map(\.relation) == [.identical, .identical])
    let wholes = comparison.quotes.filter { $0.scope == .quotation }
    #expect(wholes.map(\.relation) == [.trimmed, .trimmed])
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

  @Test func theSameFewWordsOfTwoPeopleAreTwoThings() {
    let motto = quotes("“In Fog We Trust,” Mara Reed said.", "“In Fog We Trust,” Tom Ashe said.")
    #expect(motto == ["only In Fog We Trust, | -", "only - | In Fog We Trust,"])
    let told = quotes("“Don’t ask, don’t tell,” Mara Reed said.", "“Don’t ask, don’t tell,” Tom Ashe said.")
    #expect(told.allSatisfy { $0.hasPrefix("only") })
  }

  @Test func manyEqualWordsAreOneUtteranceWhoeverIsSaidToHaveSpokenThem() {
    let words = "We opened three gates at the northern dam because the water rose so fast"
    #expect(quotes("“\(words),” Mara Reed said.", "“\(words),” Tom Ashe said.").count == 1)
  }

  @Test func onePersonsPhraseInTwoOtherSentencesIsNoPair() {
    let found = quotes(
      "“I think those remarks are well over the line,” Mara Reed said.",
      "“If the mayor talks like that, then she talks in ways that are well over the line,” Mara Reed said.")
    #expect(found.allSatisfy { $0.hasPrefix("only") })
  }

  @Test(
    "A word that turns the sense of a short sentence of one speaker makes it altered",
    arguments: [
      ("We will not strike", "We will strike", QuoteEdit.Kind.negation),
      ("We opened two gates", "We opened three gates", .number), ("I might go", "I will go", .modal),
      ("[The plan] is dead", "It is dead", .marked), ("Nobody here slept", "Somebody here slept", .negation),
    ])
  func turned(left: String, right: String, kind: QuoteEdit.Kind) throws {
    for (one, other) in [(left, right), (right, left)] {
      let comparison = Comparison("“\(one),” Mara Reed said.", "“\(other),” Mara Reed said in Harl.")
      let quote = try #require(comparison.quotes.first)
      #expect(comparison.quotes.count == 1 && quote.relation == .altered)
      #expect(quote.edits.map(\.kind) == [kind])
    }
  }

  @Test(
    "A long sentence of one speaker that begins in other words, with a not among them, is altered",
    arguments: [
      ("We cannot", "We can no longer"), ("We cannot", "We can not promise to"),
      ("We cannot", "We do not want to"),
      ("We will not", "We can no longer"), ("We will", "Nobody has ever promised to"),
      ("We can", "We can never"),
    ])
  func turnedAtTheHead(left: String, right: String) throws {
    let rest = "keep people safe on a pier that moves under their feet,” said the chairwoman, Ilse Marrow."
    for (one, other) in [(left, right), (right, left)] {
      let comparison = Comparison("“\(one) \(rest)", "“\(other) \(rest)")
      #expect(comparison.quotes.map(\.relation) == [.altered], "\(comparison.quotes)")
      #expect(comparison.quotes.first?.change == .silent)
    }
  }

  @Test(
    "Where no speaker is named, brackets, or a number among words of content, turn a sentence too",
    arguments: [
      ("“[The plan] is dead.”", "“It is dead.”", QuoteFinding.Change.marked),
      ("“We opened two gates”", "“We opened three gates”", .silent),
    ])
  func turnedByNobody(left: String, right: String, change: QuoteFinding.Change) {
    for (one, other) in [(left, right), (right, left)] {
      #expect(Comparison(one, other).quotes.map(\.change) == [change])
    }
  }

  @Test("Two words are a part of what the same speaker says elsewhere where they tell something")
  func twoWords() {
    let whole = "“The rota is not safe, and everyone knows it,” Mara Reed said."
    #expect(quotes("Mara Reed called the rota “not safe”.", whole).map { $0.prefix(7) } == ["trimmed"])
    #expect(quotes("Tom Ashe called the rota “not safe”.", whole).allSatisfy { $0.hasPrefix("only") })
    #expect(quotes("Mara Reed spoke of “and everyone”.", whole).contains { $0.hasPrefix("only and") })
    let meeting = "Lin Bo said: “The ministers held a long (2+2) meeting here today.”"
    #expect(quotes("Lin Bo left the “2+2”.", meeting).allSatisfy { $0.hasPrefix("only") })
  }

  @Test("What a document says is not what a passer-by says")
  func documentAndPasserBy() {
    let statement = "The statement spoke of “peace and stability”."
    #expect(
      quotes(statement, "“Peace and stability,” a passer-by said, was all she wanted.")
        .allSatisfy { $0.hasPrefix("only") })
    #expect(quotes(statement, "Mara Reed spoke of “peace and stability”.").count == 1)
  }

  @Test("A few words inside of a sentence that differ from a long one are another's")
  func looseFragments() {
    let long =
      "“To pass it in the next two weeks would slowly raise the risk that the town runs dry,” Mara Reed said."
    #expect(
      quotes("Mara Reed said it “would greatly raise the risk”.", long).allSatisfy { $0.hasPrefix("only") })
    #expect(
      quotes("Mara Reed said it “would slowly raise the risk”.", long).map { $0.prefix(7) } == ["trimmed"])
  }

  @Test(
    "Short sentences of two people, or of two matters, stay apart",
    arguments: [
      ("“We will not strike,” Mara Reed said.", "“We will strike,” Tom Ashe said."),
      ("“We will not strike.”", "“We will strike.”"), ("“I might go.”", "“I will go.”"),
      ("“We opened two gates,” a nurse said.", "“We opened three gates,” a driver said."),
      ("“We need jobs,” Mara Reed said.", "“We need time,” Mara Reed said."),
      ("“Two gates,” Mara Reed said.", "“Three gates,” Mara Reed said."),
      ("“I can do it,” Mara Reed said.", "“I will not do that,” Mara Reed said."),
      ("“We might open two gates,” Mara Reed said.", "“We will open three doors,” Mara Reed said."),
    ])
  func stayApart(left: String, right: String) {
    #expect(quotes(left, right).allSatisfy { $0.hasPrefix("only") })
  }

  // MARK: Sentences and whole quotations

  private func lines(_ left: String, _ right: String, _ scope: QuoteFinding.Scope) -> [String] {
    let comparison = Comparison(left, right)
    return comparison.quotes.filter { $0.scope == scope }.map {
      "\($0.relation) \(comparison.text($0.left?.range, .left)) | \(comparison.text($0.right?.range, .right))"
    }
  }

  private static let three =
    "“We opened the gates because the water rose faster than anybody had foreseen. Nobody on the ward of the "
    + "harbour clinic was in danger at any hour of that night. The siren will be tested again in the second week "
    + "of March,” Mara Reed said."
  private static let two =
    "“We opened the gates because the water rose faster than anybody had foreseen. Nobody on the ward of the "
    + "harbour clinic was in danger at any hour of that night,” Mara Reed said."

  @Test func sentencesAreIdenticalWhileTheirQuotationIsTrimmed() {
    let comparison = Comparison(Self.three, Self.two)
    #expect(
      lines(Self.three, Self.two, .sentence).map { $0.prefix(9) } == ["identical", "identical", "only The "])
    let whole = comparison.quotes.filter { $0.scope == .quotation }
    #expect(whole.map(\.relation) == [.trimmed])
    let printed = comparison.text(whole.first?.left?.range, .left)
    #expect(printed.hasSuffix("week of March,"))
    #expect(!comparison.shownQuotes.contains { $0.scope == .quotation })
    #expect(!comparison.findings.contains { $0.ranges.left == whole.first?.left?.range })
  }

  @Test func quotationsThatRelateAsTheirSentencesDoHaveNoEntryOfTheirOwn() {
    #expect(lines(Self.three, Self.three, .quotation).isEmpty)
  }

  @Test func twoShortSentencesOfBothReportsAreOne() {
    let words = "Our dam made us safe. It can make us safe again."
    #expect(lines("“\(words)” Mara Reed said.", "“\(words)” Mara Reed said.", .sentence).count == 1)
  }

  @Test func twoSentencesThatTheOtherReportRunsTogetherAreOneAlteredQuotation() {
    let found = lines(
      "“The wall is not the answer. Water is the answer.” Mara Reed said.",
      "“That is not the answer, water is the answer,” Mara Reed said.", .sentence)
    #expect(
      found == [
        "altered The wall is not the answer. Water is the answer. | That is not the answer, water is the answer,"
      ])
  }

  @Test func whatStandsNextToAMatchNeedsLittleToMatch() {
    let found = lines(
      "“He says he is a fisherman. But I am talking about the way he handles the harbour of this town,” Reed said.",
      "“I’ve always said that I believe the man – he says he’s fisherman. But I am talking about the way he handles the harbour of this town,” Reed said.",
      .sentence)
    #expect(found.count { $0.hasPrefix("altered He says he is a fisherman.") } == 1)
    #expect(found.count { $0.hasPrefix("identical But I am talking") } == 1)
  }

  @Test func aSentenceThatTheOtherReportBreaksByATagIsIdenticalInItsParts() {
    let whole =
      "“I will end the war on the harbour and I will fight for every berth of our fleet,” Reed said."
    let broken =
      "“I will end the war on the harbour,” Reed said. “And I will fight for every berth of our fleet,” he said."
    #expect(lines(whole, broken, .sentence).map { $0.prefix(9) } == ["identical", "identical"])
    #expect(lines(broken, whole, .sentence).map { $0.prefix(9) } == ["identical", "identical"])
  }

  @Test func aQuotationInsideAnotherMatchesWhereItStandsAlone() {
    let found = lines(
      "“Needless to say, this was never ‘a flood of our own choosing’ at all,” Mara Reed said.",
      "Tom Ashe had called it “a flood of our own choosing.”", .sentence)
    #expect(found.contains("identical a flood of our own choosing | a flood of our own choosing."))
  }

  @Test func whatAnEntryLeavesOutOfALongSentenceStandsAlone() {
    let found = lines(
      "“The harbour needs new pumps and a siren that works, and nobody in this council has ever cared to ask the wardens about it,” Mara Reed said.",
      "Reed spoke of “a horn that works and new pumps that the harbour needs now”.", .sentence)
    #expect(found.allSatisfy { !$0.hasPrefix("identical") })
  }

  @Test func thePhraseOfTwoPeopleAnswersEachOfThem() {
    let words = "we will fight this plan in every court"
    let comparison = Comparison(
      "“\(words),” Mara Reed said. “\(words),” Tom Ashe said.",
      "“\(words),” Tom Ashe said. “\(words),” Mara Reed said.")
    #expect(comparison.quotes.map(\.relation) == [.identical, .identical])
    #expect(comparison.quotes.allSatisfy { $0.left?.speaker == $0.right?.speaker })
  }

  @Test func theWordsOfAThirdMakeTwoPeopleSayNothingTogether() {
    let found = quotes(
      "“Our founders told us that ‘no bridge is ever finished for good’ in here,” Mara Reed said.",
      "“They carved ‘no bridge is ever finished for good’ over the door,” Tom Ashe said.")
    #expect(found.allSatisfy { $0.hasPrefix("only") })
  }

  @Test func aNotBeforeAPhraseInTheMiddleMakesItAnotherSentence() {
    let found = quotes(
      "It is “not putting the dockers back to work,” Mara Reed said.",
      "“I would start by putting the dockers back to work,” Mara Reed said.")
    #expect(found.allSatisfy { $0.hasPrefix("only") })
  }

  @Test func twoPeopleNeedMoreThanFourWordsThatNearlyAgree() {
    let found = quotes(
      "“would greatly raise the price,” Mara Reed said.", "“would slowly raise the price,” Tom Ashe said.")
    #expect(found.allSatisfy { $0.hasPrefix("only") })
  }

  // MARK: Short sentences

  @Test(arguments: [
    ("It holds. It always held.", 1), ("We knew nothing of the leak. Nobody had told a soul.", 1),
    ("We knew nothing of the leak until noon. Nobody had told a single soul.", 2),
    ("The leak was not our fault at all. The leak was theirs.", 1),
  ]) func shortSentencesAreOneAndLongerOnesThatSayAWordAgain(words: String, count: Int) {
    #expect(quotes("“\(words)” Mara Reed said.", "Mara Reed said: “\(words)”").count == count)
  }

  @Test func anInterjectionDoesNotPartShortSentences() {
    let first = "They have drawn the harbour a dam that will hold for years."
    let found = quotes(
      "“\(first) Not a dam of stone. A toy dam,” Mara Reed said.",
      "“\(first) Oh, not a dam of stone. A toy dam,” Mara Reed said.")
    #expect(found.contains("trimmed Not a dam of stone. A toy dam, | Oh, not a dam of stone. A toy dam,"))
  }

  @Test func aSentenceLeftOutIsTrimmedThoughTheRestDiffersInSpelling() {
    let comparison = Comparison(
      "“This will be a good year. And it is not enough to be less bad than the other harbour,” Mara Reed said.",
      "“It’s not enough to be less bad than the other harbour,” Mara Reed said.")
    #expect(comparison.quotes.map(\.relation).contains(.altered))
    #expect(comparison.quotes.first { $0.scope == .quotation }?.relation == .trimmed)
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
