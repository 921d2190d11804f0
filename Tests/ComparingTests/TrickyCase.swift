import Foundation
import News
import TestSupport

@testable import Comparing

/// A row of docs/TrickyCases.md.
struct TrickyCase {
  /// Whether the present answer is the ideal one; a person fills it in.
  enum Verdict: String { case yes, partly, no }

  let name: String
  let texts: [String]
  let ideal: String
  let present: String
  let verdict: Verdict?

  /// The rows among the lines of the page, with the number of their line.
  static func all(in lines: [String]) -> [(line: Int, row: TrickyCase)] {
    lines.enumerated().compactMap { line, text in
      let cells = cells(of: text)
      guard cells.count >= 6, cells[0].wholeMatch(of: /[A-Z]\d+/) != nil else { return nil }
      return (
        line,
        TrickyCase(
          name: cells[0], texts: Array(cells[1..<(cells.count - 4)]), ideal: cells[cells.count - 4],
          present: cells[cells.count - 2], verdict: Verdict(rawValue: cells[cells.count - 1]))
      )
    }
  }

  /// The line of the table with another present answer; who holds it right has to be said anew.
  static func line(_ line: String, answering answer: String) -> String {
    var cells = cells(of: line)
    cells[cells.count - 2] = answer
    cells[cells.count - 1] = "?"
    return "| " + cells.joined(separator: " | ") + " |"
  }

  private static func cells(of line: String) -> [String] {
    line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
      .map { $0.trimmingCharacters(in: .whitespaces) }
  }

  /// What the engine says of the row, on one line.
  var answer: String {
    let articles = texts.map(Self.article)
    let parts = articles.count == 1 ? Self.quotations(of: articles[0]) : findings(of: articles)
    return parts.joined(separator: "; ").replacing(" | ", with: " ~ ").replacing("\n\n", with: " ¶ ")
  }

  /// The report that a cell holds: `The gates opened. · It rained. (published 2025-06-03)` has two paragraphs.
  private static func article(_ cell: String) -> Article {
    let published = cell.firstMatch(of: /\ \(published (.+)\)$/)
    let text = cell[..<(published?.range.lowerBound ?? cell.endIndex)]
    return Article(
      published: published.flatMap { PublicationDate(String($0.output.1)) },
      text: TidyText.of(String(text).replacing(" · ", with: "\n\n").replacing("¶", with: "\n\n")))
  }

  private static func quotations(of article: Article) -> [String] {
    let quotations = Quotation.all(in: article)
    let utterances = quotations.map { $0.utterance ?? $0.range }
    let starts = quotations.indices.filter { $0 == 0 || utterances[$0] != utterances[$0 - 1] }
    let drawn = starts.map { start in
      let pieces = quotations[start...].prefix { ($0.utterance ?? $0.range) == utterances[start] }
      let text = pieces.map { article.text.text(in: $0.range) }.joined(separator: " … ")
      let mention = quotations[start].speakerRange.map { article.text.text(in: $0) }
      return "*\(text)* by \(quotations[start].speaker ?? mention ?? "nobody known")"
    }
    return drawn.isEmpty ? ["no quotation"] : drawn
  }

  private func findings(of articles: [Article]) -> [String] {
    let comparison = Comparison(of: articles[0], and: articles[1])
    let links = comparison.passages.compactMap { passage in
      passage.left == nil || passage.right == nil ? nil : passage.score
    }
    var parts: [String] = []
    switch name.first {
    case "P": parts = comparison.drawnShownQuotes
    case "N", "F": parts = comparison.drawnFraming + comparison.drawnConflicts.map { "conflict: " + $0 }
    case "C": parts = comparison.drawnConflicts
    default: parts = comparison.drawnFacts
    }
    if parts.isEmpty { parts = ["nothing"] }
    return parts + [links.isEmpty ? "not linked" : "linked"]
  }
}
