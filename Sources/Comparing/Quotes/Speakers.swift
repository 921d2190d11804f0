import News

/// Finds who said each quotation of a text.
///
/// Ordered patterns over the text with its quotations masked: first the quotation's own sentence (`SpeakerRules`),
/// then its paragraph, then the paragraph before. Pronouns are resolved afterwards (`Coreference`).
struct Speakers {
  /// One attribution for each of `reading.quotes`, in their order.
  static func attributions(in reading: Reading, naming people: People) -> [Attribution] {
    guard !reading.quotes.isEmpty else { return [] }
    var speakers = Speakers(reading: reading, people)
    for (number, paragraph) in reading.paragraphs.enumerated() { speakers.read(paragraph, number) }
    speakers.carryBack()
    speakers.readNested()
    speakers.coreference.settleGenders()
    speakers.resolve()
    return speakers.attributions
  }

  private let reading: Reading
  private var attributions: [Attribution]
  /// What each mention stands for when it is a relative pronoun.
  private var antecedents: [Range<Int>: Range<Int>] = [:]
  private var coreference: Coreference
  private var nextQuote = 0
  private var inner: [[Int]] = []
  /// The quotations that a word of saying in their own paragraph attributes, or one that leads to it.
  private var tagged: Set<Int> = []
  /// The last speaker of the paragraph before, and whether that paragraph leads over to a quotation.
  private var carried: Attribution?
  private var leadsOver = false

  private init(reading: Reading, _ people: People) {
    self.reading = reading
    coreference = Coreference(reading, people: people)
    attributions = reading.quotes.map { _ in .unknown }
    inner = reading.quotes.map { _ in [] }
    for (index, quote) in reading.quotes.enumerated() {
      if let outer = quote.outer { inner[outer].append(index) }
    }
  }

  // MARK: Paragraphs

  private mutating func read(_ paragraph: Range<Int>, _ number: Int) {
    var quotes: [Int] = []
    while nextQuote < reading.quotes.count, reading.quotes[nextQuote].paragraph == number {
      if reading.quotes[nextQuote].outer == nil { quotes.append(nextQuote) }
      nextQuote += 1
    }
    let rules = SpeakerRules(text: MaskedText(paragraph, masking: quotes, in: reading))
    coreference.read(rules.text)
    attribute(rules)
  }

  private mutating func attribute(_ rules: SpeakerRules) {
    let text = rules.text
    var bySentence = Array(filling: text.sentences.count, with: Attribution?.none)
    var waiting: [(quote: Int, sentence: Int, hasPatient: Bool)] = []
    for unit in text.units.indices {
      guard let quote = text.units[unit].quote else { continue }
      let sentence = text.sentence(of: unit)
      let finding = rules.finding(for: unit)
      if finding?.cue == nil, rules.isLabel(unit) {
        attributions[quote].isLabel = true
      } else if let finding {
        attributions[quote] = attribution(finding, text)
        bySentence[sentence] = attributions[quote]
        if finding.cue != nil { tagged.insert(quote) }
      } else {
        waiting.append((quote, sentence, rules.hasPatient(before: unit)))
      }
    }
    for (number, sentence) in text.sentences.enumerated() where bySentence[number] == nil {
      bySentence[number] = indirect(sentence, rules)
    }
    let neighbours = waiting.isEmpty ? nil : Neighbours(bySentence)
    for (quote, sentence, hasPatient) in waiting {
      let isLedTo = sentence == 0 && (leadsOver || reading.quotes[quote].continuesParagraph)
      let found =
        (isLedTo || hasPatient ? carried : nil) ?? neighbours?.nearest(to: sentence) ?? carried ?? .unknown
      attributions[quote] = found
      if isLedTo && leadsOver || neighbours?.nearest(to: sentence)?.cue != nil { tagged.insert(quote) }
      if bySentence[sentence] == nil { bySentence[sentence] = found }
    }
    let last = bySentence.last { $0?.cue != nil } ?? bySentence.last { $0 != nil }
    if let last, let last { carried = last }
    leadsOver = text.units.last.map { $0.part == .colon } ?? false
    if leadsOver, let last = bySentence.last, let last { carried = last }
  }

