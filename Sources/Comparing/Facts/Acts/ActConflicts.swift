import News

/// Finds acts of which two linked sentences tell what cannot both be so: the same verb with another who acts, with the
/// two sides turned round, denied in one report, or its opposite.
///
/// What is told must be the reports' own, of the same subject and object, and neither report may tell it the other's
/// way as well.
struct ActConflicts {
  let comparer: Comparer
  let aligner: Aligner

  /// The least probability of the link, and that both sentences say the same: a denial alone makes that less probable.
  private static let leastLink = 0.4
  private static let leastSameness = 0.3

  private let tellings: Tellings
  private let participants: Participants
  /// For each sentence of either side, those of the other side that are linked to it.
  private let linked: Sides<[Int: [Int]]>

  init(_ comparer: Comparer, _ aligner: Aligner) {
    self.comparer = comparer
    self.aligner = aligner
    tellings = Tellings(comparer)
    participants = Participants(comparer: comparer)
    linked = Sides(
      left: Dictionary(grouping: aligner.links, by: \.left).mapValues { $0.map(\.right) },
      right: Dictionary(grouping: aligner.links, by: \.right).mapValues { $0.map(\.left) })
  }

  func conflicts() -> [Conflict] {
    aligner.links.filter { $0.probability >= Self.leastLink }.flatMap(conflicts(in:))
  }

  private func conflicts(in link: Aligner.Link) -> [Conflict] {
    let left = tellings.of(link.left, .left)
    let right = tellings.of(link.right, .right)
    lazy var isOneVoice = self.isOneVoice(left, right)
    var found: [Conflict] = []
    for a in left.verbs {
      for b in right.verbs {
        let relation = relation(left.finder.token(a), right.finder.token(b))
        guard relation != .none, let own = left.act(a), let other = right.act(b), own.modal == other.modal,
          isOneVoice
        else { continue }
        let isDenied = own.isNegated != other.isNegated
        if isDenied == (relation == .same) {
          if let conflict = claims(own, other, link) { found.append(conflict) }
        } else if relation == .same, !isDenied, let conflict = actors(own, other, link) {
          found.append(conflict)
        }
      }
    }
    return found
  }

  // MARK: Verbs

  private enum Relation { case none, same, opposite }

  private func relation(_ left: Int, _ right: Int) -> Relation {
    let readings = comparer.readings
    if readings.left.stem(left) == readings.right.stem(right) { return .same }
    guard readings.left.traits(left).contains(.opposite), readings.right.traits(right).contains(.opposite),
      let one = Opposites.sides[readings.left.word(left)],
      let other = Opposites.sides[readings.right.word(right)],
      one == -other
    else { return .none }
    return .opposite
  }

  /// Whether both tell it themselves, or both by somebody who may be the same.
  private func isOneVoice(_ left: Telling, _ right: Telling) -> Bool {
    guard !left.speakers.isEmpty, !right.speakers.isEmpty else {
      return left.speakers.isEmpty && right.speakers.isEmpty
    }
    return left.speakers.contains { own in
      right.speakers.contains { participants.shares(own, $0) || participants.isPronoun(own, $0) }
    }
  }

  // MARK: What is so and what is not

  private func claims(_ own: Act, _ other: Act, _ link: Aligner.Link) -> Conflict? {
    guard link.sameness >= Self.leastSameness, own.isPassive == other.isPassive,
      participants.mayAgree(own.agent, other.agent),
      participants.mayAgree(own.patient, other.patient),
      participants.areOne(own.subject, other.subject),
      agrees(own.rest, other.rest), !isOfOtherTime(link)
    else { return nil }
    let isTold = isTold(other, of: .right, link) { $0.isNegated == other.isNegated }
    guard !isTold, !self.isTold(own, of: .left, link, where: { $0.isNegated == own.isNegated }) else {
      return nil
    }
    let what =
      own.isNegated == other.isNegated
      ? "Two claims exclude each other" : "One report denies what the other tells"
    return conflict(.claim, own.shown, other.shown, what)
  }

