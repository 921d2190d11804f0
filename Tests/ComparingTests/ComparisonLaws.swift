import News

@testable import Comparing

extension Comparison {
  init(_ left: String, _ right: String) {
    self.init(of: Article(text: left), and: Article(text: right))
  }

  func text(_ range: TextRange?, _ side: Side) -> String {
    range.map { articles[side].text.text(in: $0) } ?? "-"
  }

  /// What the contract promises of every comparison, and this one breaks; empty when all is well.
  var brokenLaws: [String] {
    rangeLaws + sentenceLaws + passageLaws + quoteLaws + framingLaws + factLaws + voiceLaws + findingLaws
  }

  private func ranges(_ side: Side) -> [(range: TextRange, what: String)] {
    var all: [(TextRange?, String)] = sentences[side].map { ($0.range, "sentence") }
    all += passages.map { (side == .left ? $0.left : $0.right, "passage") }
    for quote in quotes {
      let quotation = side == .left ? quote.left : quote.right
      all += [
        (quotation?.range, "quote"), (quotation?.speakerRange, "speaker"), (quotation?.cueRange, "cue"),
      ]
      all += quote.edits.map { (side == .left ? $0.left : $0.right, "edit") }
    }
    all += framing.map { (side == .left ? $0.left : $0.right, "framing \($0.kind)") }
    all += facts.filter { $0.side == side }.map { ($0.range, "fact") }
    all += conflicts.map { (side == .left ? $0.left : $0.right, "conflict") }
    all += reprints.filter { $0.side == side }.flatMap { [($0.first, "reprint"), ($0.second, "reprint")] }
    return all.compactMap { range, what in range.map { ($0, what) } }
  }

  /// Every range is inside its text, not empty, and neither begins nor ends with a blank.
  private var rangeLaws: [String] {
    Side.allCases.flatMap { side in
      let scalars = Array(articles[side].text.unicodeScalars)
      return ranges(side).compactMap { range, what in
        guard range.start >= 0, range.start < range.end, range.end <= scalars.count else {
          return "\(what) at \(range) is outside the \(side) text"
        }
        let ends = [scalars[range.start], scalars[range.end - 1]]
        return ends.contains { !ScalarClass.of($0).isShown }
          ? "\(what) at \(range) has a blank at an end" : nil
      }
    }
  }

  /// Sentences are in order and hold all but blanks.
  private var sentenceLaws: [String] {
    Side.allCases.flatMap { side in
      let scalars = Array(articles[side].text.unicodeScalars)
      var broken: [String] = []
      var end = 0
      for sentence in sentences[side] {
        if sentence.range.start < end { broken.append("sentence at \(sentence.range) overlaps") }
        if (end..<max(end, sentence.range.start)).contains(where: { ScalarClass.of(scalars[$0]).isShown }) {
          broken.append("text lost before \(sentence.range)")
        }
        end = sentence.range.end
      }
      if (min(end, scalars.count)..<scalars.count).contains(where: { ScalarClass.of(scalars[$0]).isShown }) {
        broken.append("text lost at the end")
      }
      return broken
    }
  }

  /// Links join whole sentences, each pair once; what has none stands once alone; coverage follows the links.
  private var passageLaws: [String] {
    var broken: [String] = []
    for side in Side.allCases {
      let own = passages.compactMap { link in
        (side == .left ? link.left : link.right).map { (range: $0, link: link) }
      }
      let bySentence = Dictionary(grouping: own, by: \.range)
      if Set(bySentence.keys) != Set(sentences[side].map(\.range)) {
        broken.append("\(side) passages are not the sentences")
      }
      for sentence in sentences[side] {
        let links = (bySentence[sentence.range] ?? []).map(\.link)
        let linked = links.filter { $0.left != nil && $0.right != nil }
        if linked.isEmpty != (sentence.coverage == .none) { broken.append("coverage of \(sentence.range)") }
        if linked.isEmpty, links.count != 1 {
          broken.append("\(sentence.range) stands alone \(links.count) times")
        }
        if !linked.isEmpty, linked.count != links.count {
          broken.append("\(sentence.range) is linked and alone")
        }
        if sentence.coverage == .full,
          facts.contains(where: { $0.side == side && $0.range.overlap(sentence.range) > 0 })
        {
          broken.append("a fact in \(sentence.range), which is told in full")
        }
      }
    }
    if passages.contains(where: { !(0...1).contains($0.score) }) { broken.append("score") }
    if passages.contains(where: { ($0.left == nil || $0.right == nil) && $0.score != 0 }) {
      broken.append("score of none")
    }
    if Set(passages).count != passages.count { broken.append("a passage twice") }
    let lefts = passages.compactMap(\.left)
    if lefts != lefts.sorted() { broken.append("order of passages") }
    let alone = passages.filter { $0.left == nil }.compactMap(\.right)
    if alone != alone.sorted() { broken.append("order of right passages") }
    return broken
  }

