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
  /// How many more where the clause ends there, or all that can be read alone is much shorter.
  static let more = 6
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

  static let least = 4
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
    return whole.count > 1 && whole.count <= Self.most + Self.more ? whole : nil
  }

  private static let joining: WordSet = ["against", "for", "of", "on", "over", "to", "with"]
}
