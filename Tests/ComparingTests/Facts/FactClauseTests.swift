import News
import TestSupport
import Testing

@testable import Comparing

/// How much of a sentence is shown.
@Suite struct FactClauseTests {
  private let opened = "Corran Water opened three spill gates at the dam"

  private func facts(_ left: String, _ right: String) -> [String] {
    Comparison(left, right).facts.filter { $0.side == .left }.map { left.text(in: $0.range) }
  }

  @Test(
    "Of a sentence that nothing answers no part is left out",
    arguments: [
      "On that same day, the harbour master met Norwegian pilots.",
      "It is not as though eleven Norwegian pumps had been waiting in the harbour.",
      "Asked by one of the pilots, the harbour master answered with eleven numbers.",
      "A pilot from Kessin, who plans a museum in Lund, called the board to urge it on.",
    ]) func whole(sentence: String)
  {
    #expect(facts("\(opened). \(sentence)", "\(opened).") == [String(sentence.dropLast())])
  }

  @Test func aQuotationIsShownWithItsMarks() {
    let said = "“The northern hinges were never greased,” said Ada Moss. “Eleven pilots warned us.”"
    #expect(facts("\(opened). \(said)", "\(opened).") == [said])
  }

  @Test func whatHasNoVerbOfItsOwnIsNoFact() {
    let left =
      "\(opened) after the rusted northern hinges of eleven Norwegian pumps, as “nobody had greased them since the storm”."
    let right = "\(opened), as “nobody had greased them since the storm”."
    for fact in facts(left, right) { #expect(fact.contains("opened"), "\(fact)") }
  }

  @Test func aQuestionOfTheReportIsNoFact() {
    #expect(
      facts("\(opened). So who is Tomas Verrin, and how did eleven pilots fall for him?", "\(opened).") == [])
  }

  @Test func aSubjectThatIsPutOffByAnInsertionHasItsVerb() {
    let left =
      "Senator Tomas Verrin said eleven pilots, many of them Norwegian by birth, walked out of the hearing in Kessin."
    let right = "Pilots walked out of the hearing in Kessin, Senator Tomas Verrin said."
    for fact in facts(left, right) { #expect(fact.contains("walked out"), "\(fact)") }
  }
}
