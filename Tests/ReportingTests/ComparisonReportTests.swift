import News
import Testing

@testable import Comparing
@testable import Reporting

@Suite struct ComparisonReportTests {
  @Test("A comparison as Markdown has every kind of finding, escaped")
  func markdown() {
    #expect(
      ComparisonMarkdown.text(of: Sample.comparison) == ##"""
        # Strait Monitor and Pacific Wire on Talks in Tokyo

        |  | Strait Monitor | Pacific Wire |
        | --- | --- | --- |
        | Headline | Ministers meet \| again | “The unlawful claims must end,” Lin Jian said. He noted 20… |
        | Outlet | Strait Monitor | Pacific Wire |
        | Published | 28 Jul 2024 |  |
        | Words | 13 | 14 |

        0 shared quotes · 1 altered · 1 framing · 1 conflict · 1 only in Strait Monitor · 1 only in Pacific Wire

        ## Quotes

        ### Altered

        > *Strait Monitor*: “the **\*illegal\*** claims must end”
        >
        > *Pacific Wire*: “The **unlawful** claims **must** end,”
        >
        > — Lin / Lin Jian

        ### Quoted by one report only

        > “Nobody left”
        >
        > *Pacific Wire*

        ## Framing

        | Kind | Strait Monitor | Pacific Wire | Why |
        | --- | --- | --- | --- |
        | scare quotes | **claimed** | noted | claimed \| noted |

        ## Only in Strait Monitor

        - It rained.

        ## Conflicts

        | Kind | Strait Monitor | Pacific Wire | Why |
        | --- | --- | --- | --- |
        | number | 12 | 20 | 12 and 20 ships |

        ## Voices

        | Speaker | Strait Monitor: quotes | words | Pacific Wire: quotes | words |
        | --- | --- | --- | --- | --- |
        | Lin Jian | 1 | 5 | 1 | 5 |

        """##)
  }

  @Test("A comparison as plain text fits the width")
  func plainText() {
    #expect(
      ComparisonText.text(of: Sample.comparison, on: PlainPage(columns: 60)) == """
        Strait Monitor and Pacific Wire on Talks in Tokyo

          Ministers meet | again
          Strait Monitor · 28 Jul 2024 · 13 words

          “The unlawful claims must end,” Lin Jian said. He noted
          20…
          Pacific Wire · 14 words

        0 shared quotes · 1 altered · 1 framing · 1 conflict · 1
        only in Strait Monitor · 1 only in Pacific Wire

        QUOTES: ALTERED

        ≠ Lin / Lin Jian
          Strait Monitor: “the [*illegal*] claims must end”
          Pacific Wire: “The [unlawful] claims [must] end,”
          (one word differs)

        QUOTES: QUOTED BY ONE REPORT ONLY

        + “Nobody left”

        FRAMING

        ~ scare quotes
          Strait Monitor: [claimed]
          Pacific Wire: noted
          (claimed | noted)

        ONLY IN STRAIT MONITOR

        + It rained.

        CONFLICTS

        ! number
          Strait Monitor: 12
          Pacific Wire: 20
          (12 and 20 ships)

        VOICES

          Lin Jian: Strait Monitor 1 quote, 5 words; Pacific Wire 1
          quote, 5 words

        """)
  }

  @Test("Reports without outlets that tell them apart are called left and right")
  func unnamedReports() {
    let article = Article(outlet: Outlet(name: "Wire"), text: "A.")
    let comparison = Comparison(
      articles: Sides(left: article, right: article), words: Sides(left: 1, right: 1),
      sentences: Sides(left: [], right: []), passages: [], quotes: [], framing: [], facts: [], conflicts: [],
      voices: [])
    #expect(ComparisonMarkdown.text(of: comparison).hasPrefix("# Left and Right, side by side\n"))
  }

  @Test("Hostile text cannot command a terminal through any report")
  func hostileText() {
    let article = Article(
      title: "t\u{1B}]0;owned\u{7}", outlet: Outlet(name: "o\u{9B}2J"), text: "a\u{1B}[2J\u{202E}b\u{7F}")
    let all = TextRange(0, 8)
    let quotation = Quotation(range: all, speaker: "s\u{1B}c", speakerRange: all, cue: nil, cueRange: nil)
    let comparison = Comparison(
      articles: Sides(left: article, right: article), words: Sides(left: 1, right: 1),
      sentences: Sides(left: [], right: []), passages: [],
      quotes: [
        QuoteFinding(relation: .trimmed, left: quotation, right: quotation, edits: [], reason: "r\u{1B}c")
      ],
      framing: [
        FramingContrast(kind: .label, left: all, right: all, weight: 1, reason: "r\u{1B}c")
      ],
      facts: [UniqueFact(side: .left, range: all, kind: .name, weight: 1, reason: "r\u{1B}c")],
      conflicts: [Conflict(.name, left: all, right: all, reason: "r\u{1B}c")],
      voices: [
        Voice(
          name: "v\u{9B}m", left: Voice.Share(quotes: 1, words: 1), right: Voice.Share(quotes: 1, words: 1))
      ])
    let reports = [
      ComparisonMarkdown.text(of: comparison), ComparisonText.text(of: comparison),
      QuotationsText.text(of: [quotation], in: article),
      String(decoding: ComparisonJSON.bytes(of: comparison), as: UTF8.self),
    ]
    for report in reports {
      #expect(!report.unicodeScalars.contains { $0 != "\n" && HarmlessText.isHarmful($0) })
    }
  }

  @Test("Edits that leave the quotation or overlap do no harm")
  func strayEdits() {
    let runs = ComparisonDocument.runs(
      of: "0123456789", in: TextRange(2, 8),
      edits: [TextRange(0, 3), TextRange(4, 6), TextRange(5, 7), TextRange(7, 20)])
    #expect(runs.map(\.text).joined() == "234567")
    #expect(runs.filter(\.differs).map(\.text).joined() == "24567")
  }

  @Test func namesAndTheWritersVoiceStandInBothReports() {
    let plain = ComparisonText.text(of: Sample.withNames)
    #expect(plain.contains("THE WRITER'S VOICE IN STRAIT MONITOR"), "\(plain)")
    #expect(
      plain.contains("Lin: Strait Monitor 2 + 1 quoted; Pacific Wire 0"), "\(plain)")
    let markdown = ComparisonMarkdown.text(of: Sample.withNames)
    #expect(markdown.contains("| unnamed source | claimed |"), "\(markdown)")
    #expect(markdown.contains("| Lin | Lin | 2 + 1 quoted | 0 | Strait Monitor |"), "\(markdown)")
  }
}
