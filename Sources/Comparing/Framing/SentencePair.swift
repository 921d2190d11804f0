import News

/// Two linked sentences with their words aligned: where framing is looked for.
///
/// A class, so that all who look for a kind of contrast share one.
final class SentencePair {
  let comparer: Comparer
  let link: Aligner.Link
  /// Token indices of the words of either sentence.
  let words: Sides<[Int]>
  /// The concepts of the same words.
  let concepts: Sides<[Int]>
  /// Found when it is first asked for.
  private(set) lazy var alignment = comparer.alignment(left: words.left, right: words.right)

  /// The linked pairs, without the sentences that both reports print word for word.
  static func pairs(_ comparer: Comparer, _ aligner: Aligner) -> [SentencePair] {
    let readings = comparer.readings
    let tokens = readings.map(\.tokens)
    let same = aligner.related.filter { link in
      let left = readings.left.sentences[link.left].tokens
      let right = readings.right.sentences[link.right].tokens
      return left.count == right.count
        && zip(left, right).allSatisfy { tokens.left[$0].word == tokens.right[$1].word }
    }
    let left = Set(same.map(\.left))
    let right = Set(same.map(\.right))
    return aligner.related.filter {
      !left.contains($0.left) && !right.contains($0.right)
    }.map { SentencePair(comparer: comparer, link: $0) }
  }

  init(comparer: Comparer, link: Aligner.Link) {
    self.comparer = comparer
    self.link = link
    let words = Sides(
      left: Self.words(of: link.left, in: comparer.readings.left),
      right: Self.words(of: link.right, in: comparer.readings.right))
    self.words = words
    concepts = Sides(
      left: words.left.map { comparer.concepts.left.ids[$0] },
      right: words.right.map { comparer.concepts.right.ids[$0] })
  }

  private static func words(of sentence: Int, in reading: Reading) -> [Int] {
    let (span, tokens) = (reading.sentences[sentence], reading.tokens)
    return span.tokens.dropFirst(span.dateline).kept { tokens[$0].isWord }
  }

  func reading(_ side: Side) -> Reading { comparer.readings[side] }

  func traits(_ position: Int, _ side: Side) -> WordTraits {
    side == .left
      ? comparer.readings.left.traits(words.left[position])
      : comparer.readings.right.traits(words.right[position])
  }

  func concept(_ position: Int, _ side: Side) -> Int { concepts[side][position] }

  func text(_ positions: Range<Int>, _ side: Side) -> String {
    reading(side).text(reading(side).range(of: tokens(positions, side)))
  }

  /// The tokens from the first to the last of a run of word positions.
  func tokens(_ positions: Range<Int>, _ side: Side) -> Range<Int> {
    guard let first = positions.first, let last = positions.last else { return 0..<0 }
    return words[side][first]..<(words[side][last] + 1)
  }

  /// The positions of the words that lie in `tokens`.
  func positions(of tokens: Range<Int>, on side: Side) -> Range<Int> {
    let words = words[side]
    let first = words.firstIndex(from: tokens.lowerBound) { $0 }
    return first..<max(first, words.firstIndex(from: tokens.upperBound) { $0 })
  }

  /// The position on the other side that answers `position`, or nil.
  func answer(to position: Int, on side: Side) -> Int? {
    let match = alignment.matches.first { (side == .left ? $0.left : $0.right) == position }
    return match.map { side == .left ? $0.right : $0.left }
  }

  /// A contrast of the run `own` of `side` with the run `other` of the other side.
  func contrast(
    _ kind: FramingContrast.Kind, _ own: Range<Int>, _ side: Side, _ other: Range<Int>, weight: Double,
    reason: String
  ) -> Contrast {
    let a = tokens(own, side)
    let b = tokens(other, side.other)
    return Contrast(
      kind: kind, left: side == .left ? a : b, right: side == .left ? b : a, weight: weight, reason: reason)
  }
}
