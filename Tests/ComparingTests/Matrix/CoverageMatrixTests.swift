import News
import TestSupport
import Testing

@testable import Comparing

@Suite struct CoverageMatrixTests {
  private static let wire = Article(
    outlet: Outlet(name: "wire"), published: PublicationDate("2024-02-05"),
    text: TidyText.of(
      """
      The ferry Alma ran aground off Skell Point on Monday with 90 passengers on board.

      “We were too close to the rocks and I take the blame for that,” said Captain Una Brandt.

      Lifeboats from Harl brought all passengers ashore within two hours.

      The coast guard has opened an inquiry into the course of the ship.
      """))
  private static let daily = Article(
    outlet: Outlet(name: "daily"), published: PublicationDate("2024-02-06"),
    text: TidyText.of(
      """
      Lifeboats from Harl brought all passengers of the ferry ashore within two hours.

      The ferry Alma ran aground off Skell Point on Monday with 112 passengers on board.

      “We were too close to the rocks,” Captain Una Brandt said.

      A baker gave away soup until dawn.
      """))
  private static let weekly = Article(
    outlet: Outlet(name: "weekly"), published: PublicationDate("2024-02-09"),
    text: TidyText.of(
      """
      Nobody in Harl will forget the night the ferry Alma ran aground off Skell Point.

      “We were far too close to the rocks and I take no blame for that,” said Captain Una Brandt.

      The coast guard has opened an inquiry into the course of the ship.
      """))

  /// A row a line: the marks of its cells, and the words that stand for it.
  private static func drawing(_ matrix: CoverageMatrix) -> String {
    matrix.rows.map { row in
      let marks = row.cells.map { $0.map { String($0.carriage.mark) } ?? "·" }.joined()
      let words = row.cells[row.wording].map { matrix.articles[row.wording].text.text(in: $0.range) }
      return "\(marks) \(words?.prefix(44) ?? "?")"
    }.joined(separator: "\n")
  }

  @Test("Each quotation and fact that two or more carry is a row, with what becomes of it in each report")
  func rows() {
    let matrix = CoverageMatrix(of: [Self.wire, Self.daily, Self.weekly])
    #expect(
      Self.drawing(matrix) == """
        !=< The ferry Alma ran aground off Skell Point o
        =<≠ We were too close to the rocks and I take th
        ==· Lifeboats from Harl brought all passengers a
        =·= The coast guard has opened an inquiry into t
        """)
  }

  @Test("A quotation names its speaker in each report")
  func speakers() throws {
    let matrix = CoverageMatrix(of: [Self.wire, Self.daily, Self.weekly])
    let row = try #require(matrix.rows.first { $0.kind == .quotation })
    #expect(row.cells.map { $0?.speaker } == ["Una Brandt", "Una Brandt", "Una Brandt"])
  }

  @Test("What no other report answers is only here")
  func onlyHere() {
    let matrix = CoverageMatrix(of: [Self.wire, Self.daily, Self.weekly])
    let sentences = matrix.onlyHere.indices.map { column in
      matrix.onlyHere[column].map { matrix.articles[column].text.text(in: $0) }
    }
    #expect(sentences == [[], ["A baker gave away soup until dawn."], []])
  }

  @Test(
    "Another order of the reports gives the same rows with their columns in that order", arguments: 0..<30)
  func anyOrder(seed: Int) throws {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let articles = try Self.sampleEvents[seed % Self.sampleEvents.count].map {
      try SampleReports.article($0.event, $0.outlet)
    }
    let order = articles.indices.shuffled(using: &numbers)
    let plain = CoverageMatrix(of: articles)
    let shuffled = CoverageMatrix(of: order.map { articles[$0] })
    #expect(shuffled.rows.count == plain.rows.count)
    for (row, other) in zip(plain.rows, shuffled.rows) {
      #expect(other.cells == order.map { row.cells[$0] })
      #expect(order[other.wording] == row.wording)
    }
    #expect(shuffled.onlyHere == order.map { plain.onlyHere[$0] })
  }

  @Test("The rows of two reports are what their comparison links", arguments: SampleReports.pairs)
  func twoReports(pair: SampleReports.Pair) throws {
    let articles = try pair.articles
    let matrix = CoverageMatrix(of: [articles.left, articles.right])
    let comparison = try SampleReports.comparison(pair.event, pair.left, pair.right)
    let links = Set(
      comparison.passages.compactMap { link in
        link.overlap >= 0.5 ? link.left.flatMap { left in link.right.map { [left, $0] } } : nil
      })
    for row in matrix.rows {
      let ranges = row.cells.compactMap(\.self).map(\.range)
      #expect(ranges.count == 2)
      if row.kind == .fact { #expect(links.contains(ranges)) }
    }
    for quote in comparison.quotes {
      guard let left = quote.left, let right = quote.right else { continue }
      let row = matrix.rows.first { row in
        guard row.kind == .quotation, let first = row.cells[0], let second = row.cells[1] else {
          return false
        }
        return first.range.overlap(left.range) > 0 || second.range.overlap(right.range) > 0
      }
      #expect(row != nil, "\(articles.left.text.text(in: left.range))")
    }
  }

  @Test(
    "A row holds a report once, the wording is one of its cells, and its range lies in the text",
    arguments: 0..<3)
  func laws(number: Int) throws {
    let articles = try Self.sampleEvents[number].map { try SampleReports.article($0.event, $0.outlet) }
    let matrix = CoverageMatrix(of: articles)
    #expect(matrix.rows.count > 7)
    for row in matrix.rows {
      #expect(row.cells.count == articles.count)
      #expect(row.carriers >= 2)
      #expect(row.cells[row.wording]?.carriage == .full)
      for (column, cell) in row.cells.enumerated() {
        guard let cell else { continue }
        #expect(!cell.range.isEmpty && cell.range.end <= articles[column].text.unicodeScalars.count)
      }
    }
    #expect(matrix.rows.map(\.carriers) == matrix.rows.map(\.carriers).sorted(by: >))
  }

  @Test("Reports of other events share no row", arguments: 0..<20)
  func otherEvents(seed: Int) throws {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let events = Dictionary(grouping: SampleReports.reports, by: \.event).sorted { $0.key < $1.key }
    let chosen = events.shuffled(using: &numbers).prefix(3).compactMap {
      $0.value.randomElement(using: &numbers)
    }
    let articles = try chosen.map { try SampleReports.article($0.event, $0.outlet) }
    #expect(Self.drawing(CoverageMatrix(of: articles)) == "")
  }

  @Test("One report or none has no rows")
  func few() {
    #expect(CoverageMatrix(of: []).rows.isEmpty)
    let one = CoverageMatrix(of: [Self.wire])
    #expect(one.rows.isEmpty)
    #expect(one.articles == [Self.wire])
    #expect(CoverageMatrix(of: [Article(text: ""), Article(text: ""), Self.wire]).rows.isEmpty)
  }

  /// The events with three sample reports.
  private static let sampleEvents = Dictionary(grouping: SampleReports.reports, by: \.event)
    .sorted { $0.key < $1.key }.map(\.value).filter { $0.count >= 3 }
}
