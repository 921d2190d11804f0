import News

/// The words of an opening that a reason names: what the sentence says of its subject, and the words of colour beside
/// it. Each is a run that can be read alone, and true of its sentence whatever the other one says.
struct OpeningWords {
  let opening: Opening
  let reading: Reading
  /// What a token adds to the words that the other sentence has as well: its weight there, or 0.
  let shared: (Int) -> Double
  let isMet: (Range<Int>) -> Bool
  var text: MaskedText { opening.text }

  /// The most words that are named of what is said, of a clause that limits it, and of a verb or a judgement.
  static let most = 13
  private static let mostOfClause = 10
  static let mostOfSubject = 5
  private static let mostOfWord = 8
  /// How many more where all that closes is much shorter.
  private static let more = 6
  /// The most runs of colour beside what is said.
  private static let mostColours = 2

  /// - Parameters:
  ///   - shared: 0 for a token whose word the other sentence has not.
  ///   - isMet: whether the other sentence has nearly all that a run of words tells.
  init(
    _ opening: Opening, _ reading: Reading, shared: @escaping (Int) -> Double,
    isMet: @escaping (Range<Int>) -> Bool
  ) {
    self.opening = opening
    self.reading = reading
    self.shared = shared
    self.isMet = isMet
  }

  /// The runs in the order of the text.
  ///
  /// - Parameters:
  ///   - meets: whether the clause where the two meet is looked for.
  ///   - stances: the predicates whose verbs take a side.
  ///   - judging: the words that judge.
  ///   - hedging: the words that soften.
  ///   - standing: words that place somebody or something, or say how much, for where there are no others.
  func runs(
    meets: Bool, stances: [Phrase], judging: [Int], hedging: [Int], standing: [Int]
  ) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    func add(_ run: Range<Int>?) {
      guard let run, !runs.contains(where: { $0.overlaps(run) }) else { return }
      runs.append(run)
    }
    add((meets ? meeting : nil) ?? main)
    let plain = runs.count
    let colours =
      stances.map { words(from: $0.core.lowerBound, most: Self.mostOfWord) }
      + judging.map { around($0) } + [limit] + hedging.map { words(from: $0, most: Self.mostOfWord) }
    for colour in colours + [tail] where runs.count < plain + Self.mostColours { add(colour) }
    for token in standing where runs.count == plain { add(around(token)) }
    return runs.filter { !isMet($0) }.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// A run of a sentence that stands beside the two: what judges in it, limits it or softens.
  func colour(judging: [Int], hedging: [Int]) -> Range<Int>? {
    let runs = judging.map { around($0) } + [limit] + hedging.map { words(from: $0, most: Self.mostOfWord) }
    return runs.lazy.compactMap(\.self).first { !isMet($0) }
  }

  /// `but others call it out of bounds`, `despite claims that it is a ploy`: what limits the sentence.
  private var limit: Range<Int>? {
    text.units.indices.dropFirst(Self.least).lazy
      .filter { unit in
        text.isWord(unit, in: Self.limiting) && !reading.tokens[opening.token(unit)].flags.contains(.quoted)
          && (text.part(unit - 1) == .comma || text.part(unit - 1) == .dash || text.word(unit) != "but")
          && !isContinued(unit)
      }
      .compactMap { words(from: opening.token($0), most: Self.mostOfClause) }
      .first { run in
        run.count > 3
          && run.contains { index in
            text.word(opening.unit(run.lowerBound)) != "but" || reading.traits(index).contains(.negation)
              || PhraseFinder.isVerbal(text.part(opening.unit(index)))
          }
      }
  }

