import News

/// How either report leads into a quotation that both print, or comments on it: `underscored the message` against
/// `was a swipe at`.
struct QuoteFrames {
  let comparer: Comparer
  let matches: [QuoteMatcher.Match]

  /// The least words that both print: around shorter ones something else may be told.
  private static let leastWords = 4

  /// What a report says of the words of a quotation.
  private struct Frame {
    let phrase: Phrase
    /// Whether its verb is the one that attributes the quotation.
    let attributes: Bool
    var isMarked: Bool { phrase.loadedCount > 0 || phrase.isCharged }
  }

  func contrasts() -> [Contrast] {
    var seen: Set<Int> = []
    var contrasts: [Contrast] = []
    for match in matches where match.alignment.matches.count >= Self.leastWords {
      let left = comparer.readings.left.tokens[match.left.tokens.lowerBound].sentence
      let right = comparer.readings.right.tokens[match.right.tokens.lowerBound].sentence
      guard seen.insert(left << 32 | right).inserted else { continue }
      let frames = Sides(
        left: frames(of: match.left, in: left, .left), right: frames(of: match.right, in: right, .right))
      if let contrast = best(frames) { contrasts.append(contrast) }
    }
    return contrasts
  }

  private func best(_ frames: Sides<[Frame]>) -> Contrast? {
    var best: (left: Frame, right: Frame, weight: Double)?
    for own in frames.left {
      for other in frames.right {
        let weight = weight(own, other)
        if weight > best?.weight ?? 0 { best = (own, other, weight) }
      }
    }
    return best.map { best in
      Contrast(
        kind: .attribution, left: best.left.phrase.shown, right: best.right.phrase.shown, weight: best.weight,
        reason: reason(best.left, best.right))
    }
  }

  /// Two frames that both judge, or the words of attribution on both sides, of which one judges or takes a side.
  private func weight(_ left: Frame, _ right: Frame) -> Double {
    if left.phrase.loadedCount > 0, right.phrase.loadedCount > 0 { return 0.5 }
    guard left.attributes, right.attributes, left.isMarked != right.isMarked,
      left.phrase.stance != right.phrase.stance || left.phrase.loadedCount + right.phrase.loadedCount > 0
    else { return 0 }
    return 0.42
  }

  /// The predicates that speak of the quotation: in its sentence, and in the one before and behind where they are
  /// about its speaker or what he said.
  private func frames(of piece: QuotePiece, in sentence: Int, _ side: Side) -> [Frame] {
    let reading = comparer.readings[side]
    let attribution = comparer.attributions[side][piece.quote]
    var frames: [Frame] = []
    for number in [sentence, sentence - 1, sentence + 1] where reading.sentences.indices.contains(number) {
      guard !reading.sentences[number].isFurniture,
        abs(reading.sentences[number].paragraph - reading.sentences[sentence].paragraph) < 2
      else { continue }
      for phrase in comparer.phrases(of: number, on: side)
      where phrase.kind == .predicate && !phrase.isQuoted {
        let attributes = attribution.cue.map { phrase.core.overlaps($0) } ?? false
        guard attributes || phrase.loadedCount > 0 && speaks(phrase, of: attribution, side) else { continue }
        frames.append(Frame(phrase: phrase, attributes: attributes))
      }
    }
    return frames
  }

  /// Whether the subject is the speaker, or the predicate speaks of his words.
  private func speaks(_ phrase: Phrase, of attribution: Attribution, _ side: Side) -> Bool {
    let reading = comparer.readings[side]
    if phrase.tokens.contains(where: { reading.isWord($0, in: Self.words) }) { return true }
    guard let subject = phrase.subject else { return false }
    if phrase.subjectIsPronoun { return phrase.isFirst }
    guard let key = attribution.key else { return false }
    return subject.contains { reading.word($0) == key || reading.isWord($0, in: Self.words) }
  }

  private static let words: WordSet = [
    "answer", "comment", "comments", "letter", "line", "message", "post", "quote", "remark", "remarks",
    "reply",
    "response", "rhetoric", "speech", "statement", "tweet", "words",
  ]

  private func reason(_ left: Frame, _ right: Frame) -> String {
    func word(_ frame: Frame, _ side: Side) -> String {
      let reading = comparer.readings[side]
      let token = frame.phrase.contents.first(where: \.isLoaded)?.token ?? frame.phrase.head
      return "“\(reading.text(reading.range(of: token..<token + 1)))”"
    }
    switch (left.isMarked, right.isMarked) {
    case (true, true):
      return
        "Around the same quotation: \(word(left, .left)) and \(word(right, .right)) present it in different ways."
    case (true, false):
      return "Around the same quotation: \(word(left, .left)) takes a side, on the left only."
    default: return "Around the same quotation: \(word(right, .right)) takes a side, on the right only."
    }
  }
}
