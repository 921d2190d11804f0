import News

/// Matches the quotations of two reports, sentence by sentence: the same one, a part of it, or one with words
/// changed.
///
/// Candidates share content words or a run of three words; each is aligned word by word and judged by how much of
/// it matches. When both speakers are known and differ, more is asked for; when they agree, less. Next to a match,
/// the neighbours are asked for least: what surrounds words that answer each other was said in one breath.
struct QuoteMatcher {
  struct Match {
    let left: QuotePiece
    let right: QuotePiece
    let alignment: WordAlignment
    let relation: QuoteFinding.Relation
    let strength: Double
    /// Whether both reports name the same speaker.
    var isOfOneSpeaker = false

    var fit: WordAlignment.Fit { alignment.fit(left.words.count, right.words.count) }
  }

  let comparer: Comparer
  let pieces: Sides<[QuotePiece]>
  /// What each piece is found by.
  let keys: Sides<[[Int]]>

  init(_ comparer: Comparer) {
    self.comparer = comparer
    let pieces = Sides(
      left: QuotePiece.pieces(of: comparer.readings.left, concepts: comparer.concepts.left),
      right: QuotePiece.pieces(of: comparer.readings.right, concepts: comparer.concepts.right))
    self.pieces = pieces
    keys = Sides(
      left: pieces.left.map { Self.keys(of: $0, .left, comparer) },
      right: pieces.right.map { Self.keys(of: $0, .right, comparer) })
  }

  /// The accepted matches, in reading order of the left side.
  func matches() -> [Match] {
    var found: [Match] = []
    for (left, rights) in candidates() {
      for right in rights {
        if let match = judge(pieces.left[left], pieces.right[right]) { found.append(match) }
      }
    }
    var choice = MatchChoice(comparer)
    var kept = choice.chosen(of: found)
    kept += neighbours(of: kept, &choice)
    return kept.sorted {
      ($0.left.range.start, $0.right.range.start) < ($1.left.range.start, $1.right.range.start)
    }
  }

  /// For each left piece, the right pieces worth aligning.
  private func candidates() -> [(left: Int, rights: [Int])] {
    var index = CandidateIndex(keys.right)
    return pieces.left.indices.map { left in
      let keys = keys.left[left]
      let least = pieces.left[left].words.count <= 3 ? 1 : min(2, keys.count)
      return (left, index.sharing(atLeast: max(1, least), of: keys) { pieces.right[$0].words.count <= 3 })
    }
  }

  /// What a piece is found by: its content, and each run of three words as a negative key; of two where it has
  /// little content.
  private static func keys(of piece: QuotePiece, _ side: Side, _ comparer: Comparer) -> [Int] {
    let (ids, tokens) = (comparer.concepts[side].ids, comparer.readings[side].tokens)
    var keys: [Int] = []
    keys.reserveCapacity(piece.tokens.count + piece.words.count)
    for index in piece.tokens where ids[index] != Concepts.none { keys.append(ids[index]) }
    let isShort = keys.count < 3
    for (at, index) in piece.words.enumerated().dropFirst() {
      let (before, word) = (tokens[piece.words[at - 1]].word, tokens[index].word)
      if isShort { keys.append(1 << 44 + (before &* 1_000_003 &+ word)) }
      guard at > 1 else { continue }
      keys.append(-2 - ((tokens[piece.words[at - 2]].word &* 1_000_003 &+ before) &* 1_000_003 &+ word))
    }
    return keys.onceEach()
  }

