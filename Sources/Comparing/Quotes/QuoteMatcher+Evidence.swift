extension QuoteMatcher {
  /// How many words one side leaves out where it prints an ellipsis.
  func omittedWords(_ alignment: WordAlignment, _ left: QuotePiece, _ right: QuotePiece) -> Int {
    alignment.differences.reduce(0) { omitted, difference in
      let isMarked =
        difference.left.isEmpty
        ? hasEllipsis(before: difference.left.lowerBound, of: left, .left)
        : difference.right.isEmpty && hasEllipsis(before: difference.right.lowerBound, of: right, .right)
      return isMarked ? omitted + max(difference.left.count, difference.right.count) : omitted
    }
  }

  /// Whether an ellipsis stands between a word of the piece and the one before it.
  func hasEllipsis(before position: Int, of piece: QuotePiece, _ side: Side) -> Bool {
    guard position > 0, position < piece.words.count else { return false }
    let reading = comparer.readings[side]
    let gap = piece.words[position - 1] + 1..<piece.words[position]
    return gap.contains { reading.isMark($0, "…") } || gap.count { reading.isMark($0, ".") } >= 3
  }

  func contentMatches(_ alignment: WordAlignment, _ left: QuotePiece) -> Int {
    alignment.matches.count { comparer.concepts.left.ids[left.words[$0.left]] != Concepts.none }
  }

  /// How rare the matched words are together that are no figures; a *not* tells as much as a word that is not common.
  func rarityOfWords(_ alignment: WordAlignment, _ left: QuotePiece) -> Double {
    alignment.matches.reduce(0) { sum, match in
      let word = left.words[match.left]
      if comparer.readings.left.tokens[word].flags.contains(.digits) { return sum }
      let isNegation = comparer.readings.left.traits(word).contains(.negation)
      return sum + (isNegation ? Self.rarityOfNot : comparer.weights.left[word])
    }
  }

  private static let rarityOfNot = 1.5

  /// How rare the matched words are together.
  func rarity(of alignment: WordAlignment, _ left: QuotePiece) -> Double {
    alignment.matches.reduce(0) { $0 + comparer.weights.left[left.words[$1.left]] }
  }

  /// Whether few and common words are said to be of two people, who may have said the same: `don’t ask, don’t
  /// tell`. A title or a motto is common though its words are rare, whoever names it.
  func isAnybodys(_ alignment: WordAlignment, _ left: QuotePiece, _ right: QuotePiece) -> Bool {
    let one = comparer.attributions.left[left.quote]
    let other = comparer.attributions.right[right.quote]
    guard alignment.matches.count <= 5, let a = one.key, let b = other.key, a != b else { return false }
    if isDocument(one, .left) && isSomebody(other, .right)
      || isSomebody(one, .left) && isDocument(other, .right)
    {
      return true
    }
    let limit = isName(alignment, left, right) ? 6.0 : isNamed(one) && isNamed(other) ? 3 : 0
    return rarity(of: alignment, left) < limit
  }

  /// Whether a document speaks, which somebody whom the other report does not know has not written.
  private func isDocument(_ attribution: Attribution, _ side: Side) -> Bool {
    guard let head = attribution.mention?.last else { return false }
    return comparer.readings[side].traits(head).contains(.document)
  }

  /// Whether who speaks is anybody: `a passer-by`, `one driver`.
  private func isSomebody(_ attribution: Attribution, _ side: Side) -> Bool {
    guard let mention = attribution.mention, mention.count > 1, let first = mention.first else {
      return false
    }
    let reading = comparer.readings[side]
    return reading.isWord(first, in: Self.anybodys)
      && reading.traits(mention.upperBound - 1).isDisjoint(with: [.document, .role])
      && !reading.tokens[mention.upperBound - 1].flags.contains(.capital)
  }

  private static let anybodys: WordSet = ["a", "an", "another", "one"]

  /// Whether two people share little but the words of a third: a quotation inside the quotations of both.
  func isOfAnother(_ alignment: WordAlignment, _ left: QuotePiece, _ right: QuotePiece) -> Bool {
    guard sameSpeaker(left, right) == false else { return false }
    let inner = Sides(left: innerQuotes(of: left, .left), right: innerQuotes(of: right, .right))
    guard !inner.left.isEmpty, !inner.right.isEmpty else { return false }
    let own = alignment.matches.count { match in
      !inner.left.contains { $0.contains(left.words[match.left]) }
        && !inner.right.contains { $0.contains(right.words[match.right]) }
    }
    return own < Self.leastOwn
  }

  /// So many words of their own make two people's quotations the same.
  private static let leastOwn = 5

  /// So many quotations inside of one are looked at.
  private static let mostInner = 16

  private func innerQuotes(of piece: QuotePiece, _ side: Side) -> [Range<Int>] {
    let quotes = comparer.readings[side].quotes
    return quotes[(piece.quote + 1)...].prefix(Self.mostInner).prefix { $0.outer != nil }
      .filter { $0.tokens.overlaps(piece.tokens) }.map(\.tokens)
  }

  /// Whether a few words inside of a report's own sentence answer a long one with another word among them: who quotes so
  /// little does not change it.
  func isLooseFragment(_ alignment: WordAlignment, _ left: QuotePiece, _ right: QuotePiece) -> Bool {
    let (short, long, side) =
      left.words.count < right.words.count ? (left, right, Side.left) : (right, left, Side.right)
    guard !alignment.isExact, short.words.count <= Self.mostOfFragment,
      long.words.count >= short.words.count * Self.muchLonger, let first = short.words.first
    else { return false }
    return !comparer.readings[side].tokens[first].flags.contains(.capital)
      && contentMatches(alignment, left) < Self.mostOfFragment - 2
  }

  private static let mostOfFragment = 5
  private static let muchLonger = 3

  /// Whether a `not` stands right before what two sentences share in their middle, in one of them only.
  func isTurned(_ alignment: WordAlignment, _ left: QuotePiece, _ right: QuotePiece) -> Bool {
    guard alignment.isExact, alignment.fit(left.words.count, right.words.count) == .inside else {
      return false
    }
    func isNegated(_ piece: QuotePiece, _ region: Range<Int>, _ side: Side) -> Bool {
      region.lowerBound > 0
        && comparer.readings[side].traits(piece.words[region.lowerBound - 1]).contains(.negation)
    }
    return isNegated(left, alignment.left, .left) != isNegated(right, alignment.right, .right)
  }

  /// Whether the matched words of content are capitalised on both sides: `In Fog We Trust`.
  private func isName(_ alignment: WordAlignment, _ left: QuotePiece, _ right: QuotePiece) -> Bool {
    alignment.matches.allSatisfy {
      let (a, b) = (left.words[$0.left], right.words[$0.right])
      return comparer.concepts.left.ids[a] == Concepts.none
        || comparer.readings.left.tokens[a].flags.contains(.capital)
          && comparer.readings.right.tokens[b].flags.contains(.capital)
    }
  }

  /// Whether both were spoken by the same person, or nil where that is not known: two names differ, a role or a
  /// document may stand for anybody.
  func sameSpeaker(_ left: QuotePiece, _ right: QuotePiece) -> Bool? {
    let one = comparer.attributions.left[left.quote]
    let other = comparer.attributions.right[right.quote]
    guard let a = one.key, let b = other.key else { return nil }
    if a == b { return true }
    return isNamed(one) && isNamed(other) ? false : nil
  }

  private func isNamed(_ attribution: Attribution) -> Bool {
    attribution.name?.split(separator: " ").last?.first?.isUppercase == true
  }
}
