import Foundation
import Testing

@Suite struct ArticlesTests {
  @Test func fourEventsHaveTwoReportsOrMore() throws {
    let events = Dictionary(grouping: try Sample.all(), by: \.folder)
    #expect(events.count >= 4)
    for (event, reports) in events { #expect(reports.count >= 2, "\(event)") }
  }

  @Test func everyReportSaysWhatItIs() throws {
    for sample in try Sample.all() {
      for key in ["title", "outlet", "published", "byline", "event", "language"] {
        #expect(sample.keys[key]?.isEmpty == false, "\(sample.path) has no \(key)")
      }
      #expect(sample.keys["language"] == "en", "\(sample.path)")
      #expect(sample.keys["published"]?.wholeMatch(of: /\d{4}-\d\d-\d\d/) != nil, "\(sample.path)")
    }
  }

  @Test func theReportsOfAFolderNameOneEvent() throws {
    for (folder, reports) in Dictionary(grouping: try Sample.all(), by: \.folder) {
      #expect(Set(reports.map { $0.keys["event"] }).count == 1, "\(folder)")
      #expect(Set(reports.map { $0.keys["outlet"] }).count == reports.count, "\(folder)")
    }
  }

  @Test func everyReportHasTheLengthOfOne() throws {
    for sample in try Sample.all() {
      let words = sample.body.split(whereSeparator: \.isWhitespace).count
      #expect((300...700).contains(words), "\(sample.path) has \(words) words")
    }
  }

  @Test func invalidAddressesAreTheOnlyAddresses() throws {
    for sample in try Sample.all() {
      let url = try #require(sample.keys["url"].flatMap(URL.init(string:)), "\(sample.path)")
      #expect(url.host()?.hasSuffix(".example.org") == true, "\(sample.path)")
    }
  }
}

/// A report of Articles/, read by the simplest means, so that this test does not lean on what it guards.
struct Sample {
  let path: String
  let keys: [String: String]
  let body: String

  var folder: String { String(path.split(separator: "/")[1]) }

  static func all() throws -> [Sample] {
    try Repository.files(in: "Articles", suffix: ".md").map {
      Sample(path: $0, text: try Repository.text($0))
    }
  }

  init(path: String, text: String) {
    self.path = path
    let parts = text.split(separator: "---\n", maxSplits: 2, omittingEmptySubsequences: false)
    let header = parts.count == 3 && parts[0].isEmpty ? parts[1] : ""
    keys = Dictionary(
      header.lines.compactMap { line in
        line.firstRange(of: ": ").map { (String(line[..<$0.lowerBound]), String(line[$0.upperBound...])) }
      }, uniquingKeysWith: { first, _ in first })
    body = parts.count == 3 ? String(parts[2]) : text
  }
}
