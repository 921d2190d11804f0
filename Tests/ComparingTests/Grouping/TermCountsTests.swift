import News
import Testing

@testable import Comparing

@Suite struct TermCountsTests {
  private let report =
    "The harbour of Ostwick was closed on Monday after the storm, the port authority said.\n\n"

  @Test func whatStandsInTheOpeningCountsTwice() {
    let terms = TermCounts(of: Article(text: report)).terms
    #expect(!terms.isEmpty)
    #expect(terms.allSatisfy { $0.count == 2 * $0.opening })
  }

  @Test func ofABookTheBeginningIsRead() {
    let beginning = String(repeating: report, count: 3_000)
    let text = TidyText.of(beginning + "A zeppelin moored beside the observatory.")
    let other = TidyText.of(beginning + "A locksmith quarrelled with the glaziers.")
    #expect(TermCounts(of: Article(text: text)).terms == TermCounts(of: Article(text: other)).terms)
    let short = "A zeppelin moored beside the observatory."
    #expect(
      TermCounts(of: Article(text: report + short)).terms != TermCounts(of: Article(text: report)).terms)
  }
}
