import News

/// Whom the *he* or *she* means that a fact opens with, where only one name of the sentence before fits: without the
/// name the fact cannot be understood alone.
struct OpeningPronoun {
  private let reading: Reading
  private let people: People

  init(_ reading: Reading, _ people: People) {
    self.reading = reading
    self.people = people
  }

  /// The name, or nil where none or more than one fits.
  func name(for tokens: Range<Int>) -> String? {
    guard let first = tokens.first(where: { reading.tokens[$0].isWord }),
      !reading.tokens[first].flags.contains(.quoted),
      let gender = reading.value(of: first, in: Gender.pronouns),
      reading.tokens[first].flags.contains(.opensSentence)
    else { return nil }
    let sentence = reading.tokens[first].sentence
    for before in (max(0, sentence - 2)..<sentence).reversed() {
      let tokens = reading.sentences[before].tokens
      guard let holders = holders(in: tokens) else { return nil }
      let named = Set(self.named(in: tokens) + holders).filter { fits($0, gender) }
      guard !named.isEmpty else { continue }
      return named.count == 1 ? named.first.map(people.name) : nil
    }
    return nil
  }

  /// Whether the words before a pronoun name somebody whom it may mean: `As president, Moss`.
  func mayName(_ tokens: Range<Int>, _ pronoun: Int) -> Bool {
    guard let gender = reading.value(of: pronoun, in: Gender.pronouns) else { return false }
    return named(in: tokens).contains { fits($0, gender) }
  }

  private func fits(_ person: Int, _ gender: Gender) -> Bool {
    let known = people.people[person]
    return known.isPerson && (known.gender == nil || known.gender == gender)
  }

  /// Who is meant by *the mayor* and the like; nil where somebody is meant whom the report names elsewhere or nowhere.
  private func holders(in tokens: Range<Int>) -> [Int]? {
    var found: [Int] = []
    for index in tokens.dropFirst() where reading.traits(index).contains(.role) {
      guard !reading.tokens[index].flags.contains(.capital),
        let article = (max(tokens.lowerBound, index - 3)..<index).last(where: { reading.word($0) == "the" }),
        index + 1 == tokens.upperBound || !PersonName.isNamePart(index + 1, in: reading)
      else { continue }
      guard article == index - 1, let holder = people.holder(of: reading.word(index)) else { return nil }
      found.append(holder)
    }
    return found
  }

  private func named(in tokens: Range<Int>) -> [Int] {
    var found: [Int] = []
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      guard PersonName.isNamePart(index, in: reading) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < tokens.upperBound, PersonName.isNamePart(end, in: reading) { end += 1 }
      if let name = PersonName.closing(index..<end, in: reading), let person = people.match(name) {
        found.append(person)
      }
      index = end
    }
    return found
  }
}
