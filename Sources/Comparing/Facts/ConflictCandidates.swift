import News

/// Pairs of values that could be of one matter and do not meet, with what speaks for it.
///
/// Values that two linked sentences agree on answer each other; of what is left over, each pair of one kind is a
/// candidate, and so is each pair of counts of the same thing anywhere in the reports.
struct ConflictCandidates {
  struct Candidate {
    let left: Quantity
    let right: Quantity
    var features: ConflictFeatures
  }

  let comparer: Comparer
  let aligner: Aligner
  private let quantities: Quantities
  /// The pairs of sentences that are linked.
  private let linked: Set<Int>

  /// How many values are looked at outside linked sentences.
  private static let mostFar = 200
  /// How many candidates of linked sentences are judged; reports of a usual length have some dozens.
  private static let mostCandidates = 2_000
  /// The least likeness of the words around two values in sentences that are not linked.
  private static let leastFarLikeness = 0.3
  private static let leastFarTimeLikeness = 0.45
  private static let leastLink = 0.25
  /// How many times the one value may be the other: a slip of a nought is ten times.
  private static let mostTimes = 30.0

  init(_ comparer: Comparer, _ aligner: Aligner, _ quantities: Quantities) {
    self.comparer = comparer
    self.aligner = aligner
    self.quantities = quantities
    linked = Set(aligner.links.map { Self.key($0.left, $0.right) })
  }

  func candidates() -> [Candidate] {
    var candidates: [Candidate] = []
    for link in aligner.links where link.probability >= Self.leastLink {
      guard candidates.count < Self.mostCandidates else { break }
      candidates += between(link)
    }
    // Who gives both figures contradicts nobody.
    // What both reports give twice, differently, they do not contradict each other in: a day, where either gives it in
    // surroundings that are as like.
    return (candidates + farCandidates()).filter {
      if $0.left.kind.isTime { return !$0.features.isGivenAlike && !isNews($0) }
      return $0.features.given < 1 && ($0.left.kind != .count || $0.features.given == 0)
    }
  }

  /// Whether the later report tells of another act, on a day that the earlier one could not know of when it told what
  /// had been: who apologised on Saturday may have resigned on Monday.
  private func isNews(_ candidate: Candidate) -> Bool {
    guard candidate.features.sameAct == 0, let anchor = quantities.anchors.left,
      let other = quantities.anchors.right, anchor.day != other.day
    else { return false }
    let (early, late) =
      anchor.day < other.day ? (candidate.left, candidate.right) : (candidate.right, candidate.left)
    let day = min(anchor.day, other.day)
    guard let told = early.days.first, let known = late.days.first else { return false }
    return told.upperBound <= day && known.lowerBound > day
  }

  private func between(_ link: Aligner.Link) -> [Candidate] {
    let left = quantities.ofSentences.left[link.left]
    let right = quantities.ofSentences.right[link.right]
    guard !left.isEmpty, !right.isEmpty else { return [] }
    let agreed = left.filter { own in right.contains { own.isComparable(to: $0) && own.meets($0) } }
    let rest = Sides(
      left: left.filter { own in !right.contains { own.isComparable(to: $0) && own.meets($0) } },
      right: right.filter { own in !left.contains { own.isComparable(to: $0) && own.meets($0) } })
    var candidates: [Candidate] = []
    let isOneSentence = isOneSentence(link, but: rest)
    for (place, own) in rest.left.enumerated() {
      for (otherPlace, other) in rest.right.enumerated() {
        let isExchanged = isOneSentence && place == otherPlace && areExchanged(own, other)
        guard isExchanged || canDiffer(own, other) && countsAlike(own, other) else { continue }
        var features = features(own, other)
        features.link = link.probability
        features.sameness = link.sameness
        features.agreeing = Double(min(3, agreed.count)) / 3
        let isAlone =
          rest.left.count { $0.isComparable(to: other) } == 1
          && rest.right.count { own.isComparable(to: $0) } == 1
        features.alone = isAlone ? 1 : 0
        features.isExchanged = isExchanged
        candidates.append(Candidate(left: own, right: other, features: features))
      }
    }
    return candidates
  }

  /// Whether two sentences are the same word for word but for values that do not answer each other.
  private func isOneSentence(_ link: Aligner.Link, but values: Sides<[Quantity]>) -> Bool {
    guard values.left.count == values.right.count, !values.left.isEmpty else { return false }
    func words(_ sentence: Int, _ side: Side) -> [Int] {
      let (reading, values) = (comparer.readings[side], values[side])
      return reading.sentences[sentence].tokens.compactMap { index in
        if let value = values.first(where: { $0.tokens.contains(index) }) {
          return index == value.tokens.lowerBound ? -1 : nil
        }
        return reading.tokens[index].isWord ? reading.tokens[index].word : nil
      }
    }
    let left = words(link.left, .left)
    return left.count >= Self.leastOfSentence && left == words(link.right, .right)
      && !prints(.left, link.right, of: .right) && !prints(.right, link.left, of: .left)
  }

