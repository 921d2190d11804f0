import News
import TestSupport
import Testing

@testable import Comparing

/// Two sentences that differ in one place each, with the place marked; and sentences that a rule must leave alone.
@Suite struct FramingContrastsTests {
  private struct Place {
    let left: MarkedText
    let right: MarkedText
    let comparison: Comparison

    init(_ left: String, _ right: String) {
      self.left = MarkedText(left)
      self.right = MarkedText(right)
      comparison = Comparison(self.left, self.right)
    }

    /// A contrast of `kind` that holds the marked words of both sides and at most `slack` scalars more of either.
    func has(_ kind: FramingContrast.Kind, slack: Int = 20) -> Bool {
      comparison.framing.contains { contrast in
        contrast.kind == kind
          && left.ranges.allSatisfy {
            $0.overlap(contrast.left) == $0.count && contrast.left.count <= $0.count + slack
          }
          && right.ranges.allSatisfy {
            $0.overlap(contrast.right) == $0.count && contrast.right.count <= $0.count + slack
          }
      }
    }
  }

  private func expect(
    _ kind: FramingContrast.Kind, _ left: String, _ right: String, slack: Int = 20,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let there = Place(left, right)
    #expect(there.has(kind, slack: slack), "\(there.comparison.drawnFraming)", sourceLocation: sourceLocation)
    let back = Place(right, left)
    #expect(back.has(kind, slack: slack), "\(back.comparison.drawnFraming)", sourceLocation: sourceLocation)
  }

