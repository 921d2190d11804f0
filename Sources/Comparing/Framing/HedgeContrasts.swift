import News

/// A claim that one report softens or keeps at a distance and the other one prints as it is.
///
/// Distance: `what they described as`, `so-called`, `is said to`. Softening: the words of `HedgeWords`.
struct HedgeContrasts {
  let pair: SentencePair

  func add(to contrasts: inout [Contrast]) {
    let hedges = Sides(left: hedges(on: .left), right: hedges(on: .right))
    for side in Side.allCases {
      for hedge in hedges[side] where !isMet(by: hedges[side.other], hedge) {
        if let contrast = contrast(of: hedge, side) { contrasts.append(contrast) }
      }
    }
  }

  /// A claim kept at a distance on `side`, of which two sentences that are not linked say two words or more close
  /// together, one of them no name.
  func distant(on side: Side) -> Contrast? {
    guard hedges(on: side.other).isEmpty else { return nil }
    for hedge in hedges(on: side) where hedge.isDistance {
      let start = hedge.positions.upperBound
      let own = (start..<min(pair.words[side].count, start + Self.reach)).filter {
        pair.concept($0, side) != Concepts.none
      }
      let answers = own.compactMap { position in
        pair.concepts[side.other].firstIndex(of: pair.concept(position, side)).map { (position, $0) }
      }
      guard let first = answers.map(\.1).min(), let last = answers.map(\.1).max(), last - first < Self.reach,
        Set(answers.map(\.1)).count >= 2, let end = answers.last?.0,
        answers.contains(where: { !pair.reading(side).isName(pair.words[side][$0.0]) })
      else { continue }
      let far = side.other
      let other = surroundings(of: first, far).lowerBound..<surroundings(of: last, far).upperBound
      guard !other.contains(where: { isQuoted($0, far) }) else { continue }
      return pair.contrast(
        .hedge, hedge.positions.lowerBound..<end + 1, side, other, weight: Self.distantWeight,
        reason:
          "The \(side.rawValue) report keeps the claim at a distance (“\(pair.text(hedge.positions, side))”); the other one says much the same as its own."
      )
    }
    return nil
  }

  /// How many words the claim may take, and what it weighs when the sentences are not linked.
  private static let reach = 6
  private static let distantWeight = 0.45
  /// From this probability on that two sentences tell one matter, a word that softens is a choice.
  private static let leastSoftened = 0.5

  private func isQuoted(_ position: Int, _ side: Side) -> Bool {
    pair.reading(side).tokens[pair.words[side][position]].flags.contains(.quoted)
  }

  private struct Hedge {
    let positions: Range<Int>
    let isDistance: Bool
  }

  private func hedges(on side: Side) -> [Hedge] {
    let words = pair.words[side]
    let reading = pair.reading(side)
    var hedges: [Hedge] = []
    var position = 0
    while position < words.count {
      // Most words are done with here.
      guard !reading.traits(words[position]).isDisjoint(with: [.hedge, .opensDistance]) else {
        position += 1
        continue
      }
      if let end = distance(from: position, side) {
        hedges.append(Hedge(positions: position..<end, isDistance: true))
        position = end
      } else {
        if isHedge(position, side) {
          hedges.append(Hedge(positions: position..<(position + 1), isDistance: false))
        }
        position += 1
      }
    }
    return hedges
  }

  private func isHedge(_ position: Int, _ side: Side) -> Bool {
    let traits = pair.traits(position, side)
    let token = pair.reading(side).tokens[pair.words[side][position]]
    return traits.contains(.hedge) && !traits.contains(.modal) && !traits.contains(.preposition)
      && !token.flags.contains(.quoted)
      && !pair.reading(side).isWord(pair.words[side][position], in: HedgeWords.weak)
      && !isArrival(position, side)
  }

  /// `appeared on television`, `in court`: no seeming.
  private func isArrival(_ position: Int, _ side: Side) -> Bool {
    guard position + 1 < pair.words[side].count, word(position, side).hasPrefix("appear") else {
      return false
    }
    return pair.traits(position + 1, side).contains(.preposition) && word(position + 1, side) != "to"
  }

  private func word(_ position: Int, _ side: Side) -> String {
    pair.reading(side).word(pair.words[side][position])
  }

  /// The end of a phrase that leaves the words behind it to somebody else, or nil.
  private func distance(from position: Int, _ side: Side) -> Int? {
    guard pair.traits(position, side).contains(.opensDistance) else { return nil }
    let words = pair.words[side]
    if word(position, side) == "so", position + 1 < words.count, word(position + 1, side) == "called" {
      return position + 2
    }
    guard word(position, side) == "what" else { return nil }
    for next in position + 1..<max(position + 1, min(words.count, position + 7)) {
      guard Self.viewing.contains(word(next, side)) else { continue }
      // "What is called a bypass" introduces a term.
      guard next > position + 2 || next == position + 2 && !pair.traits(next - 1, side).contains(.auxiliary)
      else { return nil }
      let isAs = next + 1 < words.count && word(next + 1, side) == "as"
      return isAs ? next + 2 : next + 1
    }
    return nil
  }

  /// Verbs that give a word to somebody else.
  static let viewing: Set = [
    "described", "describe", "describes", "perceive", "perceived", "perceives", "call", "called", "calls",
    "term",
    "termed", "see", "sees", "saw", "view", "viewed", "views", "label", "labelled", "labeled",
    "characterized",
    "characterised", "considers", "considered", "regard", "regarded", "said", "says", "claimed", "dubbed",
  ]