  /// The attribution of a sentence without an attributed quotation.
  private mutating func indirect(_ sentence: Range<Int>, _ rules: SpeakerRules) -> Attribution? {
    if let finding = rules.main(of: sentence) { attribution(finding, rules.text) } else { nil }
  }

  private mutating func attribution(_ finding: SpeakerRules.Finding, _ text: MaskedText) -> Attribution {
    let mention = text.tokens(of: finding.subject.units)
    if let antecedent = finding.subject.antecedent { antecedents[mention] = text.tokens(of: antecedent) }
    return Attribution(mention: mention, cue: finding.cue.map { text.tokens(of: $0) }, name: nil, key: nil)
  }

  /// Gives a quotation that runs on into the next paragraph who is named there, where it has no tag of its own.
  private mutating func carryBack() {
    let outer = reading.quotes.indices.filter { reading.quotes[$0].outer == nil }
    for (next, quote) in zip(outer, outer.dropFirst()).reversed().map({ ($1, $0) }) {
      guard reading.quotes[quote].isUnclosed, reading.quotes[next].continuesParagraph,
        tagged.contains(next), !tagged.contains(quote)
      else { continue }
      attributions[quote] = attributions[next]
      tagged.insert(quote)
    }
  }

  // MARK: Names

  /// Gives each attribution its name: mentions in the order of the text, so that a pronoun can mean the speaker
  /// before it, and outer quotations first, for the `I` of those inside.
  private mutating func resolve() {
    var known: [Range<Int>: Coreference.Referent] = [:]
    let order = attributions.indices.sorted {
      (depth($0), attributions[$0].mention?.lowerBound ?? 0, $0)
        < (depth($1), attributions[$1].mention?.lowerBound ?? 0, $1)
    }
    for quote in order {
      guard let mention = attributions[quote].mention else { continue }
      let outer = reading.quotes[quote].outer.map { attributions[$0] }
      let isKnown = known[mention] != nil
      let found = known[mention] ?? coreference.resolve(antecedents[mention] ?? mention, inside: outer)
      guard let found, attributions[quote].cue != nil || coreference.maySpeak(found) else { continue }
      known[mention] = found
      (attributions[quote].name, attributions[quote].key) = (found.name, found.key)
      if !isKnown, outer == nil { coreference.noteSpeaker(found, at: mention.lowerBound) }
    }
  }

  private func depth(_ quote: Int) -> Int {
    var depth = 0
    var outer = reading.quotes[quote].outer
    while let around = outer {
      depth += 1
      outer = reading.quotes[around].outer
    }
    return depth
  }

  // MARK: Nested quotations

  private mutating func readNested() {
    for (outer, quotes) in inner.enumerated() where !quotes.isEmpty {
      let rules = SpeakerRules(text: MaskedText(reading.quotes[outer].tokens, masking: quotes, in: reading))
      for unit in rules.text.units.indices {
        guard let quote = rules.text.units[unit].quote else { continue }
        let finding = rules.finding(for: unit).flatMap { $0.cue == nil ? nil : $0 }
        attributions[quote] = if let finding { attribution(finding, rules.text) } else { attributions[outer] }
      }
    }
  }
}

/// For each sentence of a paragraph, the nearest one that attributes: by a word of saying first, earlier first.
private struct Neighbours {
  private let bySentence: [Attribution?]
  private let nearest: [Int?]

  init(_ bySentence: [Attribution?]) {
    self.bySentence = bySentence
    let all = bySentence.indices
    let said = all.map { bySentence[$0]?.cue != nil }
    let any = all.map { bySentence[$0] != nil }
    let (saidBefore, saidBehind) = (Self.carry(said, all), Self.carry(said, all.reversed()))
    let (anyBefore, anyBehind) = (Self.carry(any, all), Self.carry(any, all.reversed()))
    nearest = all.map { saidBefore[$0] ?? saidBehind[$0] ?? anyBefore[$0] ?? anyBehind[$0] }
  }

  func nearest(to sentence: Int) -> Attribution? { nearest[sentence].flatMap { bySentence[$0] } }

  /// For each place it or the last one before it, in `order`, that is marked.
  private static func carry(_ isMarked: [Bool], _ order: some Sequence<Int>) -> [Int?] {
    var places = Array(filling: isMarked.count, with: Int?.none)
    var last: Int?
    for place in order {
      if isMarked[place] { last = place }
      places[place] = last
    }
    return places
  }
}
