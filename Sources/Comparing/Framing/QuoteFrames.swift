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
    /// Whether it is said of the words, and not of their speaker: `that line was a swipe`.
    let isComment: Bool
    var isMarked: Bool { phrase.loadedCount > 0 || phrase.isCharged }
    /// Whether it leads into the words by saying that their speaker attacks or praises somebody, as the other report
    /// nowhere does: `slammed the company`.
    let isAttack: Bool
    var isPlain: Bool { attributes && !isMarked && phrase.stance == .neutral }
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
      if let contrast = best(frames) ?? comment(frames, match) { contrasts.append(contrast) }
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

  /// What one report says of the words, where it judges them, against the words with which the other one leads into them.
  private func comment(_ frames: Sides<[Frame]>, _ match: QuoteMatcher.Match) -> Contrast? {
    for side in Side.allCases {
      guard let comment = frames[side].first(where: \.isComment),
        !frames[side.other].contains(where: \.isComment),
        let tag = tag(of: side == .left ? match.right : match.left, side.other)
      else { continue }
      let own = comment.phrase.shown
      return Contrast(
        kind: .attribution, left: side == .left ? own : tag, right: side == .left ? tag : own,
        weight: Self.weightOfComment,
        reason:
          "Of a quotation that both print, the \(side.rawValue) report says more: “\(text(own, side))”."
      )
    }
    return nil
  }

  /// The words of a sentence before its quotation, or behind it, with the quotation.
  private func tag(of piece: QuotePiece, _ side: Side) -> Range<Int>? {
    let reading = comparer.readings[side]
    let sentence = reading.sentences[reading.tokens[piece.tokens.lowerBound].sentence]
    let whole = sentence.tokens.dropFirst(sentence.dateline)
    return [whole.lowerBound..<piece.tokens.lowerBound, piece.tokens.upperBound..<whole.upperBound].lazy
      .compactMap { run -> Range<Int>? in
        let words = run.kept { reading.tokens[$0].isWord && !reading.tokens[$0].flags.contains(.quoted) }
        guard words.count > 1, let first = words.first, let last = words.last else { return nil }
        return reading.withoutOuterMarks(
          min(first, piece.tokens.lowerBound)..<max(last + 1, piece.tokens.upperBound))
      }.first
  }

  /// Two frames that both judge, or the words of attribution on both sides, of which one judges or takes a side.
  private func weight(_ left: Frame, _ right: Frame) -> Double {
    let isAbout = (left.attributes || left.isComment) && (right.attributes || right.isComment)
    if isAbout, left.phrase.loadedCount > 0, right.phrase.loadedCount > 0 { return 0.5 }
    if left.isAttack && right.isPlain || right.isAttack && left.isPlain { return Self.weightOfAttack }
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
        let isAttack = number <= sentence && !attributes && isAttack(phrase, side)
        guard
          attributes
            || (phrase.loadedCount > 0 || isAttack) && speaks(phrase, of: attribution, side)
        else { continue }
        let isComment =
          !attributes && phrase.loadedCount > 0 && (phrase.subject.map { isOfWords($0, reading) } ?? false)
        frames.append(
          Frame(
            phrase: phrase, attributes: attributes, isComment: isComment, isAttack: isAttack && !isComment))
      }
    }
    return frames
  }

  private func isAttack(_ phrase: Phrase, _ side: Side) -> Bool {
    (phrase.stance == .hostile || phrase.stance == .favouring)
      && comparer.conceptWeights.sentences(withConceptOf: phrase.head, on: side)[side.other] == 0
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

  private func isOfWords(_ subject: Range<Int>, _ reading: Reading) -> Bool {
    subject.contains { reading.isWord($0, in: Self.words) }
  }

  private static let weightOfComment = 0.42
  private static let weightOfAttack = 0.41

  private static let words: WordSet = [
    "answer", "comment", "comments", "letter", "line", "message", "post", "quote", "remark", "remarks",
    "reply",
    "response", "rhetoric", "speech", "statement", "tweet", "words",
  ]

  private func reason(_ left: Frame, _ right: Frame) -> String {
    switch (left.isMarked, right.isMarked) {
    case (true, true):
      return
        "Around the same quotation: \(word(left, .left)) and \(word(right, .right)) present it in different ways."
    case (true, false):
      return "Around the same quotation: \(word(left, .left)) takes a side, on the left only."
    default: return "Around the same quotation: \(word(right, .right)) takes a side, on the right only."
    }
  }

  private func text(_ tokens: Range<Int>, _ side: Side) -> String {
    comparer.readings[side].text(comparer.readings[side].range(of: tokens))
  }

  private func word(_ frame: Frame, _ side: Side) -> String {
    let reading = comparer.readings[side]
    let token = frame.phrase.contents.first(where: \.isLoaded)?.token ?? frame.phrase.head
    return "“\(reading.text(reading.range(of: token..<token + 1)))”"
  }
}