  /// Whether the report that an act of `side` is held against tells it in that way as well, in the sentence or in
  /// another that is linked to it.
  private func isTold(_ act: Act, of side: Side, _ link: Aligner.Link, where isAlike: (Act) -> Bool) -> Bool {
    let verb = comparer.readings[side].stem(act.verb)
    let reading = comparer.readings[side.other]
    return (linked[side][side == .left ? link.left : link.right] ?? []).contains { sentence in
      let telling = tellings.of(sentence, side.other)
      return telling.verbs.contains {
        reading.stem(telling.finder.token($0)) == verb && telling.act($0).map(isAlike) ?? false
      }
    }
  }

  /// Whether what follows two verbs has half of its content in common.
  private func agrees(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    let own = participants.contents(left, .left)
    let other = participants.contents(right, .right)
    let least = min(own.count, other.count)
    return least == 0 ? own.count + other.count < 3 : own.intersection(other).count * 2 >= least
  }

  /// Whether both sentences say when, and not alike.
  private func isOfOtherTime(_ link: Aligner.Link) -> Bool {
    let left = times(link.left, .left)
    let right = times(link.right, .right)
    return !left.isEmpty && !right.isEmpty && left.isDisjoint(with: right)
  }

  private func times(_ sentence: Int, _ side: Side) -> Set<Int> {
    let reading = comparer.readings[side]
    return Set(
      reading.sentences[sentence].tokens.lazy.filter {
        !reading.traits($0).isDisjoint(with: [.weekday, .month]) || reading.tokens[$0].flags.contains(.digits)
      }.map { reading.tokens[$0].word })
  }

  // MARK: Who acts

  private func actors(_ own: Act, _ other: Act, _ link: Aligner.Link) -> Conflict? {
    guard let agent = own.agent, let otherAgent = other.agent, let patient = own.patient,
      let otherPatient = other.patient, !participants.shares(agent, otherAgent), !isMutual(own.verb)
    else { return nil }
    if participants.shares(agent, otherPatient), participants.shares(patient, otherAgent),
      !participants.shares(patient, otherPatient),
      !isTold(other, of: .right, link, where: { participants.shares($0.agent, otherAgent) }),
      !isTold(own, of: .left, link, where: { participants.shares(agent, $0.agent) })
    {
      return conflict(
        .actor, shown(own, agent), shown(other, otherAgent), "Who acts and who suffers it are turned round")
    }
    guard link.sameness >= Self.leastSameness, participants.shares(patient, otherPatient),
      !participants.areOtherMany(patient, otherPatient),
      participants.excludes(agent, otherAgent),
      !participants.isNamed(otherAgent, .right, in: link.left),
      !participants.isNamed(agent, .left, in: link.right),
      comparer.readings.left.traits(own.verb).isDisjoint(with: [.strongCue, .cueNeutral])
    else { return nil }
    return conflict(.actor, shown(own, agent), shown(other, otherAgent), "The same act has another who acts")
  }

  private static let mutual: Set = [
    "meet", "met", "marri", "fight", "fought", "join", "face", "date", "divorc", "debat", "battl", "play",
    "follow", "match", "resembl", "contact", "call", "kiss", "hug", "pass",
  ]

  private func isMutual(_ verb: Int) -> Bool { Self.mutual.contains(comparer.readings.left.stemText(verb)) }

  // MARK: What is shown

  private func shown(_ act: Act, _ agent: Range<Int>) -> Range<Int> {
    min(agent.lowerBound, act.verb)..<max(agent.upperBound, act.verb + 1)
  }

  private func conflict(_ matter: Conflict.Matter, _ left: Range<Int>, _ right: Range<Int>, _ what: String)
    -> Conflict
  {
    let left = comparer.readings.left.range(of: left)
    let right = comparer.readings.right.range(of: right)
    let words = ConflictReason(comparer: comparer)
    return Conflict(
      matter, left: left, right: right, reason: "\(what): \(words.both(left, right)).\(words.later)")
  }
}
