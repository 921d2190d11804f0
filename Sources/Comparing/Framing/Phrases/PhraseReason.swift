import News

/// Why two phrases are shown next to each other, in words: what they have in common, and what sets them apart.
struct PhraseReason {
  private let pair: PhrasePair
  private let comparer: Comparer

  init(_ pair: PhrasePair, _ comparer: Comparer) {
    self.pair = pair
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
      return "Both speak of “\(text(pair.left.contents[heaviest].token, .left))”, in other words"
    }
    if pair.followsTheSame || pair.leadsToTheSame { return "In the same place of what both tell" }
    return isPredicate
      ? "What happens, in two sentences of one matter" : "Who or what, in two sentences of one matter"
  }

  private var apart: String {
    if let stances = pair.stances {
      return
        "“\(text(pair.left.head, .left))” is \(stances.left.words), “\(text(pair.right.head, .right))” \(stances.right.words)"
    }
    let judging = (loaded(pair.leftOnly), loaded(pair.rightOnly))
    switch judging {
    case (let left?, let right?):
      return "“\(text(left, .left))” and “\(text(right, .right))” judge in different ways"
    case (let left?, nil): return "“\(text(left, .left))” judges, on the left only"
    case (nil, let right?): return "“\(text(right, .right))” judges, on the right only"
    default: break
    }
    if pair.left.isHedged != pair.right.isHedged {
      return "the \(pair.left.isHedged ? "left" : "right") side softens it"
    }
    if pair.isPoliticalOnOneSide {
      let isLeft = pair.leftOnly.contains { $0.traits.contains(.political) }
      return "the \(isLeft ? "left" : "right") side says where they stand in politics or society"
    }
    if pair.left.isStrong != pair.right.isStrong {
      return "the \(pair.left.isStrong ? "left" : "right") side strengthens or denies it"
    }
    return "the words differ"
  }

  private func loaded(_ contents: [Phrase.Content]) -> Int? {
    contents.first(where: \.isLoaded)?.token
  }

  private func text(_ token: Int, _ side: Side) -> String {
    comparer.readings[side].text(comparer.readings[side].tokens[token].range)
  }
}
