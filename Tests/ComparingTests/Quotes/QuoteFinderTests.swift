import News
import TestSupport
import Testing

@testable import Comparing

@Suite("Quotations between their marks")
struct QuoteFinderTests {
  private func expectSpans(_ marked: String, _ location: SourceLocation = #_sourceLocation) {
    let sample = MarkedText(marked)
    #expect(sample.quotations.map(\.range) == sample.ranges, "\(marked)", sourceLocation: location)
  }

  @Test(
    "Every style of marks",
    arguments: [
      #"The baker said "[[we open at six]]" and left."#,
      "The baker said “[[we open at six]]” and left.",
      "Der Bäcker sagte: „[[Wir öffnen um sechs]]“ und ging.",
      "Le boulanger a dit « [[nous ouvrons à six heures]] » puis il est parti.",
      "El panadero dijo: «[[abrimos a las seis]]» y se fue.",
      "Der Bäcker sagte: »[[Wir öffnen um sechs]]« und ging.",
      "Der Bäcker sagte: ‚[[Wir öffnen um sechs]]‘ und ging.",
      "Le boulanger a dit ‹ [[nous ouvrons à six heures]] › puis il est parti.",
      "面包师说：「[[我们六点开门]]」。",
      "パン屋は『[[六時に開けます]]』と言った。",
      "面包师说：“[[我们六点开门]]”。",
      "The baker said ‘[[we open at six]]’ and left.",
      "The baker said '[[we open at six]]' and left.",
      "The baker said ''[[we open at six]]'' and left.",
      "The baker said ``[[we open at six]]'' and left.",
      "''[[We open at six,]]'' the baker said. ''[[We close at ten.]]'' Rain fell.",
    ])
  func styles(_ marked: String) { expectSpans(marked) }

  @Test("A straight mark closes a curly one and the reverse")
  func mixedMarks() {
    expectSpans(#"Ann Moss said “[[the bridge is safe]]" on Monday."#)
    expectSpans("Ann Moss said \"[[the bridge is safe]]” on Monday.")
  }

  @Test("A quotation inside a quotation is one of its own")
  func nested() {
    expectSpans("“[[He told me, ‘[[leave the key,]]’ and I did,]]” Moss said.")
    expectSpans("'[[He told me, \"[[leave the key,]]\" and I did,]]' Moss said.")
  }

  @Test("A tag breaks a quotation into two")
  func brokenByTag() {
    expectSpans("“[[We will wait,]]” Moss said, “[[but not for long.]]”")
  }

  @Test("An unclosed quotation goes on in the next paragraph")
  func overParagraphs() {
    let sample = MarkedText("“[[The road is closed.]]\n\n“[[It opens in May]],” Moss said.")
    let ranges = sample.quotations.map { sample.slice($0.range) }
    #expect(ranges == ["The road is closed.", "It opens in May,"])
    #expect(
      sample.quotations.allSatisfy { $0.speaker == "Moss" } || sample.quotations.last?.speaker == "Moss")
  }

  @Test("A long quotation may have marks before its first paragraph and behind its last only")
  func marksAtTheEndsOnly() {
    expectSpans(
      "“[[The road is closed, and nobody told the town.]]\n\n[[It opens in May.]]\n\n[[Or so they say.]]” Moss left."
    )
    expectSpans(
      "“[[The road was never “[[a road of our choosing.]]” It is closed.]]\n\n[[It opens in May.]]” Moss left."
    )
    expectSpans(
      "\"[[The road is closed, and nobody told the town.]]\n\n[[It opens in May.]]\" Moss left.")
  }

  @Test("A missing closing mark does not reach the next quotation")
  func missingClosingMark() {
    expectSpans("“[[The road is closed.]]\n\nIt rained.\n\nMoss said: “[[It opens in May.]]”")
  }

  @Test("An opening mark that is never closed runs to the end of its paragraph")
  func unclosed() {
    let sample = MarkedText("Moss said, “[[the road is closed and will stay so.]]\n\nThe town agreed.")
    #expect(sample.quotations.map(\.range) == sample.ranges)
  }

