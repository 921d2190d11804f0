import News
import TestSupport
import Testing

@testable import Comparing

/// What holds for every comparison, whatever the two texts are.
@Suite struct ComparisonLawTests {
  @Test(arguments: SampleReports.pairs) func theSamplesKeepEveryLaw(pair: SampleReports.Pair) throws {
    let articles = try pair.articles
    let comparison = try SampleReports.comparison(pair.event, pair.left, pair.right)
    #expect(comparison.brokenLaws == [])
    #expect(Comparison(of: articles.left, and: articles.right) == comparison)
  }

  @Test(arguments: 0..<15) func randomNewsKeepsEveryLaw(seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let left = RandomNews.text(sentences: 12, using: &numbers)
    let right = RandomNews.text(sentences: 12, using: &numbers)
    let comparison = Comparison(left, right)
    #expect(comparison.brokenLaws == [], "\(left.debugDescription)\n\(right.debugDescription)")
    #expect(Comparison(left, right) == comparison)
  }

  @Test(arguments: 0..<15) func hostileTextKeepsEveryLaw(seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let left = HostileText.text(of: 300, using: &numbers) + RandomNews.marks(200, using: &numbers)
    let right = RandomNews.marks(100, using: &numbers) + HostileText.text(of: 300, using: &numbers)
    #expect(Comparison(left, right).brokenLaws == [], "\(left.debugDescription)\n\(right.debugDescription)")
    #expect(Comparison(left, left).brokenLaws == [], "\(left.debugDescription)")
  }

  @Test(arguments: ["", " ", "\n\n", "…", "“”", "\u{0}", "?!"]) func nothingComparesWithNothing(
    text: String
  ) {
    let comparison = Comparison(text, "")
    #expect(comparison.brokenLaws == [])
    #expect(comparison.findings == [] && comparison.voices == [])
    #expect(comparison.words == Sides(left: 0, right: 0))
  }

  @Test func anEmptyReportLeavesEverythingToTheOther() throws {
    let article = try SampleReports.article("corran-dam-spill", "vale-courier")
    for comparison in [
      Comparison(of: article, and: Article(text: "")), Comparison(of: Article(text: ""), and: article),
    ] {
      let side: Side = comparison.articles.left.text.isEmpty ? .right : .left
      #expect(comparison.brokenLaws == [])
      #expect(comparison.quotes.count > 5 && comparison.quotes.allSatisfy { $0.relation == .only })
      #expect(comparison.framing == [] && comparison.conflicts == [])
      #expect(comparison.facts.count > 10 && comparison.facts.allSatisfy { $0.side == side })
      #expect(comparison.sentences[side].allSatisfy { $0.coverage == .none })
      #expect(comparison.sentences[side.other] == [])
      #expect(comparison.words[side.other] == 0 && comparison.words[side] > 200)
    }
  }

  @Test(arguments: SampleReports.reports) func aReportComparedWithItselfIsTheSame(
    event: String, outlet: String
  ) throws {
    let article = try SampleReports.article(event, outlet)
    let comparison = Comparison(of: article, and: article)
    #expect(comparison.brokenLaws == [])
    #expect(comparison.facts == [] && comparison.conflicts == [])
    #expect(comparison.framing.map { "\($0.kind): \($0.reason)" } == [])
    // One word in marks may be anybody's, and so may two or three while nobody is known to have said them.
    let unlike = comparison.quotes.filter { $0.relation != .identical || $0.left != $0.right }
    let long = unlike.compactMap { $0.left ?? $0.right }.filter {
      comparison.words(in: $0.range) > ($0.speaker == nil ? 3 : 1)
    }
    #expect(long.map { comparison.text($0.range, .left) } == [])
    for side in Side.allCases {
      let uncovered = comparison.sentences[side].filter {
        !$0.isFurniture && $0.coverage != .full && comparison.words(in: $0.range) >= 3
      }
      #expect(uncovered.map { comparison.text($0.range, side) } == [])
    }
    #expect(comparison.voices.allSatisfy { $0.left == $0.right })
  }

  @Test func titleOutletAndDayChangeNoFinding() throws {
    let articles = try #require(SampleReports.pairs.first).articles
    let plain = Comparison(articles.left.text, articles.right.text)
    let named = Comparison(of: articles.left, and: articles.right)
    #expect(plain.findings == named.findings && plain.passages == named.passages)
  }
}

extension Comparison {
  /// The words in a range of the left text.
  fileprivate func words(in range: TextRange) -> Int { text(range, .left).split(separator: " ").count }
}
