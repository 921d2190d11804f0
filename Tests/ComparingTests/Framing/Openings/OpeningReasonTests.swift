import News
import TestSupport
import Testing

@testable import Comparing

/// Which words a reason names of two openings: each true of its sentence, and readable alone.
@Suite struct OpeningReasonTests {
  private static let rest = "The hall was full. Nobody left before ten."
  private static let plain =
    "Mayor Ada Moss presented a ferry budget with lower fares to the harbour council of Selmouth on Friday. \(rest)"

  private func pair(_ left: String, _ right: String = plain) -> SentencePair {
    SentencePair(
      comparer: Comparer(Article(text: left), Article(text: right)), link: .loose(0, 0, probability: 1))
  }

  /// What is named of the left of two sentences that stand further down.
  private func telling(_ left: String) -> String {
    let pair = pair(
      left,
      "The Corran port has been beset by trouble since treasurer Ruth Pell accused ferry crews of hurling bitter insults on the quay in spring."
    )
    return OpeningSigns(Opening(pair, .left), Opening(pair, .right), pair.comparer, isBare: false).words
  }

  private func reason(_ left: String) -> String {
    let pair = pair(left)
    return OpeningSigns(Opening(pair, .left), Opening(pair, .right), pair.comparer).words
  }

  @Test func whatTheSentenceSaysIsNamedAndNotAClauseInside() {
    let told = reason(
      "The harbour council of Selmouth, where the ferry budget will live or die, agreed to hear Mayor Ada Moss on lower fares."
    )
    #expect(told.contains("“agreed to hear Mayor Ada Moss on lower fares”"), "\(told)")
    #expect(!told.contains("live or die"), "\(told)")
  }

  @Test func theClauseWhereTwoTellingsMeetIsNamedBeforeTheMainOne() {
    let told = telling(
      "Union leaders organised a long march in May through the old town while dockers shouted bitter insults at clerks on the quay."
    )
    #expect(told.contains("“shouted bitter insults at clerks on the quay”"), "\(told)")
    #expect(!told.contains("organised"), "\(told)")
  }

  /// Where words are cut, and where they are not.
  @Test(arguments: [
    // To the end of a clause that ends soon.
    (
      "Dockers mocked the plan as a gift to the owners of the two big shipping lines of the bay.",
      "“Dockers mocked the plan as a gift to the owners of the two big shipping lines of the bay”"
    ),
    // A verb of saying has what is said, with its verb.
    (
      "Dockers argued that clerks at the pay office on the old quay by the mill and the market square had to go before anybody else did in the coming year.",
      "“Dockers argued that clerks at the pay office"
    ),
    (
      "It is possible that in place of a vote on the plan of the port, clerks and dockers mock the scheme.",
      "“mock the scheme”"
    ),
    ("Dockers on the old quay are not backing down, clerks wrote.", "are not backing down”"),
    (
      "Fares would rise for the dockers according to the harbour office of the bay.",
      "“Fares would rise for the dockers according to the harbour office of the bay”"
    ),
  ])
  func whatIsNamedCanBeReadAlone(sentence: String, named: String) {
    #expect(telling(sentence).contains(named), "\(telling(sentence))")
    #expect(!telling(sentence).contains("“It is possible”"))
  }

  @Test func whoSaysItIsNamedThoughTheTwoMeetInWhatIsSaid() {
    let told = telling("Union leaders claimed in May that dockers never shouted bitter insults on the quay.")
    #expect(told.contains("“Union leaders claimed in May that dockers never shouted"), "\(told)")
  }

  @Test(
    "Marks inside what is named are inner ones, and closed",
    arguments: [
      ("The council called it “a sham,” and left", "“The council called it ‘a sham,’ and left”"),
      ("Moss called it a “sham", "“Moss called it a ‘sham’”"),
      ("Moss said \"no\" twice", "“Moss said ‘no’ twice”"), ("It’s her plan", "“It’s her plan”"),
    ])
  func cited(text: String, expected: String) {
    let reading = Comparer(Article(text: text), Article(text: text)).readings.left
    #expect(reading.cited(0..<reading.tokens.count) == expected)
  }

