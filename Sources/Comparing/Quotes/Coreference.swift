/// Finds whom a mention means: the full name behind a surname, a title or a pronoun.
struct Coreference {
  /// Whom a mention means.
  private enum Entity: Hashable {
    case person(Int)
    /// Someone without a name, by the tokens of the phrase.
    case phrase(Range<Int>)
  }

  private struct Mention {
    let token: Int
    let entity: Entity
    let gender: Gender?
    let isPlural: Bool
    /// Whether it can be meant by `he` or `she`.
    let isPerson: Bool
    let isSubject: Bool
    var isNamed: Bool { if case .person = entity { true } else { false } }
    /// The sentences before it, quotations counted as part of theirs.
    let sentence: Int
  }

  private let reading: Reading
  private var people: People
  private var mentions: [Mention] = []
  private var sentences = 0
  /// For the first token of each sentence outside quotations, how many were before.
  private var sentenceStarts: [(token: Int, number: Int)] = []
  /// The person whose name follows a description between commas, by the end of the description:
  /// `the club's director, Ann Moss,`.
  private var appositions: [Int: Int] = [:]
  /// Those who issued a document, by the number of the word for it: `the statement from Ann Moss`.
  private var documents: [Int: (name: String, key: String)] = [:]
  /// Whom the mentions of speakers mean, in the order of the text.
  private var spoken: [Mention] = []
  /// What follows a phrase with `of`: the end of `director of the agency`, by the end of `director`.
  private var extensions: [Int: Int] = [:]