  /// `…, offering herself as the better choice`, `…, which hurts the poor`, `…, a gloomy answer from the port`: what a
  /// sentence adds at its end.
  private var tail: Range<Int>? {
    guard let comma = text.units.indices.last(where: { text.part($0) == .comma && !isInsideNoun($0) }) else {
      return nil
    }
    var unit = comma + 1
    while unit < text.units.count, text.part(unit) == .adverb { unit += 1 }
    guard unit < text.units.count, !reading.tokens[opening.token(unit)].flags.contains(.quoted) else {
      return nil
    }
    let opens =
      text.traits(unit).contains(.endsInIng) && text.traits(unit).isDisjoint(with: .cue)
      && (text.part(unit) == .gerund || unit > comma + 1)
      || text.isWord(unit, in: Self.adding)
    guard opens, let run = words(from: opening.token(comma + 1), most: Self.mostOfClause) else { return nil }
    let tells = run.contains { reading.traits($0).isSuperset(of: [.cueNeutral, .strongCue]) }
    return run.count > Self.least && !tells ? run : nil
  }

  private static let adding: WordSet = ["a", "an", "one", "which", "who"]

  /// `not only at the port, but at the mill` limits nothing.
  private func isContinued(_ unit: Int) -> Bool {
    (1..<unit).contains { text.word($0) == "only" && text.traits($0 - 1).contains(.negation) }
  }

  private static let least = 4
  private static let limiting: WordSet = ["although", "but", "despite", "though"]

  /// The noun phrase around a word that judges, or the word with what follows it.
  private func around(_ token: Int) -> Range<Int>? {
    let unit = opening.unit(token)
    guard let phrase = text.phrase(at: unit), !phrase.isPronoun else {
      return words(from: token, most: Self.mostOfWord).flatMap { $0.count > 1 ? $0 : nil }
    }
    let tokens = opening.token(phrase.units.lowerBound)..<opening.token(phrase.units.upperBound)
    // `a barrage of grins`, `his tough and divisive stances`: the head alone says little.
    let next = phrase.units.upperBound
    let isListed =
      next + 1 < text.units.count && text.part(next) == .coordinator
      && (describes(next + 1) || text.traits(next + 1).contains(.loaded))
    let isOpen =
      isListed || text.part(phrase.head) == .adjective
      || next < text.units.count && text.isWord(next, in: Self.joining)
    if !isOpen, next < text.units.count, text.part(next) == .coordinator { return nil }
    let whole = isOpen ? words(from: tokens.lowerBound, most: Self.mostOfWord) ?? tokens : tokens
    return whole.count > 1 && whole.count <= Self.most ? whole : nil
  }

  private static let joining: WordSet = ["against", "for", "of", "on", "over", "to", "with"]

  /// The words from `start` to the end of the clause, or as many as `most` allows without cutting a name or a noun from
  /// what belongs to it.
  func words(from token: Int, most: Int) -> Range<Int>? {
    // `he’s poised to win` without *he* could not be read.
    let isClitic = reading.tokens[token].flags.contains(.clitic) && token > opening.sentence.lowerBound
    let start = isClitic ? token - 1 : token
    let first = opening.unit(start)
    var (unit, end, count) = (first, first, 0)
    scan: while unit < text.units.count, count < most || count < most + Self.more && end - first <= most / 2 {
      switch text.part(unit) {
      case .stop where unit + 1 == text.units.count: break scan
      case .semicolon, .colon, .openBracket, .closeBracket: break scan
      case .dash where count > Self.least && !isInsideFigures(unit),
        .comma where count > 2 && !isInsideNoun(unit):
        break scan
      default: break
      }
      if reading.tokens[opening.token(unit)].isWord { count += 1 }
      unit += 1
      if closes(unit) { end = unit }
    }
    guard end > first else { return nil }
    // The mark that closes what one inside the run opens.
    let isOpen =
      end < text.units.count && reading.tokens[opening.token(end - 1)].flags.contains(.quoted)
      && !reading.tokens[start].flags.contains(.quoted) && !reading.tokens[opening.token(end)].isWord
      && !reading.tokens[opening.token(end)].flags.contains(.quoted)
    return start..<opening.token(isOpen ? end + 1 : end)
  }

