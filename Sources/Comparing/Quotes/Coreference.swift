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
    /// The sentences before it, quotations counted as part of theirs.
    let sentence: Int
  }

  private let reading: Reading
  private var people: People
  private var mentions: [Mention] = []
  private var sentences = 0
  /// For the first token of each sentence outside quotations, how many were before.
  private var sentenceStarts: [(token: Int, number: Int)] = []
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
    let next = phrase.units.upperBound
    if next + 1 < text.units.count, text.units[next].quote == nil,
      text.word(next) == "of" || text.word(next) == "for",
      let object = text.phrase(at: next + 1), !object.isTime
    {
      extensions[tokens.upperBound] = text.tokens(of: object.units).upperBound
    }
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
    guard head.contains(.person) || head.contains(.document) else { return }
    if let holder = holder(of: tokens) {
      append(tokens.lowerBound, .person(holder), isSubject(phrase, text), sentence, head)
    } else {
      append(tokens.lowerBound, .phrase(tokens), isSubject(phrase, text), sentence, head)
    }
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
    guard tokens.count <= 3, reading.word(tokens.lowerBound) == "the" || tokens.count == 1 else { return nil }
    let head = tokens.upperBound - 1
    guard reading.traits(head).contains(.role) else { return nil }
    return people.holder(of: reading.word(head))
  }

  /// The full name and key for the mention at `tokens`.
  /// - Parameter speaker: who speaks the quotation that the mention stands in, for `I` and `we`.
  func resolve(_ tokens: Range<Int>, inside speaker: Attribution?) -> (name: String, key: String)? {
    guard !tokens.isEmpty else { return nil }
    if tokens.count == 1, reading.traits(tokens.lowerBound).contains(.pronoun) {
      return pronoun(at: tokens.lowerBound, inside: speaker)
    }
    if let list = list(tokens) { return list }
    if let name = PersonName.closing(tokens, in: reading), name.tokens.upperBound == tokens.upperBound {
      return self.name(name, tokens)
    }
    if let holder = holder(of: tokens) { return described(.person(holder)) }
    return described(.phrase(tokens))
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
      return antecedent(of: token) { $0.isPerson && ($0.gender == nil || $0.gender == gender) }
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
    return best.map { described($0.entity) }
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
