import Foundation
import News
import Testing

@testable import Comparing

/// The reports in Articles, read from beside the tests.
enum SampleReports {
  struct Pair: CustomTestStringConvertible, Sendable {
    let event: String
    let left: String
    let right: String
    var testDescription: String { "\(event): \(left), \(right)" }

    var articles: Sides<Article> {
      get throws {
        Sides(
          left: try SampleReports.article(event, left), right: try SampleReports.article(event, right))
      }
    }
  }

  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The report `Articles/<event>/<outlet>.md` without its front matter.
  static func article(_ event: String, _ outlet: String) throws -> Article {
    let file = try text("Articles/\(event)/\(outlet).md")
    let parts = file.split(separator: "---\n", maxSplits: 2, omittingEmptySubsequences: false)
    let body = try #require(parts.count == 3 ? parts.last : nil)
    return Article(outlet: Outlet(name: outlet), event: event, text: TidyText.of(String(body)))
  }

  /// The outlets of each event, sorted.
  static let outlets: [String: [String]] = [
    "corran-dam-spill": ["basin-ledger", "northern-wire", "vale-courier"],
    "halden-kettle-recall": ["buyers-eye", "market-bulletin"],
    "kessin-market-shelling": ["ardovia-today", "meridian-post", "pacific-wire"],
    "orrin-bay-tram-vote": ["harbor-dispatch", "orrin-bay-tribune"],
    "sarnfield-hospital-strike": ["labour-record", "sarnfield-echo"],
    "us-japan-talks-tokyo": ["meridian-post", "pacific-wire", "strait-monitor"],
  ]

  /// Every two reports of one event, once.
  static let pairs: [Pair] = outlets.sorted { $0.key < $1.key }.flatMap { event, outlets in
    outlets.indices.flatMap { first in
      outlets[(first + 1)...].map { Pair(event: event, left: outlets[first], right: $0) }
    }
  }

  /// The comparisons of every two reports of one event, in either order, by `name`.
  static let comparisons: [String: Comparison] = {
    var comparisons: [String: Comparison] = [:]
    for pair in pairs {
      for (left, right) in [(pair.left, pair.right), (pair.right, pair.left)] {
        guard let one = try? article(pair.event, left), let other = try? article(pair.event, right) else {
          continue
        }
        comparisons[name(pair.event, left, right)] = Comparison(of: one, and: other)
      }
    }
    return comparisons
  }()

  static func comparison(_ event: String, _ left: String, _ right: String) throws -> Comparison {
    try #require(comparisons[name(event, left, right)])
  }

  private static func name(_ event: String, _ left: String, _ right: String) -> String {
    "\(event) \(left) \(right)"
  }

  static let reports: [(event: String, outlet: String)] = outlets.sorted { $0.key < $1.key }.flatMap {
    event, outlets in
    outlets.map { (event, $0) }
  }
}