  /// Whether a run may end before `unit`: behind a word of content that needs nothing of what follows.
  private func closes(_ unit: Int) -> Bool {
    let last = unit - 1
    let token = reading.tokens[opening.token(last)]
    guard token.isWord || token.flags.contains(.clitic) else { return false }
    switch text.part(last) {
    case .preposition, .determiner, .infinitive, .coordinator, .relative, .subordinator, .auxiliary, .hyphen,
      .possessive, .adverb:
      return false
    default: break
    }
    if isInsideClaim(last) { return false }
    // `out of his`
    if text.traits(last).contains(.determiner), text.phrase(at: last).map({ $0.units.count == 1 }) ?? true {
      return false
    }
    guard unit < text.units.count else { return true }
    if isInsideFigures(unit) { return false }
    let next = reading.tokens[opening.token(unit)]
    if next.flags.contains(.clitic) || next.flags.contains(.hyphenated) || text.part(unit) == .hyphen {
      return false
    }
    let (here, there) = (text.phrase(at: last), text.phrase(at: unit))
    if let here, here.units.contains(unit) { return false }
    if text.part(last) == .adjective, text.part(unit) == .comma || text.part(unit) == .coordinator {
      return false
    }
    // A subject needs its verb, a verb what it governs.
    if here != nil,
      PhraseFinder.isVerbal(text.part(unit)) && text.part(unit) != .gerund
        || text.part(unit) == .auxiliary
    {
      return !isSubject(last)
    }
    // `Dec. 27`
    if reading.isMark(opening.token(unit), "."), unit + 1 < text.units.count { return false }
    let needsMore =
      there != nil || text.part(unit) == .infinitive || text.isWord(unit, in: Self.claiming)
    return !(PhraseFinder.isVerbal(text.part(last)) && needsMore)
  }

  /// `voted 7–4`: a mark between two figures.
  private func isInsideFigures(_ unit: Int) -> Bool {
    guard unit > 0, unit + 1 < text.units.count, !reading.tokens[opening.token(unit)].isWord else {
      return false
    }
    return [unit - 1, unit + 1].allSatisfy { text.word($0).first?.isNumber == true }
  }

  /// Whether a clause with `that` has begun whose verb is still to come: `warned that failure`.
  private func isInsideClaim(_ unit: Int) -> Bool {
    var at = unit
    while at > 0, unit - at < Self.most {
      if PhraseFinder.isVerbal(text.part(at)) && text.part(at - 1) != .infinitive
        || text.part(at) == .auxiliary
      {
        return false
      }
      if text.isWord(at, in: Self.claiming) { return true }
      at -= 1
    }
    return false
  }

  private static let claiming: WordSet = ["if", "that", "whether"]

  /// Whether the noun phrase that ends here opens a clause: `that the measure`, `whether he`.
  private func isSubject(_ unit: Int) -> Bool {
    guard let phrase = text.phrase(at: unit) else { return false }
    let before = phrase.units.lowerBound - 1
    return phrase.isPronoun || before >= 0 && text.part(before) != .preposition
  }

  /// `a prominent but unpaid, advisory post`: what stands before the comma describes a noun behind it.
  private func isInsideNoun(_ comma: Int) -> Bool {
    guard comma > 0, comma + 1 < text.units.count, describes(comma - 1) || text.part(comma + 1) == .adjective
    else {
      return false
    }
    switch text.part(comma + 1) {
    case .adjective, .noun, .proper, .participle: break
    default: return false
    }
    var unit = comma - 1
    while unit >= 0, comma - unit < Self.reachOfAdjectives {
      switch text.part(unit) {
      case .determiner: return true
      case .preposition, .pronoun, .auxiliary, .comma, .relative, .infinitive: return false
      default: unit -= 1
      }
    }
    return false
  }

  private func describes(_ unit: Int) -> Bool {
    text.part(unit) == .adjective || !text.traits(unit).isDisjoint(with: [.endsInEd, .endsAsAdjective])
  }

  private static let reachOfAdjectives = 8
}