  private func contrast(of hedge: Hedge, _ side: Side) -> Contrast? {
    guard hedge.isDistance || pair.link.probability >= Self.leastSoftened,
      let answer = answer(behind: hedge, side)
    else { return nil }
    let least = min(pair.words[side].count, hedge.positions.upperBound + 1)
    let (end, otherEnd) = ends(of: answer, hedge, side)
    let own = hedge.positions.lowerBound..<max(least, end)
    let around = surroundings(of: answer.other, side.other)
    let other = around.lowerBound..<max(around.upperBound, otherEnd)
    if !hedge.isDistance {
      let isOfSaying = isCue(answer.own, side)
      guard claimWords(behind: hedge, side) > 1 || isOfSaying,
        !KeptDistance.keepsDistance(pair, side.other, besides: isOfSaying ? answer.other : nil)
      else { return nil }
    }
    if hedge.isDistance {
      guard !isInQuotation(answer.other, side.other),
        claimWords(behind: hedge, side) > 1 || isOneWord(behind: hedge, side)
      else { return nil }
    }
    let phrase = pair.text(hedge.positions, side)
    let reason =
      hedge.isDistance
      ? "The \(side.rawValue) report keeps the claim at a distance (“\(phrase)”); the other one prints it as its own."
      : "The \(side.rawValue) report softens the claim (“\(phrase)”); the other one does not."
    return pair.contrast(
      .hedge, own, side, other,
      weight: hedge.isDistance ? 0.95 * trust : 0.6 * (0.3 + 0.7 * pair.link.probability),
      reason: reason)
  }

  /// Whether the word says something: not to `call for` it.
  private func isCue(_ position: Int, _ side: Side) -> Bool {
    pair.traits(position, side).isSuperset(of: [.cueNeutral, .strongCue])
      && !(position + 1 < pair.words[side].count && word(position + 1, side) == "for")
  }

  /// Whether the word stands well inside a quotation: a sentence of a speaker's is no claim of the report.
  private func isInQuotation(_ position: Int, _ side: Side) -> Bool {
    guard isQuoted(position, side) else { return false }
    var start = position
    while start > 0, isQuoted(start - 1, side) { start -= 1 }
    var end = position
    while end < pair.words[side].count, isQuoted(end, side) { end += 1 }
    return end - start > Self.mostQuoted
  }

  /// `the so-called deal`, not `the so-called marriage penalty`
  private func isOneWord(behind hedge: Hedge, _ side: Side) -> Bool {
    let next = hedge.positions.upperBound + 1
    return word(hedge.positions.lowerBound, side) == "so"
      && (next >= pair.words[side].count || pair.concept(next, side) == Concepts.none)
  }

  /// How many of the words behind the hedge the other sentence has as well.
  private func claimWords(behind hedge: Hedge, _ side: Side) -> Int {
    let end = min(pair.words[side].count, hedge.positions.upperBound + Self.reach)
    return (hedge.positions.upperBound..<end).count { position in
      let concept = pair.concept(position, side)
      return concept != Concepts.none && pair.concepts[side.other].contains(concept)
    }
  }

  private static let mostQuoted = 8

  private var trust: Double { 0.6 + 0.4 * pair.link.probability }

  /// Whether the other side hedges as much.
  private func isMet(by others: [Hedge], _ hedge: Hedge) -> Bool {
    others.contains { $0.isDistance || !hedge.isDistance }
  }

  /// The first answered content word behind the hedge; for a hedge that only softens, no name.
  private func answer(behind hedge: Hedge, _ side: Side) -> (own: Int, other: Int)? {
    let positions = hedge.positions
    let count = pair.words[side].count
    for position in positions.upperBound..<max(positions.upperBound, min(count, positions.upperBound + 5)) {
      let isNext =
        position == positions.upperBound && !hedge.isDistance
        && !pair.traits(position, side).isDisjoint(with: .cue)
      guard isNext || pair.concept(position, side) != Concepts.none,
        hedge.isDistance || !pair.reading(side).isName(pair.words[side][position])
      else { continue }
      if let other = pair.answer(to: position, on: side) { return (position, other) }
      // The alignment ends where the distance outweighs what is behind it.
      let concept = pair.concept(position, side)
      if hedge.isDistance, concept != Concepts.none {
        return pair.concepts[side.other].firstIndex(of: concept).map { (position, $0) }
      }
    }
    return nil
  }

  /// Where what both claim ends: of a claim kept at a distance with the words of content that go on,
  /// `what they called Moss’s reckless [[plans]]`.
  private func ends(of answer: (own: Int, other: Int), _ hedge: Hedge, _ side: Side) -> (own: Int, other: Int)
  {
    guard hedge.isDistance else { return (answer.own + 1, answer.other + 1) }
    return (phraseEnd(behind: answer.own, side), phraseEnd(behind: answer.other, side.other))
  }

  private func phraseEnd(behind position: Int, _ side: Side) -> Int {
    let words = pair.words[side]
    var end = position + 1
    while end < words.count, end - position < Self.reach, pair.concept(end, side) != Concepts.none,
      words[end - 1] + Self.mostBetween >= words[end]
    {
      end += 1
    }
    return end
  }

  /// How far two words of one phrase stand from each other at most: a genitive and a quotation mark lie between.
  private static let mostBetween = 3

  /// A word with up to two words before it and one behind it, without words of no content at either end.
  private func surroundings(of position: Int, _ side: Side) -> Range<Int> {
    var start = max(0, position - 2)
    // `condemned on Sunday at [[Moss’s plans]]`
    if let place = (start..<position).last(where: { pair.traits($0, side).contains(.preposition) }) {
      start = place + 1
    }
    while start < position, pair.concept(start, side) == Concepts.none { start += 1 }
    let next = position + 1
    let hasNext = next < pair.words[side].count && pair.concept(next, side) != Concepts.none
    return start..<(hasNext ? next + 1 : next)
  }
}
