/// What a passage at the head of its sentence refers to in the sentence before, without which it says half: words of
/// a quotation that goes on, *they* and *that*, *the elk head* where the sentence before was the first to name one.
struct FactReference {
  private let reading: Reading
  private let attributions: [Attribution]
  private let pronoun: OpeningPronoun
  /// By stem, the first sentence that has it.
  private let firstMentions: [Int32]

  init(on side: Side, in comparer: Comparer) {
    let reading = comparer.readings[side]
    self.reading = reading
    attributions = comparer.attributions[side]
    pronoun = OpeningPronoun(reading, comparer.people[side])
    var mentions = Array(repeating: Int32(-1), count: reading.entries.count)
    for index in reading.tokens.indices.reversed() where reading.tokens[index].isWord {
      mentions[reading.stem(index)] = Int32(truncatingIfNeeded: reading.tokens[index].sentence)
    }
    firstMentions = mentions
  }

  /// Whether the passage, which opens a sentence, is told better with the sentence before.
  func leansBack(_ tokens: Range<Int>) -> Bool {
    guard let first = tokens.first(where: { reading.tokens[$0].isWord }) else { return false }
    if let before = before(first), before.suffix(2).contains(where: { reading.isMark($0, ":") }) {
      return true
    }
    if reading.tokens[first].flags.contains(.quoted) { return goesOnSpeaking(first) }
    return opensWithReference(first) || namesWhatWasJustNamed(tokens)
  }

  // MARK: Somebody's words

  /// Whether the quotation that `first` stands in began in the sentence before, or is led in by it.
  private func goesOnSpeaking(_ first: Int) -> Bool {
    guard let before = before(first),
      let number = reading.outermostQuote(at: first)
    else { return false }
    let quote = reading.quotes[number]
    if quote.tokens.lowerBound < before.upperBound { return true }
    let attribution = attributions[number]
    if let mention = attribution.mention, before.overlaps(mention) { return true }
    guard let key = attribution.key else { return false }
    let isSpeakers = reading.quotes(around: before).contains {
      reading.quotes[$0].tokens.overlaps(before) && attributions[$0].key == key
    }
    return isSpeakers || leadsIn(before, key, attribution)
  }

  /// `Moss objected to the plan.` before words of hers, or of somebody whom only the sentence before names.
  private func leadsIn(_ sentence: Range<Int>, _ key: String, _ attribution: Attribution) -> Bool {
    guard sentence.contains(where: { reading.tokens[$0].flags.contains(.capital) && reading.word($0) == key })
    else { return false }
    let isNamed = attribution.mention?.contains { reading.tokens[$0].flags.contains(.capital) } == true
    return !isNamed || sentence.contains { !reading.traits($0).isDisjoint(with: .cue) }
  }

  // MARK: Pronouns and things

  /// Whether words of the sentence stand for something that another sentence names: *they*, *the group*, *the offer
  /// for that post*, *such states*, *at the time, she*.
  func opensWithReference(_ first: Int) -> Bool {
    let head = reading.isWord(first, in: Self.leads) ? first + 1 : first
    if isPronoun(head) || opensWithBody(first) || pointsBack(first) { return true }
    return reading.traits(first).contains(.preposition) && namesNobodyBeforePronoun(first)
  }

  /// Whether the word stands for somebody or something that is named elsewhere.
  func isPronoun(_ token: Int) -> Bool {
    reading.tokens.indices.contains(token) && reading.isWord(token, in: Self.pronouns)
  }

  /// *that* and the like before a noun or alone behind a preposition, and *at the time*; *that* behind a verb opens a
  /// clause, and *those who* says itself whom it means.
  private func pointsBack(_ first: Int) -> Bool {
    let sentence = reading.sentences[reading.tokens[first].sentence].tokens
    return (first..<max(first, sentence.upperBound - 1)).contains { token in
      guard reading.isWord(token, in: Self.demonstratives) else { return isThen(token, from: first) }
      let isBound = token == first || reading.traits(token - 1).contains(.preposition)
      if !isNoun(token + 1) { return isBound && token > first && !isSaid(token + 1) }
      let isMany = reading.isWord(token, in: Self.many)
      return (isBound && token < first + Self.near || isMany) && !isSaid(token + 2)
    }
  }

  private static let near = 6

  private func isNoun(_ token: Int) -> Bool {
    reading.tokens[token].isWord && !reading.tokens[token].flags.contains(.capital)
      && reading.traits(token).isDisjoint(with: [.function, .adverb])
  }

