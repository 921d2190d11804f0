import Foundation
import Testing

@testable import Comparing

/// docs/TrickyCases.md tells what the engine answers today, and whether that is the ideal answer.
///
/// Running with `DIPTYCH_RECORD=1` writes the present answers and fails; an answer that changed loses its verdict,
/// and the page is not fresh before someone has read it and said yes, partly or no.
@Suite struct TrickyCasesTests {
  private static let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/TrickyCases.md")

  @Test func thePageTellsThePresentAnswers() throws {
    var lines = try String(contentsOf: Self.page, encoding: .utf8).components(separatedBy: "\n")
    let stale = TrickyCase.all(in: lines).compactMap { line, row in
      let answer = row.answer
      return answer == row.present ? nil : (line: line, row: row, answer: answer)
    }
    if ProcessInfo.processInfo.environment["DIPTYCH_RECORD"] != nil {
      for (line, _, answer) in stale { lines[line] = TrickyCase.line(lines[line], answering: answer) }
      try lines.joined(separator: "\n").write(to: Self.page, atomically: true, encoding: .utf8)
      Issue.record("recorded \(stale.count) answers")
      return
    }
    #expect(stale.map { "\($0.row.name): \($0.answer)" } == [])
  }

  @Test func everyAnswerHasBeenJudged() throws {
    let page = try String(contentsOf: Self.page, encoding: .utf8)
    let rows = TrickyCase.all(in: page.components(separatedBy: "\n"))
    #expect(rows.count >= 70)
    #expect(rows.filter { $0.row.verdict == nil }.map(\.row.name) == [])
  }
}
