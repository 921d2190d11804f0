import News
import TestSupport
import Testing

@testable import Comparing

@Suite struct ConflictsTests {
  private func conflicts(_ left: String, _ right: String) -> [String] {
    Comparison(left, right).drawnConflicts
  }

  @Test(arguments: [
    (
      "Rescuers moved [[1,200]] people from the valley overnight.",
      "Rescuers moved [[2,100]] people from the valley overnight."
    ),
    (
      "The council will spend [[$412 million]] on the tram line.",
      "The council will spend [[$421 million]] on the tram line."
    ),
    (
      "Shells killed [[11]] people at the Kessin market.",
      "Shells killed [[three]] people at the Kessin market."
    ),
    (
      "Kettle prices in Selmouth harbour soared by [[4.2%]] in spring.",
      "Kettle prices in Selmouth harbour soared by [[6 percent]] in spring."
    ),
    (
      "More than [[60,000]] American troops are stationed in Japan.",
      "Only [[54,000]] American troops are stationed in Japan."
    ),
    (
      "The repair of the quay will cost [[4.2 million]], the board said.",
      "The repair of the quay will cost [[6.8 million]], the board said."
    ),
    (
      "The fire at the market killed [[twelve]], police said.",
      "The fire at the market killed [[fourteen]], police said."
    ),
    (
      "Of the men on the quay [[two]] stayed and 40 left, she said.",
      "Of the men on the quay [[three]] stayed and 40 left, she said."
    ),
    ("Mara Reed, [[48]], lives below the dam.", "Mara Reed, [[47]], lives below the dam."),
    (
      "Nearly [[900]] nurses at the hospital went on strike.",
      "About [[640]] nurses at the hospital went on strike."
    ),
    (
      "The new tram line opens in [[2029]], the council said.",
      "The new tram line opens in [[2031]], the council said."
    ),
    (
      "Halden announced the recall of its kettles on [[Monday]].",
      "Halden announced the recall of its kettles on [[Tuesday]]."
    ),
    (
      "Halden announced the recall of its kettles on [[July 28]].",
      "Halden announced the recall of its kettles on [[29 July]]."
    ),
    (
      "Shells killed [[11]] people at the Kessin market on Friday.",
      "By nightfall the hospital of Kessin had counted [[12]] dead."
    ),
    (
      "The talks in Corran begin at [[3 p.m.]] in the town hall.",
      "The talks in Corran begin at [[5 p.m.]] in the town hall."
    ),
    (
      "[[Half]] of the nurses at Sarnfield hospital voted for the strike.",
      "[[Two-thirds]] of the nurses at Sarnfield hospital voted for the strike."
    ),
    (
      "The line is expected to cost [[$412 million]].",
      "The vote commits Orrin Bay to a [[$421 million]] tram."
    ),
    (
      "The river Lisk rose by [[86]] millimetres in a day.",
      "In a day the river Lisk rose by [[68]] millimeters."
    ),
    (
      "At least [[six]] nurses of Sarnfield hospital were suspended in spring.",
      "At least [[five]] nurses of Sarnfield hospital were suspended in spring."
    ),
    (
      "The repair costs the town [[£2.5 million]] this year.",
      "The repair costs the town [[$2.5 million]] this year."
    ),
  ]) func valuesOfOneThingThatDoNotMeetConflict(left: String, right: String) throws {
    let (one, other) = (MarkedText(left), MarkedText(right))
    let comparison = Comparison(one, other)
    #expect(MarkedText.marking(comparison.conflicts.map(\.left), in: one.text) == left)
    #expect(MarkedText.marking(comparison.conflicts.map(\.right), in: other.text) == right)
    #expect(comparison.conflicts.first?.reason.contains("“\(one.text.text(in: one.ranges[0]))”") == true)
  }

