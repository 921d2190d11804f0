import News

/// The same words or the same matter given to a speaker by verbs of a different stance: `said` against `claimed`.
struct AttributionContrasts {
  let comparer: Comparer
  let matches: [QuoteMatcher.Match]

  /// How many words both must print if the speakers are not known to be the same.
  private static let leastWords = 4

  func contrasts() -> [Contrast] { matches.compactMap(contrast(ofQuote:)) }

  private func contrast(ofQuote match: QuoteMatcher.Match) -> Contrast? {
    guard let left = comparer.attributions.left[match.left.quote].cue,
      let right = comparer.attributions.right[match.right.quote].cue
    else { return nil }
    let keys = (
      comparer.attributions.left[match.left.quote].key, comparer.attributions.right[match.right.quote].key
    )
    guard !hasObject(left, match.left, .left), !hasObject(right, match.right, .right) else { return nil }
    // Two people who use the same two words do not say the same.
    guard match.alignment.matches.count >= Self.leastWords || keys.0 == keys.1 else { return nil }
    // Where two are named, one of the two verbs is not about these words.
    if let own = keys.0, let other = keys.1, own != other { return nil }
    return contrast(left, right, of: match)
  }

  /// Whether a verb in another sentence than the quotation has something else as its object: `he claimed damages. “It
  /// was my boat.”`
  private func hasObject(_ cue: Range<Int>, _ piece: QuotePiece, _ side: Side) -> Bool {
    let reading = comparer.readings[side]
    let next = cue.upperBound
    guard next < reading.tokens.count,
      reading.tokens[cue.lowerBound].sentence == reading.tokens[next].sentence,
      reading.tokens[piece.tokens.lowerBound].sentence != reading.tokens[next].sentence,
      // Whom somebody slams, he does with what he says.
      let stance = reading.stance(at: cue.lowerBound), ![.neutral, .hostile, .favouring].contains(stance)
    else { return false }
    let token = reading.tokens[next]
    return token.isWord && !token.flags.contains(.quoted) && reading.word(next) != "that"
      && reading.traits(next).isDisjoint(with: [.adverb, .preposition, .subjectPronoun, .time])
  }

  private static let weight = 0.75

  private func contrast(_ left: Range<Int>, _ right: Range<Int>, of match: QuoteMatcher.Match) -> Contrast? {
    let (left, right) = (giving(left, .left), giving(right, .right))
    guard let one = left.first.flatMap(comparer.readings.left.stance),
      let other = right.first.flatMap(comparer.readings.right.stance), one != other
    else { return nil }
    let isStrong = one.isCharged || other.isCharged
    let words = (
      comparer.readings.left.text(comparer.readings.left.range(of: left)),
      comparer.readings.right.text(comparer.readings.right.range(of: right))
    )
    return Contrast(
      kind: .attribution, left: withWords(withSubject(left, .left), match.left, .left),
      right: withWords(withSubject(right, .right), match.right, .right),
      weight: isStrong ? Self.weight : Self.weight * 0.55,
      reason: "For the same quotation, “\(words.0)” is \(one.words) and “\(words.1)” \(other.words).")
  }

  /// The verb that gives words: `he said he felt “whipsawed”` gives them by *said*, `claimed he was` by *claimed*.
  private func giving(_ cue: Range<Int>, _ side: Side) -> Range<Int> {
    guard let verb = cue.first, verb > 1 else { return cue }
    let reading = comparer.readings[side]
    let isReported =
      reading.traits(verb - 1).contains(.subjectPronoun) && Stance(reading.traits(verb - 2)) != nil
      && reading.tokens[verb - 2].sentence == reading.tokens[verb].sentence
    return isReported ? verb - 2..<verb - 1 : cue
  }

