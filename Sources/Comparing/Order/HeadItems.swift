import News

/// Finds what either report puts into its headline and its lead, and where both tell it.
struct HeadItems {
  private let comparer: Comparer
  private let aligner: Aligner
  private let quotes: [QuoteFinding]
  private let places: Sides<Places>
  private let headlines: Sides<Headline?>

  /// A headline, read as if it were a text.
  private struct Headline {
    let reading: Reading
    let concepts: Concepts
    /// How much each of its concepts tells.
    let weights: [Int: Double]
    /// Those that stand with a capital.
    let capitals: Set<Int>

    init(_ reading: Reading, _ acronyms: Acronyms) {
      self.reading = reading
      let known = Concepts(of: reading)
      concepts = known.adding(acronyms.mentions(in: reading, besides: known))
      var weights: [Int: Double] = [:]
      for index in reading.tokens.indices.prefix(HeadItems.mostWords)
      where concepts.ids[index] != Concepts.none {
        weights[concepts.ids[index]] = max(0.3, reading.weight(index))
      }
      self.weights = weights
      capitals = Set(
        reading.tokens.indices.lazy.filter { [reading] in reading.tokens[$0].flags.contains(.capital) }
          .map { [concepts] in concepts.ids[$0] })
    }
  }

  /// The tokens of a headline and the names of a lead that are looked at.
  private static let mostWords = 40
  private static let mostNames = 20
  /// The share of a headline that a sentence must have to tell it.
  private static let leastShare = 0.5

  init(_ comparer: Comparer, _ aligner: Aligner, _ quotes: [QuoteFinding], _ places: Sides<Places>) {
    self.comparer = comparer
    self.aligner = aligner
    self.quotes = quotes
    self.places = places
    headlines = comparer.headlines.map { $0.map { Headline($0, comparer.acronyms) } }
  }

  func items() -> [HeadItem] { Side.allCases.flatMap { headline(of: $0) + lead(of: $0) } }

  // MARK: Headlines

  private func headline(of side: Side) -> [HeadItem] {
    guard let headline = headlines[side] else { return [] }
    let mentions = Mentions(of: headline.weights.keys.sorted(), in: comparer)
    let whole = headline.reading.range(of: headline.reading.tokens.indices)
    func item(
      _ kind: HeadItem.Kind, _ range: TextRange, _ first: Sides<Int?>, isInOther: Bool
    ) -> HeadItem {
      HeadItem(
        side: side, part: .headline, kind: kind, range: range, words: headline.reading.text(range),
        own: first[side].map { places[side][$0] }, other: first[side.other].map { places[side.other][$0] },
        isInOtherHeadline: isInOther)
    }
    var told = Sides(
      left: mentions.best(of: headline.weights, least: Self.leastShare, on: .left),
      right: mentions.best(of: headline.weights, least: Self.leastShare, on: .right))
    // In other words: what answers the sentence that tells it in its own report.
    if told[side.other] == nil, let own = told[side],
      let link = SharedPassages.best(of: aligner, from: side)[own]
    {
      told[side.other] = side == .left ? link.right : link.left
    }
    var items = [item(.statement, whole, told, isInOther: isTold(headline, by: headlines[side.other]))]
    for (kind, tokens) in parts(of: headline, mentions) {
      let concepts = tokens.map { headline.concepts.ids[$0] }.filter { $0 != Concepts.none }
      let first = Sides(
        left: mentions.first(of: concepts, on: .left), right: mentions.first(of: concepts, on: .right))
      // What not even its own report tells in these words is looked for in vain.
      guard first.left != nil || first.right != nil else { continue }
      let isInOther = headlines[side.other].map { other in concepts.allSatisfy { other.weights[$0] != nil } }
      items.append(item(kind, headline.reading.range(of: tokens), first, isInOther: isInOther ?? false))
    }
    return items
  }

  /// Whether another headline has half of what the first one says.
  private func isTold(_ headline: Headline, by other: Headline?) -> Bool {
    guard let other else { return false }
    let all = headline.weights.values.reduce(0, +)
    let shared = headline.weights.reduce(0) { other.weights[$1.key] == nil ? $0 : $0 + $1.value }
    return shared > 0 && shared >= Self.leastShare * all
  }

