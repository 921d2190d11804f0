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
      let named = Set(self.named(in: reading.sentences[before].tokens)).filter { fits($0, gender) }
      guard !named.isEmpty else { continue }
      return named.count == 1 ? named.first.map(people.name) : nil
    }
    return nil
  }

  private func fits(_ person: Int, _ gender: Gender) -> Bool {
    let known = people.people[person]
    return known.isPerson && (known.gender == nil || known.gender == gender)
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
