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

  /// - Parameters:
  ///   - isBare: whether runs are named too of which the other side has nearly all words.
  ///   - passages: the sentences around the two that are shown with them; what colours these is named as well.
  init(
    _ left: Opening, _ right: Opening, _ comparer: Comparer, isBare: Bool = true,
    passages: Sides<Range<Int>>? = nil
  ) {
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
    let naming = OpeningNaming(
      left: left, right: right, comparer: comparer, isBare: isBare, passages: passages)
    let own = naming.runs(
      .left, stances: isCharged ? charged.0 : [], judging: judging.0,
      hedging: hedged.1.isEmpty ? hedged.0 : [])
    let other = naming.runs(
      .right, stances: isCharged ? charged.1 : [], judging: judging.1,
      hedging: hedged.0.isEmpty ? hedged.1 : [])
    namesBoth = !own.isEmpty && !other.isEmpty
    runs = Sides(left: own, right: other)
    words = Side.allCases.filter { [runs] in !runs[$0].isEmpty }
      .map { [runs] side in
        let cited = runs[side].map(comparer.readings[side].cited).joined(separator: " and ")
        return "\(cited) on the \(side.rawValue)"
      }.joined(separator: ", ")
  }

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

  static func loaded(_ opening: Opening) -> [Int] {
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
  static func judging(_ opening: Opening, _ comparer: Comparer) -> [Int] {
    let reading = comparer.readings[opening.side]
    return loaded(opening).filter { !reading.isCharge($0, in: opening.sentence) }
      .sorted { (reading.weight($1), $0) < (reading.weight($0), $1) }
  }

  static func hedging(_ opening: Opening, _ comparer: Comparer) -> [Int] {
    let reading = comparer.readings[opening.side]
    return opening.phrases.filter(\.isHedged).flatMap(\.tokens)
      .filter { reading.traits($0).contains(.hedge) && !reading.isWord($0, in: HedgeWords.weak) }
  }
}