  /// Whether a report has a sentence of the other one word for word: then it gives both values.
  private func prints(_ side: Side, _ sentence: Int, of other: Side) -> Bool {
    let (own, theirs) = (comparer.readings[side], comparer.readings[other])
    let wanted = theirs.sentences[sentence].tokens
    return own.sentences.contains { span in
      span.tokens.count == wanted.count
        && zip(span.tokens, wanted).allSatisfy { own.tokens[$0].word == theirs.tokens[$1].word }
    }
  }

  /// So many words, the values among them, make two sentences one.
  private static let leastOfSentence = 6

  /// Whether one amount stands in the place of another.
  private func areExchanged(_ a: Quantity, _ b: Quantity) -> Bool {
    a.kind == b.kind && !a.kind.isTime && a.low >= 0 && b.low >= 0 && a.isComparable(to: b)
  }

  /// Values between the same words in sentences that are not linked.
  private func farCandidates() -> [Candidate] {
    let values = quantities.all.map { $0.prefix(Self.mostFar) }
    var candidates: [Candidate] = []
    for own in values.left {
      for other in values.right where own.kind == other.kind {
        guard canDiffer(own, other), countsAlike(own, other), isAlike(own, other),
          !linked.contains(Self.key(sentence(own, .left), sentence(other, .right)))
        else { continue }
        candidates.append(Candidate(left: own, right: other, features: features(own, other)))
      }
    }
    return candidates
  }

  private func isAlike(_ a: Quantity, _ b: Quantity) -> Bool {
    if isToll(a, b) { return true }
    guard a.kind != .count || a.sharesUnit(b) else { return false }
    if a.isSlip(of: b), a.kind != .measure || a.unit.first == b.unit.first { return true }
    if a.kind == .count, a.low >= 20, sentence(a, .left) < 3, sentence(b, .right) < 3 { return true }
    let shared = a.nearShared(b)
    if shared >= 3, Double(shared * shared) >= 0.16 * Double(a.near.count * b.near.count) { return true }
    return a.likeness(b) >= (a.kind.isTime ? Self.leastFarTimeLikeness : Self.leastFarLikeness)
  }

  private static func key(_ left: Int, _ right: Int) -> Int { left << 32 | right }

  private func sentence(_ quantity: Quantity, _ side: Side) -> Int {
    comparer.readings[side].tokens[quantity.tokens.lowerBound].sentence
  }

  /// Whether two values may be of one thing.
  private func countsAlike(_ a: Quantity, _ b: Quantity) -> Bool {
    let shared = a.nearShared(b)
    // Two senators and three senators are seldom the same ones.
    if !a.kind.isTime, max(a.high, b.high) < 5, shared < 3, a.likeness(b) < 0.3 { return false }
    // Nor are two years and thirteen months the same span, or nine firms and millions of people the same ones.
    if a.system == Measures.duration, a.kind == .measure, a.unit.first != b.unit.first { return false }
    if !a.kind.isTime, a.low > b.high * Self.mostTimes || b.low > a.high * Self.mostTimes { return false }
    return a.kind != .count || a.sharesUnit(b) || a.countsPeople && b.countsPeople
  }

  /// Whether two values are of one kind and do not meet; days of different kinds must lie in one week.
  private func canDiffer(_ a: Quantity, _ b: Quantity) -> Bool {
    guard !a.isBare, !b.isBare, a.isComparable(to: b), !a.meets(b) else { return false }
    // 23 per cent less is 77 per cent of it.
    if a.kind == .percent, a.low == a.high, b.low == b.high, a.low + b.low == 100 { return false }
    return a.kind == b.kind && a.low >= 0 && b.low >= 0 || a.distance(b) <= 6
  }

  private func features(_ a: Quantity, _ b: Quantity) -> ConflictFeatures {
    var features = ConflictFeatures()
    features.likeness = a.likeness(b)
    features.unit = a.sharesUnit(b) ? 1 : 0
    features.people = a.countsPeople && b.countsPeople ? 1 : 0
    features.before = neighbour(a, .left, -1) == neighbour(b, .right, -1) ? 1 : 0
    features.behind = neighbour(a, .left, 1) == neighbour(b, .right, 1) ? 1 : 0
    let known = [
      known(b, in: quantities.all.left, by: a, .left), known(a, in: quantities.all.right, by: b, .right),
    ]
    features.known = max(known[0] ?? 0, known[1] ?? 0)
    features.given = Double(known.count { $0 != nil }) / 2
    features.isGivenAlike = known.allSatisfy { $0.map { $0 >= features.likeness } ?? false }
    features.few = !a.kind.isTime && max(a.high, b.high) < 5 ? 1 : 0
    features.apart = apart(a, b)
    features.near = Double(min(4, a.nearShared(b))) / 4
    features.isToll = isToll(a, b)
    features.slip = a.isSlip(of: b) ? 1 : 0
    let acts = (act(a, .left), act(b, .right))
    if let one = acts.0, let other = acts.1 {
      features.sameAct = one == other ? 1 : 0
      features.otherAct = one == other ? 0 : 1
    }
    features.leads = sentence(a, .left) < 3 && sentence(b, .right) < 3 ? 1 : 0
    features.follows = follows(a, b) ? 1 : 0
    features.converted = a.isConverted != b.isConverted || a.isConverted && a.unit != b.unit ? 1 : 0
    features.isMoney = a.kind == .money ? 1 : 0
    features.isPercent = a.kind == .percent ? 1 : 0
    features.isMeasure = a.kind == .measure ? 1 : 0
    features.isWeekday = a.kind == .weekday && b.kind == .weekday ? 1 : 0
    features.isYear = a.kind == .year ? 1 : 0
    features.isClock = a.kind == .clock ? 1 : 0
    return features
  }

