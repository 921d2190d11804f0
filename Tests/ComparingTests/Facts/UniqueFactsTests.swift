import News
import TestSupport
import Testing

@testable import Comparing

@Suite struct UniqueFactsTests {
  private func facts(_ left: String, _ right: String) -> [String] { Comparison(left, right).drawnFacts }

  @Test func aSentenceThatNothingAnswersIsAFact() {
    let shared = "Corran Water opened three spill gates at the dam on Tuesday night."
    #expect(
      facts("\(shared) A gauge at the weir had been out of order since the autumn.", shared)
        == ["left statement A gauge at the weir had been out of order since the autumn"])
    #expect(
      facts(shared, "\(shared) A gauge at the weir had been out of order since the autumn.")
        == ["right statement A gauge at the weir had been out of order since the autumn"])
  }

  @Test(arguments: [
    (
      "Corran Water opened three spill gates at [[the dam, which a Norwegian company had built]].",
      "Corran Water opened three spill gates at the dam."
    ),
    (
      "Corran Water opened three spill gates at the dam; [[the ferry to Kessin sank in the storm]].",
      "Corran Water opened three spill gates at the dam."
    ),
    (
      "Nurses at Sarnfield hospital walked out over shifts, while [[porters in Lund collected eleven thousand signatures]].",
      "Nurses at Sarnfield hospital walked out over shifts."
    ),
  ]) func theUncoveredClauseOfASharedSentenceIsTheFact(left: String, right: String) {
    let marked = MarkedText(left)
    let comparison = Comparison(marked.text, right)
    #expect(MarkedText.marking(comparison.facts.map(\.range), in: marked.text) == left)
    #expect(comparison.facts.first?.reason.contains("not this part") == true)
  }

  @Test(arguments: [
    (
      "[[The lighthouse keeper, who had inherited the tower from a cousin in Norway]], opened three spill gates at the Corran dam.",
      "The keeper opened three spill gates at the Corran dam."
    ),
    (
      "[[Corran Water, which had bought eleven Norwegian pumps]], opened three spill gates at the dam.",
      "Corran Water opened three spill gates at the dam."
    ),
    (
      "[[Corran Water opened three spill gates at the dam after inspecting eleven cracked Norwegian turbines]].",
      "Corran Water opened three spill gates at the dam."
    ),
  ]) func aFactIsGrownUntilItCanBeUnderstoodAlone(left: String, right: String) {
    let marked = MarkedText(left)
    #expect(MarkedText.marking(Comparison(marked.text, right).facts.map(\.range), in: marked.text) == left)
  }

  @Test(arguments: ["Who would have thought it?", "It was late.", "And so on and so on."])
  func whatSaysNothingIsNoFact(text: String) {
    #expect(
      facts(text, "Corran Water opened three spill gates at the dam.").count { $0.hasPrefix("left") } == 0)
  }

  @Test(arguments: [
    ("The bridge fell on Tuesday in heavy rain.", UniqueFact.Kind.date),
    ("It cost 4,000 crowns to mend.", .number),
    ("Guests from New Zealand arrived by boat.", .name), ("The old mill burned to the ground.", .statement),
    ("It opens in March 2025 for good.", .date), ("They may march on the town hall.", .statement),
  ]) func aFactIsOfTheKindOfWhatItTells(text: String, kind: UniqueFact.Kind) {
    #expect(Comparison(text, "Nothing else.").facts.map(\.kind) == [kind])
  }

  @Test func whatTheOtherSideSaysInOtherWordsIsNoFact() {
    #expect(facts("The PRC rejected two of the claims.", "China rejected 2 of the claims.") == [])
  }

  @Test(arguments: ["“The wall will hold,” Mara Reed said on Tuesday.", "Mara Reed said.", "Yes, he said."])
  func aTagIsNoFact(text: String) {
    let found = facts(text, "“The wall will hold,” a spokesman said.")
    #expect(!found.contains { $0.hasPrefix("left") })
  }

  @Test func factsOfNamesAndNumbersComeBeforeIdleOnes() throws {
    let comparison = Comparison(
      "It was a quiet evening for all the fishermen along the estuary.\n\nLater General Tomas Verrin moved 4,000 soldiers from Kessin to Brod Hill.",
      "Nothing else.")
    #expect(try #require(comparison.facts.first).kind == .number)
    #expect(comparison.facts.count == 2)
  }

  @Test func aQuotationThatBothPrintIsInNoFact() {
    let shared = "“The tide gates were never tested in a storm of this kind,” said Mara Reed."
    let left =
      "The harbour master, who had sailed the northern route for eleven years and married a pilot there, told the board that “the tide gates were never tested” before the autumn."
    let comparison = Comparison(left, shared)
    let quote = "the tide gates were never tested"
    #expect(!comparison.facts.contains { $0.side == .left && left.text(in: $0.range).contains(quote) })
    #expect(
      comparison.facts.contains { $0.side == .left && left.text(in: $0.range).contains("eleven years") })
  }

  @Test func theRestOfATrimmedQuotationIsNoFact() {
    let left =
      "“The gates failed because nobody had greased the hinges since the spring floods,” Mara Reed said."
    let right = "“The gates failed because nobody had greased the hinges,” Mara Reed said."
    #expect(facts(left, right) == [])
  }

  @Test func aSentenceToldInFullHasNoFacts() throws {
    let comparison = Comparison(
      "Corran Water opened three spill gates at the dam late on Tuesday night.",
      "On Tuesday night Corran Water opened three spill gates at the dam.")
    #expect(try #require(comparison.sentences.left.first).coverage == .full)
    #expect(comparison.facts == [])
  }

  @Test func whatOnlyLeadsIntoASharedQuotationIsNoFact() {
    let left =
      "Ada Moss spoke of what nurses called “the lantern streets of the north” in Selmouth, with eleven schools."
    let right = "“The lantern streets of the north” is the name for eleven schools in Selmouth."
    #expect(!facts(left, right).contains { $0.contains("nurses called") }, "\(facts(left, right))")
  }

  @Test func aPartOfASentenceThatIsToldOtherwiseStandsBehindASentenceThatIsNot() {
    let shared = "Corran Water opened three spill gates at the dam on Tuesday night"
    let comparison = Comparison(
      "\(shared), while porters in Lund collected signatures. The porters in Kessin collected signatures for Mara Reed.",
      "\(shared).")
    #expect(comparison.drawnFacts.first?.contains("Mara Reed") == true, "\(comparison.drawnFacts)")
    #expect(comparison.facts.count == 2)
    #expect((comparison.facts.last?.weight ?? 1) < (comparison.facts.first?.weight ?? 0) * 0.7)
  }

  @Test func twoPassagesOfOneTagAreOneFact() {
    let text =
      "doorstep.\n\nThe Dam0knew x weeks,\" water gauge log shows, utility thereAccording to Farrow, working gauge would 14 — log shows- it was"
    let facts = Comparison("working gauge water", text).facts.map(\.range).sorted()
    for (one, next) in zip(facts, facts.dropFirst()) { #expect(one.end <= next.start, "\(one) \(next)") }
  }
}
