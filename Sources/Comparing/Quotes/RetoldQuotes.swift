import News

/// Finds quotations that the other report tells without quotation marks.
///
/// A piece is aligned with the unquoted words of each sentence of the other side that shares content with it, `I`
/// answering `he`; it is retold when enough of its content stands close together there. Where the sentence reports
/// the words of the same speaker, less is enough. A piece that the other side prints as well is retold only where
/// nearly all of it stands elsewhere.
struct RetoldQuotes {
  struct Retelling {
    let side: Side
    /// The quotation, or the part of it that is retold.
    let piece: QuotePiece
    /// The unquoted clause, as token indices of the other side.
    let clause: Range<Int>
    let matched: Int
    let strength: Double
  }

  let comparer: Comparer
  let matcher: QuoteMatcher
  let matches: [QuoteMatcher.Match]
  /// For the number of each piece the matches that hold it.
  private let printed: Sides<Postings>

  init(comparer: Comparer, matcher: QuoteMatcher, matches: [QuoteMatcher.Match]) {
    self.comparer = comparer
    self.matcher = matcher
    self.matches = matches
    printed = Sides(
      left: Postings(matches.map { Array($0.left.numbers) }),
      right: Postings(matches.map { Array($0.right.numbers) }))
  }

  func retellings() -> [Retelling] {
    Side.allCases.flatMap { side in
      let pieces = matcher.pieces[side].filter { $0.contentCount >= 2 && !isName($0, side) }
      guard !pieces.isEmpty else { return [Retelling]() }
      var index = index(of: side.other)
      return pieces.compactMap { best(for: $0, side, &index) }
    }
  }

  /// Whether every word of a quotation is capitalised but the small ones: a title, which anybody may name.
  private func isName(_ piece: QuotePiece, _ side: Side) -> Bool {
    let reading = comparer.readings[side]
    return piece.words.allSatisfy {
      reading.tokens[$0].flags.contains(.capital) || reading.traits($0).contains(.function)
    }
  }

  private func index(of side: Side) -> CandidateIndex {
    let (tokens, ids, places) = (
      comparer.readings[side].tokens, comparer.concepts[side].ids, comparer.conceptWeights
    )
    // The last sentence that had a concept, by its place: each counts once.
    var last = Array(repeating: -1, count: places.count)
    var (keys, ends): ([Int], [Int]) = ([], [])
    keys.reserveCapacity(tokens.count / 2)
    for (number, sentence) in comparer.readings[side].sentences.enumerated() {
      for index in sentence.isFurniture ? 0..<0 : sentence.tokens
      where ids[index] != Concepts.none && !tokens[index].flags.contains(.quoted) {
        let place = places.place(ofConceptOf: index, on: side)
        guard last[place] != number else { continue }
        last[place] = number
        keys.append(place)
      }
      ends.append(keys.count)
    }
    return CandidateIndex(places: keys, below: places.count, ends: ends)
  }

  private func best(for piece: QuotePiece, _ side: Side, _ index: inout CandidateIndex) -> Retelling? {
    let keys = comparer.conceptWeights.places(ofConceptsOf: piece.tokens, on: side).onceEach()
    let prints = prints(of: piece, side)
    let least = piece.contentCount <= 4 ? 2 : 3
    return index.sharing(atLeast: least, of: keys) { _ in false }
      .compactMap { retelling(piece, side, sentence: $0, prints) }
      .max { $0.strength < $1.strength }
  }

  /// Where the other side prints words of the piece between marks.
  private struct Print {
    /// The tokens of the piece.
    let tokens: Range<Int>
    /// The sentence of the other side.
    let sentence: Int
  }

  private func prints(of piece: QuotePiece, _ side: Side) -> [Print] {
    let reading = comparer.readings[side.other]
    return piece.numbers.flatMap { printed[side][$0] }.compactMap { number in
      let match = matches[number]
      let (own, other) = side == .left ? (match.left, match.right) : (match.right, match.left)
      let region = side == .left ? match.alignment.left : match.alignment.right
      guard let first = own.words[region].first, let last = own.words[region].last else { return nil }
      return Print(tokens: first..<last + 1, sentence: reading.tokens[other.tokens.lowerBound].sentence)
    }
  }