  @Test(arguments: [
    (
      "Rescuers moved 1,200 people from the valley.",
      "Rescuers moved about twelve hundred people from the valley."
    ),
    (
      "The repair costs the town £2.5 million this year.",
      "The repair costs the town 2,500,000 pounds this year."
    ),
    ("About 50 soldiers guarded the bridge at night.", "The bridge was guarded at night by 48 soldiers."),
    ("More than 50,000 troops are stationed in Japan.", "Some 54,000 troops are stationed in Japan."),
    (
      "The council voted 7–4 for the tram line.",
      "The council approved the tram line in a seven-to-four vote."
    ),
    ("Forty-seven homes in the valley were flooded.", "In the valley 47 homes were flooded."),
    (
      "The army counted 58 violations, the fighters 63 violations.",
      "The fighters counted 63 violations of the truce."
    ),
    ("The 48-year-old nurse lives below the dam.", "The nurse, aged 48, lives below the dam."),
    ("The attacks of 9/11 changed the city.", "The attacks of September 11 changed the city."),
    (
      "Rovers beat United 3-2 in the final at home.",
      "In the final at home Rovers beat United 2–1 on penalties."
    ),
    ("One in three nurses left the hospital.", "Two nurses left the hospital."),
    ("Eleven of the fourteen members voted.", "Of 14 members 11 voted."),
    ("A quarter of a million people fled their homes.", "250,000 people fled their homes."),
    ("At least 34 people were wounded in the market.", "Thirty-six people were wounded in the market."),
    ("The trust says 26 nurses left, the union says 41 nurses left.", "The union says 41 nurses left."),
    ("Three hundred and ten operations were cancelled.", "The hospital cancelled 310 operations."),
    ("Two million five hundred thousand people live there.", "2,500,000 people live there."),
    ("They met on Monday, 28 July.", "They met on July 28."),
    ("Two dozen ships left the harbour.", "24 ships left the harbour."),
    (
      "It happened 48 hours after the vote of the nurses.",
      "It happened two days after the vote of the nurses."
    ),
    ("Call 555-0199 about the harbour.", "Call 555-0123 about the harbour."),
    ("The flight BA 117 to Corran was late.", "The flight BA 171 to Corran was late."),
    ("The union offered four of its 11 wards.", "The union offered four wards of 11."),
    (
      "Police made six arrests in Kessin, compared to 47 the night before.",
      "Police made 47 arrests in Kessin."
    ),
    ("The dam spilled at 3 p.m. in heavy rain.", "The dam spilled at 15:00 in heavy rain."),
    ("It was 29C in Corran on the day of the flood.", "It was 84F in Corran on the day of the flood."),
    ("The bridge at Aldermoor fell in June.", "The bridge at Aldermoor fell on June 3."),
    (
      "Half of the nurses at Sarnfield voted for the strike.",
      "50 per cent of the nurses at Sarnfield voted for the strike."
    ),
    (
      "The repair costs the town £2.5 million this year.",
      "The repair costs the town €3 million this year."
    ),
  ]) func valuesThatMeetOrMeanOtherThingsDoNot(left: String, right: String) {
    #expect(conflicts(left, right) == [])
    #expect(conflicts(right, left) == [])
  }

