import News
import Testing

@testable import Feeds

@Suite struct WrittenDayTests {
  @Test(
    "A day is found in a line, however it is written",
    arguments: [
      ("2016-08-19 17:00", "2016-08-19"), ("2023 11/ 17", nil), ("2023/11/ 17 20:52", "2023-11-17"),
      ("on December 27, 2014 at 12:06 PM, updated December 28, 2014", "2014-12-27"),
      ("Submitted on Mon, 21 January 2019", "2019-01-21"), ("2018年6月18日 19:01", "2018-06-18"),
      ("2018년 6월 18일", "2018-06-18"), ("25/08/2019 04h00", "2019-08-25"), ("04.03.2025", "2025-03-04"),
      ("20190121", "2019-01-21"), ("04/03/2025", nil), ("1.2.3.2025", nil), ("12:40", nil), ("2025", nil),
      ("31/02/2019", nil), ("4 March 1850", nil), ("May 2020", nil), ("0000000000000", nil),
    ])
  func lines(line: String, day: String?) { #expect(WrittenDay.first(in: line)?.text == day) }

  @Test(
    "An address names a day where its path does",
    arguments: [
      ("https://x.example/2016-08/19/quay.html", "2016-08-19"),
      ("https://x.example/2016/8/9/quay", "2016-08-09"),
      ("https://x.example/news/20160819/quay", "2016-08-19"), ("https://x.example/2016/08/quay", nil),
      ("https://x.example/20160899/quay", nil), ("https://x.example/a-2016-08-19", nil), ("", nil),
    ])
  func addresses(address: String, day: String?) { #expect(WrittenDay.inPath(of: address)?.text == day) }

  @Test(
    "Of figures the day is the one that can be no month, or that the order tells",
    arguments: [
      ("20/11/2026", nil, "2026-11-20"), ("11/20/2026", nil, "2026-11-20"), ("20.11.2026", nil, "2026-11-20"),
      ("11.12.2026", nil, "2026-12-11"), ("11-20-2026", nil, "2026-11-20"), ("04-03-2025", nil, nil),
      ("05/05/2024", nil, "2024-05-05"), ("05/06/2024", true, "2024-06-05"),
      ("05/06/2024", false, "2024-05-06"),
      ("20/11/2026", false, "2026-11-20"), ("5-6-2024", true, "2024-06-05"),
    ] as [(String, Bool?, String?)])
  func order(line: String, isDayFirst: Bool?, day: String?) {
    #expect(WrittenDay.first(in: line, isDayFirst: isDayFirst)?.text == day)
  }

  @Test("A day that can be read one way tells the order of others")
  func known() {
    #expect(WrittenDay.isDayFirst(in: "20/6/2024") == true && WrittenDay.isDayFirst(in: "6/20/2024") == false)
    for line in ["5/6/2024", "20.6.2024", "2024-06-20", "5/5/2024", "20/30/2024", ""] {
      #expect(WrittenDay.isDayFirst(in: line) == nil || line == "20/30/2024", "\(line)")
    }
  }

  @Test(
    "A language tells the order where all who write it agree",
    arguments: [
      ("en-US", false), ("en_us", false), ("en-GB", true), ("en-AU", true), ("en", nil), ("en-CA", nil),
      ("de", true),
      ("es-MX", true), ("es-US", nil), ("ja", nil), ("", nil),
    ] as [(String, Bool?)])
  func languages(tag: String, isDayFirst: Bool?) {
    #expect(WrittenDay.isDayFirst(inLanguage: tag) == isDayFirst)
  }
}
