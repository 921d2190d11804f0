import News

/// Tells what kind of change the differing words of two printings of a quotation are.
struct EditKinds {
  let matcher: QuoteMatcher
  let match: QuoteMatcher.Match

  private var readings: Sides<Reading> { matcher.comparer.readings }

  /// The kind of one difference, given as positions among the words of either piece; one of them may be empty.
  func kind(_ left: Range<Int>, _ right: Range<Int>) -> QuoteEdit.Kind {
    let sides = [(Side.left, match.left.words[left]), (.right, match.right.words[right])]
    if sides.contains(where: { isBracketed($1, $0) }) { return .marked }
    // An ellipsis that takes a "not" away is no honest cut.
    let isShort = left.count + right.count <= 3
    if isLeftOut(left, right), !(isShort && sides.contains { has(.negation, $1, $0) }) { return .marked }
    if isForm(left, right) { return .form }
    if has(.negation, sides[0].1, .left) != has(.negation, sides[1].1, .right) { return .negation }
    if sides.contains(where: { isNumber($1, $0) }) { return .number }
    if sides.contains(where: { isName($1, $0) }) { return .name }
    if sides.contains(where: { has(.modal, $1, $0) }) { return .modal }
    if isInflection(sides[0].1, sides[1].1) { return .inflection }
    return sides.allSatisfy { isFunction($1, $0) } ? .function : .content
  }

  private func has(_ trait: WordTraits, _ words: ArraySlice<Int>, _ side: Side) -> Bool {
    words.contains { readings[side].traits($0).contains(trait) }
  }

  private func isFunction(_ words: ArraySlice<Int>, _ side: Side) -> Bool {
    words.allSatisfy { readings[side].traits($0).contains(.function) }
  }

  private func isNumber(_ words: ArraySlice<Int>, _ side: Side) -> Bool {
    words.contains {
      readings[side].tokens[$0].flags.contains(.digits)
        || readings[side].traits($0).contains(.numeral) && readings[side].word($0) != "one"
    }
  }

  /// Whether one of the words is capitalised though it opens neither a sentence nor the quotation.
  private func isName(_ words: ArraySlice<Int>, _ side: Side) -> Bool {
    let tokens = readings[side].tokens
    let piece = side == .left ? match.left : match.right
    return words.contains {
      tokens[$0].flags.contains(.capital) && !tokens[$0].flags.contains(.opensSentence)
        && !tokens[$0].traits.contains(.function) && $0 != piece.words.first
    }
  }

  private func isInflection(_ left: ArraySlice<Int>, _ right: ArraySlice<Int>) -> Bool {
    guard left.count == 1, right.count == 1, let a = left.first, let b = right.first else { return false }
    return readings.left.stem(a)
      == readings.right.stem(b)
  }

  // MARK: Marked

  /// Whether a bracket stands right before the words or right behind them, as in `the [northern] dam`.
  private func isBracketed(_ words: ArraySlice<Int>, _ side: Side) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    let reading = readings[side]
    return first > 0 && reading.isMark(first - 1, "[")
      || last + 1 < reading.tokens.count && reading.isMark(last + 1, "]")
  }

  /// Whether one side prints an ellipsis where the other has words.
  private func isLeftOut(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    left.isEmpty && matcher.hasEllipsis(before: left.lowerBound, of: match.left, .left)
      || right.isEmpty && matcher.hasEllipsis(before: right.lowerBound, of: match.right, .right)
  }

  // MARK: Form

  private func isForm(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    if left.isEmpty {
      return isContracted(before: left.lowerBound, match.left, .left, match.right.words[right], .right)
    }
    if right.isEmpty {
      return isContracted(before: right.lowerBound, match.right, .right, match.left.words[left], .left)
    }
    let (a, b) = (match.left.words[left], match.right.words[right])
    if left.count == 1, right.count == 1, isNumber(a, .left), isNumber(b, .right) {
      return a.first.map { matcher.comparer.concepts.left.ids[$0] }
        == b.first.map { matcher.comparer.concepts.right.ids[$0] }
    }
    return SpellingVariants.areSame(text(a, .left), text(b, .right))
  }

  /// Whether the word before the gap carries the `'s` of the `is` or `has` that the other side writes out.
  private func isContracted(
    before position: Int, _ piece: QuotePiece, _ side: Side, _ words: ArraySlice<Int>, _ other: Side
  ) -> Bool {
    guard position > 0, words.count == 1, let word = words.first,
      ["is", "has"].contains(readings[other].word(word))
    else { return false }
    let behind = piece.words[position - 1] + 1
    return behind < readings[side].tokens.count && readings[side].tokens[behind].flags.contains(.clitic)
  }

  private func text(_ words: ArraySlice<Int>, _ side: Side) -> String {
    words.map {
      let word = readings[side].word($0)
      if let value = Numerals.units[word] { return String(Int(value)) }
      return word == "an" ? "a" : word
    }.joined()
  }
}