  private func expectNo(
    _ kind: FramingContrast.Kind, _ left: String, _ right: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for comparison in [Comparison(left, right), Comparison(right, left)] {
      #expect(
        !comparison.framing.contains { $0.kind == kind }, "\(comparison.drawnFraming)",
        sourceLocation: sourceLocation)
    }
  }

  // MARK: Labels

  @Test(arguments: [
    (
      "The [[regime]] closed the border to Kessin on Friday.",
      "The [[government]] closed the border to Kessin on Friday."
    ),
    (
      "[[Rebels]] took the market town of Kessin overnight.",
      "[[Militants]] took the market town of Kessin overnight."
    ),
    (
      "Troops from the [[DPRK]] crossed the river at night.",
      "Troops from [[North Korea]] crossed the river at night."
    ),
    ("The [[PRC]] sent two ships to the disputed reef.", "[[China]] sent two ships to the disputed reef."),
  ]) func twoNamesOfOneThingAreLabels(left: String, right: String) { expect(.label, left, right) }

  @Test(arguments: [
    ("The government closed the border to Kessin.", "The government has closed the border to Kessin."),
    ("China sent two ships to the reef.", "Chinese ships, two of them, were sent to the reef."),
    ("“The regime lies about the border,” Mara Reed said.", "The government denied lies about the border."),
    ("He arrived in Beijing with two ships.", "He arrived in China with two ships."),
  ]) func oneNameOrAQuotedOneIsNoLabel(left: String, right: String) { expectNo(.label, left, right) }

  @Test(
    "A report that uses both names chooses none of them",
    arguments: [
      ("", " Envoys of North Korea left Kessin.", false), (" Envoys of the DPRK left Kessin.", "", false),
      ("", " “North Korea lies,” Mara Reed said.", true),
    ]) func namesThatAReportChanges(onTheRight: String, onTheLeft: String, isLabel: Bool)
  {
    let comparison = Comparison(
      "Troops from the DPRK crossed the river at night.\(onTheLeft)",
      "Troops from North Korea crossed the river at night.\(onTheRight)")
    #expect(comparison.framing.contains { $0.kind == .label } == isLabel, "\(comparison.drawnFraming)")
  }

  @Test(arguments: [
    ("The Justice Department sued the port.", "The Department of Justice sued the port."),
    ("The GOP chose a new chair in Selmouth.", "Republicans chose a new chair in Selmouth."),
    (
      "TOKYO (Reuters) — Japan closed its embassy in Selmouth.",
      "Japanese envoys closed the embassy in Selmouth."
    ),
  ]) func everydayNamesAndDatelinesAreNoLabels(left: String, right: String) { expectNo(.label, left, right) }

  @Test func aWordThatNeitherJudgesNorIsAvoidedWeighsLittle() {
    let told = Comparison("The regime closed the border.", "The government closed the border.")
    let plain = Comparison("The strike closed the border.", "The walkout closed the border.")
    #expect(told.framing.contains { $0.kind == .label && $0.weight > 0.5 })
    #expect(!plain.framing.contains { $0.kind == .label && $0.weight > 0.5 })
  }

  // MARK: Attribution

  @Test(arguments: [
    (
      "The ministers [[claimed]] that the border was closed to trade.",
      "The ministers [[said]] that the border was closed to trade."
    ),
    (
      "He [[admitted]] that the levy on transit was too high.",
      "He [[said]] that the levy on transit was too high."
    ),
    (
      "“The wall will hold until Friday,” Mara Reed [[boasted]].",
      "“The wall will hold until Friday,” Mara Reed [[said]]."
    ),
    (
      "“The wall will hold until Friday,” [[insisted]] Mara Reed.",
      "Mara Reed [[told]] them that “the wall will hold until Friday”."
    ),
  ]) func verbsOfAnotherStanceAreAttribution(left: String, right: String) {
    expect(.attribution, left, right, slack: 50)
  }

  @Test(arguments: [
    (
      "“The wall will hold until Friday,” Mara Reed said.",
      "“The wall will hold until Friday,” Mara Reed added."
    ),
    ("The ministers said that the border was closed.", "The ministers said the border had been closed."),
    ("Mara Reed claimed her luggage at the harbour.", "Mara Reed said the luggage was at the harbour."),
  ]) func verbsOfOneStanceAreNone(left: String, right: String) { expectNo(.attribution, left, right) }

  // MARK: Hedges

  @Test(arguments: [
    (
      "The ministers condemned [[what they described as]] military drills near the island.",
      "The ministers condemned [[military drills]] near the island."
    ),
    (
      "The [[so-called]] transit levy was approved by the council.",
      "The [[transit levy]] was approved by the council."
    ),
    (
      "The army [[reportedly]] shelled the market in Kessin on Friday.",
      "The army [[shelled]] the market in Kessin on Friday."
    ),
  ]) func distanceOnOneSideIsAHedge(left: String, right: String) { expect(.hedge, left, right) }

  @Test(
    "A claim kept at a distance is shown to the end of its phrase and of its quotation",
    arguments: [
      (
        "After talks on Sunday, the ministers condemned what they described as Ardovia's \"reckless drills\" near the island.",
        "The ministers hit out Sunday at Ardovia’s “reckless drills” near the island after talks in Lund.",
        "what they described as Ardovia's \"reckless drills\"", "Ardovia’s “reckless drills”"
      ),
      (
        "The ministers feared what they see as Ardovia's military pact with Lund.",
        "The ministers warned of Ardovia's growing military pact with Lund.",
        "what they see as Ardovia's military pact", "Ardovia's growing military pact"
      ),
    ])
  func distanceIsShownWhole(left: String, right: String, own: String, other: String) throws {
    let found = Comparison(of: Article(text: left), and: Article(text: right)).framing.first {
      $0.kind == .hedge
    }
    let hedge = try #require(found)
    #expect(left.text(in: hedge.left) == own)
    #expect(right.text(in: hedge.right) == other)
  }

  @Test(arguments: [
    ("The army reportedly shelled the market in Kessin.", "The army allegedly shelled the market in Kessin."),
    ("The so-called transit levy was approved.", "The council approved the so-called transit levy."),
    ("About 50 soldiers guarded the bridge.", "50 soldiers guarded the bridge."),
    ("“The army reportedly shelled the market,” Mara Reed said.", "The army shelled the market."),
    ("Mara Reed appeared on the harbour stage on Friday.", "Mara Reed stood on the harbour stage on Friday."),
    ("The town has what is called a transit levy.", "The town has a transit levy."),
  ]) func distanceOnBothSidesOrAboutANumberIsNone(left: String, right: String) {
    expectNo(.hedge, left, right)
  }

  // MARK: Scare quotes

  @Test func marksAroundAWordOrTwoOnOneSideAreScareQuotes() {
    expect(
      .scareQuotes, "The council approved a “[[relief fund]]” for the shops on Harbour Street.",
      "The council approved a [[relief fund]] for the shops on Harbour Street.")
    expectNo(
      .scareQuotes, "The council approved a “relief fund” for the shops on Harbour Street.",
      "The council approved a ‘relief fund’ for the shops on Harbour Street.")
    expectNo(
      .scareQuotes, "Mara Reed said the council approved “every shop” on Harbour Street.",
      "The council approved every shop on Harbour Street.")
  }

  // MARK: Agency

  @Test(arguments: [
    (
      "Corran Water [[opened]] three spill gates at the dam on Tuesday.",
      "Three spill gates at the dam [[were opened]] on Tuesday."
    ),
    (
      "Soldiers [[killed]] eleven people at the Kessin market.",
      "Eleven people [[were killed]] at the Kessin market."
    ),
  ]) func anActWithoutTheOneWhoDidItIsAgency(left: String, right: String) {
    expect(.agency, left, right)
  }

  @Test(arguments: [
    ("Three spill gates were opened on Tuesday.", "On Tuesday three spill gates were opened."),
    ("Corran Water opened three spill gates.", "Three spill gates opened for Corran Water."),
    ("The fund will be exhausted in 2036.", "The fund will become exhausted in 2036."),
  ]) func twoPassivesOrTwoActivesAreNone(left: String, right: String) { expectNo(.agency, left, right) }

  // MARK: Phrases

  @Test(arguments: [
    (
      "The mayor of Selmouth [[berated]] the dockers on Friday after the ferry vote in the harbour hall.",
      "The mayor of Selmouth [[spoke]] to the dockers on Friday after the ferry vote in the harbour hall."
    ),
    (
      "Lena Ward published [[a scathing letter]] on the ferry vote in Selmouth on Friday.",
      "Lena Ward published [[an open letter]] on the ferry vote in Selmouth on Friday."
    ),
  ]) func aPhraseThatJudgesOnOneSideIsShown(left: String, right: String) {
    let place = Place(left, right)
    let isShown = place.comparison.framing.contains { contrast in
      place.left.ranges.allSatisfy { $0.overlap(contrast.left) > 0 }
        && place.right.ranges.allSatisfy { $0.overlap(contrast.right) > 0 }
    }
    #expect(isShown, "\(place.comparison.drawnFraming)")
  }

  @Test func aWordOfJudgementThatBothReportsUseIsNoSign() {
    let left =
      "Lena Ward called the vote a scandal. Lena Ward published a letter on the scandal at the ferry."
    let right = "Lena Ward called the vote a scandal. Lena Ward published a note on the ferry."
    #expect(
      !Comparison(left, right).framing.contains { $0.reason.contains("judges") },
      "\(Comparison(left, right).drawnFraming)")
  }

  @Test func anAdverbBeforeTheVerbIsPartOfThePhrase() {
    let place = Place(
      "Mara Reed [[wrongly]] claimed that the ferry council paid the dockers on Friday.",
      "Mara Reed claimed that the ferry council paid its own dockers on [[Friday]].")
    #expect(
      place.comparison.framing.contains { contrast in
        place.left.ranges.allSatisfy { $0.overlap(contrast.left) == $0.count }
      }, "\(place.comparison.drawnFraming)")
  }

  @Test func wordsOfAQuotationAreNotTheReportsOwnJudgement() {
    let left = "Lena Ward published “a scathing letter” on the ferry vote in Selmouth on Friday."
    let right = "Lena Ward published an open letter on the ferry vote in Selmouth on Friday."
    #expect(!Comparison(left, right).framing.contains { $0.reason.contains("judges") })
  }

  @Test func aPhraseIsNotCutInTheMiddle() {
    let left =
      "The mayor berated the dockers of the old ferry harbour in Selmouth after the long vote of the council on Friday."
    let right = "The mayor spoke to the dockers of Selmouth after the vote."
    let text = MarkedText(left).text
    for contrast in Comparison(left, right).framing {
      let shown = text.text(in: contrast.left)
      #expect(!shown.hasSuffix(" the") && !shown.hasSuffix(" of") && !shown.hasSuffix(" long"), "\(shown)")
    }
  }

  @Test func anAcronymOfTheSameNameIsNoLabel() {
    expectNo(
      .label, "The FBI searched the ferry office in Selmouth on Friday.",
      "The Federal Bureau of Investigation searched the ferry office in Selmouth on Friday.")
  }

  @Test func everyContrastSaysWhatWasComparedAndWhy() {
    let comparison = Comparison(
      "The mayor berated the dockers of Selmouth on Friday after the ferry vote.",
      "The mayor spoke to the dockers of Selmouth on Friday after the ferry vote.")
    #expect(!comparison.framing.isEmpty)
    #expect(comparison.framing.allSatisfy { $0.reason.contains(" ") && $0.reason.hasSuffix(".") })
  }

  // MARK: Wording

  @Test(arguments: [
    (
      "Kettle prices [[soared]] in the port of Selmouth in spring.",
      "Kettle prices [[rose]] in the port of Selmouth in spring."
    ),
    (
      "The union called the [[furious]] crowd at the gate a surprise.",
      "The union called the [[large]] crowd at the gate a surprise."
    ),
  ]) func anotherWordBetweenTheSameWordsIsWording(left: String, right: String) {
    expect(.wording, left, right)
  }

  @Test(arguments: [
    ("Three spill gates were opened on Tuesday.", "Three spill gates were opened on Tuesday."),
    ("Three spill gates open on Tuesday.", "Three spill gates opened on Tuesday."),
    ("Three spill gates were opened on Tuesday.", "3 spill gates were opened on Tuesday."),
    ("Reed hired an attorney on Tuesday.", "Reed hired a lawyer on Tuesday."),
    ("“Our worldview is old,” Mara Reed said.", "“Our world view is old,” Mara Reed said."),
  ]) func theSameWordsInAnotherFormAreNone(left: String, right: String) { expectNo(.wording, left, right) }

  @Test func wordsExchangedInOneSentenceAreWording() {
    let sentence =
      "Porters at Sarnfield hospital protested against longer shifts in front of the town hall on Monday."
    let later = sentence.replacing("protested", with: "gathered")
    let found = Comparison(sentence, later).framing
    #expect(found.map { sentence.text(in: $0.left) } == ["protested"])
    #expect(found.first?.reason.contains("otherwise the same") == true)
    // In sentences of which more differs it tells nothing.
    expectNo(
      .wording, sentence, "Porters at the hospital in Sarnfield gathered over shifts before the town hall.")
  }

  @Test(arguments: [
    (
      "The ferries [[will]] leave from the south quay until then.",
      "The ferries [[may]] leave from the south quay until then."
    ),
    (
      "Engineers of the board found cracks in [[nine]] pillars.",
      "Engineers of the board found cracks in [[most]] pillars."
    ),
  ]) func modalsAndFiguresExchangedInOneSentenceAreWording(left: String, right: String) {
    expect(.wording, left, right)
  }

  @Test func aJudgementLeftOutOfAQuotationIsWording() {
    let place = Place(
      "“The council backs [[threatening and lawful]] claims on the old harbour,” Mara Reed said.",
      "“The council backs [[lawful]] claims on the old harbour,” Mara Reed said.")
    #expect(place.has(.wording, slack: 60), "\(place.comparison.drawnFraming)")
  }

  // MARK: All

  @Test func atMostFortyContrastsAreShown() {
    let left = (0..<80).map {
      "The regime closed border post number \($0 + 1000) near Kessin\($0) on Friday and claimed that it was safe."
    }
    let right = (0..<80).map {
      "The government opened border post number \($0 + 1000) near Kessin\($0) on Friday and said that it was shut."
    }
    let comparison = Comparison(left.joined(separator: " "), right.joined(separator: " "))
    #expect(comparison.framing.count <= 40 && comparison.framing.count > 10)
    #expect(comparison.brokenLaws == [])
  }

  @Test func oneLabelIsShownOnce() {
    let left = "The regime closed the border to Kessin. The regime recalled its envoy from Lund."
    let right = "The government closed the border to Kessin. The government recalled its envoy from Lund."
    #expect(Comparison(left, right).framing.filter { $0.kind == .label }.count == 1)
  }

  @Test func unlikeSentencesAreNotSetAgainstEachOther() {
    #expect(Comparison("The regime claimed a reef.", "Nurses said little of the kettle.").framing == [])
  }
}
