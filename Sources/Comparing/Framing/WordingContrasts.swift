import News

/// The same matter in other words: where aligned sentences part between words that agree.
struct WordingContrasts {
  let pair: SentencePair

  /// Longer differences are other matter and not another wording.
  private static let mostWords = 7
  /// The same between sentences, which may part for other reasons.
  private static let mostWordsOfOwn = 3

  func add(to contrasts: inout [Contrast]) {
    for difference in pair.alignment.differences {
      guard !difference.left.isEmpty, !difference.right.isEmpty,
        difference.left.count <= Self.mostWordsOfOwn, difference.right.count <= Self.mostWordsOfOwn
      else { continue }
      if let contrast = contrast(difference.left, difference.right) { contrasts.append(contrast) }
    }
  }

  private func contrast(_ left: Range<Int>, _ right: Range<Int>) -> Contrast? {
    let signs = Signs(pair, left, right)
    guard signs.hasContent, signs.tells, !signs.isFormOnly, !signs.isName, !signs.isNameAgainstWord,
      isOwn(left, .left), isOwn(right, .right), isBesideTheSame(left, right)
    else { return nil }
    let weight = signs.weight * (0.5 + 0.5 * pair.link.probability)
    return pair.contrast(.wording, left, .left, right, weight: weight, reason: signs.reason)
  }

  /// Whether a word of content that both have stands near: words between `a` and `of` are no words for one thing.
  private func isBesideTheSame(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    pair.alignment.matches.contains { match in
      pair.concept(match.left, .left) != Concepts.none && Self.isNear(match.left, left)
        && Self.isNear(match.right, right)
    }
  }

  private static let reach = 3

  private static func isNear(_ position: Int, _ words: Range<Int>) -> Bool {
    position >= words.lowerBound - reach && position < words.upperBound + reach
  }

  /// Whether the words are the report's and not a speaker's.
  private func isOwn(_ positions: Range<Int>, _ side: Side) -> Bool {
    positions.allSatisfy { !pair.reading(side).tokens[pair.words[side][$0]].flags.contains(.quoted) }
  }

  /// The words that an altered quotation changes, as contrasts of their own.
  static func contrasts(inAltered match: QuoteMatcher.Match, _ comparer: Comparer) -> [Contrast] {
    match.alignment.differences.compactMap { difference in
      guard let difference = spelledOut(difference, of: match, comparer) else { return nil }
      guard let a = difference.left.first, let b = difference.right.first else { return nil }
      let left = match.left.words[a]..<(match.left.words[difference.left.upperBound - 1] + 1)
      let right = match.right.words[b]..<(match.right.words[difference.right.upperBound - 1] + 1)
      let content =
        left.contains { comparer.concepts.left.ids[$0] != Concepts.none }
        && right.contains { comparer.concepts.right.ids[$0] != Concepts.none }
      guard content, difference.left.count <= mostWords, difference.right.count <= mostWords,
        !isInflection(left, right, comparer), !isOneVerb(left, right, comparer),
        !isSpelling(left, right, comparer),
        !isSameNumber(left, right, comparer)
      else { return nil }
      return Contrast(
        kind: .wording, left: left, right: right, weight: 0.6,
        reason: "The two print the same quotation with these words changed.")
    }
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

/// What speaks for a difference in words being one that a reader should see.
private struct Signs {
  let hasContent: Bool
  /// Whether one side judges, denies or strengthens and the other does not: two plain words for the same tell
  /// nothing.
  let tells: Bool
  /// The same words in another form: `talk` and `talks`, `three` and `3`.
  let isFormOnly: Bool
  let isName: Bool
  let isNameAgainstWord: Bool
  let weight: Double
  let reason: String

  init(_ pair: SentencePair, _ left: Range<Int>, _ right: Range<Int>) {
    let a = left.map { pair.traits($0, .left) }
    let b = right.map { pair.traits($0, .right) }
    let concepts = Sides(
      left: left.map { pair.concept($0, .left) }.filter { $0 != Concepts.none },
      right: right.map { pair.concept($0, .right) }.filter { $0 != Concepts.none })
    hasContent = !concepts.left.isEmpty && !concepts.right.isEmpty
    isFormOnly =
      Self.stems(pair, left, .left) == Self.stems(pair, right, .right)
      || (concepts.left == concepts.right && !concepts.left.contains(where: Concepts.isGroup))
    // In Beijing and in China are two places, and no two names of one.
    isName = Self.isName(pair, left, .left) && Self.isName(pair, right, .right)
    isNameAgainstWord = Self.hasName(pair, left, .left) != Self.hasName(pair, right, .right)
    let loaded = a.contains { $0.contains(.loaded) } != b.contains { $0.contains(.loaded) }
    let strength = a.contains { $0.contains(.intensifier) } != b.contains { $0.contains(.intensifier) }
    let negated = a.contains { $0.contains(.negation) } != b.contains { $0.contains(.negation) }
    tells = loaded || negated || strength
    let numbers = Self.hasNumber(pair, left, .left) || Self.hasNumber(pair, right, .right)
    var weight = 0.4
    let why: String
    if loaded {
      weight += 0.25
      why = "One of the two uses a word that judges"
    } else if negated {
      weight += 0.15
      why = "One of the two denies what the other one states"
    } else {
      weight += 0.15
      why = "One of the two puts it more strongly"
    }
    if numbers { weight -= 0.2 }
    weight -= 0.03 * Double(max(0, left.count + right.count - 4))
    self.weight = weight
    reason = "\(why): “\(pair.text(left, .left))” and “\(pair.text(right, .right))”."
  }

  private static func stems(_ pair: SentencePair, _ positions: Range<Int>, _ side: Side) -> [Int] {
    positions.filter { pair.concept($0, side) != Concepts.none }.map {
      pair.reading(side).stem(pair.words[side][$0])
    }
  }

  private static func isName(_ pair: SentencePair, _ positions: Range<Int>, _ side: Side) -> Bool {
    positions.allSatisfy {
      let token = pair.reading(side).tokens[pair.words[side][$0]]
      return token.flags.contains(.capital) || pair.traits($0, side).contains(.article)
    }
  }

  private static func hasName(_ pair: SentencePair, _ positions: Range<Int>, _ side: Side) -> Bool {
    positions.contains { pair.reading(side).isName(pair.words[side][$0]) }
  }

  private static func hasNumber(_ pair: SentencePair, _ positions: Range<Int>, _ side: Side) -> Bool {
    positions.contains {
      let token = pair.reading(side).tokens[pair.words[side][$0]]
      return token.flags.contains(.digits) || pair.traits($0, side).contains(.numeral)
        || pair.traits($0, side).contains(.weekday)
    }
  }
}