  @Test func aTextMayEndWithAWordThatJudges() {
    let told = telling("Treasurer Ruth Pell shut two ferry lines on the quay, a reckless blow")
    #expect(told.contains("reckless blow"), "\(told)")
  }

  @Test func aSentenceMayBeginWithAComma() {
    let comparison = Comparison(
      "year.\n\nThe so-called levy, claimed, next year.\n\nThe",
      ", not for the people next year.\n\nThe year.\n\nThe")
    #expect(comparison.sentences.right.count == 3)
  }

  @Test func aVerbThatHangsOnItsSubjectIsNamedWithIt() {
    let told = reason(
      "Now that the ferry budget with lower fares is before the council, Mayor Ada Moss thinks she’s slammed by dockers of Selmouth."
    )
    #expect(!told.contains("“’s"), "\(told)")
  }

  @Test func whatSomebodyIsChargedWithIsNotTheReportsWord() {
    let told = reason(
      "The dockers of Selmouth shut two piers over the ferry budget of Mayor Ada Moss with a tirade, and urged her to give up her cruelty."
    )
    #expect(told.contains("a tirade"), "\(told)")
    #expect(!told.contains("cruelty"), "\(told)")
  }

  @Test func whatLimitsTheSentenceIsNamed() {
    let told = reason(
      "Mayor Ada Moss has lowered the ferry fares of Selmouth in her budget, but the harbour council calls it a trick."
    )
    #expect(told.contains("“but the harbour council calls it a trick”"), "\(told)")
    #expect(
      told.contains("“Mayor Ada Moss has lowered the ferry fares of Selmouth in her budget”"), "\(told)")
    let charged = reason(
      "Mayor Ada Moss has lowered the ferry fares of Selmouth in her budget, despite claims from dockers that it is a ploy."
    )
    #expect(charged.contains("“despite claims from dockers that it is a ploy”"), "\(charged)")
  }

  @Test func theWholeSentenceIsShown() {
    let told =
      "Mayor Ada Moss has dropped the ferry budget with lower fares for Selmouth, but nobody thinks that it will fade quietly."
    let pair = pair(told)
    let shown = pair.reading(.left).range(of: Opening(pair, .left).shown)
    #expect(shown.count == told.count - 1)
  }

  @Test(arguments: [(" ", "sentence"), ("\n\n", "paragraph")])
  func aSecondSentenceOrParagraphIsSaidToBeOne(between: String, place: String) throws {
    let first = "Snow fell on the roofs of old Kessin for nine long days in a row."
    let second =
      "Dockers met the ferry budget of Mayor Ada Moss with a furious rebuke at the harbour gates, and shut two piers."
    let framing = Comparison("\(first)\(between)\(second) \(Self.rest)", Self.plain).framing
    let opening = try #require(framing.first { $0.reason.hasPrefix("How the two open") })
    #expect(
      opening.reason.hasPrefix("How the two open, the left in its second \(place): "), "\(opening.reason)")
  }

  @Test func noRunEndsInTheMiddle() {
    for left in [
      "Mayor Ada Moss was offered a prominent but unpaid, harmless post at the ferry in the budget of Selmouth.",
      "Mayor Ada Moss warned on Friday that failure to pass her ferry budget would furiously cost Selmouth nine boats.",
      "Mayor Ada Moss is pulling out of her own Dec. 27 hearing on the scandalous ferry budget of Selmouth.",
      "After nine years of talks, the Selmouth Harbour City Council voted 7–4 on Tuesday night to build the ferry that Mayor Ada Moss asked for in her budget.",
    ] {
      let told = reason(left)
      for end in ["unpaid”", "that failure”", "Dec”", "own”", "7”"] {
        #expect(!told.contains(end), "\(told)")
      }
    }
  }
}
