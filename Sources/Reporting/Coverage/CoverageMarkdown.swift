public import Comparing
import News

/// Who carries what of an event as a Markdown document: a table of the marks, and the wordings that differ.
public enum CoverageMarkdown {
  public static func text(of matrix: CoverageMatrix) -> String {
    let document = CoverageDocument(matrix)
    var page = MarkdownPage()
    page.heading(1, MarkdownText.of(document.title))
    page.list(
      matrix.articles.enumerated().map { report, article in
        let facts = [document.names[report], article.published?.readable, article.name]
        return MarkdownText.of(facts.compactMap(\.self).joined(separator: " · "))
      })
    page.paragraph(MarkdownText.of(CoverageDocument.legend))
    for (heading, kind) in [("Quotations", CoverageMatrix.Row.Kind.quotation), ("Facts", .fact)] {
      let rows = matrix.rows.filter { $0.kind == kind }
      guard !rows.isEmpty else { continue }
      page.heading(2, heading)
      page.table(
        [""] + document.names.map(MarkdownText.of),
        rows.map { row in
          [MarkdownText.of(document.wording(of: row))]
            + row.cells.map { $0.map { MarkdownText.of(String($0.carriage.mark)) } ?? "" }
        })
      page.list(rows.flatMap { differences(of: $0, document) })
    }
    for (report, name) in document.names.enumerated() {
      let sentences = document.onlyHere(in: report)
      guard !sentences.isEmpty else { continue }
      page.heading(2, "Only in \(MarkdownText.of(name))")
      page.list(sentences.map { MarkdownText.of($0) })
    }
    return page.text
  }

  /// What a row's other printings say, where it is something else.
  private static func differences(of row: CoverageMatrix.Row, _ document: CoverageDocument) -> [String] {
    document.others(of: row).filter { $0.mark != CoverageMatrix.Cell.Carriage.part.mark }.map { other in
      MarkdownText.of("\(other.mark) \(document.names[other.report]): \(other.words)")
    }
  }
}
