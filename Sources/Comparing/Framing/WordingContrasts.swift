import News

/// The same matter in other words: where aligned sentences part between words that agree.
struct WordingContrasts {
  let pair: SentencePair

  /// Longer differences are other matter and not another wording.
  private static let mostWords = 3
  /// In sentences that less probably tell one matter words stand near the same name by chance.
  private static let leastLink = 0.5

  func add(to contrasts: inout [Contrast]) {
    for difference in pair.alignment.differences {
      guard !difference.left.isEmpty, !difference.right.isEmpty,
        difference.left.count <= Self.mostWords, difference.right.count <= Self.mostWords
      else { continue }
      if let contrast = contrast(difference.left, difference.right) { contrasts.append(contrast) }
    }
  }

  private func contrast(_ left: Range<Int>, _ right: Range<Int>) -> Contrast? {
    let (left, right) = (trimmed(left, .left), trimmed(right, .right))
    let signs = Signs(pair, left, right)
    let tells =
      isOneSentence && (signs.changesModal || signs.leavesNumber)
      || signs.hasContent && (isOneSentence || signs.tells && pair.link.probability >= Self.leastLink)
        && !signs.isFormOnly && !signs.hasNumber
    guard tells, !signs.isName, !signs.isNameAgainstWord, isOwn(left, .left), isOwn(right, .right),
      isBesideTheSame(left, right)
    else { return nil }
    let weight = signs.weight * (0.5 + 0.5 * pair.link.probability)
    return pair.contrast(.wording, left, .left, right, weight: weight, reason: signs.reason)
  }

  /// Whether hardly anything else differs, as in two versions of one text: then any words that were exchanged tell.
  private var isOneSentence: Bool {
    let equal = pair.alignment.matches.count
    return equal >= Self.leastEqual
      && Double(equal) >= Self.mostlyEqual * Double(max(pair.words.left.count, pair.words.right.count))
  }

  private static let leastEqual = 6
  private static let mostlyEqual = 0.85

  /// Without the words of no content at either end: `after confronting a` names nothing.
  private func trimmed(_ positions: Range<Int>, _ side: Side) -> Range<Int> {
    func isEmpty(_ position: Int) -> Bool {
      let traits = pair.traits(position, side)
      return traits.contains(.function) && traits.isDisjoint(with: [.negation, .intensifier, .loaded])
    }
    var (start, end) = (positions.lowerBound, positions.upperBound)
    while start < end, isEmpty(start) { start += 1 }
    while end > start, isEmpty(end - 1) { end -= 1 }
    return start < end ? start..<end : positions
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
}

/// What speaks for a difference in words being one that a reader should see.
private struct Signs {
  let hasContent: Bool
  /// Whether one side judges, denies or strengthens and the other does not: elsewhere than in two versions of one
  /// sentence two plain words for the same tell nothing.
  let tells: Bool
  /// The same words in another form: `talk` and `talks`, `three` and `3`.
  let isFormOnly: Bool
  let isName: Bool
  let isNameAgainstWord: Bool
  let hasNumber: Bool
  /// A figure on one side, other words on the other: *nine*, *most*.
  let leavesNumber: Bool
  /// Two modals: *will*, *may*.
  let changesModal: Bool
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
    let numbers = [Self.hasNumber(pair, left, .left), Self.hasNumber(pair, right, .right)]
    hasNumber = numbers.contains(true)
    let hasArticle = (a + b).contains { $0.contains(.article) }
    leavesNumber = numbers[0] != numbers[1] && !hasArticle
    let forms = Sides(left: Self.modals(pair, left, .left), right: Self.modals(pair, right, .right))
    changesModal = !forms.left.isEmpty && !forms.right.isEmpty && forms.left != forms.right
    var weight = 0.4
    let why: String
    if loaded {
      weight += 0.25
      why = "One of the two uses a word that judges"
    } else if negated {
      weight += 0.15
      why = "One of the two denies what the other one states"
    } else if changesModal {
      why = "One of the two is surer than the other"
    } else if strength {
      weight += 0.15
      why = "One of the two puts it more strongly"
    } else {
      why = "Words exchanged in sentences that are otherwise the same"
    }
    weight -= 0.03 * Double(max(0, left.count + right.count - 4))
    self.weight = weight
    reason = "\(why): “\(pair.text(left, .left))” and “\(pair.text(right, .right))”."
  }

  private static func modals(_ pair: SentencePair, _ positions: Range<Int>, _ side: Side) -> [Int] {
    positions.filter { pair.traits($0, side).contains(.modal) }.map {
      pair.reading(side).tokens[pair.words[side][$0]].word
    }
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
