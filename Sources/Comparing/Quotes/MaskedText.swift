/// What a unit of a clause is to the speaker rules.
enum PartOfSpeech: UInt8 {
  case noun, proper, pronoun, determiner, number, adjective
  /// A finite verb, or a verb behind its auxiliary.
  case verb
  /// A form in `-ed` that may be a participle: behind a comma or at the head of its clause.
  case participle
  /// A form in `-ing` without an auxiliary.
  case gerund
  case auxiliary, infinitive, preposition, relative, subordinator, coordinator, adverb, time
  case comma, colon, semicolon, dash, hyphen
  /// A mark inside a name: the stop of `Mr.`, `&`, `/`.
  case joiner
  case openBracket, closeBracket, stop, possessive, quote, mark
}

/// A stretch of text as the speaker rules see it: words and marks, and each quotation as one unit.
///
/// A class, so that all who look at it share one.
final class MaskedText: Sendable {
  struct Unit {
    // In half the space of plain integers: the units of a paragraph are many.
    private let start: Int32
    private let end: Int32
    private let number: Int32
    /// The indices of its sentence and of its noun phrase, -1 for none.
    fileprivate(set) var sentence: Int32 = 0
    var phrase: Int32 = -1
    var part: PartOfSpeech

    fileprivate init(tokens: Range<Int>, quote: Int?, part: PartOfSpeech) {
      start = Int32(truncatingIfNeeded: tokens.lowerBound)
      end = Int32(truncatingIfNeeded: tokens.upperBound)
      number = quote.map { Int32(truncatingIfNeeded: $0) } ?? -1
      self.part = part
    }

    /// The tokens of the text; for a quotation, its marks included.
    var tokens: Range<Int> { Range(uncheckedBounds: (Int(start), Int(end))) }
    /// The first of them.
    var first: Int { Int(start) }
    /// The index of the quotation in `Reading.quotes`, or nil for a word or mark.
    var quote: Int? { number < 0 ? nil : Int(number) }
    var isQuote: Bool { number >= 0 }
  }

  let reading: Reading
  let units: [Unit]
  /// Indices into `units`, one range a sentence; a quotation of several sentences belongs to one.
  let sentences: [Range<Int>]
  let phrases: [NounPhrase]

  /// - Parameter quotes: the quotations of `tokens` to mask, in order and none inside of another.
  init(_ tokens: Range<Int>, masking quotes: some Collection<Int>, in reading: Reading) {
    self.reading = reading
    var units = Self.masked(tokens, quotes, reading)
    let sentences = Self.sentences(of: &units, reading)
    Tagger(reading: reading).tag(&units, sentences: sentences)
    phrases = NounPhrase.phrases(of: &units, in: reading)
    self.units = units
    self.sentences = sentences
  }

  private static func masked(
    _ tokens: Range<Int>, _ quotes: some Collection<Int>, _ reading: Reading
  ) -> [Unit] {
    var units: [Unit] = []
    units.reserveCapacity(tokens.count)
    var index = tokens.lowerBound
    func appendWords(upTo end: Int) {
      while index < end {
        units.append(Unit(tokens: index..<index + 1, quote: nil, part: .mark))
        index += 1
      }
    }
    for number in quotes {
      let quote = reading.quotes[number]
      let from = max(index, quote.tokens.lowerBound - 1)
      let to = min(
        tokens.upperBound, quote.isUnclosed ? quote.tokens.upperBound : quote.tokens.upperBound + 1)
      guard from < to else { continue }
      appendWords(upTo: from)
      units.append(Unit(tokens: from..<to, quote: number, part: .quote))
      index = to
    }
    appendWords(upTo: tokens.upperBound)
    return units
  }

  private static func sentences(of units: inout [Unit], _ reading: Reading) -> [Range<Int>] {
    let tokens = reading.tokens
    guard let first = units.first, let last = units.last else { return [] }
    // Sentences ascend; most texts are one.
    if tokens[first.first].sentence == tokens[last.tokens.upperBound - 1].sentence {
      return [0..<units.count]
    }
    var sentences: [Range<Int>] = []
    var start = 0
    for index in units.indices {
      let isLast = index + 1 == units.count
      let ends =
        isLast
        || tokens[units[index].tokens.upperBound - 1].sentence
          != tokens[units[index + 1].tokens.lowerBound].sentence
      if !sentences.isEmpty { units[index].sentence = Int32(truncatingIfNeeded: sentences.count) }
      guard ends else { continue }
      sentences.append(start..<index + 1)
      start = index + 1
    }
    return sentences
  }

  /// The index of the sentence of a unit.
  func sentence(of unit: Int) -> Int { Int(units[unit].sentence) }
  func part(_ unit: Int) -> PartOfSpeech { units[unit].part }
  func word(_ unit: Int) -> String { reading.word(units[unit].first) }
  /// The first token of a unit.
  func token(of unit: Int) -> Int { units[unit].first }
  func isWord(_ unit: Int, _ word: SoughtWord) -> Bool { reading.isWord(units[unit].first, word) }
  func isWord(_ unit: Int, in words: WordSet) -> Bool { reading.isWord(units[unit].first, in: words) }
  func traits(_ unit: Int) -> WordTraits {
    units[unit].isQuote ? [] : reading.traits(units[unit].first)
  }

  func phrase(at unit: Int) -> NounPhrase? {
    guard units.indices.contains(unit), units[unit].phrase >= 0 else { return nil }
    return phrases[Int(units[unit].phrase)]
  }

  func tokens(of units: Range<Int>) -> Range<Int> {
    guard let last = units.last else { return 0..<0 }
    return self.units[units.lowerBound].tokens.lowerBound..<self.units[last].tokens.upperBound
  }

  /// The first token of what stands inside the marks of the quotation at `unit`.
  func insideOfQuote(at unit: Int) -> Range<Int>? { units[unit].quote.map { reading.quotes[$0].tokens } }
}