  private func apart(_ a: Quantity, _ b: Quantity) -> Double {
    if a.kind.isTime { return min(3, abs(a.low - b.low)) / 3 }
    guard a.high > 0, b.high > 0 else { return 3 }
    return min(3, abs(Logarithm.of(a.high) - Logarithm.of(b.high)))
  }

  /// The concept of the nearest content word within three tokens of a value, on one side of it.
  private func neighbour(_ quantity: Quantity, _ side: Side, _ step: Int) -> Int {
    let reading = comparer.readings[side]
    var index = step < 0 ? quantity.tokens.lowerBound - 1 : quantity.tokens.upperBound
    for _ in 0..<3 where reading.tokens.indices.contains(index) {
      let concept = comparer.concepts[side].ids[index]
      if concept != Concepts.none { return concept }
      if !reading.tokens[index].isWord { break }
      index += step
    }
    return side == .left ? -2 : -3
  }

  /// The concept of the nearest verb; all verbs of saying are one.
  private func act(_ quantity: Quantity, _ side: Side) -> Int? {
    let reading = comparer.readings[side]
    let sentence = reading.sentences[sentence(quantity, side)].tokens
    let before = max(sentence.lowerBound, quantity.tokens.lowerBound - 8)..<quantity.tokens.lowerBound
    let behind = quantity.tokens.upperBound..<min(sentence.upperBound, quantity.tokens.upperBound + 8)
    guard
      let verb = before.last(where: { isVerb($0, reading) }) ?? behind.first(where: { isVerb($0, reading) })
    else { return nil }
    if reading.traits(verb).contains(.strongCue) { return Self.saying }
    return comparer.concepts[side].ids[verb]
  }

  private static let saying = -4

  /// Whether the same is told of people on both sides, by the verb or by what they are called.
  private func isToll(_ a: Quantity, _ b: Quantity) -> Bool {
    guard a.kind == .count, b.kind == .count, a.countsPeople, b.countsPeople else { return false }
    let sentences = (sentence(a, .left), sentence(b, .right))
    guard linked.contains(Self.key(sentences.0, sentences.1)) || sentences.0 < 3 || sentences.1 < 3,
      !quantities.ofSentences.left[sentences.0].contains(where: { $0.kind == .year }),
      !quantities.ofSentences.right[sentences.1].contains(where: { $0.kind == .year })
    else { return false }
    let left = ([act(a, .left)].compactMap { $0 } + a.unit).filter {
      $0 != Self.saying && Concepts.isGroup($0)
    }
    let right = [act(b, .right)].compactMap { $0 } + b.unit
    return left.contains { right.contains($0) }
  }

  private func isVerb(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    guard token.isWord, token.traits.isDisjoint(with: [.function, .noun, .person]) else { return false }
    guard !token.flags.contains(.capital) || token.flags.contains(.opensSentence) else { return false }
    if !token.traits.isDisjoint(with: [.verb, .irregularPast, .strongCue, .speech]) { return true }
    return token.end - token.start > 4 && reading.word(index).hasSuffix("ed")
  }

  /// Whether two days are as far from the day of their report, while the reports are of different days.
  private func follows(_ a: Quantity, _ b: Quantity) -> Bool {
    guard let left = quantities.anchors.left, let right = quantities.anchors.right, left.day != right.day,
      let one = a.days.first,
      let other = b.days.first
    else { return false }
    return one.lowerBound - left.day == other.lowerBound - right.day
  }

  /// How like the surroundings of `own` are to those in which the report of `own` gives `value` somewhere; nil if
  /// it does not.
  private func known(_ value: Quantity, in report: [Quantity], by own: Quantity, _ side: Side) -> Double? {
    var most: Double?
    for other in report where other.kind == value.kind && other.isComparable(to: value) && other.meets(value)
    {
      // `six arrests, compared to 47 the night before` gives 47 arrests.
      if other.isBare, sentence(other, side) != sentence(own, side) { continue }
      guard
        other.unit.isEmpty || value.unit.isEmpty || other.kind != .count || other.sharesUnit(value)
          || other.countsPeople && value.countsPeople
      else { continue }
      most = max(most ?? 0, other.likeness(value))
    }
    return most
  }
}
