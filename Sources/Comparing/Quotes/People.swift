/// The people and bodies a report names, each by the fullest form it gives.
struct People {
  struct Person {
    /// The tokens of the fullest form.
    var tokens: Range<Int>
    /// The number of the first word, initials left out.
    let first: Int
    /// The surname in lower case.
    let key: String
    var gender: Gender?
    /// Whether its last word or an article says that this is no person: `Fox News`, `the Kremlin`.
    let isBody: Bool
    /// How often the full form stands in the text.
    var count = 1
    /// Whether a title or a given name shows that this is a person.
    var isPerson: Bool
  }

  /// How many people of one surname are told apart.
  private static let bearers = 32

  private(set) var people: [Person] = []
  private let reading: Reading
  /// People by the word number of their last name, and of their first.
  private var byLast: [Int: [Int]] = [:]
  private var byFirst: [Int: [Int]] = [:]
  private var byRole: [String: Int] = [:]

  init(_ reading: Reading) {
    self.reading = reading
    let names = Self.names(in: reading)
    let long = names.filter { $0.words.count > 1 }
    let doubtful = long.map { mayOpenSentence($0) || isInHeadline($0) }
    for (name, isDoubtful) in zip(long, doubtful) where !isDoubtful { register(name) }
    for (name, isDoubtful) in zip(long, doubtful) where isDoubtful { register(withoutOpening(name)) }
    for name in names where name.words.count == 1 && !isTitleAlone(name) { register(name) }
  }

  /// Whether the first word may be capitalised only because it opens a sentence: `Meanwhile Moss`.
  private func mayOpenSentence(_ name: PersonName) -> Bool {
    guard name.words.count == 2, name.title == nil, let first = name.words.first else { return false }
    return reading.tokens[first].flags.contains(.opensSentence) && !PersonName.isGivenName(first, reading)
  }

  /// Whether each longer word of the sentence has a capital, so that `Sees Reagan` need be nobody's name.
  private func isInHeadline(_ name: PersonName) -> Bool {
    let sentence = reading.sentences[reading.tokens[name.tokens.lowerBound].sentence].tokens
    guard sentence.count <= Self.longestHeadline else { return false }
    var others = 0
    for index in sentence where reading.tokens[index].isWord && !name.tokens.contains(index) {
      guard reading.word(index).utf8.count > Self.longestSmall else { continue }
      guard reading.tokens[index].flags.contains(.capital) else { return false }
      others += 1
    }
    return others >= Self.leastOfHeadline
  }

  /// Longer words stand with a capital in a headline, and a sentence of fewer tells nothing.
  private static let longestSmall = 4
  private static let leastOfHeadline = 3
  private static let longestHeadline = 100

  /// A title before an office, `Director of the Agency`, is nobody's name where nobody has it as one.
  private func isTitleAlone(_ name: PersonName) -> Bool {
    guard let word = name.words.first, PersonName.isTitle(word, reading) else { return false }
    return !PersonName.isGivenName(word, reading) && match(name) == nil
  }

  /// The surname alone where the report names somebody else in full who has it, or where a headline writes a verb before
  /// it with a capital, too.
  private func withoutOpening(_ name: PersonName) -> PersonName {
    guard match(name) == nil, let first = name.words.first, let last = name.words.last,
      byLast[reading.tokens[last].word] != nil
        || !PersonName.isGivenName(first, reading) && isInHeadline(name)
    else { return name }
    return PersonName(tokens: last..<last + 1, title: nil, words: [last])
  }

  /// Every run of capitalised words of the text.
  private static func names(in reading: Reading) -> [PersonName] {
    var names: [PersonName] = []
    var index = 0
    while index < reading.tokens.count {
      guard PersonName.isNamePart(index, in: reading) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < reading.tokens.count, end - index < 12, continues(end, reading) { end += 1 }
      while end > index + 1, !PersonName.isNamePart(end - 1, in: reading) { end -= 1 }
      let from = index > 0 && PersonName.isTitle(index - 1, reading) ? index - 1 : index
      if let name = PersonName.closing(from..<end, in: reading), name.words.count < 5 { names.append(name) }
      index = end
    }
    return names
  }

  private static func continues(_ index: Int, _ reading: Reading) -> Bool {
    if PersonName.isNamePart(index, in: reading) { return true }
    guard index + 1 < reading.tokens.count, PersonName.isNamePart(index + 1, in: reading) else {
      return false
    }
    let attached = reading.tokens[index].flags.contains(.attached)
    if reading.isMark(index, "."), attached {
      let before = reading.tokens[index - 1]
      return reading.tokens[index + 1].sentence == before.sentence
    }
    if reading.isMark(index, "-"), attached { return true }
    return reading.isWord(index, in: particles)
  }

  private static let particles: WordSet = ["al", "bin", "de", "del", "der", "van", "von"]

  private mutating func register(_ name: PersonName) {
    guard let first = name.words.first, let last = name.words.last else { return }
    let title = name.title.map { reading.word($0) }
    let isGiven = name.words.count > 1 && PersonName.isGivenName(first, reading)
    let gender =
      name.title.flatMap { reading.value(of: $0, in: Gender.titles) }
      ?? (isGiven ? Gender.of(givenName: reading.traits(first)) : nil)
    if let known = match(name) {
      people[known].count += 1
      people[known].gender = people[known].gender ?? gender
      people[known].isPerson = people[known].isPerson || title != nil
      if let title = name.title { hold(Self.role(at: title, in: reading), known) }
      return
    }
    let number = people.count
    people.append(
      Person(
        tokens: name.tokens, first: reading.tokens[first].word, key: reading.word(last), gender: gender,
        isBody: !isGiven && title == nil && isBody(name), isPerson: isGiven || title != nil))
    guard byLast[reading.tokens[last].word, default: []].count < Self.bearers else { return }
    byLast[reading.tokens[last].word, default: []].append(number)
    if name.words.count > 1 {
      if byFirst[reading.tokens[first].word, default: []].count < Self.bearers {
        byFirst[reading.tokens[first].word, default: []].append(number)
      }
    }
    if let title = name.title { hold(Self.role(at: title, in: reading), number) }
  }

