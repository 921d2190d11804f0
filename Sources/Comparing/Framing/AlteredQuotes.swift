import News

/// What is changed in a quotation that both reports print: the passage around the changed words, once for all of
/// them, since two words alone say little.
struct AlteredQuotes {
  let comparer: Comparer

  /// Longer differences are other matter and not another wording.
  private static let mostWords = 7
  /// A passage of at most so many words is shown whole; of a longer one, so many before and behind the changes.
  private static let mostWhole = 30
  private static let surrounding = 5
  private static let weight = 0.6

  func contrast(in match: QuoteMatcher.Match) -> Contrast? {
    let changes = match.alignment.differences.compactMap { change($0, of: match) }
    guard let left = passage(changes.map(\.left), of: match.left, .left),
      let right = passage(changes.map(\.right), of: match.right, .right)
    else { return nil }
    let words = changes.map { "\(text($0.left, .left)) and \(text($0.right, .right))" }
    return Contrast(
      kind: .wording, left: left, right: right, weight: Self.weight,
      reason: "The two print the same quotation with these words changed: \(words.joined(separator: ", ")).")
  }

  private func text(_ tokens: Range<Int>, _ side: Side) -> String {
    "“\(comparer.readings[side].text(comparer.readings[side].range(of: tokens)))”"
  }

  /// The tokens that a difference changes, or nil where it is one of form.
  private func change(
    _ difference: (left: Range<Int>, right: Range<Int>), of match: QuoteMatcher.Match
  ) -> (left: Range<Int>, right: Range<Int>)? {
    guard let difference = Self.spelledOut(difference, of: match, comparer), let a = difference.left.first,
      let b = difference.right.first
    else { return nil }
    let left = match.left.words[a]..<(match.left.words[difference.left.upperBound - 1] + 1)
    let right = match.right.words[b]..<(match.right.words[difference.right.upperBound - 1] + 1)
    let content =
      left.contains { comparer.concepts.left.ids[$0] != Concepts.none }
      && right.contains { comparer.concepts.right.ids[$0] != Concepts.none }
    guard content, difference.left.count <= Self.mostWords, difference.right.count <= Self.mostWords,
      !Self.isInflection(left, right, comparer), !Self.isOneVerb(left, right, comparer),
      !Self.isSpelling(left, right, comparer), !Self.isSameNumber(left, right, comparer)
    else { return nil }
    return (left, right)
  }

  /// The piece around the changes.
  private func passage(_ changes: [Range<Int>], of piece: QuotePiece, _ side: Side) -> Range<Int>? {
    guard let first = changes.first, let last = changes.last, let from = piece.words.first,
      let to = piece.words.last
    else { return nil }
    guard piece.words.count > Self.mostWhole else { return from..<to + 1 }
    let start = piece.words.lastIndex { $0 <= first.lowerBound } ?? 0
    let end = piece.words.firstIndex { $0 >= last.upperBound - 1 } ?? piece.words.count - 1
    return piece.words[max(0, start - Self.surrounding)]..<piece.words[
      min(piece.words.count - 1, end + Self.surrounding)] + 1
  }

  /// A difference with content on both sides: words of judgement that one side leaves out get the next word, which
  /// both print. Nil for other words that one side leaves out.
  private static func spelledOut(
    _ difference: (left: Range<Int>, right: Range<Int>), of match: QuoteMatcher.Match, _ comparer: Comparer
  ) -> (left: Range<Int>, right: Range<Int>)? {
    func any(_ isOne: (WordTraits, Int) -> Bool, _ positions: Range<Int>, _ side: Side) -> Bool {
      let words = side == .left ? match.left.words : match.right.words
      return positions.contains {
        isOne(comparer.readings[side].traits(words[$0]), comparer.concepts[side].ids[words[$0]])
      }
    }
    func any(_ isOne: (WordTraits, Int) -> Bool) -> (Bool, Bool) {
      (any(isOne, difference.left, .left), any(isOne, difference.right, .right))
    }
    let content = any { _, concept in concept != Concepts.none }
    if content.0, content.1 { return difference }
    let tells = any { traits, _ in !traits.isDisjoint(with: [.loaded, .intensifier, .negation]) }
    let isTold = tells.0 != tells.1
    guard isTold, difference.left.upperBound < match.left.words.count,
      difference.right.upperBound < match.right.words.count
    else { return nil }
    return (
      difference.left.lowerBound..<difference.left.upperBound + 1,
      difference.right.lowerBound..<difference.right.upperBound + 1
    )
  }

  /// Whether both write one word or name in two ways: `worldview` and `world view`, `Kyiv` and `Kiev`.
  private static func isSpelling(_ left: Range<Int>, _ right: Range<Int>, _ comparer: Comparer) -> Bool {
    let (a, b) = (comparer.readings.left, comparer.readings.right)
    func letters(_ tokens: Range<Int>, _ reading: Reading) -> String {
      tokens.filter { reading.tokens[$0].isWord }.map { reading.word($0) }.joined()
    }
    func isName(_ tokens: Range<Int>, _ reading: Reading) -> Bool {
      reading.isName(tokens.lowerBound) && reading.isName(tokens.upperBound - 1)
    }
    let (one, other) = (letters(left, a), letters(right, b))
    return one.hasPrefix(other) || other.hasPrefix(one) || SpellingVariants.areSame(one, other)
      || isName(left, a) && isName(right, b)
  }

  /// Whether both are one number in two forms: `two` and `2`.
  private static func isSameNumber(_ left: Range<Int>, _ right: Range<Int>, _ comparer: Comparer) -> Bool {
    func concepts(_ tokens: Range<Int>, _ side: Side) -> [Int] {
      tokens.compactMap {
        let concept = comparer.concepts[side].ids[$0]
        return concept == Concepts.none || Concepts.isGroup(concept) ? nil : concept
      }
    }
    func isInDigits(_ tokens: Range<Int>, _ side: Side) -> Bool {
      tokens.contains { comparer.readings[side].tokens[$0].flags.contains(.digits) }
    }
    guard isInDigits(left, .left) || isInDigits(right, .right) else { return false }
    let own = concepts(left, .left)
    return !own.isEmpty && own == concepts(right, .right)
  }

  /// Whether both are forms of one verb of saying: `saying` and `said`.
  private static func isOneVerb(_ left: Range<Int>, _ right: Range<Int>, _ comparer: Comparer) -> Bool {
    guard left.count == 1, right.count == 1 else { return false }
    let forms = (comparer.readings.left.word(left.lowerBound), comparer.readings.right.word(right.lowerBound))
    return IrregularVerbs.forms.values.contains { $0.contains(forms.0) && $0.contains(forms.1) }
  }

  /// Whether a single word only takes another ending, as `support` and `supported`.
  private static func isInflection(_ left: Range<Int>, _ right: Range<Int>, _ comparer: Comparer) -> Bool {
    guard left.count == 1, right.count == 1 else { return false }
    let (a, b) = (comparer.readings.left, comparer.readings.right)
    return a.stem(left.lowerBound) == b.stem(right.lowerBound)
  }
}