  /// The match that two pieces make, or nil; `inContext` when what stands next to them matches already.
  func judge(_ left: QuotePiece, _ right: QuotePiece, inContext: Bool = false) -> Match? {
    let alignment = alignment(left, right).reachingEnds(
      of: left.words.count, right.words.count, least: inContext ? 3 : 4
    ) { comparer.likeness(left: left.words[$0], right: right.words[$1]) == 2 }
    guard !alignment.matches.isEmpty else { return nil }
    let sameSpeaker = sameSpeaker(left, right)
    let judgement = QuoteJudgement(
      alignment, leftWords: left.words.count, rightWords: right.words.count,
      content: contentMatches(alignment, left), rarity: rarityOfWords(alignment, left),
      omitted: omittedWords(alignment, left, right), sameSpeaker: sameSpeaker, inContext: inContext,
      isAnybodys: !inContext && isAnybodys(alignment, left, right))
    guard let relation = judgement.relation else {
      return sameSpeaker == false ? nil : turned(alignment, left, right, isOfOneSpeaker: sameSpeaker == true)
    }
    if sameSpeaker == true, alignment.isExact, let turned = turnedAtHead(alignment, left, right) {
      return turned
    }
    guard
      inContext
        || !isOfAnother(alignment, left, right) && !isTurned(alignment, left, right)
          && !isLooseFragment(alignment, left, right)
    else { return nil }
    return Match(
      left: left, right: right, alignment: alignment, relation: relation, strength: judgement.strength,
      isOfOneSpeaker: sameSpeaker == true)
  }

  func alignment(_ left: QuotePiece, _ right: QuotePiece) -> WordAlignment {
    comparer.alignment(left: left.words, right: right.words)
  }

  /// A part of a piece, or a run of pieces of one quotation.
  func piece(_ tokens: Range<Int>, of quote: Int, numbers: Range<Int>, _ side: Side) -> QuotePiece {
    QuotePiece(
      quote: quote, tokens: tokens, numbers: numbers, in: comparer.readings[side],
      concepts: comparer.concepts[side])
  }

  // MARK: Neighbours

  /// The matches next to others: the sentence before or behind with its counterpart, or with what a match leaves
  /// of its own sentence, where the other report runs two into one.
  private func neighbours(of kept: [Match], _ choice: inout MatchChoice) -> [Match] {
    var found: [Match] = []
    var waiting = kept
    while let match = waiting.popLast() {
      for step in [-1, 1] {
        guard let next = neighbour(of: match, step, &choice) else { continue }
        found.append(next)
        waiting.append(next)
      }
    }
    return found
  }

  private func neighbour(of match: Match, _ step: Int, _ choice: inout MatchChoice) -> Match? {
    let left = sentence(next: step, to: match.left, .left)
    let right = sentence(next: step, to: match.right, .right)
    let pairs = [
      (left, right), (left, rest(of: match.right, match.alignment.right, step, .right)),
      (rest(of: match.left, match.alignment.left, step, .left), right),
    ]
    for case (let left?, let right?) in pairs {
      if let next = judge(left, right, inContext: true), choice.takes(next, onlyFresh: true) { return next }
    }
    return nil
  }

  /// Whether only a tag parts the two quotations.
  private func areOneUtterance(_ one: Int, _ other: Int, _ side: Side) -> Bool {
    guard let range = comparer.utterances[side][one] else { return false }
    return comparer.utterances[side][other] == range
  }

  private func sentence(next step: Int, to piece: QuotePiece, _ side: Side) -> QuotePiece? {
    let number = step > 0 ? piece.numbers.upperBound : piece.numbers.lowerBound - 1
    guard pieces[side].indices.contains(number) else { return nil }
    let next = pieces[side][number]
    return next.quote == piece.quote || areOneUtterance(next.quote, piece.quote, side) ? next : nil
  }

  /// What a match leaves over of a piece, before or behind the aligned words.
  private func rest(of piece: QuotePiece, _ region: Range<Int>, _ step: Int, _ side: Side) -> QuotePiece? {
    let words = step > 0 ? region.upperBound..<piece.words.count : 0..<region.lowerBound
    guard words.count >= 2 else { return nil }
    let tokens =
      step > 0
      ? piece.words[words.lowerBound]..<piece.tokens.upperBound
      : piece.tokens.lowerBound..<piece.words[words.upperBound]
    return self.piece(tokens, of: piece.quote, numbers: piece.numbers, side)
  }
}
