import News

/// A phrase of one report and one of the other, from linked sentences, with what speaks for showing them next to
/// each other. Every number can be named to a reader.
struct PhrasePair {
  let left: Phrase
  let right: Phrase
  /// The content that both have, as the positions in `left.contents`, and what only one has.
  let shared: [Int]
  private(set) var leftOnly: [Phrase.Content] = []
  private(set) var rightOnly: [Phrase.Content] = []
  let isSameHead: Bool
  let hasSameSubject: Bool
  let followsTheSame: Bool
  let leadsToTheSame: Bool

  /// The pair of two phrases that are the reports' own, or nil where nothing differs but form, or where both have
  /// little to do with each other.
  init?(_ left: Phrase, _ right: Phrase, of link: Aligner.Link, in comparer: Comparer) {
    let heads = (comparer.concepts.left.ids[left.head], comparer.concepts.right.ids[right.head])
    isSameHead =
      heads.0 != Concepts.none && heads.0 == heads.1
      && !comparer.readings.left.traits(left.head).contains(.time)
      && (left.kind == .noun || !Self.isEmpty(left.head, comparer.readings.left))
    followsTheSame = left.before != Concepts.none && left.before == right.before
    leadsToTheSame = left.behind != Concepts.none && left.behind == right.behind
    hasSameSubject = Self.meet(left.subject, right.subject, comparer)
    let isLead = link.left == 0 && link.right <= 1 || link.right == 0 && link.left <= 1
    let mayShare = left.mask & right.mask != 0
    guard mayShare || followsTheSame || leadsToTheSame || hasSameSubject || isLead else { return nil }
    self.left = left
    self.right = right
    shared =
      !mayShare
      ? []
      : left.contents.indices.kept { Self.has(right, left.contents[$0].concept) }
    if shared.count == left.contents.count, shared.count == right.contents.count { return nil }
    guard left.kind == .noun ? isFitNoun : isFitPredicate(isLead) else { return nil }
    leftOnly = Self.contents(of: left, besides: right)
    rightOnly = Self.contents(of: right, besides: left)
    // One plain word for another tells nothing.
    if leftOnly.count < 2, rightOnly.count < 2, !tells { return nil }
    if onlyAttributes(rightOnly, besides: leftOnly, of: left)
      || onlyAttributes(leftOnly, besides: rightOnly, of: right)
    {
      return nil
    }
  }

  /// Whether a verb says nothing of the matter: what is said or got is told by the words behind it.
  private static func isEmpty(_ verb: Int, _ reading: Reading) -> Bool {
    reading.traits(verb).contains(.cueNeutral) || reading.isWord(verb, in: emptyVerbs)
  }

  private static let emptyVerbs: WordSet = [
    "come", "comes", "coming", "did", "do", "does", "doing", "done", "get", "gets", "getting", "give",
    "given", "gives",
    "giving", "go", "goes", "going", "gone", "gave", "got", "had", "has", "have", "having", "made", "make",
    "makes",
    "making", "put", "puts", "putting", "receive", "received", "receives", "receiving", "take", "taken",
    "takes",
    "taking", "took", "came", "went",
  ]

  /// Whether one phrase is the other with a word of saying before it: `was late` and `said it was late`.
  private func onlyAttributes(
    _ more: [Phrase.Content], besides rest: [Phrase.Content], of phrase: Phrase
  ) -> Bool {
    rest.isEmpty && phrase.stance == nil && !more.isEmpty
      && more.allSatisfy { !$0.traits.isDisjoint(with: .cue) }
  }

  /// What one phrase has and the other one lacks, with a single allocation.
  private static func contents(of phrase: Phrase, besides other: Phrase) -> [Phrase.Content] {
    var contents: [Phrase.Content] = []
    contents.reserveCapacity(phrase.contents.count)
    for content in phrase.contents where !has(other, content.concept) { contents.append(content) }
    return contents
  }

  private static func has(_ phrase: Phrase, _ concept: Int) -> Bool {
    phrase.mask >> UInt64(truncatingIfNeeded: concept & 63) & 1 != 0
      && phrase.contents.contains { $0.concept == concept }
  }

  /// Noun phrases that name or describe one thing, with a word of judgement or distance on one side.
  private var isFitNoun: Bool {
    hasSign
      && (isSameHead || followsTheSame && leadsToTheSame || isAnchored && left.isPerson && right.isPerson)
  }

