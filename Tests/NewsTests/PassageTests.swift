import News
import TestSupport
import Testing

@Suite struct PassageTests {
  @Test func aPassageRemembersWhatStandsAroundIt() {
    let article = Article(text: "The minister said “no” twice.")
    let passage = Passage(TextRange(18, 22), of: article)
    #expect(passage.exact == "“no”")
    #expect(passage.prefix == "The minister said ")
    #expect(passage.suffix == " twice.")
    #expect(passage.article == article.id)
  }

  @Test func atMost32ScalarsAreRememberedOnEitherSide() {
    let article = Article(text: String(repeating: "a", count: 50) + "X" + String(repeating: "b", count: 50))
    let passage = Passage(TextRange(50, 51), of: article)
    #expect(passage.prefix.unicodeScalars.count == 32)
    #expect(passage.suffix.unicodeScalars.count == 32)
  }

  @Test func prefixExactAndSuffixStandNextToEachOtherInTheText() {
    var numbers = SeededNumbers(seed: 4)
    for _ in 0..<300 {
      let text = TidyText.of(HostileText.text(of: 120, using: &numbers))
      let count = text.unicodeScalars.count
      let start = Int.random(in: 0...count, using: &numbers)
      let end = Int.random(in: start...count, using: &numbers)
      let passage = Passage(TextRange(start, end), of: Article(text: text))
      let around = Array(text.unicodeScalars)[max(0, start - 32)..<min(count, end + 32)]
      let parts = [passage.prefix, passage.exact, passage.suffix].flatMap { Array($0.unicodeScalars) }
      #expect(parts == Array(around))
    }
  }

  @Test(arguments: [TextRange(-5, 3), TextRange(2, 99), TextRange(50, 60), TextRange(3, 1)])
  func rangesBeyondTheTextAreCutToIt(range: TextRange) {
    #expect("scalar".unicodeScalars.count >= "scalar".text(in: range).unicodeScalars.count)
  }
}
