/// Finds whom a mention means: the full name behind a surname, a title or a pronoun.
struct Coreference {
  /// Whom a mention means.
  enum Entity: Hashable {
    case person(Int)
    /// Someone without a name, by the tokens of the phrase.
    case phrase(Range<Int>)
  }

  /// Whom a mention means, as a quotation shows it.
  struct Referent {
    let name: String
    let key: String
    /// The number of the person in `People`, for those with a name.
    var person: Int?
    /// The tokens of the phrase, for those without one.
    var phrase: Range<Int>?
  }

  struct Mention {
    let token: Int
    let entity: Entity
    let gender: Gender?
    let isPlural: Bool
    /// Whether it can be meant by `he` or `she`.
    let isPerson: Bool
    /// Whether only its place as a subject makes a person of it.
    var isGuess = false
    let isSubject: Bool
    /// Whether its words name several, but not people: `assertions`.
    var isThing = false
    /// Whether `and` joins the name with another: `Moss and Hale`.
    var isListed = false
    var isNamed: Bool { if case .person = entity { true } else { false } }
    /// The sentences before it, quotations counted as part of theirs.
    let sentence: Int
  }

  /// A word for `he` or `she` outside of quotations.
  struct Pronoun {
    let token: Int
    let gender: Gender
    let sentence: Int
  }

  let reading: Reading
  var people: People
  var pronouns: [Pronoun] = []
  var mentions: [Mention] = []
  var sentences = 0
  /// For the first token of each sentence outside quotations, how many were before.
  var sentenceStarts: [(token: Int, number: Int)] = []
  /// The person whose name follows a description between commas, by the end of the description:
  /// `the club's director, Ann Moss,`.
  var appositions: [Int: Int] = [:]
  /// Those who issued a document, by the number of the word for it: `the statement from Ann Moss`.
  var documents: [Int: Referent] = [:]
  /// Whom the mentions of speakers mean, in the order of the text.
  var spoken: [Mention] = []
  /// Where the report first speaks of someone without a name, by the number of the word for them.
  var introductions: [Int: Int] = [:]
  /// What follows a phrase with `of`: the end of `director of the agency`, by the end of `director`.
  var extensions: [Int: Int] = [:]

  init(_ reading: Reading, people: People) {
    self.reading = reading
    self.people = people
  }

  // MARK: Reading

  /// Notes the mentions of a paragraph.
  mutating func read(_ text: MaskedText) {
    for sentence in text.sentences {
      sentences += 1
      if let first = sentence.first {
        sentenceStarts.append((text.units[first].tokens.lowerBound, sentences))
      }
    }
    let base = sentences - text.sentences.count
    for phrase in text.phrases where !phrase.isTime && !phrase.isPronoun {
      note(phrase, text, sentence: base + text.sentence(of: phrase.head) + 1)
    }
    for unit in text.units.indices where text.traits(unit).contains(.pronoun) {
      let token = text.token(of: unit)
      guard let gender = reading.value(of: token, in: Gender.pronouns) else { continue }
      pronouns.append(Pronoun(token: token, gender: gender, sentence: base + text.sentence(of: unit) + 1))
    }
  }

  private mutating func note(_ phrase: NounPhrase, _ text: MaskedText, sentence: Int) {
    let tokens = text.tokens(of: phrase.units)
    if isDateline(tokens.lowerBound) { return }
    notePossessor(phrase, text, sentence)
    noteExtension(phrase, tokens, text)
    if let name = PersonName.closing(tokens, in: reading), name.tokens.upperBound == tokens.upperBound,
      let person = people.match(name)
    {
      noteRoles(of: person, behind: phrase, text)
      append(
        tokens.lowerBound, .person(person), isSubject(phrase, text), sentence,
        reading.traits(tokens.upperBound - 1), isListed: isListed(phrase, text))
      return
    }
    let head = text.traits(phrase.head)
    let isFree = isSubject(phrase, text)
    let isGroup =
      isFree && phrase.part == .noun && Self.isPlural(text.token(of: phrase.head), in: reading)
      && !text.isWord(phrase.head, in: Self.utterances)
    guard isGroup || head.contains(.person) || head.contains(.document) else { return }
    let named = apposition(to: phrase, text)
    if let person = named {
      appositions[tokens.upperBound] = person
      people.markPerson(person)
      people.hold(People.role(at: text.token(of: phrase.head), in: reading), person)
      settle(person, by: phrase, text)
    }
    if isDescription(phrase, text) { return }
    let person = named ?? officer(tokens)?.person ?? holder(of: tokens)
    let entity = person.map(Entity.person) ?? .phrase(tokens)
    append(tokens.lowerBound, entity, isFree, sentence, head)
  }