  /// Predicates that tell one thing. Names alone make no matter; nor do plain verbs of saying.
  private func isFitPredicate(_ isLead: Bool) -> Bool {
    let isOneMatter =
      isSameHead || hasSameSubject || sharedPlainWeight > 0 || followsTheSame && leadsToTheSame
    guard isLead || isOneMatter, isSameHead || isAnchored || isLead else { return false }
    return tells
      || left.headTraits.isDisjoint(with: .cueNeutral) && right.headTraits.isDisjoint(with: .cueNeutral)
  }

  private static func meet(_ left: Range<Int>?, _ right: Range<Int>?, _ comparer: Comparer) -> Bool {
    guard let left, let right else { return false }
    return left.contains { index in
      let concept = comparer.concepts.left.ids[index]
      guard concept != Concepts.none else { return isPronoun(index, of: right, comparer) }
      return right.contains { comparer.concepts.right.ids[$0] == concept }
    }
  }

  /// Whether a subject is a pronoun and the other one the same pronoun.
  private static func isPronoun(_ index: Int, of other: Range<Int>, _ comparer: Comparer) -> Bool {
    comparer.readings.left.traits(index).contains(.subjectPronoun) && other.count == 1
      && comparer.readings.right.tokens[other.lowerBound].word == comparer.readings.left.tokens[index].word
  }

  /// The weight of what both have, words of time and of saying left out.
  var sharedWeight: Double {
    shared.reduce(0) { sum, index in
      let content = left.contents[index]
      return content.traits.isDisjoint(with: [.time, .cueNeutral]) ? sum + content.weight : sum
    }
  }

  /// The same without names and numbers.
  var sharedPlainWeight: Double {
    shared.reduce(0) { sum, index in
      let content = left.contents[index]
      return content.isPlain ? sum + content.weight : sum
    }
  }

  /// The stances of two verbs of saying that differ.
  var stances: (left: Stance, right: Stance)? {
    guard let own = left.stance, let other = right.stance,
      own != other, own.isCharged || other.isCharged,
      left.saysSomething, right.saysSomething
    else { return nil }
    return (own, other)
  }

  /// Whether one side judges or softens and the other does not, or both judge in other words, or the words of
  /// saying take another stance.
  var hasSign: Bool {
    left.loadedCount > 0 || right.loadedCount > 0 || left.isHedged != right.isHedged || stances != nil
  }

  /// Whether one side says where somebody stands in politics or society.
  var isPoliticalOnOneSide: Bool {
    leftOnly.contains { $0.traits.contains(.political) }
      != rightOnly.contains { $0.traits.contains(.political) }
  }

  /// Whether both name one thing by a common noun, and one of them judges it.
  var judgesOneNoun: Bool {
    left.kind == .noun && isSameHead && !left.headIsName && !right.headIsName
      && (left.loadedCount > 0) != (right.loadedCount > 0)
  }

  /// Whether one side has nothing that the other lacks.
  var isOneSided: Bool { leftOnly.isEmpty || rightOnly.isEmpty }

  /// Whether one side judges, softens, strengthens, denies, or takes a stance.
  var tells: Bool {
    hasSign || left.isStrong != right.isStrong || !isSameHead && (left.isCharged || right.isCharged)
  }

  /// Whether both phrases surely speak of one thing: they have one head, or one subject and something in common.
  var isOneMatter: Bool {
    left.kind == .noun || isSameHead || sharedPlainWeight > 0 && (hasSameSubject || isLoadedTwice)
      || shared.count { left.contents[$0].isPlain } > 1
  }

  private var isLoadedTwice: Bool { left.loadedCount > 0 && right.loadedCount > 0 }

  /// Whether both phrases stand in the same place of what is told.
  var isAnchored: Bool { sharedWeight > 1.5 || followsTheSame || leadsToTheSame || hasSameSubject }
}

extension Phrase.Content {
  /// Whether it is no name, number, time, adverb or plain verb of saying.
  var isPlain: Bool {
    traits.isDisjoint(with: [.time, .cueNeutral, .adverb, .endsInLy]) && !isName && !isNumber
  }
}

extension Phrase {
  var headTraits: WordTraits { contents.first { $0.token == head }?.traits ?? [] }
  /// Whether a word strengthens or denies.
  var isStrong: Bool { !traits.isDisjoint(with: [.intensifier, .negation]) }
  /// Whether the head is a verb of attribution that takes a side.
  var isCharged: Bool { stance?.isCharged == true }
  /// Whether the head is a word of saying, or one of attack or praise that stands for it.
  var saysSomething: Bool { !headTraits.isDisjoint(with: [.strongCue, .cueHostile, .cueFavouring]) }
  var isPerson: Bool { !headTraits.isDisjoint(with: [.person, .role]) }
}
