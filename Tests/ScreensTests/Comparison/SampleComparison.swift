import News

@testable import Comparing

/// A comparison made by hand: two short reports of one invented event with every kind of finding.
enum SampleComparison {
  static let left = """
    Port workers in Selmouth walked out on Monday, closing the harbour for the first time in nineteen years. \
    The union said 1,400 people had joined the strike.

    "We have been patient for two years, and patience has run out," union leader Mara Lind said. She called the \
    offer "a plain insult".

    The operator, Quayline, rejected the demands. "Nobody wins when the cranes stand still," its director Tom \
    Ashe said. Quayline says it has lost four ships to other ports since Sunday. Ferries to the islands are still \
    sailing.
    """

  static let right = """
    A wildcat walkout paralysed Selmouth harbour on Monday. Quayline, which runs the port, said some 900 \
    employees had stayed away.

    "Nobody wins when the cranes stand still," director Tom Ashe said. The company claimed four ships had \
    already been diverted to rival ports.

    Mara Lind, who heads the union, said: "We were patient for two years and patience has run out." Islanders \
    fear for their medicine supplies, a councillor said. The mayor has offered to mediate.
    """

  static let outlets = Sides(left: "Harbour Post", right: "The Coastal Ledger")

  static func make() -> Comparison { Builder(left: left, right: right).comparison }

  /// The same with what either report says in its own voice and with who is called what.
  static func withNames() -> Comparison {
    let builder = Builder(left: left, right: right)
    var comparison = builder.comparison
    comparison.remarks = [
      WriterRemark(
        side: .right, kind: .effect, range: builder.range("Islanders fear", .right),
        reason: "“fear” is told as an effect without a source")
    ]
    comparison.namings = [
      Naming(
        entity: "Quayline",
        labels: [
          Naming.Label(
            text: "Quayline", left: Naming.Uses(plain: 2, quoted: 0), right: Naming.Uses(plain: 1, quoted: 0),
            onlyOn: nil, logOdds: 0.4,
            first: Sides(left: builder.range("Quayline", .left), right: builder.range("Quayline", .right))),
          Naming.Label(
            text: "the company", left: Naming.Uses(plain: 0, quoted: 2),
            right: Naming.Uses(plain: 1, quoted: 0), onlyOn: nil, logOdds: -0.2),
        ]),
      Naming(
        entity: "employees",
        labels: [
          Naming.Label(
            text: "employees of the port of Selmouth", left: Naming.Uses(),
            right: Naming.Uses(plain: 12, quoted: 1), onlyOn: .right, logOdds: -2,
            first: Sides(left: nil, right: builder.range("employees", .right)))
        ]),
    ]
    return comparison
  }
}

extension SampleComparison {
  /// The same with what the headlines and a lead say.
  static func withHeads() -> Comparison {
    let builder = Builder(left: left, right: right)
    var comparison = builder.comparison
    let sentences = comparison.sentences
    let strike = builder.place(sentences.left[0], .left)
    let walkout = builder.place(sentences.right[0], .right)
    let mayor = builder.place(sentences.right[5], .right)
    func item(
      _ side: Side, _ part: HeadItem.Part, _ kind: HeadItem.Kind, _ words: String,
      _ own: SharedPassage.Place?, _ other: SharedPassage.Place?, isInOther: Bool = false
    ) -> HeadItem {
      HeadItem(
        side: side, part: part, kind: kind, range: TextRange(0, 0), words: words, own: own, other: other,
        isInOtherHeadline: isInOther)
    }
    comparison.heads = [
      item(.left, .headline, .statement, "Strike closes Selmouth harbour", strike, walkout),
      item(.left, .headline, .name, "Selmouth", strike, nil),
      item(.left, .lead, .name, "Quayline", nil, walkout),
      item(.left, .lead, .quotation, "a plain insult", strike, mayor),
      item(.right, .headline, .statement, "Wildcat walkout", walkout, strike, isInOther: true),
    ]
    return comparison
  }

  /// Finds words in the texts, so that a test names what it means and never counts.
  private struct Builder {
    let articles: Sides<Article>

    init(left: String, right: String) {
      articles = Sides(
        left: Article(
          title: "Strike closes Selmouth harbour", outlet: Outlet(name: outlets.left),
          published: PublicationDate("2025-03-04"), event: "Dock strike, Selmouth", text: left),
        right: Article(
          title: "Wildcat walkout", outlet: Outlet(name: outlets.right),
          published: PublicationDate("2025-03-03"), event: "Dock strike, Selmouth", text: right))
    }

    func range(_ words: String, _ side: Side) -> TextRange {
      articles[side].text.range(of: words) ?? TextRange(0, 0)
    }

    func quotation(
      _ words: String, _ side: Side, speaker: String?, mention: String? = nil, cue: String? = nil
    )
      -> Quotation
    {
      Quotation(
        range: range(words, side), speaker: speaker, speakerRange: mention.map { range($0, side) },
        cue: cue, cueRange: nil)
    }

