import News
import TestSupport
import Testing

@testable import Comparing

@Suite struct ReadingTests {
  @Test(arguments: 0..<20) func everyReadingKeepsItsLawsOnHostileText(seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    for _ in 0..<5 {
      let text = HostileText.text(of: 400, using: &numbers)
      #expect(Reading(of: text).brokenLaws == [], "\(text.debugDescription)")
    }
  }

  @Test(arguments: 0..<20) func theScalarsAreThoseOfTheText(seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let text = HostileText.text(of: 400, using: &numbers) + "a é “漢字” 🙂 \u{10FFFF}"
    #expect(Reading(of: text).scalars == Array(text.unicodeScalars))
  }

  @Test(arguments: 0..<20) func everyReadingKeepsItsLawsOnRandomNews(seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let text = RandomNews.text(sentences: 30, using: &numbers)
    #expect(Reading(of: text).brokenLaws == [], "\(text.debugDescription)")
    let untidy = RandomNews.marks(300, using: &numbers)
    #expect(Reading(of: untidy).brokenLaws == [], "\(untidy.debugDescription)")
  }

  @Test(arguments: SampleReports.pairs) func everyReadingKeepsItsLawsOnTheSamples(pair: SampleReports.Pair)
    throws
  {
    let articles = try pair.articles
    #expect(Reading(of: articles.left.text).brokenLaws == [])
    #expect(Reading(of: articles.right.text).brokenLaws == [])
  }

  @Test(arguments: [
    "", " ", "\n\n", "\u{0}", "\u{301}", "\u{200D}", "\u{FEFF}", "\u{FFFD}\u{FFFD}", "\u{85}\u{9B}31m", "\"",
    "“", "”", "'", "’s",
    "'s", "...", "…", "U.S.", ".", "?!", "\u{202E}abc\u{202C}", "👩‍👩‍👧‍👦 said “👍”.", "e\u{301}\u{301}\u{301}lan",
    "\u{10FFFF}",
    "他说：“你好。”然后走了。", "قال: «نعم»، وذهب.", "שלום. \"כן\", אמר.", "a\u{2028}b\u{2029}c", "İstanbul’s", "ß’S",
    "ﬁve", "１２，３４５",
    "²³", "Ⅻ", "\u{1F1E6}\u{1F1FF}\u{1F1E6}",
  ]) func everyReadingKeepsItsLawsOnScraps(text: String) {
    #expect(Reading(of: text).brokenLaws == [])
    #expect(Reading(of: text + "\n\n" + text).brokenLaws == [])
  }

  @Test func outerMarksAreLeftOutAndAPossessiveIsNot() {
    let reading = Reading(Article(text: "“The port's,” she said. …"), vocabulary: Vocabulary())
    func text(_ tokens: Range<Int>) -> String {
      reading.text(reading.range(of: reading.withoutOuterMarks(tokens)))
    }
    let said = reading.tokens.indices.first { reading.word($0) == "said" } ?? 0
    #expect(text(reading.tokens.indices) == "The port's,” she said")
    #expect(text(0..<said - 1) == "The port's")
    let end = reading.tokens.count
    #expect(reading.withoutOuterMarks(end - 1..<end) == end - 1..<end)
  }

  @Test func aRangeOutsideTheTextGivesWhatThereIs() {
    let reading = Reading(of: "Rain fell.")
    #expect(reading.text(TextRange(5, 400)) == "fell.")
    #expect(reading.text(TextRange(400, 500)) == "")
    #expect(reading.text(TextRange(5, 2)) == "")
  }

  @Test func paragraphsArePartedByLineBreaksOnly() {
    let reading = Reading(of: "One. Two.\n\nThree.\n\nFour, five.")
    #expect(
      reading.paragraphs.map { reading.text(reading.range(of: $0)) } == [
        "One. Two.", "Three.", "Four, five.",
      ])
  }

  @Test func wordsAreCountedWithoutMarksAndPossessives() {
    #expect(Reading(of: "China's “2+2” talks — again, with the U.S.").wordCount == 8)
  }
}