  @Test func aReportThatGivesBothFiguresContradictsNobody() {
    #expect(
      conflicts(
        "Rescuers moved 1,200 people from the valley. The mayor had spoken of 2,100 people.",
        "Rescuers moved 2,100 people from the valley.") == [])
  }

  @Test func aReportThatHasOneSentenceWithTwoFiguresContradictsNobody() {
    // Found by the fuzzer.
    let text =
      "Of the 72 who did, 58 were in favor of it. She left. Of the 86 who did, 58 were in favor of it."
    #expect(conflicts(text, text) == [])
    #expect(conflicts(text, "Of the 86 who did, 58 were in favor of it.") == [])
  }

  @Test func oneMatterIsInOneConflictOnly() {
    let found = conflicts(
      "Rescuers moved 1,200 people from the valley. All 1,200 people from the valley were moved by rescuers.",
      "Rescuers moved 2,100 people from the valley.")
    #expect(found == ["number 1,200 | 2,100"])
  }

  @Test func theReasonNamesTheLaterReport() throws {
    func reason(_ left: String?, _ right: String?) throws -> String {
      let comparison = Comparison(
        of: Article(
          published: left.flatMap(PublicationDate.init), text: "Rescuers moved 1,200 people from the valley."),
        and: Article(
          published: right.flatMap(PublicationDate.init), text: "Rescuers moved 2,100 people from the valley."
        ))
      return try #require(comparison.conflicts.first).reason
    }
    #expect(
      try reason("2026-07-28", "2026-07-29").hasSuffix("The right report is the later one, of 29 Jul 2026."))
    #expect(
      try reason("2026-07-30", "2026-07-29").hasSuffix("The left report is the later one, of 30 Jul 2026."))
    #expect(try !reason("2026-07-29", "2026-07-29").contains("later"))
    #expect(try !reason(nil, "2026-07-29").contains("later"))
  }

  @Test func whatALaterReportAddsIsNoConflict() {
    func days(_ left: String, _ right: String, _ act: String) -> Int {
      Comparison(
        of: Article(
          published: PublicationDate(left),
          text: "A young aide to Mayor Holt apologised on Saturday for a note berating the dockers of Kessin."
        ),
        and: Article(
          published: PublicationDate(right),
          text: "A young aide to Mayor Holt \(act) on Monday for her note berating the dockers of Kessin.")
      ).conflicts.count
    }
    // The third of March 2024 was a Sunday.
    #expect(days("2024-03-03", "2024-03-04", "resigned") == 0)
    #expect(days("2024-03-03", "2024-03-04", "apologised") == 1)
    #expect(days("2024-03-04", "2024-03-04", "resigned") == 1)
  }

  // MARK: Names

  @Test(arguments: [
    ("Maren Holt", "Maren Hoult"), ("Tomas Verrin", "Tomas Verin"), ("Idris Vane", "Idris Vaine"),
  ])
  func namesThatNearlyAgreeConflict(left: String, right: String) {
    let found = conflicts(
      "Chief engineer \(left) spoke in Corran.", "Chief engineer \(right) spoke in Corran.")
    #expect(found == ["name \(left) | \(right)"])
  }

  @Test(arguments: [
    ("Maren Holt spoke.", "Maren Holt’s husband spoke."), ("Maren Holt spoke.", "Maren Redfern spoke."),
    ("Anna Lee spoke.", "Anna Leo spoke."),
    ("Maren Holt and Maren Hoult spoke.", "Maren Holt spoke."),
    ("The Corran Dam fell.", "The Corran Dams fell."),
    ("He met Ann Holt.", "He met Anna Holt."), ("He met Tom Holt.", "He met Tim Holt and Tom Ashe."),
    ("He met Texas Democrats.", "He met Texan Democrats."), ("He met Dan Holt.", "He met Van Holt."),
    ("He met Raul Verrin.", "He met Raúl Verrin."), ("He met Ana Gonzalez.", "He met Ana González."),
  ]) func namesOfOthersOrOfTheSameDoNot(left: String, right: String) {
    #expect(conflicts(left, right) == [])
    #expect(conflicts(right, left) == [])
  }

  @Test(arguments: [
    ("Tom Holt", "Tim Holt"), ("Stephen Vane", "Steven Vane"), ("Maria Verrin", "Marie Verrin"),
  ])
  func firstNamesThatNearlyAgreeConflict(left: String, right: String) {
    #expect(conflicts("Engineer \(left) spoke.", "It was \(right) who spoke.") == ["name \(left) | \(right)"])
  }

  @Test func closeSurnamesAreAtOneEditOrTwoWhenLong() {
    #expect(NameConflicts.isClose("holt", "hoult") && NameConflicts.isClose("verrin", "varrim"))
    #expect(
      !NameConflicts.isClose("holt", "holt") && !NameConflicts.isClose("dam", "dim")
        && !NameConflicts.isClose("gate", "gates"))
    #expect(
      !NameConflicts.isClose("holt", "hault") && !NameConflicts.isClose("", "")
        && !NameConflicts.isClose("redfern", "bluefern"))
  }

  @Test func aReportThatGivesTwoDaysDoesNotContradictItself() {
    // Found by the fuzzer.
    let text = """
      ALDERMOOR, March 14 — The company thaw for two months that a water gauge there was broken, an \
      internal log shows, and it was still broken on Wednesday when the utility let a flood loose on the \
      sleeping village of Stennet.

      The log, seen by The Basin Ledger, records the fault on January 8 and again on Febt runs Corran Dam \
      knew for two months that a water gauge there was broken, an for two months that a water gauge there \
      was broken, an internal log shows, and it was still broken on Wednesday when th]e utility let a \
      flood loose on the sleeping village of Stennet.

      The log, seen by The Basin Ledger, records the fault on January 9 and again on Febt runs Corran Dam \
      knew for two months that a water gauge there was broken,ge the level of the lake by flashlight. When \
      they saprotestose to the crest, soon after midnight on Wednesday, they opened three gates at once. \
      Rescuers evacuated 2,100 people, some by boat.
      """
    #expect(Comparison(text, text).conflicts.isEmpty)
  }

  @Test func aDayThatBothReportsGiveElsewhereMayStillBeAConflict() {
    let left = """
      Mayor Ana Ruiz opened the new harbour bridge on Monday.

      Rain flooded the market of Kessin on Tuesday.
      """
    let right = """
      Mayor Ana Ruiz opened the new harbour bridge on Tuesday.

      The price of bread rose on Monday.
      """
    #expect(conflicts(left, right) == ["date Monday | Tuesday"])
  }
}