  private func isDateline(_ token: Int) -> Bool {
    let sentence = reading.sentences[reading.tokens[token].sentence]
    return token < sentence.tokens.lowerBound + sentence.dateline
  }

  /// Notes what follows a phrase with `of` or `for`, and who issued a document.
  private mutating func noteExtension(_ phrase: NounPhrase, _ tokens: Range<Int>, _ text: MaskedText) {
    let next = phrase.units.upperBound
    guard next + 1 < text.units.count, text.part(next) == .preposition,
      let object = text.phrase(at: next + 1),
      !object.isTime
    else { return }
    guard text.isWord(next, in: Self.joints) else { return }
    switch text.word(next) {
    case "of", "for": extensions[tokens.upperBound] = text.tokens(of: object.units).upperBound
    case "from", "by":
      guard text.traits(phrase.head).contains(.document) else { return }
      let named = apposition(to: object, text)
      let end = named.map { _ in
        text.phrase(at: object.units.upperBound + 1)?.units.upperBound ?? object.units.upperBound
      }
      let whole = text.tokens(of: phrase.units.lowerBound..<(end ?? object.units.upperBound))
      let key =
        named.map { people.people[$0].key } ?? reading.word(text.tokens(of: object.units).upperBound - 1)
      documents[reading.tokens[tokens.upperBound - 1].word] = Referent(
        name: described(.phrase(whole)).name, key: key)
    default: return
    }
  }

  private static let joints: WordSet = ["of", "for", "from", "by"]

  /// The person named between commas behind a description: `the club's director, Ann Moss,`.
  private func apposition(to phrase: NounPhrase, _ text: MaskedText) -> Int? {
    guard !text.traits(phrase.head).isDisjoint(with: [.role, .person]) else { return nil }
    var comma = phrase.units.upperBound
    if comma + 1 < text.units.count, text.part(comma) == .preposition, let object = text.phrase(at: comma + 1)
    {
      comma = object.units.upperBound
    }
    guard comma + 1 < text.units.count, text.part(comma) == .comma, let named = text.phrase(at: comma + 1),
      named.part == .proper, named.units.lowerBound == comma + 1
    else { return nil }
    let end = named.units.upperBound
    guard end >= text.units.count || [.comma, .stop, .dash].contains(text.part(end)) else { return nil }
    let tokens = text.tokens(of: named.units)
    guard let name = PersonName.closing(tokens, in: reading), name.words.count > 1 else { return nil }
    return people.match(name)
  }

  /// Whether the phrase describes the name before it: `Ann Moss, the club's director,`.
  private func isDescription(_ phrase: NounPhrase, _ text: MaskedText) -> Bool {
    let comma = phrase.units.lowerBound - 1
    guard comma > 0, text.part(comma) == .comma || text.part(comma) == .dash,
      let name = text.phrase(at: comma - 1)
    else { return false }
    // "On Ardovia, the statement": a phrase that opens the sentence is described by nothing.
    let opens = name.units.lowerBound - 1
    let isFronted =
      opens == text.sentences[text.sentence(of: comma)].lowerBound && text.part(opens) == .preposition
    return name.part == .proper && !isFronted
  }

