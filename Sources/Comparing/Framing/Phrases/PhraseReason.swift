import News

/// Why two phrases are shown next to each other, in words: what they have in common, and what sets them apart.
struct PhraseReason {
  private let pair: PhrasePair
  private let signs: PhraseSigns
  private let comparer: Comparer

  init(_ signs: PhraseSigns, _ comparer: Comparer) {
    pair = signs.pair
    self.signs = signs
    self.comparer = comparer
  }

  var words: String { "\(common): \(apart)." }

  private var common: String {
    let isPredicate = pair.left.kind == .predicate
    if pair.isSameHead {
      let (left, right) = (text(pair.left.head, .left), text(pair.right.head, .right))
      let (own, other) = (
        comparer.readings.left.stem(pair.left.head), comparer.readings.right.stem(pair.right.head)
      )
      return own == other
        ? "Both use “\(left)”, with other words around it"
        : "“\(left)” and “\(right)” are one thing, with other words around it"
    }
    if isPredicate, pair.hasSameSubject { return "Both tell what the same subject does" }
    let heaviest = pair.shared.max { pair.left.contents[$0].weight < pair.left.contents[$1].weight }
    if let heaviest {
      return "Both speak of “\(compound(around: pair.left.contents[heaviest].token))”, in other words"
    }
    if pair.followsTheSame || pair.leadsToTheSame { return "In the same place of what both tell" }
    return isPredicate
      ? "What happens, in two sentences of one matter" : "Who or what, in two sentences of one matter"
  }

  private var apart: String {
    if let stances = signs.stances {
      return
        "“\(text(pair.left.head, .left))” is \(stances.left.words), “\(text(pair.right.head, .right))” \(stances.right.words)"
    }
    if let verbs { return verbs }
    switch (signs.judging.left?.token, signs.judging.right?.token) {
    case (let left?, let right?):
      return "“\(text(left, .left))” and “\(text(right, .right))” judge in different ways"
    case (let left?, nil): return "“\(text(left, .left))” judges, on the left only"
    case (nil, let right?): return "“\(text(right, .right))” judges, on the right only"
    default: break
    }
    if let (side, token) = signs.distance {
      return "“\(text(token, side))” softens it, on the \(side.rawValue) only"
    }
    if pair.isPoliticalOnOneSide {
      let isLeft = pair.leftOnly.contains { $0.traits.contains(.political) }
      return "the \(isLeft ? "left" : "right") side says where they stand in politics or society"
    }
    if let (side, token) = signs.strength {
      return "“\(text(token, side))” strengthens it, on the \(side.rawValue) only"
    }
    return "the words differ"
  }

  /// Both verbs, where one of them judges: `“hurled” on the left, “yelled” on the right`.
  private var verbs: String? {
    let (left, right) = (pair.left.head, pair.right.head)
    guard pair.left.kind == .predicate, !pair.isSameHead,
      signs.judging.left?.token == left && signs.judging.right == nil
        || signs.judging.right?.token == right && signs.judging.left == nil
        || signs.judging.left?.token == left && signs.judging.right?.token == right
    else { return nil }
    return "\(verb(pair.left, .left)) on the left, \(verb(pair.right, .right)) on the right"
  }

  private func verb(_ phrase: Phrase, _ side: Side) -> String {
    let reading = comparer.readings[side]
    return
      "“\(reading.text(reading.range(of: phrase.core.lowerBound..<max(phrase.core.lowerBound, phrase.head) + 1)))”"
  }

  /// A word of the left with its neighbours that both have as well: `civil rights`, `same-sex marriage`.
  private func compound(around token: Int) -> String {
    let reading = comparer.readings.left
    let shared = Set(pair.shared.map { pair.left.contents[$0].token })
    let sentence = reading.tokens[token].sentence
    let text = comparer.plainText(of: sentence, on: .left)
    guard let first = text.units.first, let phrase = text.phrase(at: token - first.first) else {
      return self.text(token, .left)
    }
    let whole = text.tokens(of: phrase.units)
    func isHyphenated(_ at: Int) -> Bool {
      whole.contains(at) && reading.tokens[at].flags.contains(.hyphenated)
    }
    func belongs(_ at: Int) -> Bool {
      guard whole.contains(at) else { return false }
      return shared.contains(at) || isHyphenated(at) || isHyphenated(at + 1) || isHyphenated(at + 2)
    }
    var (start, end) = (token, token + 1)
    while belongs(start - 1) { start -= 1 }
    while belongs(end) { end += 1 }
    return reading.text(reading.range(of: start..<end))
  }

  private func text(_ token: Int, _ side: Side) -> String {
    comparer.readings[side].text(comparer.readings[side].tokens[token].range)
  }
}
