import News
import Testing

@testable import Comparing

/// Each text is written with `¦` where a sentence ends; the splitter has to put the marks back.
@Suite struct SentenceSplitterTests {
  private func expectSentences(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let reading = Reading(of: marked.replacing("¦ ", with: " "))
    let found = reading.sentences.map { reading.text($0.range) }.joined(separator: "¦ ")
    #expect(found == marked, sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    "The dam held.¦ Nobody slept.", "Did it hold?¦ It did!¦ Good.", "One.¦ 2,000 came.¦ “Yes.”¦ (No.)¦ Five.",
  ]) func aStopBeforeACapitalANumberOrAnOpeningMarkEnds(text: String) { expectSentences(text) }

  @Test(arguments: [
    "The U.S. Army left.", "He left the U.S.¦ The army stayed.", "U.S. troops left.¦ They sang.",
    "Troops in the U.S. and the U.K. cheered.", "It ended at 3 p.m. Tuesday.",
    "It ended at 3 p.m.¦ The crowd left.",
    "It began at 11 a.m. and ended at 3 p.m.¦ “We left,” he said.", "Acme Inc. shares fell.",
    "She runs Acme Inc.¦ The firm grew.",
    "He moved to Washington, D.C., in May.",
  ]) func aDottedAbbreviationEndsOnlyBeforeWhatOpensASentence(text: String) { expectSentences(text) }

  @Test(arguments: [
    "Gen. Tomas Verrin spoke.", "Mr. and Mrs. Lee met Dr. Park.", "Sen. J. D. Vance spoke.",
    "Lloyd J. Austin spoke.", "Alfred P. Mooring spoke.",
    "George H. W. Bush spoke.", "It was No. 7.", "On Jan. 6 they met.", "St. Louis won.",
    "The case is Roe vs. Wade.", "The case is Doe v. Lind.", "It was Lieut. Holt.",
  ]) func titlesInitialsAndShortMonthsEndNothing(text: String) { expectSentences(text) }

  @Test func thePronounIsNoInitial() { expectSentences("It was he and I.¦ We left.") }

  @Test(arguments: [
    "Growth was 2.5 percent.¦ It fell.", "See example.com for more.¦ Or not.",
    "Go to www.example.org/a.b?c=d.e today.",
    "The file report.pdf is lost.", "Version 1.2.3 is out.¦ Buy it.",
  ]) func aStopInsideANumberOrAnAddressEndsNothing(text: String) { expectSentences(text) }

  @Test(arguments: [
    "It runs on Java and .NET today.¦ They said so.", "The index .DJX rose.¦ Others fell.",
    "Shares of Acme Inc. ACM.N fell.", "Acme <ACM.AX> rose.", "The worm Bigso.F spreads by mail.",
    "He wrote for www.AcmeNews.com for years.",
  ]) func aStopWrittenOntoANameEndsNothing(text: String) { expectSentences(text) }

  @Test(arguments: [
    "He waited … and left.", "He waited ... 5 people came.", "He waited ... and left.",
    "He waited…¦ Then he left.",
    "He waited. . . .¦ Then he left.",
    "“We waited … The siren went.”",
  ]) func anEllipsisEndsOnlyBeforeACapital(text: String) {
    // Before a capital an ellipsis may end a sentence; inside a quotation both readings are right.
    if text.hasPrefix("“") {
      let reading = Reading(of: text)
      #expect((1...2).contains(reading.sentences.count))
    } else {
      expectSentences(text)
    }
  }

  @Test(arguments: [
    "“It holds.”¦ He left.", "\"It holds.\"¦ He left.", "‘It holds.’¦ He left.", "«It holds.»¦ He left.",
    "(It held.)¦ He left.", "“He said ‘no.’”¦ She left.", "“It holds”.¦ He left.", "[It held.]¦ He left.",
    "“It holds.”¦ “It does not.”", "\"It holds.\"¦ \"It does not.\"",
  ]) func closingMarksStayWithTheSentenceTheyClose(text: String) { expectSentences(text) }

  @Test(arguments: [
    "“Why?” Smith asked.¦ Nobody knew.", "“Run!” she said.", "“Why?” asked Smith.", "“Why?” the mayor asked.",
    "\"Why?\" he said.¦ \"Why now?\"", "“Never!” Idris Vane said.",
  ]) func whoSpokeStaysWithAQuestion(text: String) { expectSentences(text) }

  @Test(arguments: ["“It holds.”¦ Smith said the plan was late.", "“Why?”¦ Smith went home."])
  func aNewSentenceBehindAQuotationIsNoTag(text: String) { expectSentences(text) }

  @Test(arguments: [
    "“It fell,” he said.¦ “Then it rose.”", "“The wall holds,” Reed said, “but not for long.”",
  ])
  func aCommaInsideTheMarksEndsNothing(text: String) { expectSentences(text) }

  @Test func ideographicStopsEndWithoutABlank() {
    let reading = Reading(of: "他来了。他走了！为什么？")
    #expect(reading.sentences.map { reading.text($0.range) } == ["他来了。", "他走了！", "为什么？"])
  }

  @Test func aParagraphEndsItsLastSentence() {
    let reading = Reading(of: "No stop here\n\nnor here")
    #expect(reading.sentences.map { reading.text($0.range) } == ["No stop here", "nor here"])
  }

  @Test func stopsWithoutWordsStaySomewhere() {
    for text in ["...", "?!?!", "“...”", ". . .", "A. B. C."] {
      #expect(Reading(of: text).brokenLaws == [], "\(text)")
    }
  }

  @Test(arguments: [
    "He was ill.¦ She came.", "They sat.¦ Nobody spoke.", "It is a mass.¦ He knew.",
    "Her answer was no.¦ She left.",
    "“No.¦ Never.”", "He drew a fig.¦ Then he ate it.", "On Sat. Maren Holt spoke.",
    "In Mass. Governor Lind won.",
    "He lives in Salem, Mass.¦ The town is old.", "The lawyers, doctors etc. left.",
    "It rose by approx. 5 percent.",
    "He read vol. 2 twice.", "See Fig. 3 and Secs. IV and V.", "He came on Jan. 6.¦ It rained.",
    "It opened in Jan.¦ The rest came later.", "She lives on Mill St.¦ He does not.",
  ]) func anAbbreviationNeedsItsCapitalOrItsNumber(text: String) { expectSentences(text) }

  @Test(arguments: [
    "They had a plan B.¦ The board did not.", "He spoke of Malcolm X.¦ She listened.",
    "Samuel L. Will spoke.", "Rep. C. A. Moss voted.¦ She left.", "A. A. Lind and I. M. Moss came.",
    "Asked by W. E. B. Moss, he left.",
    "Edward J. “Ted” Lind spoke.",
  ]) func anInitialBelongsToNoFunctionWord(text: String) { expectSentences(text) }

  @Test(arguments: ["1. The dam held.", "12. Nobody slept.¦ They sang.", "In 1961.¦ Then again."])
  func theNumberOfAListIsNoSentence(text: String) { expectSentences(text) }

  @Test(arguments: [
    "„Der Damm hält.“¦ Er ging.", "Er ging.¦ »Komm zurück!«¦ Sie blieb.",
    "«\u{202F}C’est bien.\u{202F}»¦ Il partit.",
    "Il partit.¦ «\u{202F}Bien\u{202F}», dit-elle.", "¿Quién vino?¦ Nadie.¦ ¡Basta!¦ “Sí.”¦ ¿Y tú?",
    "बाँध टूट गया।¦ लोग भागे।", "انهار السد.¦ هل رأيت؟¦ نعم.", "ڈیم ٹوٹ گیا۔¦ لوگ بھاگے۔",
  ]) func otherScriptsAndMarksEndSentencesToo(text: String) { expectSentences(text) }

  @Test func aJapaneseTagStaysWithItsQuotation() {
    let reading = Reading(of: "「堤防は無事だ。」と彼は言った。雨が降った。")
    #expect(reading.sentences.map { reading.text($0.range) } == ["「堤防は無事だ。」と彼は言った。", "雨が降った。"])
  }

  @Test func aTextWithoutParagraphsOrOfOneWordEachIsCutAllTheSame() {
    expectSentences("Rain.¦ Wind.¦ Snow.¦ Nobody came.¦ Why?¦ Fear.")
    #expect(Reading(of: "Rain").sentences.count == 1)
  }
}
