import News

@testable import Comparing

/// Two short reports and a comparison of them made by hand, with one finding of every kind.
enum Sample {
  static let left = Article(
    title: "Ministers meet | again", outlet: Outlet(name: "Strait Monitor"),
    published: PublicationDate("2024-07-28T09:30:00Z"), event: "Talks in Tokyo",
    text: "Lin said \"the *illegal* claims must end\". He claimed 12 ships came.\n\nIt rained.")
  static let right = Article(
    outlet: Outlet(name: "Pacific Wire"), event: "Talks in Tokyo",
    text: "“The unlawful claims must end,” Lin Jian said. He noted 20 ships came. 😀 Nobody left.")

  /// The range of `words` in the left text.
  static func left(_ words: String) -> TextRange { range(of: words, in: left.text) }
  static func right(_ words: String) -> TextRange { range(of: words, in: right.text) }

  static let comparison = Comparison(
    articles: Sides(left: left, right: right), words: Sides(left: 13, right: 14),
    sentences: Sides(left: [], right: []),
    passages: [
      PassageLink(
        left: left("Lin said \"the *illegal* claims must end\"."),
        right: right("“The unlawful claims must end,” Lin Jian said."), score: 0.912345),
      PassageLink(left: left("It rained."), right: nil, score: 0),
    ],
    quotes: [
      QuoteFinding(
        relation: .altered,
        left: Quotation(
          range: left("the *illegal* claims must end"), speaker: "Lin", speakerRange: left("Lin"),
          cue: "said",
          cueRange: left("said")),
        right: Quotation(
          range: right("The unlawful claims must end,"), speaker: "Lin Jian", speakerRange: right("Lin Jian"),
          cue: "said", cueRange: right("said")),
        edits: [
          QuoteEdit(left: left("*illegal*"), right: right("unlawful")),
          QuoteEdit(left: nil, right: right("must"), kind: .modal),
        ],
        reason: "one word differs"),
      QuoteFinding(
        relation: .only, left: nil,
        right: Quotation(
          range: right("Nobody left"), speaker: nil, speakerRange: nil, cue: nil, cueRange: nil),
        edits: [], reason: "not found"),
    ],
    framing: [
      FramingContrast(
        kind: .scareQuotes, left: left("claimed"), right: right("noted"), weight: 0.8,
        reason: "claimed | noted", words: Sides(left: [left("claimed")], right: []))
    ],
    facts: [
      UniqueFact(
        side: .left, range: left("It rained."), kind: .statement, weight: 1, reason: "no counterpart")
    ],
    conflicts: [
      Conflict(.number, left: left("12"), right: right("20"), reason: "12 and 20 ships")
    ],
    voices: [
      Voice(
        name: "Lin Jian", left: Voice.Share(quotes: 1, words: 5), right: Voice.Share(quotes: 1, words: 5))
    ],
    reprints: [
      Reprint(side: .left, first: left("Lin"), second: left("He"), reason: "twice")
    ])

  /// The comparison with what one report says in its own voice, calls differently and puts elsewhere.
  static let withNames: Comparison = {
    var comparison = Self.comparison
    comparison.remarks = [
      WriterRemark(side: .left, kind: .unnamedSource, range: left("claimed"), reason: "who")
    ]
    comparison.namings = [
      Naming(
        entity: "Lin",
        labels: [
          Naming.Label(
            text: "Lin", left: Naming.Uses(plain: 2, quoted: 1), right: Naming.Uses(), onlyOn: .left,
            logOdds: 1.5)
        ])
    ]
    comparison.order = [
      SharedPassage(
        left: SharedPassage.Place(range: TextRange(0, 41), position: 0, paragraph: 0, isLead: true),
        right: SharedPassage.Place(range: TextRange(0, 46), position: 0.5, paragraph: 2, isLead: false),
        score: 0.9)
    ]
    comparison.heads = [
      HeadItem(
        side: .right, part: .lead, kind: .number, range: TextRange(56, 58), words: "20", own: nil,
        other: SharedPassage.Place(range: TextRange(0, 41), position: 0.5, paragraph: 4, isLead: false),
        isInOtherHeadline: false)
    ]
    return comparison
  }()

  /// In Unicode scalars; an empty range where the words are not in the text, which no test expects.
  private static func range(of words: String, in text: String) -> TextRange {
    let text = Array(text.unicodeScalars)
    let words = Array(words.unicodeScalars)
    let start = text.indices.first { text[$0...].starts(with: words) } ?? -1
    return TextRange(start, start < 0 ? -1 : start + words.count)
  }
}
