import Foundation
import News
import Testing

@testable import Comparing

/// Which of the findings of docs/SampleEvents.md the engine finds.
///
/// Those it has found once are kept in Fixtures/PlantedFindings.txt and must be found again; new ones are added by
/// running with `DIPTYCH_RECORD=1`, which fails.
@Suite struct PlantedFindingsTests {
  private static let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures/PlantedFindings.txt")

  @Test func noFindingThatWasFoundIsLost() throws {
    let results = try Self.results()
    let found = results.filter(\.isFound).map(\.line)
    let isRecording = ProcessInfo.processInfo.environment["DIPTYCH_RECORD"] != nil
    guard !isRecording, let known = try? String(contentsOf: Self.fixture, encoding: .utf8) else {
      try FileManager.default.createDirectory(
        at: Self.fixture.deletingLastPathComponent(), withIntermediateDirectories: true)
      try (found.joined(separator: "\n") + "\n").write(to: Self.fixture, atomically: true, encoding: .utf8)
      let missed = results.filter { !$0.isFound }.map(\.line).joined(separator: "\n")
      Issue.record("recorded \(found.count) of \(results.count); not found:\n\(missed)")
      return
    }
    let lost = Set(known.split(separator: "\n").map(String.init)).subtracting(found)
    #expect(lost.sorted() == [])
  }

  @Test func everyRowAsksForSomething() throws {
    let rows = try PlantedFinding.all()
    #expect(rows.count > 120)
    #expect(rows.filter(\.signs.isEmpty).map(\.finding) == [])
    for row in rows {
      for place in [row.left, row.right].compactMap({ $0 }) {
        #expect(try Self.range(of: place, row.event) != nil, "\(row.finding): \(place.words)")
      }
    }
  }

  private static func results() throws -> [(line: String, isFound: Bool)] {
    return try PlantedFinding.all().flatMap { row in
      let outlets = try pairs(row).map { try SampleReports.comparison(row.event, $0, $1) }
      let left = try row.left.flatMap { try range(of: $0, row.event) }
      let right = try row.right.flatMap { try range(of: $0, row.event) }
      return row.signs.map { sign in
        let words = [row.left, row.right].compactMap { $0.map { "\($0.outlet) \($0.words)" } }
        return (
          "\(row.event): \(sign.rawValue): \(words.joined(separator: " | "))",
          outlets.contains { $0.shows(sign, left, right) }
        )
      }
    }
  }

  /// The two outlets of a row; every other one of the event where the row names one only.
  private static func pairs(_ row: PlantedFinding) throws -> [(String, String)] {
    switch (row.left?.outlet, row.right?.outlet) {
    case (let left?, let right?): return [(left, right)]
    case (let left?, nil):
      return (SampleReports.outlets[row.event] ?? []).filter { $0 != left }.map { (left, $0) }
    case (nil, let right?):
      return (SampleReports.outlets[row.event] ?? []).filter { $0 != right }.map { ($0, right) }
    case (nil, nil): return []
    }
  }

  private static func range(of place: PlantedFinding.Place, _ event: String) throws -> TextRange? {
    let text = try SampleReports.article(event, place.outlet).text
    guard let found = text.range(of: place.words) else { return nil }
    let scalars = text.unicodeScalars
    return TextRange(
      scalars.distance(from: scalars.startIndex, to: found.lowerBound),
      scalars.distance(from: scalars.startIndex, to: found.upperBound))
  }
}
