/// Whether someone is he or she, where neither a title nor the given name says so: `Terry`, `Hilary`, a surname alone.
extension Coreference {
  /// A surname by itself may be that of a body, so one pronoun is not enough.
  private static let leastForGuess = 2

  /// So many mentions before a pronoun are looked at.
  private static let reachOfPronoun = 40

  /// Takes the gender of people from the pronouns behind their names: from those that can mean nobody else in their
  /// own sentence and the one before.
  mutating func settleGenders() {
    var votes: [Int: (male: Int, female: Int)] = [:]
    // In `Obama met her` it is somebody else, so only `he` and `she` are asked.
    for pronoun in pronouns where reading.traits(pronoun.token).contains(.subjectPronoun) {
      guard let person = onlyOne(before: pronoun) else { continue }
      switch pronoun.gender {
      case .male: votes[person, default: (0, 0)].male += 1
      case .female: votes[person, default: (0, 0)].female += 1
      }
    }
    for (person, votes) in votes {
      let least = people.people[person].isPerson ? 1 : Self.leastForGuess
      guard max(votes.male, votes.female) >= least else { continue }
      if votes.male > 2 * votes.female { people.settle(.male, of: person) }
      if votes.female > 2 * votes.male { people.settle(.female, of: person) }
      if people.people[person].gender != nil { people.markPerson(person) }
    }
  }

  /// Takes it from what a description calls someone: `Terry Reed, the group's chairwoman`.
  mutating func settle(_ person: Int, by description: NounPhrase, _ text: MaskedText) {
    let head = text.token(of: description.head)
    if let gender = reading.value(of: head, in: Gender.titles) { people.settle(gender, of: person) }
  }

  /// The one person of unknown gender whom the pronoun can mean: the only subject of its sentence before it, or else
  /// the only one there and in the sentence before.
  private func onlyOne(before pronoun: Pronoun) -> Int? {
    onlyOne(before: pronoun, since: pronoun.sentence)
      ?? onlyOne(before: pronoun, since: pronoun.sentence - 1)
  }

  private func onlyOne(before pronoun: Pronoun, since sentence: Int) -> Int? {
    var only: Int?
    var at = mentionCount(before: pronoun.token) - 1
    let last = at - Self.reachOfPronoun
    while at >= 0, at > last, mentions[at].sentence >= sentence {
      let mention = mentions[at]
      at -= 1
      guard mention.isPerson else { continue }
      let gender = gender(of: mention)
      if gender == pronoun.gender { return nil }
      guard gender == nil else { continue }
      switch mention.entity {
      case .phrase: if mention.isSubject { return nil }
      case .person(let number):
        if let only, only != number { return nil }
        // A name that nothing shows to be a person's, and that is no subject, may be a place.
        guard people.people[number].isPerson || mention.isSubject else { return nil }
        only = number
      }
    }
    return only
  }

  func gender(of mention: Mention) -> Gender? {
    switch mention.entity {
    case .person(let number): people.people[number].gender
    case .phrase: mention.gender
    }
  }
}
