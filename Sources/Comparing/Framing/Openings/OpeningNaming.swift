import News

/// Which words a reason names of two sentences, or of the passages around them.
struct OpeningNaming {
  let left: Opening
  let right: Opening
  let comparer: Comparer
  /// Whether runs are named too of which the other side has nearly all words.
  let isBare: Bool
  /// The sentences that are shown with the two; what colours these is named as well.
  private let passages: Sides<Range<Int>>?
  /// What either sentence tells, and what its passage does, as concepts.
  private let told: Sides<Set<Int>>
  private let toldAround: Sides<Set<Int>>

  init(left: Opening, right: Opening, comparer: Comparer, isBare: Bool, passages: Sides<Range<Int>>?) {
    self.left = left
    self.right = right
    self.comparer = comparer
    self.isBare = isBare
    self.passages = passages
    func concepts(_ side: Side, _ tokens: Range<Int>) -> Set<Int> {
      let ids = comparer.concepts[side].ids
      return Set(tokens.map { ids[$0] }).subtracting([Concepts.none])
    }
    let told = Sides(
      left: concepts(.left, left.sentence), right: concepts(.right, right.sentence))
    self.told = told
    toldAround =
      passages.map { passages in
        Sides(
          left: concepts(.left, comparer.readings.left.tokens(of: passages.left)),
          right: concepts(.right, comparer.readings.right.tokens(of: passages.right)))
      } ?? told
  }

  /// The runs of one side in the order of the text.
  func runs(_ side: Side, stances: [Phrase], judging: [Int], hedging: [Int]) -> [Range<Int>] {
    let (opening, other) = side == .left ? (left, right) : (right, left)
    let own = words(of: opening, told[side.other]).runs(
      meets: !isBare, stances: stances, judging: judging, hedging: hedging,
      standing: standing(opening, besides: other))
    let beside = around(side).compactMap { sentence in
      words(of: sentence, toldAround[side.other]).colour(
        judging: OpeningSigns.judging(sentence, comparer), hedging: OpeningSigns.hedging(sentence, comparer))
    }
    return (own + beside.prefix(1)).sorted { $0.lowerBound < $1.lowerBound }
  }

  private func words(of opening: Opening, _ told: Set<Int>) -> OpeningWords {
    let (ids, reading) = (comparer.concepts[opening.side].ids, comparer.readings[opening.side])
    return OpeningWords(
      opening, reading,
      shared: { index in
        told.contains(ids[index]) && !reading.isName(index)
          && !reading.tokens[index].flags.contains(.quoted) ? reading.weight(index) : 0
      },
      isMet: { run in
        let content = run.filter { !reading.traits($0).contains(.function) && ids[$0] != Concepts.none }
        let judges = content.contains { reading.traits($0).contains(.loaded) && !told.contains(ids[$0]) }
        return !isBare && !judges
          && Double(content.count { told.contains(ids[$0]) }) >= Self.mostMet * Double(content.count)
      })
  }

  /// From this share of its words on the other side has what a run tells.
  private static let mostMet = 0.7

  /// The other sentences of a passage.
  private func around(_ side: Side) -> [Opening] {
    guard let passages else { return [] }
    let own = side == .left ? left.number : right.number
    let other = passages[side.other].lowerBound
    return passages[side].filter { $0 != own }.map { number in
      let link = side == .left ? (number, other) : (other, number)
      return Opening(
        SentencePair(comparer: comparer, link: .loose(link.0, link.1, probability: 0)), side)
    }
  }

  /// The words of standing or measure that the other opening does not have: `conservative`, `barely`.
  private func standing(_ opening: Opening, besides other: Opening) -> [Int] {
    let reading = comparer.readings[opening.side]
    let words = Set(other.sentence.map { comparer.readings[other.side].stem($0) })
    return opening.sentence.filter { index in
      let isOne =
        !reading.traits(index).isDisjoint(with: [.political, .intensifier])
        || reading.isWord(index, in: Self.measures)
        || index > opening.sentence.lowerBound && reading.isWord(index, in: Self.superlatives)
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