  @Test(
    "Apostrophes are no quotation marks",
    arguments: [
      "The farmers' plan isn't the mayor's, and Moss's dogs don't care.",
      "The summer of '68 and the '90s were warm.",
      "Rock 'n' roll drew them in.",
      "The ‘08 vote and the teachers’ strike went on.",
    ])
  func apostrophes(_ text: String) { #expect(MarkedText(text).quotations.isEmpty) }

  @Test("Neither a nickname nor what something is titled is anybody's words")
  func nicknames() {
    #expect(MarkedText("Rep. Robert C. “Bobby” Reed came, and Ann “Bo” Moss.").quotations.isEmpty)
    #expect(MarkedText("He read a paper titled “How to Build a Dam” in Lund.").quotations.isEmpty)
    #expect(MarkedText("It is the story of a town called “The Long Night” by all.").quotations.isEmpty)
    #expect(MarkedText("He spoke on Lund News’ “The Long Night” on Monday.").quotations.isEmpty)
    #expect(MarkedText("Moss called her “Crooked Ann” once.").quotations.count == 1)
    #expect(MarkedText("What Moss called “The Long Night” was over.").quotations.count == 1)
  }

  @Test("The title of a work is nobody's words")
  func titles() {
    #expect(
      MarkedText("Moss sang on “The Morning Barge” before the show “Late Boats” began.").quotations.isEmpty)
    expectSpans("The crowd chanted “[[Save Our Ferry!]]” until dusk.")
  }

  @Test("A motto and the name of a policy are nobody's words")
  func namesBetweenMarks() {
    #expect(MarkedText("The town reaffirmed its motto, “Onward We Sail,” on Monday.").quotations.isEmpty)
    #expect(MarkedText("They reaffirmed “Onward We Sail” as the town's motto.").quotations.isEmpty)
    #expect(MarkedText("The army keeps the \"wait, see, wait again\" policy.").quotations.isEmpty)
    expectSpans("The army kept to “[[wait, see, wait again]]” and lost.")
    expectSpans("“[[Onward we sail]]” is what he said of the town’s future.")
    expectSpans("He has a “[[very bad]]” policy.")
  }

  @Test("Feet and inches are no quotation marks")
  func inches() {
    #expect(MarkedText("The hall is 12' 6\" by 9' 2\".").quotations.isEmpty)
    expectSpans("\"[[We need 12 by 6]]\" was all he said of the 9\" pipe.")
  }

  @Test("Marks without words between them are no quotation")
  func empty() {
    #expect(MarkedText("\"\" “” « » ‘’ \" ... \" and “—”.").quotations.isEmpty)
  }

  @Test("Hostile texts: every range lies inside the text and holds a word")
  func hostile() {
    var numbers = SeededNumbers(seed: 11)
    let marks = ["\"", "“", "”", "‘", "’", "'", "«", "»", "„", " ", "\n\n", "said", "Moss", ",", ".", "a"]
    for _ in 0..<300 {
      let count = Int.random(in: 1...60, using: &numbers)
      let words = (0..<count).map { _ in marks[Int.random(in: 0..<marks.count, using: &numbers)] }
      check(words.joined())
      check(HostileText.text(of: 200, using: &numbers))
    }
  }

  private func check(_ text: String) {
    let article = Article(text: text)
    let count = article.text.unicodeScalars.count
    for quotation in Quotation.all(in: article) {
      #expect(quotation.range.start >= 0 && quotation.range.start < quotation.range.end)
      #expect(quotation.range.end <= count)
    }
  }

  @Test(
    "A hundred thousand marks cost no more than their number", .timeLimit(.minutes(10)),
    arguments: [
      "\"", "\" ", "\"a\" ", "“a ", "a” ", "'a ", "'a' ", "s' ", "«a» ", "„a “b ", "\"A b c.\" ",
      "“a?” b said ",
    ])
  func manyMarks(_ unit: String) {
    let text = String(repeating: unit, count: unit.count == 1 ? 100_000 : 10_000)
    let found = Quotation.all(in: Article(text: text))
    #expect(found.count <= 100_000)
    #expect(found.allSatisfy { $0.range.end <= text.unicodeScalars.count })
  }
}
