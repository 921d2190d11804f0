import Foundation
import Testing

/// docs/SampleEvents.md says which words of which report carry a finding; they have to stand there.
@Suite struct SampleEventsTests {
  @Test func everyWordingStandsInItsReport() throws {
    var looked = 0
    for row in try Self.rows() {
      for cell in row.sides where !cell.isEmpty {
        let (_, report, wording) = try #require(cell.wholeMatch(of: /([a-z-]+): `(.+)`/)).output
        let text = try Repository.text("Articles/\(row.event)/\(report).md")
        #expect(text.contains(wording), "\(row.event)/\(report)")
        looked += 1
      }
    }
    #expect(looked > 200)
  }

  @Test func everyEventIsListed() throws {
    let folders = try Set(Repository.files(in: "Articles", suffix: ".md").map { $0.split(separator: "/")[1] })
    #expect(try Set(Self.rows().map { Substring($0.event) }) == folders)
  }

  @Test func everyKindOfFindingIsPlanted() throws {
    let findings = try Self.rows().map(\.finding)
    let kinds = [
      "identical quote", "trimmed quote, no ellipsis", "trimmed quote, ellipsis", "left out at an ellipsis",
      "altered quote, silently",
      "altered quote, marked", "retold quote", "pronoun", "broken", "over two paragraphs", "nested quote",
      "label", "attribution", "hedge", "scare quotes", "agency", "wording", "number conflict",
      "date conflict",
      "name conflict", "numbers that agree", "only here", "buried",
    ]
    for kind in kinds { #expect(findings.contains { $0.contains(kind) }, "\(kind)") }
  }

  private static func rows() throws -> [(event: String, finding: String, sides: [String])] {
    var event = ""
    var rows: [(event: String, finding: String, sides: [String])] = []
    for line in try Repository.text("docs/SampleEvents.md").lines {
      if line.hasPrefix("## ") { event = String(line.dropFirst(3)) }
      let cells = line.cells
      guard !event.isEmpty, cells.count == 3, cells[0] != "finding", cells[0] != "---" else { continue }
      rows.append((event, cells[0], Array(cells[1...])))
    }
    return rows
  }
}
