import News
import Testing

@testable import Comparing

@Suite struct GroupingProfileTests {
  @Test func theWordsThatReadingTakesGiveTheSameTermsAsAllWordsThatAreListed() throws {
    for report in SampleReports.reports {
      let article = try SampleReports.article(report.event, report.outlet)
      let (some, all) = (TermCounts(of: article), TermCounts(of: article, words: Lexicon.words))
      #expect(some.terms == all.terms && some.quoted == all.quoted, "\(report)")
    }
  }
}
