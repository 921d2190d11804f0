import Foundation
import Testing

/// `diptych compare` with three reports and more, from outside.
@Suite(.timeLimit(.minutes(10))) struct CompareManyTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Articles/corran-dam-spill").path(percentEncoded: false)

  private static let reports = ["basin-ledger", "northern-wire", "vale-courier"].map { "\(folder)/\($0).md" }

  @Test("Three reports are printed as a matrix, with the reports in the order given")
  func text() throws {
    let outcome = try BuiltProgram.run(["compare"] + Self.reports)
    #expect(outcome.status == 0)
    #expect(outcome.lines.first == "3 reports on Corran Dam spill")
    #expect(outcome.output.contains("\n  2  Northern Wire · 13 Mar 2024 · "))
    #expect(outcome.output.contains("\nQUOTATIONS\n\n 1 2 3\n"))
    #expect(outcome.output.contains("\nONLY IN THE VALE COURIER\n"))
  }

  @Test("As JSON each row has a cell or null for each report")
  func json() throws {
    let outcome = try BuiltProgram.run(["compare", "--format", "json"] + Self.reports)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    #expect(object["format"] as? String == "diptych.coverage")
    #expect((object["reports"] as? [Any])?.count == 3)
    let rows = try #require(object["rows"] as? [[String: Any]])
    #expect(rows.count > 10)
    #expect(rows.allSatisfy { ($0["cells"] as? [Any])?.count == 3 })
  }

  @Test("As Markdown it is a table")
  func markdown() throws {
    let outcome = try BuiltProgram.run(["compare", "--format", "markdown"] + Self.reports)
    #expect(outcome.output.contains("|  | The Basin Ledger | Northern Wire | The Vale Courier |\n| --- |"))
  }
}
