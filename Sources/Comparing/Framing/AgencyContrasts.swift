import News

/// The same act told with and without the one who does it: active on one side, passive on the other.
struct AgencyContrasts {
  let pair: SentencePair

  func add(to contrasts: inout [Contrast]) {
    for side in Side.allCases {
      for position in pair.words[side].indices where isBe(position, side) {
        guard let passive = passive(from: position, side), let contrast = contrast(of: passive, side) else {
          continue
        }
        contrasts.append(contrast)
      }
    }
  }

  private struct Passive {
    /// From the form of "be" to the participle.
    let positions: Range<Int>
    let hasAgent: Bool
  }

  private func word(_ position: Int, _ side: Side) -> String {
    pair.reading(side).word(pair.words[side][position])
  }

  private func isBe(_ position: Int, _ side: Side) -> Bool {
    pair.traits(position, side).contains(.passive)
  }

  /// `become exhausted` names nobody who acts either.
  private func isBecome(_ position: Int, _ side: Side) -> Bool {
    ["became", "become", "becomes", "becoming"].contains(word(position, side))
  }

  private func passive(from position: Int, _ side: Side) -> Passive? {
    for next in position + 1..<max(position + 1, min(pair.words[side].count, position + 4)) {
      guard isParticiple(next, side) else { continue }
      let limit = min(pair.words[side].count, next + 6)
      let hasAgent = (next + 1..<max(next + 1, limit)).contains { word($0, side) == "by" }
      return Passive(positions: position..<(next + 1), hasAgent: hasAgent)
    }
    return nil
  }

  private func isParticiple(_ position: Int, _ side: Side) -> Bool {
    if pair.traits(position, side).contains(.endsInEd), word(position, side).count > 4 { return true }
    return pair.reading(side).isWord(pair.words[side][position], in: Self.irregular)
  }

  private static let irregular: WordSet = [
    "killed", "shot", "beaten", "hit", "struck", "hurt", "taken", "given", "driven", "thrown", "held", "sent",
    "told",
    "made", "built", "brought", "caught", "found", "left", "lost", "paid", "put", "seen", "shown", "shut",
    "sold",
    "stolen", "torn", "won", "written", "broken", "chosen", "cut", "fought", "forced", "hidden", "laid",
    "led",
  ]

  private func contrast(of passive: Passive, _ side: Side) -> Contrast? {
    let participle = passive.positions.upperBound - 1
    guard pair.concept(participle, side) != Concepts.none,
      pair.traits(participle, side).isDisjoint(with: .cue), !isQuoted(participle, side),
      !passive.hasAgent, !isAsked(passive.positions, side),
      let active = active(for: passive.positions, on: side),
      let actor = actor(before: active.upperBound - 1, side.other), !isKnown(actor, side)
    else { return nil }
    return pair.contrast(
      .agency, passive.positions, side, min(active.lowerBound, actor.lowerBound)..<active.upperBound,
      weight: 0.65 * pair.link.probability,
      reason:
        "The \(side.rawValue) report tells the act in the passive and leaves out who did it; the other one names who acts."
    )
  }

  /// `what post was offered`, `refused to say who was hired`: a question hides nobody.
  private func isAsked(_ passive: Range<Int>, _ side: Side) -> Bool {
    let from = max(0, passive.lowerBound - Self.reachOfQuestion)
    return (from..<passive.lowerBound).contains {
      pair.reading(side).isWord(pair.words[side][$0], in: Self.asking)
    }
  }

  private static let reachOfQuestion = 4
  private static let asking: WordSet = ["how", "what", "whether", "which", "who", "whom", "why"]

  /// The noun phrase before an active verb, whole: `the White House offered`.
  private func actor(before verb: Int, _ side: Side) -> Range<Int>? {
    let text = pair.comparer.plainText(of: side == .left ? pair.link.left : pair.link.right, on: side)
    guard let first = text.units.first else { return nil }
    var position = verb - 1
    while position >= 0 {
      if let phrase = text.phrase(at: pair.words[side][position] - first.first) {
        let found = pair.positions(of: text.tokens(of: phrase.units), on: side)
        return found.isEmpty ? nil : found
      }
      guard !pair.traits(position, side).isDisjoint(with: [.adverb, .endsInLy]) else { return nil }
      position -= 1
    }
    return nil
  }

  /// Whether the report with the passive names the one who acts in the same sentence or the one before.
  private func isKnown(_ actor: Range<Int>, _ side: Side) -> Bool {
    let head = pair.concept(actor.upperBound - 1, side.other)
    guard head != Concepts.none else { return false }
    let number = side == .left ? pair.link.left : pair.link.right
    let reading = pair.reading(side)
    let ids = pair.comparer.concepts[side].ids
    return (max(0, number - 1)...number).contains { sentence in
      reading.sentences[sentence].tokens.contains { ids[$0] == head }
    }
  }

  /// Whether the word is a speaker's and not the report's.
  private func isQuoted(_ position: Int, _ side: Side) -> Bool {
    pair.reading(side).tokens[pair.words[side][position]].flags.contains(.quoted)
  }

  /// The same verb in the active on the other side, with the word before it. What a passive moves to the front
  /// does not stand where the word alignment looks for it, so the whole sentence is searched.
  private func active(for passive: Range<Int>, on side: Side) -> Range<Int>? {
    let participle = passive.upperBound - 1
    let moved = concepts(max(0, passive.lowerBound - Self.reach)..<passive.lowerBound, side)
    let other = side.other
    let own = pair.reading(side)
    let reading = pair.reading(other)
    let verb = own.stem(pair.words[side][participle])
    let found = pair.words[other].indices.first { position in
      let index = pair.words[other][position]
      return position > 0 && reading.stem(index) == verb
        && word(position, other) == word(participle, side) && !isQuoted(position, other)
        && isActed(position, other)
        // `was offered a post` and `never offered him the money`: what is acted on is the same.
        && !moved.isDisjoint(
          with: concepts(position + 1..<min(pair.words[other].count, position + 1 + Self.reach), other))
    }
    return found.map { max(0, $0 - 1)..<($0 + 1) }
  }

  /// `same-sex married couples`
  private func isHyphenated(_ position: Int, _ side: Side) -> Bool {
    pair.reading(side).tokens[pair.words[side][position]].flags.contains(.hyphenated)
  }

  /// How many words before a passive, or behind an active verb, may name what is acted on.
  private static let reach = 10

  private func concepts(_ positions: Range<Int>, _ side: Side) -> Set<Int> {
    Set(positions.map { pair.concept($0, side) }).subtracting([Concepts.none])
  }

  /// Whether a name or noun that acts stands before the verb, adverbs between them left out.
  private func isActed(_ position: Int, _ side: Side) -> Bool {
    guard
      !(max(0, position - 3)..<position).contains(where: { isBe($0, side) || isBecome($0, side) })
    else { return false }
    // `offered to appoint him` is another act.
    guard position + 1 >= pair.words[side].count || word(position + 1, side) != "to" else { return false }
    var before = position - 1
    while before > 0, !pair.traits(before, side).isDisjoint(with: [.adverb, .endsInLy]),
      pair.traits(before, side).isDisjoint(with: .negation)
    {
      before -= 1
    }
    let traits = pair.traits(before, side)
    guard traits.isDisjoint(with: [.adverb, .endsInLy, .negation, .numeral]), !isHyphenated(before, side)
    else { return false }
    return !traits.contains(.function) || traits.contains(.subjectPronoun)
  }
}