  private var quoteLaws: [String] {
    var broken: [String] = []
    for quote in quotes {
      let sides = [quote.left, quote.right].compactMap { $0 }.count
      if (quote.relation == .only) != (sides == 1) || sides == 0 {
        broken.append("sides of \(quote.relation)")
      }
      if (quote.relation == .altered) != !quote.edits.isEmpty { broken.append("edits of \(quote.relation)") }
      for edit in quote.edits {
        if edit.left == nil && edit.right == nil { broken.append("an edit of nothing") }
        if let range = edit.left, let whole = quote.left?.range, range.overlap(whole) < range.count {
          broken.append("left edit outside")
        }
        if let range = edit.right, let whole = quote.right?.range, range.overlap(whole) < range.count {
          broken.append("right edit outside")
        }
      }
      if quote.reason.isEmpty { broken.append("no reason for \(quote.relation)") }
    }
    for side in Side.allCases {
      let printed = Quotation.all(in: articles[side])
      let outer = printed.enumerated().filter { number, quotation in
        !printed[..<number].contains {
          $0.range.overlap(quotation.range) == quotation.range.count && $0.range != quotation.range
        }
      }.map(\.element)
      let found = quotes.compactMap { side == .left ? $0.left : $0.right }
      for quotation in outer where !found.contains(where: { $0.range.overlap(quotation.range) > 0 }) {
        broken.append("quotation at \(quotation.range) of the \(side) is lost")
      }
    }
    let lefts = quotes.compactMap { $0.left?.range.start }
    if lefts != lefts.sorted() { broken.append("order of quotes") }
    if Set(quotes).count != quotes.count { broken.append("a quote twice") }
    return broken
  }

  private var framingLaws: [String] {
    let weights = framing.map(\.weight)
    var broken = weights.contains { !(0...1).contains($0) } ? ["framing weight"] : []
    if weights != weights.sorted(by: >) { broken.append("order of framing") }
    if framing.contains(where: { $0.reason.isEmpty }) { broken.append("framing without a reason") }
    if framing.contains(where: { contrast in
      Side.allCases.contains { side in
        let whole = side == .left ? contrast.left : contrast.right
        return contrast.words[side].contains { $0.isEmpty || $0.overlap(whole) != $0.count }
      }
    }) {
      broken.append("words outside their passage")
    }
    if Set(framing).count != framing.count { broken.append("a contrast twice") }
    return broken
  }

  private var factLaws: [String] {
    var broken =
      facts.contains { !(0...1).contains($0.weight) || $0.reason.isEmpty } ? ["fact weight or reason"] : []
    for side in Side.allCases {
      let own = facts.filter { $0.side == side }
      if own.map(\.weight) != own.map(\.weight).sorted(by: >) { broken.append("order of facts") }
      let ranges = own.map(\.range).sorted()
      if zip(ranges, ranges.dropFirst()).contains(where: { $0.overlap($1) > 0 }) {
        broken.append("facts overlap")
      }
    }
    if facts.map(\.side) != facts.map(\.side).sorted(by: { $0 == .left && $1 == .right }) {
      broken.append("sides of facts")
    }
    if conflicts.contains(where: { $0.reason.isEmpty }) { broken.append("conflict without a reason") }
    if Set(conflicts).count != conflicts.count { broken.append("a conflict twice") }
    return broken
  }

  private var voiceLaws: [String] {
    var broken: [String] = []
    for voice in voices {
      if voice.left.quotes + voice.right.quotes < 1 { broken.append("a voice without quotes") }
      if voice.name.isEmpty { broken.append("a voice without a name") }
      if voice.left.quotes > voice.left.words || voice.right.quotes > voice.right.words {
        broken.append("words of a voice")
      }
    }
    if voices.reduce(0, { $0 + $1.left.words }) > words.left { broken.append("more quoted than written") }
    if voices.reduce(0, { $0 + $1.right.words }) > words.right { broken.append("more quoted than written") }
    return broken
  }

  private var findingLaws: [String] {
    let findings = findings
    var broken: [String] = []
    if findings.count(where: { $0.layer == .framing }) != framing.count + remarks.count {
      broken.append("framing lost")
    }
    if findings.count(where: { $0.layer == .conflicts }) != conflicts.count {
      broken.append("conflicts lost")
    }
    let printed = findings.count { $0.layer == .sharedQuotes || $0.layer == .alteredQuotes }
    if printed != shownQuotes.count(where: { $0.relation != .only }) + reprints.count {
      broken.append("shared quotations lost")
    }
    let only = findings.filter { $0.layer == .onlyHere }
    for fact in facts where !only.contains(where: { ($0.ranges[fact.side]?.overlap(fact.range) ?? 0) > 0 }) {
      broken.append("fact at \(fact.range) of the \(fact.side) is shown nowhere")
    }
    if findings.contains(where: { $0.ranges.left == nil && $0.ranges.right == nil }) {
      broken.append("a finding nowhere")
    }
    let lefts = findings.compactMap { $0.ranges.left?.start }
    if lefts != lefts.sorted() { broken.append("order of findings") }
    return broken
  }
}