  private mutating func append(
    _ token: Int, _ entity: Entity, _ isSubject: Bool, _ sentence: Int, _ head: WordTraits,
    isListed: Bool = false
  ) {
    switch entity {
    case .person(let number):
      let person = people.people[number]
      mentions.append(
        Mention(
          token: token, entity: entity, gender: person.gender, isPlural: false,
          isPerson: person.isPerson || isSubject && !person.isBody, isGuess: !person.isPerson,
          isSubject: isSubject, isListed: isListed, sentence: sentence))
    case .phrase(let tokens):
      let isPlural = Self.isPlural(tokens.upperBound - 1, in: reading)
      let number = reading.tokens[tokens.upperBound - 1].word
      introductions[number] = introductions[number] ?? token
      mentions.append(
        Mention(
          token: token, entity: entity, gender: reading.value(of: tokens.upperBound - 1, in: Gender.titles),
          isPlural: isPlural,
          isPerson: head.contains(.person) && !isPlural, isSubject: isSubject,
          isThing: isPlural && !head.contains(.person), sentence: sentence))
    }
  }

  private static let plurals: WordSet = ["people", "police", "men", "women", "children", "staff"]

  /// Whether the word of a token names more than one.
  static func isPlural(_ token: Int, in reading: Reading) -> Bool {
    guard reading.traits(token).contains(.endsInS) else { return reading.isWord(token, in: plurals) }
    let word = reading.word(token).utf8
    guard word.count > 3, let before = word.dropLast().last else { return false }
    return before != UInt8(ascii: "s") && before != UInt8(ascii: "u")
  }

  /// `Moss's spokesman` names Moss too.
  private mutating func notePossessor(_ phrase: NounPhrase, _ text: MaskedText, _ sentence: Int) {
    guard let mark = phrase.units.first(where: { text.part($0) == .possessive }),
      mark > phrase.units.lowerBound
    else { return }
    let tokens = text.tokens(of: phrase.units.lowerBound..<mark)
    guard let name = PersonName.closing(tokens, in: reading), let person = people.match(name) else { return }
    append(tokens.lowerBound, .person(person), false, sentence, [])
  }

  /// `Ann Moss, the group's director,` makes Moss the director.
  private mutating func noteRoles(of person: Int, behind phrase: NounPhrase, _ text: MaskedText) {
    let comma = phrase.units.upperBound
    guard comma + 1 < text.units.count, text.part(comma) == .comma, let role = text.phrase(at: comma + 1),
      role.part == .noun
    else { return }
    settle(person, by: role, text)
    guard text.traits(role.head).contains(.role) else { return }
    people.hold(People.role(at: text.token(of: role.head), in: reading), person)
    people.markPerson(person)
  }

  private func isListed(_ phrase: NounPhrase, _ text: MaskedText) -> Bool {
    let before = phrase.units.lowerBound - 1
    if before > 0, text.part(before) == .coordinator {
      let ahead = text.part(before - 1) == .comma ? before - 2 : before - 1
      if text.phrase(at: ahead)?.part == .proper { return true }
    }
    var behind = phrase.units.upperBound
    if behind + 1 < text.units.count, text.part(behind) == .preposition,
      let place = text.phrase(at: behind + 1)
    {
      behind = place.units.upperBound
    }
    if behind < text.units.count, text.part(behind) == .comma { behind += 1 }
    guard behind + 1 < text.units.count, text.part(behind) == .coordinator else { return false }
    return text.phrase(at: behind + 1)?.part == .proper
  }

  /// A subject stands free: no preposition and no verb but one of saying governs it.
  private func isSubject(_ phrase: NounPhrase, _ text: MaskedText) -> Bool {
    let before = phrase.units.lowerBound - 1
    guard before >= 0 else { return true }
    switch text.part(before) {
    case .preposition, .gerund, .infinitive, .openBracket: return false
    case .relative, .determiner: return text.word(before) != "whose"
    case .verb, .participle: return text.traits(before).contains(.strongCue)
    default: return true
    }
  }
}