    var comparison: Comparison {
      let sentences = articles.map { Self.sentences(of: $0.text) }
      var comparison = Comparison(
        articles: articles, words: Sides(left: 78, right: 74), sentences: sentences,
        passages: links(sentences), quotes: quotes, framing: framing, facts: facts,
        conflicts: [
          Conflict(
            .number, left: range("1,400 people", .left), right: range("some 900 employees", .right),
            reason: "1,400 and 900 cannot both be the number of people on strike")
        ],
        voices: [
          Voice(name: "Mara Lind", left: .init(quotes: 2, words: 14), right: .init(quotes: 1, words: 10)),
          Voice(name: "Tom Ashe", left: .init(quotes: 1, words: 7), right: .init(quotes: 1, words: 7)),
        ])
      comparison.order = [(0, 0), (1, 1), (2, 4), (5, 2), (6, 3)].map { left, right in
        SharedPassage(
          left: place(sentences.left[left], .left), right: place(sentences.right[right], .right), score: 0.8)
      }
      return comparison
    }

    /// Only the first two sentences count as the lead.
    func place(_ sentence: Sentence, _ side: Side) -> SharedPassage.Place {
      let start = sentence.range.start
      let position = Double(start) / Double(articles[side].text.unicodeScalars.count)
      return SharedPassage.Place(
        range: sentence.range, position: position, paragraph: start < 100 ? 0 : 4, isLead: start < 100)
    }

    static func sentences(of text: String) -> [Sentence] {
      var sentences: [Sentence] = []
      var start = 0
      for paragraph in text.components(parting: "\n\n") {
        var opens = true
        for sentence in paragraph.components(parting: ". ", keeping: 1) {
          let count = sentence.unicodeScalars.count
          sentences.append(
            Sentence(
              range: TextRange(start, start + count), coverage: .partial, opensParagraph: opens,
              isFurniture: false))
          opens = false
          start += count + 1
        }
        start += 1
      }
      return sentences
    }

    func links(_ sentences: Sides<[Sentence]>) -> [PassageLink] {
      let pairs = [(0, 0, 0.9), (1, 1, 0.6), (2, 4, 0.95), (4, 1, 0.3), (5, 2, 0.97), (6, 3, 0.8)]
      var links = pairs.map {
        PassageLink(left: sentences.left[$0.0].range, right: sentences.right[$0.1].range, score: $0.2)
      }
      for (index, sentence) in sentences.left.enumerated() where !pairs.contains(where: { $0.0 == index }) {
        links.append(PassageLink(left: sentence.range, right: nil, score: 0))
      }
      for (index, sentence) in sentences.right.enumerated() where !pairs.contains(where: { $0.1 == index }) {
        links.append(PassageLink(left: nil, right: sentence.range, score: 0))
      }
      return links
    }

    var quotes: [QuoteFinding] {
      let patience = "We have been patient for two years, and patience has run out,"
      let patienceRight = "We were patient for two years and patience has run out."
      let cranes = "Nobody wins when the cranes stand still,"
      return [
        QuoteFinding(
          relation: .altered,
          left: quotation(
            patience, .left, speaker: "Mara Lind", mention: "union leader Mara Lind", cue: "said"),
          right: quotation(patienceRight, .right, speaker: "Mara Lind", mention: "Mara Lind", cue: "said"),
          edits: [QuoteEdit(left: range("have been", .left), right: range("were", .right))],
          reason: "11 of 13 words agree; “have been” on the left is “were” on the right"),
        QuoteFinding(
          relation: .only, left: quotation("a plain insult", .left, speaker: "Mara Lind", cue: "called"),
          right: nil, edits: [], reason: "the other report does not carry these words"),
        QuoteFinding(
          relation: .identical, left: quotation(cranes, .left, speaker: "Tom Ashe", cue: "said"),
          right: quotation(cranes, .right, speaker: "Tom Ashe", cue: "said"), edits: [],
          reason: "the same 7 words, both said by Tom Ashe"),
      ]
    }

    var framing: [FramingContrast] {
      [
        FramingContrast(
          kind: .label, left: range("Port workers in Selmouth walked out", .left),
          right: range("A wildcat walkout paralysed Selmouth harbour", .right), weight: 0.9,
          reason: "“walked out” stands against “wildcat walkout”"),
        FramingContrast(
          kind: .attribution, left: range("Quayline says", .left),
          right: range("The company claimed", .right),
          weight: 0.7, reason: "“says” stands against “claimed”"),
      ]
    }

    var facts: [UniqueFact] {
      [
        UniqueFact(
          side: .left, range: range("Ferries to the islands are still sailing.", .left), kind: .statement,
          weight: 0.5, reason: "no sentence on the right speaks of ferries"),
        UniqueFact(
          side: .right, range: range("The mayor has offered to mediate.", .right), kind: .statement,
          weight: 0.6, reason: "no sentence on the left speaks of the mayor"),
      ]
    }
  }
}

extension String {
  /// Where `words` first stand, in scalars.
  func range(of words: String) -> TextRange? {
    let all = Array(unicodeScalars)
    let wanted = Array(words.unicodeScalars)
    guard !wanted.isEmpty, all.count >= wanted.count else { return nil }
    for start in 0...(all.count - wanted.count)
    where all[start..<(start + wanted.count)].elementsEqual(wanted) {
      return TextRange(start, start + wanted.count)
    }
    return nil
  }

  /// The parts between `separator`, each with the first `keeping` characters of the separator after it.
  func components(parting separator: String, keeping: Int = 0) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: separator) {
      parts.append(String(rest[..<range.lowerBound]) + separator.prefix(keeping))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}
