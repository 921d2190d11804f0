import News

/// What sets two openings apart: how many words judge, soften or take a side in one of them only, and which words a
/// reason names.
struct OpeningSigns {
  private(set) var count = 0
  private(set) var kind = FramingContrast.Kind.wording
  /// Whether the two do something else, or one of them colours it.
  let isTold: Bool
  let words: String
  /// The runs of tokens that are named of either.
  let runs: Sides<[Range<Int>]>
  /// Whether words of both are named.
  let namesBoth: Bool

  /// - Parameter isBare: whether runs are named too of which the other sentence has nearly all words.
  init(_ left: Opening, _ right: Opening, _ comparer: Comparer, isBare: Bool = true) {
    let judging = (Self.judging(left, comparer), Self.judging(right, comparer))
    count += Self.loaded(left).count + Self.loaded(right).count
    let charged = (
      left.phrases.filter { Self.takesSide($0, .left, comparer) },
      right.phrases.filter { Self.takesSide($0, .right, comparer) }
    )
    let isCharged = charged.0.first?.stance != charged.1.first?.stance
    if isCharged {
      if count == 0 { kind = .attribution }
      count += 1
    }
    let hedged = (Self.hedging(left, comparer), Self.hedging(right, comparer))
    if hedged.0.isEmpty != hedged.1.isEmpty {
      if count == 0 { kind = .hedge }
      count += 1
    }
    let mains = (Self.main(left, comparer), Self.main(right, comparer))
    // Two sentences that do the same differ in what is no framing.
    isTold =
      count > 0
      || mains.0 != mains.1
    func named(_ opening: Opening, _ stances: [Phrase], _ judging: [Int], _ hedging: [Int]) -> [Range<Int>] {
      let reading = comparer.readings[opening.side]
      let other = opening.side == .left ? right : left
      let (ids, others) = (comparer.concepts[opening.side].ids, comparer.concepts[other.side].ids)
      let met = Set(other.sentence.map { others[$0] })
      func isMet(_ index: Int) -> Bool { ids[index] != Concepts.none && met.contains(ids[index]) }
      return OpeningWords(
        opening, reading,
        shared: { index in
          isMet(index) && !reading.isName(index) && !reading.tokens[index].flags.contains(.quoted)
            ? reading.weight(index) : 0
        },
        isMet: { run in
          let told = run.filter { !reading.traits($0).contains(.function) && ids[$0] != Concepts.none }
          return !isBare && Double(told.count(where: isMet)) >= Self.mostMet * Double(told.count)
        }
      )
      .runs(
        meets: !isBare, stances: isCharged ? stances : [], judging: judging, hedging: hedging,
        standing: Self.standing(opening, besides: other, comparer)
      )
    }
    let own = named(left, charged.0, judging.0, hedged.1.isEmpty ? hedged.0 : [])
    let other = named(right, charged.1, judging.1, hedged.0.isEmpty ? hedged.1 : [])
    namesBoth = !own.isEmpty && !other.isEmpty
    runs = Sides(left: own, right: other)
    words = Side.allCases.filter { [runs] in !runs[$0].isEmpty }
      .map { [runs] side in
        let cited = runs[side].map(comparer.readings[side].cited).joined(separator: " and ")
        return "\(cited) on the \(side.rawValue)"
      }.joined(separator: ", ")
  }

  /// From this share of its words on the other sentence has what a run tells.
  private static let mostMet = 0.7

  /// The stem of the first verb that says something of a subject.
  private static func main(_ opening: Opening, _ comparer: Comparer) -> Int? {
    let reading = comparer.readings[opening.side]
    let phrase = opening.phrases.first { phrase in
      let first = phrase.core.lowerBound
      return phrase.kind == .predicate && phrase.subject != nil && reading.word(first) != "to"
        && !reading.traits(first).contains(.endsInIng)
    }
    return phrase.map { reading.stem($0.head) }
  }

  /// Whether a verb takes a side which is not what both reports tell: where somebody endorses or condemns somebody, that
  /// is the event.
  private static func takesSide(_ phrase: Phrase, _ side: Side, _ comparer: Comparer) -> Bool {
    guard phrase.isCharged else { return false }
    guard phrase.stance == .favouring || phrase.stance == .hostile else { return true }
    return comparer.conceptWeights.sentences(withConceptOf: phrase.head, on: side)[side.other] == 0
  }

  private static func loaded(_ opening: Opening) -> [Int] {
    var found: [Int] = []
    for phrase in opening.phrases {
      for content in phrase.contents where content.isLoaded && !found.contains(content.token) {
        found.append(content.token)
      }
    }
    return found
  }

  /// The words that judge in the report's own voice, rarest first: what somebody is charged with, urges or warns of is
  /// a speaker's.
  private static func judging(_ opening: Opening, _ comparer: Comparer) -> [Int] {
    let reading = comparer.readings[opening.side]
    return loaded(opening).filter { !reading.isCharge($0, in: opening.sentence) }
      .sorted { (reading.weight($1), $0) < (reading.weight($0), $1) }
  }

  private static func hedging(_ opening: Opening, _ comparer: Comparer) -> [Int] {
    let reading = comparer.readings[opening.side]
    return opening.phrases.filter(\.isHedged).flatMap(\.tokens)
      .filter { reading.traits($0).contains(.hedge) && !reading.isWord($0, in: HedgeWords.weak) }
  }

  /// The words of standing or measure that the other opening does not have: `conservative`, `barely`.
  private static func standing(_ opening: Opening, besides other: Opening, _ comparer: Comparer) -> [Int] {
    let reading = comparer.readings[opening.side]
    let words = Set(other.sentence.map { comparer.readings[other.side].stem($0) })
    return opening.sentence.filter { index in
      let isOne =
        !reading.traits(index).isDisjoint(with: [.political, .intensifier])
        || reading.isWord(index, in: measures)
        || index > opening.sentence.lowerBound && reading.isWord(index, in: superlatives)
          && (reading.word(index - 1) == "the" || reading.tokens[index - 1].flags.contains(.clitic))
      return isOne && !reading.isName(index) && !reading.tokens[index].flags.contains(.quoted)
        && !words.contains(reading.stem(index))
    }
  }

  private static let measures: WordSet = ["barely", "hardly", "merely", "scarcely"]
  private static let superlatives: WordSet = [
    "biggest", "boldest", "deepest", "fiercest", "greatest", "hardest", "harshest", "heaviest", "highest",
    "largest",
    "longest", "loudest", "most", "sharpest", "strongest", "toughest", "worst",
  ]
}