  /// The cue with the word before it, where that is part of the subject, and with what its predicate has before the
  /// quotation.
  private func withSubject(_ cue: Range<Int>, _ side: Side) -> Range<Int> {
    let reading = comparer.readings[side]
    let sentence = reading.tokens[cue.lowerBound].sentence
    let phrases = comparer.phrases(of: sentence, on: side)
    if let whole = phrases.first(where: { $0.kind == .predicate && $0.core.overlaps(cue) }) {
      let end = whole.tokens.first { reading.tokens[$0].flags.contains(.quoted) && $0 >= cue.upperBound }
      // Not the mark before the quotation.
      var last = min(whole.tokens.upperBound, end.map { $0 - 1 } ?? whole.tokens.upperBound)
      while last > cue.upperBound, !reading.tokens[last - 1].isWord { last -= 1 }
      return min(opening(cue, reading).lowerBound, whole.tokens.lowerBound)..<max(cue.upperBound, last)
    }
    return opening(cue, reading)
  }

  /// The most tokens of a tag with its words that are shown together: a bare `he said` is not understood.
  private static let mostShown = 44

  private func withWords(_ tag: Range<Int>, _ piece: QuotePiece, _ side: Side) -> Range<Int> {
    let reading = comparer.readings[side]
    let whole = min(tag.lowerBound, piece.tokens.lowerBound)..<max(tag.upperBound, piece.tokens.upperBound)
    let isNear =
      reading.tokens[whole.lowerBound].sentence + 1 >= reading.tokens[whole.upperBound - 1].sentence
    guard isNear, whole.count <= Self.mostShown else { return tag }
    let shown = reading.withoutOuterMarks(whole)
    // With the marks of what is quoted.
    var (start, end) = (shown.lowerBound, shown.upperBound)
    if start > 0, reading.tokens[start].flags.contains(.quoted) { start -= 1 }
    let isOpen = reading.tokens[end - 1].flags.contains(.quoted)
    while isOpen, end < reading.tokens.count, end < shown.upperBound + 2, !reading.tokens[end].isWord,
      reading.tokens[end].flags.contains(.attached)
    {
      end += 1
    }
    return start..<end
  }

  private func opening(_ cue: Range<Int>, _ reading: Reading) -> Range<Int> {
    let before = cue.lowerBound - 1
    guard before >= 0, reading.tokens[before].isWord,
      reading.tokens[before].flags.contains(.capital) || reading.traits(before).contains(.pronoun)
        || reading.traits(before).contains(.person) || reading.traits(before).contains(.document)
    else { return cue }
    return before..<cue.upperBound
  }
}

extension Reading {
  /// The stance of a verb of attribution: who *points to* something vouches for nothing, who *points out* does.
  func stance(at index: Int) -> Stance? {
    let stance = Stance(traits(index))
    guard stance == .factive, isWord(index, in: Self.pointing) else { return stance }
    return index + 1 < tokens.count && word(index + 1) == "out" ? stance : nil
  }

  private static let pointing: WordSet = ["point", "pointed", "pointing", "points"]
}

/// What a verb of attribution says about the writer's view of the words.
enum Stance: Hashable {
  case neutral, factive, distancing, hedged, commissive, hostile, favouring

  init?(_ traits: WordTraits) {
    if traits.contains(.cueDistancing) {
      self = .distancing
    } else if traits.contains(.cueFactive) {
      self = .factive
    } else if traits.contains(.cueHostile) {
      self = .hostile
    } else if traits.contains(.cueFavouring) {
      self = .favouring
    } else if traits.contains(.cueCommissive) {
      self = .commissive
    } else if traits.contains(.cueHedged) {
      self = .hedged
    } else if traits.contains(.cueNeutral) {
      self = .neutral
    } else {
      return nil
    }
  }

  /// Whether the verb takes a side for or against the words or the speaker.
  var isCharged: Bool { self == .distancing || self == .hostile || self == .favouring || self == .factive }

  var words: String {
    switch self {
    case .neutral: "neutral"
    case .factive: "a verb that vouches for what is said"
    case .distancing: "a verb that keeps what is said at a distance"
    case .hedged: "a verb that softens what is said"
    case .commissive: "a verb of warning, promising or refusing"
    case .hostile: "a verb of attack"
    case .favouring: "a verb of praise or support"
    }
  }
}
