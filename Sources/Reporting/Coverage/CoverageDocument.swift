import Comparing
import News

/// A matrix put into words, before it is written as Markdown or as plain text.
struct CoverageDocument {
  let matrix: CoverageMatrix
  /// What each report is called: its outlet, or `Report 2` where that would not tell them apart.
  let names: [String]

  /// The marks with their meaning.
  static let legend =
    CoverageMatrix.Cell.Carriage.allCases.map { "\($0.mark) \($0.words)" }.joined(separator: " · ")
    + " · blank left out"

  init(_ matrix: CoverageMatrix) {
    self.matrix = matrix
    let outlets = matrix.articles.map { $0.outlet?.name ?? "" }
    let areTold = !outlets.contains("") && Set(outlets).count == outlets.count
    names = areTold ? outlets : outlets.indices.map { "Report \($0 + 1)" }
  }

  /// `Three reports on Corran Dam spill`.
  var title: String {
    let count = "\(matrix.articles.count) reports"
    return matrix.articles.lazy.compactMap(\.event).first.map { "\(count) on \($0)" }
      ?? "\(count), side by side"
  }

  /// The words that stand for a row, in marks for a quotation, behind its speaker.
  func wording(of row: CoverageMatrix.Row) -> String {
    guard let cell = row.cells[row.wording] else { return "" }
    let speaker = cell.speaker.map { "\($0): " } ?? ""
    return (row.kind == .quotation ? speaker : "") + words(of: cell, in: row.wording, row.kind)
  }

  /// The printings that differ from the wording, by the number of their report.
  func others(of row: CoverageMatrix.Row) -> [(report: Int, mark: Character, words: String)] {
    row.cells.enumerated().compactMap { report, cell in
      guard let cell, report != row.wording, cell.carriage != .full else { return nil }
      return (report, cell.carriage.mark, words(of: cell, in: report, row.kind))
    }
  }

  /// The sentences that only one report has.
  func onlyHere(in report: Int) -> [String] {
    matrix.onlyHere[report].map { matrix.articles[report].text.text(in: $0) }
  }

  private func words(of cell: CoverageMatrix.Cell, in report: Int, _ kind: CoverageMatrix.Row.Kind) -> String
  {
    let text = matrix.articles[report].text.text(in: cell.range)
    return kind == .quotation && cell.carriage != .retold ? "“\(text)”" : text
  }
}
