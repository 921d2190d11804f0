import News

/// Why a passage is told as a fact of one side, in words: whose words it is, whom or what its first word means, and what
/// the other report has of its sentence.
struct FactReason {
  private let comparer: Comparer
  private let coverage: Coverage
  private let side: Side
  private let reading: Reading
  private let reference: FactReference
  /// What the sentence of the last passage tells, as a weight, and how much of it the other report has.
  private var whole: (sentence: Int, mass: Double, told: Double)?

  init(on side: Side, _ comparer: Comparer, _ coverage: Coverage, _ reference: FactReference) {
    self.comparer = comparer
    self.coverage = coverage
    self.side = side
    self.reference = reference
    reading = comparer.readings[side]
  }

  /// The reason, and whether the passage stays dark: it begins with a word for something that it does not name, and
  /// which the reason cannot name either.
  mutating func words(for passage: FactPassage) -> (reason: String, isDark: Bool) {
    let note = note(of: passage)
    guard let first = passage.tokens.first(where: { reading.tokens[$0].isWord }) else { return (note, false) }
    let isDark = passage.opensSentence && reference.opensWithReference(first)
    if let speaker = speaker(of: passage.tokens) { return ("Words of \(speaker). \(note)", isDark) }
    if let name = OpeningPronoun(reading, comparer.people[side]).name(for: passage.tokens) {
      return ("“\(reading.text(reading.range(of: first..<first + 1)))” is \(name). \(note)", false)
    }
    guard isDark, !reading.tokens[first].flags.contains(.quoted) else { return (note, isDark) }
    let before = before(passage.sentences.lowerBound).map { "The sentence before: “\($0)” " } ?? ""
    return (before + note, true)
  }

  /// Whose words a fact is, where it begins inside a quotation and does not say so itself: without the name it would
  /// read as the report's own.
  private func speaker(of tokens: Range<Int>) -> String? {
    guard reading.tokens[tokens.lowerBound].flags.contains(.quoted),
      let number = reading.outermostQuote(at: tokens.lowerBound)
    else { return nil }
    let attribution = comparer.attributions[side][number]
    let isSaid = attribution.mention.map { mention in
      mention.clamped(to: tokens) == mention
        && mention.contains { reading.traits($0).isDisjoint(with: .pronoun) && reading.tokens[$0].isWord }
    }
    return isSaid == true ? nil : attribution.name
  }

  /// The first words of the sentence before, which names what is meant.
  private func before(_ sentence: Int) -> String? {
    guard sentence > 0, !reading.sentences[sentence - 1].isFurniture else { return nil }
    let span = reading.sentences[sentence - 1]
    let tokens = reading.withoutOuterMarks(span.tokens.dropFirst(span.dateline))
    // Somebody's words, or another *they*, would not say who is meant.
    guard let first = tokens.first, !reading.tokens[first].flags.contains(.quoted),
      !reference.isPronoun(first)
    else { return nil }
    var (end, words) = (tokens.lowerBound, 0)
    while end < tokens.upperBound, words < Self.mostWords {
      if reading.tokens[end].isWord { words += 1 }
      end += 1
    }
    // A possessive 's belongs to its word.
    if end < tokens.upperBound, reading.tokens[end].flags.contains(.clitic) { end += 1 }
    guard words > 2 else { return nil }
    return reading.text(reading.range(of: tokens.lowerBound..<end)) + (end < tokens.upperBound ? " …" : ".")
  }

  private static let mostWords = 16

  private mutating func note(of passage: FactPassage) -> String {
    guard passage.isLinked else { return "No sentence of the other report shares enough with this one." }
    return isRestTold(passage)
      ? "The other report carries this sentence's matter, but not this part of it."
      : "No sentence of the other report tells enough of this one."
  }

  /// Whether the other report has most of what the sentence says outside the passage.
  private mutating func isRestTold(_ passage: FactPassage) -> Bool {
    let sentence = passage.sentences.lowerBound
    let tokens = reading.sentences[sentence].tokens
    // A sentence without an end may hold very many passages.
    if whole?.sentence != sentence {
      let (mass, told) = told(tokens, of: sentence)
      whole = (sentence, mass, told)
    }
    let own = told(passage.tokens.clamped(to: tokens), of: sentence)
    guard let whole else { return false }
    return (whole.told - own.told) * 2 > whole.mass - own.mass + Self.rounding
  }

  /// What rounding may leave of a rest that is nothing.
  private static let rounding = 1e-9

  private func told(_ tokens: Range<Int>, of sentence: Int) -> (mass: Double, told: Double) {
    let (ids, weights) = (comparer.concepts[side].ids, comparer.weights[side])
    var (mass, told) = (0.0, 0.0)
    for token in tokens where weights[token] > 0 {
      mass += weights[token]
      if coverage.isCarried(ids[token], of: sentence, side) { told += weights[token] }
    }
    return (mass, told)
  }
}
