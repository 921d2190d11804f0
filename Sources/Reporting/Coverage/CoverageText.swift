public import Comparing
import News

/// Who carries what of an event as plain text, for a pipe or a terminal.
public enum CoverageText {
  /// The rows on the empty `page`, each behind the marks of all reports.
  public static func text(of matrix: CoverageMatrix, on page: PlainPage = PlainPage()) -> String {
    let document = CoverageDocument(matrix)
    var page = page
    page.paragraph(document.title)
    page.space()
    for (report, article) in matrix.articles.enumerated() {
      let facts = [document.names[report], page.day(article.published), article.name]
      page.paragraph(facts.compactMap(\.self).joined(separator: " · "), lead: "  \(report + 1)  ")
    }
    page.space()
    page.paragraph(CoverageDocument.legend)
    page.rows("Quotations", document, .quotation)
    page.rows("Facts", document, .fact)
    for (report, name) in document.names.enumerated() {
      let sentences = document.onlyHere(in: report)
      guard !sentences.isEmpty else { continue }
      page.heading("Only in \(name)")
      for sentence in sentences {
        page.space()
        page.paragraph(sentence, lead: "+ ")
      }
    }
    return page.text
  }
}

extension PlainPage {
  fileprivate mutating func rows(
    _ heading: String, _ document: CoverageDocument, _ kind: CoverageMatrix.Row.Kind
  ) {
    let rows = document.matrix.rows.filter { $0.kind == kind }
    guard !rows.isEmpty else { return }
    self.heading(heading)
    space()
    let numbers = document.names.indices.map { "\($0 + 1)" }
    paragraph(numbers.joined(separator: " "), lead: " ")
    for row in rows {
      space()
      let marks = row.cells.enumerated().map { report, cell in
        let mark = cell.map { String($0.carriage.mark) } ?? " "
        return mark + String(repeating: " ", count: numbers[report].count - 1)
      }
      let lead = " " + marks.joined(separator: " ") + "  "
      paragraph(document.wording(of: row), lead: lead)
      let indent = String(repeating: " ", count: cells(of: lead))
      for other in document.others(of: row) {
        paragraph(other.words, lead: "\(indent)\(other.report + 1) \(other.mark) ")
      }
    }
  }
}