  init(_ reading: Reading) {
    self.reading = reading
    people = People(reading)
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
      note(phrase, text, sentence: base + text.sentenceOf[phrase.head] + 1)
    }
  }

  private mutating func note(_ phrase: NounPhrase, _ text: MaskedText, sentence: Int) {
    let tokens = text.tokens(of: phrase.units)
    notePossessor(phrase, text, sentence)
    noteExtension(phrase, tokens, text)
    if let name = PersonName.closing(tokens, in: reading), name.tokens.upperBound == tokens.upperBound,
      let person = people.match(name)
    {
      noteRoles(of: person, behind: phrase, text)
      append(
        tokens.lowerBound, .person(person), isSubject(phrase, text), sentence,
        reading.traits(tokens.upperBound - 1))
      return
    }
    let head = text.traits(phrase.head)
    let isFree = isSubject(phrase, text)
    let isGroup = isFree && phrase.part == .noun && Self.isPlural(text.word(phrase.head))
    guard isGroup || head.contains(.person) || head.contains(.document) else { return }
    if let person = apposition(to: phrase, text) {
      appositions[tokens.upperBound] = person
      people.markPerson(person)
      people.hold(text.word(phrase.head), person)
    }
    if isDescription(phrase, text) { return }
    let entity = holder(of: tokens).map(Entity.person) ?? .phrase(tokens)
    append(tokens.lowerBound, entity, isFree, sentence, head)
  }

  /// Notes what follows a phrase with `of` or `for`, and who issued a document.
  private mutating func noteExtension(_ phrase: NounPhrase, _ tokens: Range<Int>, _ text: MaskedText) {
    let next = phrase.units.upperBound
    guard next + 1 < text.units.count, text.part(next) == .preposition,
      let object = text.phrase(at: next + 1),
      !object.isTime
    else { return }
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
      documents[reading.tokens[tokens.upperBound - 1].word] = (described(.phrase(whole)).name, key)
    default: return
    }
  }

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
    return name.part == .proper
  }

  private mutating func append(
    _ token: Int, _ entity: Entity, _ isSubject: Bool, _ sentence: Int, _ head: WordTraits
  ) {
    switch entity {
    case .person(let number):
      let person = people.people[number]
      mentions.append(
        Mention(
          token: token, entity: entity, gender: person.gender, isPlural: false,
          isPerson: person.isPerson || isSubject, isSubject: isSubject, sentence: sentence))
    case .phrase(let tokens):
      let word = reading.word(tokens.upperBound - 1)
      let isPlural = Self.isPlural(word)
      mentions.append(
        Mention(
          token: token, entity: entity, gender: Gender.of(title: word), isPlural: isPlural,
          isPerson: head.contains(.person) && !isPlural, isSubject: isSubject, sentence: sentence))
    }
  }

  static func isPlural(_ word: String) -> Bool {
    if ["people", "police", "men", "women", "children", "staff", "authorities"].contains(word) {
      return true
    }
    return word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("us") && word.utf8.count > 3
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
      role.part == .noun, text.traits(role.head).contains(.role)
    else { return }
    people.hold(text.word(role.head), person)
    people.markPerson(person)
  }

  /// A subject stands free: no preposition and no verb but one of saying governs it.
  private func isSubject(_ phrase: NounPhrase, _ text: MaskedText) -> Bool {
    let before = phrase.units.lowerBound - 1
    guard before >= 0 else { return true }
    switch text.part(before) {
    case .preposition, .gerund, .infinitive, .openBracket: return false
    case .verb, .participle: return text.traits(before).contains(.strongCue)
    default: return true
    }
  }

  // MARK: Resolving

  /// The holder of the role in `the senator`, or nil when no name goes with it.
  private func holder(of tokens: Range<Int>) -> Int? {
    guard tokens.count <= 4, reading.word(tokens.lowerBound) == "the" || tokens.count == 1 else { return nil }
    let head = tokens.upperBound - 1
    guard reading.traits(head).contains(.role) else { return nil }
    return people.holder(of: reading.word(head))
  }

  /// Whom `the senator` means where no name has the title: the last one who spoke, unless someone without a name
  /// was introduced so.
  private func officeHolder(_ tokens: Range<Int>) -> (name: String, key: String)? {
    let head = tokens.upperBound - 1
    guard tokens.count > 1, reading.word(tokens.lowerBound) == "the",
      Self.offices.contains(reading.word(head))
    else {
      return nil
    }
    let isIntroduced = mentions.prefix(mentionCount(before: tokens.lowerBound)).contains {
      if case .phrase(let phrase) = $0.entity {
        return reading.tokens[phrase.upperBound - 1].word == reading.tokens[head].word
      }
      return false
    }
    guard !isIntroduced else { return nil }
    return antecedent(of: tokens.lowerBound) { $0.isPerson && $0.isNamed }
  }

  private static let offices: Set = [
    "billionaire", "businessman", "candidate", "chancellor", "congressman", "congresswoman", "governor",
    "lawmaker",
    "mayor", "minister", "mogul", "nominee", "premier", "president", "representative", "secretary", "senator",
  ]

  /// The full name and key for the mention at `tokens`.
  /// - Parameter speaker: who speaks the quotation that the mention stands in, for `I` and `we`.
  func resolve(_ tokens: Range<Int>, inside speaker: Attribution?) -> (name: String, key: String)? {
    guard !tokens.isEmpty else { return nil }
    if tokens.count == 1, reading.traits(tokens.lowerBound).contains(.pronoun) {
      return pronoun(at: tokens.lowerBound, inside: speaker)
    }
    if let list = list(tokens) { return list }
    if let person = appositions[tokens.upperBound] ?? appositions[extensions[tokens.upperBound] ?? -1] {
      return described(.person(person))
    }
    if let issuer = issuer(tokens) { return issuer }
    if let name = PersonName.closing(tokens, in: reading), name.tokens.upperBound == tokens.upperBound {
      return self.name(name, tokens)
    }
    if let holder = holder(of: tokens) { return described(.person(holder)) }
    return officeHolder(tokens) ?? described(.phrase(tokens))
  }

  /// Who speaks in `her response`, `Moss's letter` or, once the report has said it, `the statement`.
  private func issuer(_ tokens: Range<Int>) -> (name: String, key: String)? {
    let head = tokens.upperBound - 1
    guard Self.utterances.contains(reading.word(head)), tokens.count > 1 else { return nil }
    let first = reading.word(tokens.lowerBound)
    if let gender = Gender.of(pronoun: first),
      let person = antecedent(of: tokens.lowerBound, where: { fits($0, gender) })
    {
      return person
    }
    if let mark = tokens.first(where: { reading.tokens[$0].flags.contains(.clitic) }),
      let name = PersonName.closing(tokens.lowerBound..<mark, in: reading), let person = people.match(name)
    {
      return described(.person(person))
    }
    guard tokens.count == 2, reading.traits(tokens.lowerBound).contains(.article) else { return nil }
    return documents[reading.tokens[head].word]
  }

  /// Nouns for what a person says or writes.
  private static let utterances: Set = [
    "account", "answer", "argument", "book", "claim", "comment", "comments", "email", "explanation", "letter",
    "memo", "message", "post", "question", "reaction", "remark", "remarks", "reply", "response", "speech",
    "statement", "statements", "testimony", "tweet", "tweets", "words",
  ]

  private func fits(_ mention: Mention, _ gender: Gender) -> Bool {
    mention.isPerson && (mention.gender == nil || mention.gender == gender)
  }

  private func name(_ name: PersonName, _ tokens: Range<Int>) -> (name: String, key: String)? {
    let isBody = reading.word(tokens.lowerBound) == "the" && name.title == nil
    if !isBody, let person = people.match(name) { return described(.person(person)) }
    return described(.phrase(isBody ? tokens : name.tokens))
  }

  private func described(_ entity: Entity) -> (name: String, key: String) {
    switch entity {
    case .person(let number): return (people.name(of: number), people.people[number].key)
    case .phrase(let tokens):
      var first = tokens.lowerBound
      while first + 1 < tokens.upperBound, reading.traits(first).contains(.article) { first += 1 }
      let isRole = !reading.traits(tokens.upperBound - 1).isDisjoint(with: [.person, .document])
      let end = isRole ? extensions[tokens.upperBound] ?? tokens.upperBound : tokens.upperBound
      let head = (tokens.lowerBound..<tokens.upperBound).last { reading.tokens[$0].isWord } ?? first
      return (reading.text(reading.range(of: first..<end)), reading.word(head))
    }
  }

  /// `Moss, Hale and their staff` is a speaker of its own.
  private func list(_ tokens: Range<Int>) -> (name: String, key: String)? {
    guard let link = tokens.first(where: { reading.traits($0).contains(.conjunction) }),
      link > tokens.lowerBound
    else {
      return nil
    }
    let comma = tokens.first { reading.isMark($0, ",") } ?? link
    let first = PersonName.closing(tokens.lowerBound..<min(comma, link), in: reading)
    let key = first?.words.last ?? min(comma, link) - 1
    return (reading.text(reading.range(of: tokens)), reading.word(key))
  }

  private func pronoun(at token: Int, inside speaker: Attribution?) -> (name: String, key: String)? {
    let word = reading.word(token)
    switch word {
    case "i", "we", "us", "me":
      guard let speaker, let name = speaker.name, let key = speaker.key else { return nil }
      return (name, key)
    case "they", "them", "these", "those": return antecedent(of: token) { $0.isPlural }
    case "it", "this", "which", "that":
      return antecedent(of: token) { !$0.isPlural && !$0.isPerson }
    case "who": return antecedent(of: token) { $0.isPerson || $0.isPlural }
    default:
      guard let gender = Gender.of(pronoun: word) else { return nil }
      return antecedent(of: token) { fits($0, gender) }
    }
  }

  /// The nearest fitting mention before a pronoun: subjects and known genders first.
  private func antecedent(of token: Int, where fits: (Mention) -> Bool) -> (name: String, key: String)? {
    let sentence = self.sentence(of: token)
    var best: Mention?
    var bestCost = 12.0
    var at = mentionCount(before: token) - 1
    var looked = 0
    while at >= 0, looked < 80 {
      let mention = mentions[at]
      at -= 1
      looked += 1
      guard fits(mention) else { continue }
      var cost = Double(sentence - mention.sentence)
      if !mention.isSubject { cost += 1.5 }
      if mention.gender == nil, mention.isPerson { cost += 0.75 }
      if cost < bestCost { (best, bestCost) = (mention, cost) }
    }
    if let last = spoken.last(where: { $0.token < token }), fits(last) {
      var cost = Double(sentence - last.sentence) - 0.5
      if last.gender == nil, last.isPerson { cost += 0.75 }
      if cost <= bestCost { best = last }
    }
    return best.map { described($0.entity) }
  }

  /// Notes that the one meant by the mention at `token` has spoken, for the pronouns behind it.
  mutating func noteSpeaker(_ name: String, key: String, at token: Int) {
    let known = people.people.indices.filter { people.people[$0].key == key }
    guard let number = known.first(where: { people.name(of: $0) == name }) else { return }
    people.markPerson(number)
    let mention = Mention(
      token: token, entity: .person(number), gender: people.people[number].gender, isPlural: false,
      isPerson: true,
      isSubject: true, sentence: sentence(of: token))
    if let last = spoken.last, last.token > token { return }
    spoken.append(mention)
  }

  /// The number of mentions that begin before `token`; they are in the order of the text.
  private func mentionCount(before token: Int) -> Int {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].token < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func sentence(of token: Int) -> Int {
    var low = 0
    var high = sentenceStarts.count
    while low < high {
      let middle = (low + high) / 2
      if sentenceStarts[middle].token <= token { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? sentenceStarts[low - 1].number : 0
  }
}