  private func isBody(_ name: PersonName) -> Bool {
    guard let last = name.words.last, let start = name.words.first else { return false }
    return reading.traits(last).contains(.document) || reading.isWord(last, in: Self.bodies)
      || name.words.count == 1 && isPlace(last)
      || start > 0 && reading.traits(start - 1).contains(.article)
      || name.words.count == 1 && opensWithSeveral(last)
  }

  /// Whether the word names several and only opens a sentence: `Bosses call it flexible`, not `Sanders` of a report
  /// that has the name inside a sentence too.
  private func opensWithSeveral(_ word: Int) -> Bool {
    guard reading.tokens[word].flags.contains(.opensSentence), Coreference.isPlural(word, in: reading) else {
      return false
    }
    let number = reading.tokens[word].word
    return !reading.tokens.indices.contains { reading.tokens[$0].word == number && reading.isName($0) }
  }

  /// Whether the word by itself is the name of a country or a seat of government.
  private func isPlace(_ word: Int) -> Bool {
    guard reading.traits(word).contains(.opensName) else { return false }
    return Aliases.byFirstWord[reading.word(word)]?.contains {
      $0.words.count == 1 && ($0.isSeat || $0.thing < Aliases.countries)
    } ?? false
  }

  /// What names of outlets, bodies and places end in.
  private static let bodies: WordSet = [
    "america", "army", "assembly", "association", "bank", "capitol", "center", "centre", "church", "city",
    "club", "college", "congress", "corp", "corporation", "county", "foundation", "fund", "herald",
    "hospital",
    "house", "inc", "institute", "international", "journal", "kremlin", "league", "ltd", "magazine",
    "nations",
    "network", "news", "organization", "organisation", "parliament", "pentagon", "police", "post", "republic",
    "review", "school", "senate", "service", "society", "states", "street", "times", "tribune", "university",
  ]

  /// The person that a name means, or nil when the report has named none such yet.
  func match(_ name: PersonName) -> Int? {
    guard let first = name.words.first, let last = name.words.last else { return nil }
    let title = name.title.flatMap { reading.value(of: $0, in: Gender.titles) }
    let bearers = byLast[reading.tokens[last].word] ?? []
    if name.words.count > 1 {
      return bearers.first { people[$0].first == reading.tokens[first].word }
    }
    let fitting = bearers.lazy.filter {
      title == nil || people[$0].gender == nil || people[$0].gender == title
    }
    if let bearer = most(fitting) { return bearer }
    let named = byFirst[reading.tokens[last].word] ?? []
    if PersonName.isGivenName(last, reading) { return most(named) }
    return named.count == 1 ? named.first(where: opensWithFamilyName) : nil
  }

  /// Whether a person with a title has a name of two words and the first is no given name: `Lin Jian`.
  private func opensWithFamilyName(_ number: Int) -> Bool {
    let person = people[number]
    return person.isPerson && person.tokens.count == 2
      && !PersonName.isGivenName(person.tokens.lowerBound, reading)
  }

  private func most(_ numbers: some Sequence<Int>) -> Int? {
    numbers.max {
      (people[$0].isPerson ? 1 : 0, people[$0].count, -$0) < (
        people[$1].isPerson ? 1 : 0, people[$1].count, -$1
      )
    }
  }

  // MARK: Roles

  /// Notes that a person holds a role, by its title before the name or by a description behind it.
  mutating func hold(_ role: String, _ person: Int) { byRole[Self.role(role)] = person }

  func holder(of role: String) -> Int? { byRole[Self.role(role)] }

  /// The role that ends at `token`: the vice president is not the president.
  static func role(at token: Int, in reading: Reading) -> String {
    let word = reading.word(token)
    return token > 0 && reading.isWord(token - 1, Self.vice) ? "vice " + word : word
  }

  private static let vice = SoughtWord("vice")

  /// Notes that the report speaks of someone as of a person, which a body never becomes.
  mutating func markPerson(_ number: Int) {
    if !people[number].isBody { people[number].isPerson = true }
  }

  /// Notes whether someone is he or she, where neither name nor title has said so.
  mutating func settle(_ gender: Gender, of number: Int) {
    people[number].gender = people[number].gender ?? gender
  }

  /// One name for a title and its short form: `Sen` and `senator`.
  private static func role(_ title: String) -> String {
    switch title {
    case "sen": "senator"
    case "rep", "congressman", "congresswoman", "lawmaker": "representative"
    case "gov": "governor"
    case "pres": "president"
    case "gen": "general"
    case "prof": "professor"
    case "amb": "ambassador"
    case "rev", "pastor", "minister": "reverend"
    case "dr": "doctor"
    case "lt", "capt", "captain", "lieutenant": "captain"
    case "spokesman", "spokeswoman", "spokesperson": "spokesperson"
    case "chairman", "chairwoman", "chair", "chairperson": "chair"
    default: title
    }
  }

  func name(of number: Int) -> String { reading.text(reading.range(of: people[number].tokens)) }
}