  /// Whether one of the next words says which: `those changes that the board wants`, `such a plan as`.
  private func isSaid(_ token: Int) -> Bool {
    let next = token..<min(token + 3, reading.tokens.count)
    return next.contains { reading.traits($0).contains(.relative) }
      || next.first.map { reading.isWord($0, in: Self.which) } == true
  }

  /// `at the time`
  private func isThen(_ token: Int, from first: Int) -> Bool {
    token >= first + 2 && token < first + Self.near && reading.isWord(token, Self.time)
      && reading.isWord(token - 1, in: Self.definite) && reading.isWord(token - 2, Self.at)
  }

  private func opensWithBody(_ first: Int) -> Bool {
    guard reading.isWord(first, in: Self.definite) else { return false }
    return (first + 1...first + 2).contains {
      reading.tokens.indices.contains($0) && reading.isWord($0, in: Self.bodies)
        && !reading.tokens[$0].flags.contains(.capital)
    }
  }

  /// `At the time, she said`
  private func namesNobodyBeforePronoun(_ first: Int) -> Bool {
    let end = min(first + 10, reading.sentences[reading.tokens[first].sentence].tokens.upperBound - 1)
    guard let comma = (first..<max(first, end)).first(where: { reading.isMark($0, ",") }) else {
      return false
    }
    guard let next = (comma + 1...end).first(where: { reading.tokens[$0].isWord }),
      reading.value(of: next, in: Gender.pronouns) != nil
    else { return false }
    return !pronoun.mayName(first..<comma, next)
  }

  /// *the elk head*, or a name, that the sentence before was the first to mention, in words of its own.
  private func namesWhatWasJustNamed(_ tokens: Range<Int>) -> Bool {
    guard let before = before(tokens.lowerBound) else { return false }
    return tokens.contains { index in
      if isName(index) { return isNew(index, in: before) }
      guard reading.isWord(index, in: Self.definite) else { return false }
      return (index + 1..<max(index + 1, min(index + 3, tokens.upperBound))).contains {
        isThing($0) && isNew($0, in: before)
      }
    }
  }

  private func isNew(_ index: Int, in before: Range<Int>) -> Bool {
    let stem = reading.stem(index)
    guard let first = before.first, firstMentions[stem] == reading.tokens[first].sentence else {
      return false
    }
    return before.contains { reading.stem($0) == stem && !reading.tokens[$0].flags.contains(.quoted) }
  }

  private func isName(_ index: Int) -> Bool {
    let token = reading.tokens[index]
    return token.flags.contains(.capital) && !token.flags.contains(.quoted)
      && token.traits.isDisjoint(with: [.function, .month, .weekday, .role])
  }

  private func isThing(_ index: Int) -> Bool {
    let token = reading.tokens[index]
    return token.isWord && !token.flags.contains(.capital)
      && token.traits.isDisjoint(with: [.function, .time, .adverb, .verb, .numeral])
  }

  private func before(_ token: Int) -> Range<Int>? {
    let sentence = reading.tokens[token].sentence
    return sentence > 0 ? reading.sentences[sentence - 1].tokens : nil
  }

  private static let pronouns: WordSet = [
    "he", "he'd", "he'll", "he's", "her", "his", "it", "it's", "it'll", "its", "she", "she'd", "she'll",
    "she's",
    "such", "that", "that's", "their", "these", "they", "they'd", "they'll", "they're", "they've", "this",
    "those",
  ]
  /// `Then he cautioned`
  private static let leads: WordSet = ["also", "instead", "later", "now", "still", "then", "yet"]
  private static let time = SoughtWord("time")
  private static let at = SoughtWord("at")
  private static let many: WordSet = ["these", "those", "such"]
  private static let which: WordSet = ["as", "of", "in", "for", "with"]
  private static let demonstratives: WordSet = ["that", "this", "these", "those", "such"]
  private static let definite: WordSet = ["the", "that", "this", "these", "those"]
  /// Nouns that stand for what was named before, when nothing behind them says which.
  private static let bodies: WordSet = [
    "agency", "association", "coalition", "company", "couple", "committee", "group", "groups", "man", "men",
    "newspaper", "official", "officials", "one", "ones", "organization", "organisation", "pair", "panel",
    "site", "station", "two",
    "union", "woman", "women",
  ]
}
