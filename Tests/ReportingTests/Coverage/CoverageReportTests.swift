import Foundation
import News
import Testing

@testable import Comparing
@testable import Reporting

@Suite struct CoverageReportTests {
  private static let wire = Article(
    title: "Ferry | aground", outlet: Outlet(name: "Wire"), published: PublicationDate("2024-02-05"),
    event: "Ferry", text: "“We hit a *rock*,” Brandt said. It had 90 passengers.")
  private static let daily = Article(
    outlet: Outlet(name: "Daily"), text: "90 people were on it. Soup was served. “We hit,” said Brandt.")
  private static let weekly = Article(
    outlet: Outlet(name: "Weekly"), text: "She said that they hit a rock. It had 112 passengers.")

  private static func cell(
    _ carriage: CoverageMatrix.Cell.Carriage, _ words: String, in article: Article, by speaker: String? = nil
  ) -> CoverageMatrix.Cell {
    let start = article.text.range(of: words)?.lowerBound ?? article.text.endIndex
    let before = article.text[..<start].unicodeScalars.count
    return CoverageMatrix.Cell(
      carriage: carriage, range: TextRange(before, before + words.unicodeScalars.count), speaker: speaker)
  }

  private static let matrix = CoverageMatrix(
    articles: [wire, daily, weekly],
    rows: [
      CoverageMatrix.Row(
        kind: .quotation,
        cells: [
          cell(.full, "We hit a *rock*,", in: wire, by: "Brandt"),
          cell(.part, "We hit,", in: daily, by: "Brandt"),
          cell(.retold, "they hit a rock", in: weekly),
        ], wording: 0),
      CoverageMatrix.Row(
        kind: .fact,
        cells: [
          cell(.full, "It had 90 passengers.", in: wire), nil,
          cell(.conflicting, "It had 112 passengers.", in: weekly),
        ], wording: 0),
    ],
    onlyHere: [[], [cell(.full, "Soup was served.", in: daily).range], []])

  @Test("The JSON of a matrix has the fields that are documented")
  func json() {
    let lines = String(decoding: CoverageJSON.bytes(of: Self.matrix), as: UTF8.self)
    #expect(
      lines
        == #"{"format":"diptych.coverage","version":1,"reports":["#
        + #"{"title":"Ferry | aground","source":"Wire","published":"2024-02-05","#
        + #""text":"“We hit a *rock*,” Brandt said. It had 90 passengers."},"#
        + #"{"title":null,"source":"Daily","published":null,"#
        + #""text":"90 people were on it. Soup was served. “We hit,” said Brandt."},"#
        + #"{"title":null,"source":"Weekly","published":null,"#
        + #""text":"She said that they hit a rock. It had 112 passengers."}],"rows":["#
        + #"{"kind":"quotation","wording":0,"cells":[{"carriage":"full","range":[1,17],"speaker":"Brandt"},"#
        + #"{"carriage":"part","range":[40,47],"speaker":"Brandt"},"#
        + #"{"carriage":"retold","range":[14,29],"speaker":null}]},"#
        + #"{"kind":"fact","wording":0,"cells":[{"carriage":"full","range":[32,53],"speaker":null},null,"#
        + #"{"carriage":"conflicting","range":[31,53],"speaker":null}]}],"only_here":[[],[[22,38]],[]]}"#)
  }

  @Test("Each row stands behind the marks of all reports, and what differs below it")
  func plainText() {
    #expect(
      CoverageText.text(of: Self.matrix) == """
        3 reports on Ferry

          1  Wire · 5 Feb 2024 · Ferry | aground
          2  Daily · 90 people were on it. Soup was served. “We hit,” said…
          3  Weekly · She said that they hit a rock. It had 112 passengers.

        = in full · < in part · ≠ altered · ≈ retold · ! conflicting · blank left out

        QUOTATIONS

         1 2 3

         = < ≈  Brandt: “We hit a *rock*,”
                2 < “We hit,”
                3 ≈ they hit a rock

        FACTS

         1 2 3

         =   !  It had 90 passengers.
                3 ! It had 112 passengers.

        ONLY IN DAILY

        + Soup was served.

        """)
  }

  @Test("The Markdown is a table of marks, what differs as a list, and nothing of the text is markup")
  func markdown() {
    #expect(
      CoverageMarkdown.text(of: Self.matrix) == #"""
        # 3 reports on Ferry

        - Wire · 5 Feb 2024 · Ferry \| aground
        - Daily · 90 people were on it. Soup was served. “We hit,” said…
        - Weekly · She said that they hit a rock. It had 112 passengers.

        \= in full · \< in part · ≠ altered · ≈ retold · ! conflicting · blank left out

        ## Quotations

        |  | Wire | Daily | Weekly |
        | --- | --- | --- | --- |
        | Brandt: “We hit a \*rock\*,” | \= | \< | ≈ |

        - ≈ Weekly: they hit a rock

        ## Facts

        |  | Wire | Daily | Weekly |
        | --- | --- | --- | --- |
        | It had 90 passengers. | \= |  | ! |

        - ! Weekly: It had 112 passengers.

        ## Only in Daily

        - Soup was served.

        """#)
  }

  @Test("Reports that their outlets would not tell apart are numbered")
  func names() {
    let twice = CoverageMatrix(
      articles: [Self.wire, Self.wire, Self.daily], rows: [], onlyHere: [[], [], []])
    #expect(CoverageDocument(twice).names == ["Report 1", "Report 2", "Report 3"])
    #expect(CoverageDocument(Self.matrix).names == ["Wire", "Daily", "Weekly"])
  }
}
