import News
import TestSupport
import Testing

@testable import Comparing

/// "Swapping the sides changes no finding but its sides" (docs/Glossary.md).
///
/// Reasons name their side and may differ, and so do the orders, which follow the left text. Where a word can be
/// aligned with either of two others, a contrast may show another place; so one in four may differ there.
@Suite struct SwappedSidesTests {
  @Test(arguments: SampleReports.pairs) func theSamplesMirror(pair: SampleReports.Pair) throws {
    let there = try SampleReports.comparison(pair.event, pair.left, pair.right)
    let back = try SampleReports.comparison(pair.event, pair.right, pair.left)
    expectMirrored(there, back)
  }

  @Test(arguments: 100..<108) func randomNewsMirrors(seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let left = RandomNews.text(sentences: 10, using: &numbers)
    let right = RandomNews.text(sentences: 10, using: &numbers)
    expectMirrored(Comparison(left, right), Comparison(right, left))
  }

  private func expectMirrored(_ there: Comparison, _ back: Comparison) {
    #expect(there.differencesFromMirrored(back) == [])
  }
}