  private func retelling(_ piece: QuotePiece, _ side: Side, sentence: Int, _ prints: [Print]) -> Retelling? {
    let other = comparer.readings[side.other]
    let words = other.sentences[sentence].tokens.kept {
      other.tokens[$0].isWord && !other.tokens[$0].flags.contains(.quoted)
    }
    let ids = comparer.concepts[side].ids
    // A retelling leaves more out between its words than a printing does, so gaps weigh less.
    let alignment = WordAlignment.of(piece.words.count, words.count) { a, b in
      let like = likeness(piece.words[a], words[b], side)
      return like > 0 ? like + 1 : like
    }.withoutLooseEnds { ids[piece.words[$0.left]] == Concepts.none }
    guard let first = alignment.matches.first, let last = alignment.matches.last else { return nil }
    let content = alignment.matches.count { ids[piece.words[$0.left]] != Concepts.none }
    let printed = prints.filter { print in
      alignment.matches.count { print.tokens.contains(piece.words[$0.left]) } * 2 >= alignment.matches.count
    }
    // What the other side prints of the piece need not be retold as well.
    let open =
      prints.isEmpty || !printed.isEmpty
      ? piece.words : piece.words.filter { word in !prints.contains { $0.tokens.contains(word) } }
    let evidence = Evidence(
      words: open.count, matched: alignment.matches.count, content: content,
      plain: content - alignment.matches.count { areNames(piece.words[$0.left], words[$0.right], side) },
      share: Double(content) / Double(max(1, open.count { ids[$0] != Concepts.none })),
      span: max(alignment.left.count, alignment.right.count))
    guard !printed.contains(where: { abs($0.sentence - sentence) <= 1 }) else { return nil }
    guard
      !printed.isEmpty
        ? evidence.isNearlyAll : evidence.isEnough(isReported: isReported(piece, side, sentence))
    else { return nil }
    let clause = RetoldClause(reading: other).around(words[first.right]..<(words[last.right] + 1))
    return Retelling(
      side: side, piece: evidence.isPart ? part(of: piece, alignment.left, side) : piece, clause: clause,
      matched: evidence.matched, strength: evidence.share * Double(evidence.matched))
  }

  /// Whether both words of content are capitalised: naming what a quotation names is not retelling it.
  private func areNames(_ own: Int, _ other: Int, _ side: Side) -> Bool {
    comparer.concepts[side].ids[own] != Concepts.none
      && comparer.readings[side].tokens[own].flags.contains(.capital)
      && comparer.readings[side.other].tokens[other].flags.contains(.capital)
  }

  /// The likeness of two words; a pronoun of the speaker's answers one of the reporter's.
  private func likeness(_ own: Int, _ other: Int, _ side: Side) -> Int {
    let likeness =
      side == .left ? comparer.likeness(left: own, right: other) : comparer.likeness(left: other, right: own)
    guard likeness < 0, comparer.readings[side].traits(own).contains(.pronoun),
      comparer.readings[side.other].traits(other).contains(.pronoun),
      let a = Self.persons[comparer.readings[side].word(own)],
      let b = Self.persons[comparer.readings[side.other].word(other)]
    else { return likeness }
    return a == b ? 1 : -1
  }

  /// Pronouns that change with the one who speaks, by their place in the sentence.
  private static let persons: [String: Int] = [
    "i": 0, "he": 0, "she": 0, "we": 0, "they": 0, "me": 1, "him": 1, "us": 1, "them": 1, "my": 2, "his": 2,
    "her": 2, "our": 2, "their": 2, "your": 2,
  ]

  /// Whether the sentence tells what the speaker of the piece said: it has a word of saying, and names the speaker
  /// or opens with a pronoun.
  private func isReported(_ piece: QuotePiece, _ side: Side, _ sentence: Int) -> Bool {
    guard let key = comparer.attributions[side][piece.quote].key else { return false }
    let other = comparer.readings[side.other]
    let tokens = other.sentences[sentence].tokens.filter { !other.tokens[$0].flags.contains(.quoted) }
    guard tokens.contains(where: { !other.traits($0).isDisjoint(with: .cue) }) else { return false }
    return tokens.contains { other.word($0) == key }
      || tokens.prefix(3).contains { other.traits($0).contains(.subjectPronoun) }
  }

  private func part(of piece: QuotePiece, _ region: Range<Int>, _ side: Side) -> QuotePiece {
    let tokens = RetoldClause(reading: comparer.readings[side], inside: piece.tokens)
      .around(piece.words[region.lowerBound]..<piece.words[region.upperBound - 1] + 1)
    return matcher.piece(tokens, of: piece.quote, numbers: piece.numbers, side)
  }
}

/// What an alignment of a quotation with unquoted words shows.
private struct Evidence {
  let words: Int
  let matched: Int
  let content: Int
  /// How many of the content are no names.
  let plain: Int
  /// The share of the quotation's content that the clause has.
  let share: Double
  /// The words of the longer of the two aligned stretches.
  let span: Int

  private var isDense: Bool { matched * 2 >= span }

  func isEnough(isReported: Bool) -> Bool {
    guard isDense, plain >= 2 else { return false }
    if content >= 3, share >= 0.55 { return true }
    if content >= 5, matched * 5 >= span * 3 { return true }
    if content >= 4, isReported { return true }
    return isReported && content >= 2 && matched >= 4 && matched * 5 >= words * 3
  }

  /// Enough where the other side prints the words as well.
  var isNearlyAll: Bool {
    guard plain >= 2 else { return false }
    return content >= 5 && share >= 0.7 && matched * 3 >= span * 2
      || content >= 3 && share >= 0.9 && matched * 5 >= max(words, span) * 4
  }

  /// Whether the clause retells a part of the quotation and no more.
  var isPart: Bool { share < 0.55 }
}