  /// The quotations, names and numbers of a headline; what a quotation holds is no part of its own. A headline may be
  /// in capitals throughout: names are those that a text writes so.
  private func parts(
    of headline: Headline, _ mentions: Mentions
  ) -> [(kind: HeadItem.Kind, tokens: Range<Int>)] {
    let reading = headline.reading
    var parts = reading.quotes.map { (HeadItem.Kind.quotation, $0.tokens) }
    var index = 0
    let end = min(reading.tokens.count, Self.mostWords)
    while index < end {
      let start = index
      index += 1
      guard !reading.tokens[start].flags.contains(.quoted) else { continue }
      if reading.tokens[start].flags.contains(.digits) || reading.traits(start).contains(.numeral) {
        parts.append((.number, start..<index))
      } else if isName(start, headline, mentions) {
        index = NameRun(reading).end(from: start, before: end) { isName($0, headline, mentions) }
        if !NameRun(reading).isAffiliation(start..<index) { parts.append((.name, start..<index)) }
      }
    }
    return parts.sorted { $0.1.lowerBound < $1.1.lowerBound }
  }

  private func isName(_ index: Int, _ headline: Headline, _ mentions: Mentions) -> Bool {
    let token = headline.reading.tokens[index]
    return token.isWord && token.flags.contains(.capital) && token.traits.isDisjoint(with: [.time, .role])
      && mentions.isName(headline.concepts.ids[index])
  }

  // MARK: Leads

  private func lead(of side: Side) -> [HeadItem] {
    let reading = comparer.readings[side]
    let sentences = places[side].leadSentences
    let answers = SharedPassages.best(of: aligner, from: side)
    var items = sentences.map { sentence in
      let answer = answers[sentence].map { side == .left ? $0.right : $0.left }
      return item(
        .statement, reading.sentences[sentence].range, side, in: sentence,
        other: answer.map { places[side.other][$0] })
    }
    items += quotations(of: side, in: sentences)
    items += names(of: side, in: sentences)
    return items
  }

  private func item(
    _ kind: HeadItem.Kind, _ range: TextRange, _ side: Side, in sentence: Int, other: SharedPassage.Place?,
    isInOther: Bool = false
  ) -> HeadItem {
    HeadItem(
      side: side, part: .lead, kind: kind, range: range, words: comparer.readings[side].text(range),
      own: places[side][sentence], other: other, isInOtherHeadline: isInOther)
  }

  private func quotations(of side: Side, in sentences: [Int]) -> [HeadItem] {
    quotes.compactMap { finding in
      guard finding.scope == .sentence, let own = side == .left ? finding.left : finding.right,
        finding.relation != .paraphrased || own.cue != nil,
        let sentence = sentences.first(where: {
          comparer.readings[side].sentences[$0].range.overlap(own.range) > 0
        })
      else { return nil }
      let answer = side == .left ? finding.right : finding.left
      return item(
        .quotation, own.range, side, in: sentence,
        other: answer.flatMap { places[side.other].place(of: $0.range) })
    }
  }

  /// The names of a lead, each where it stands first.
  private func names(of side: Side, in sentences: [Int]) -> [HeadItem] {
    let reading = comparer.readings[side]
    let ids = comparer.concepts[side].ids
    var names: [(tokens: Range<Int>, concept: Int, sentence: Int)] = []
    for sentence in sentences {
      let span = reading.sentences[sentence]
      var index = span.tokens.lowerBound + span.dateline
      while index < span.tokens.upperBound, names.count < Self.mostNames {
        let start = index
        index = NameRun(reading).end(from: start, before: span.tokens.upperBound) { isName($0, reading) }
        guard index > start else {
          index += 1
          continue
        }
        guard !NameRun(reading).isAffiliation(start..<index) else { continue }
        // A surname stands for its bearer.
        guard let last = (start..<index).last(where: { ids[$0] != Concepts.none }) else { continue }
        let isOutlet =
          reading.article.outlet?.name.contains(reading.text(reading.range(of: start..<index))) ?? false
        if !isOutlet, !names.contains(where: { $0.concept == ids[last] }) {
          names.append((start..<index, ids[last], sentence))
        }
      }
    }
    let mentions = Mentions(of: names.map(\.concept), asNames: true, in: comparer)
    return names.map { name in
      item(
        .name, reading.range(of: name.tokens), side, in: name.sentence,
        other: mentions.first(of: [name.concept], on: side.other).map { places[side.other][$0] },
        isInOther: headlines[side.other]?.capitals.contains(name.concept) ?? false)
    }
  }

  private func isName(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    // The first word of a quotation is written so as well.
    let opensQuotation =
      index > 0 && token.flags.contains(.quoted) && !reading.tokens[index - 1].flags.contains(.quoted)
    return reading.isName(index) && !opensQuotation && token.isWord
      && token.traits.isDisjoint(with: [.time, .role, .function])
  }
}
