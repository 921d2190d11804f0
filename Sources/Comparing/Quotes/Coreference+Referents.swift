/// Whom each mention means, once the mentions of the text are noted.
extension Coreference {
  /// The holder of the role in `the senator`, or nil when no name goes with it.
  func holder(of tokens: Range<Int>) -> Int? {
    guard tokens.count <= 4, reading.word(tokens.lowerBound) == "the" || tokens.count == 1 else { return nil }
    let head = tokens.upperBound - 1
    guard reading.traits(head).contains(.role) else { return nil }
    return people.holder(of: People.role(at: head, in: reading))
  }

  /// Who is meant by `Secretary` where the text goes on with `of State Ann Moss`.
  func officer(_ tokens: Range<Int>) -> Referent? {
    let link = tokens.upperBound
    guard link + 2 < reading.tokens.count, reading.word(link) == "of",
      PersonName.isTitle(link - 1, reading)
    else { return nil }
    let start = reading.traits(link + 1).contains(.article) ? link + 2 : link + 1
    var end = start
    while end < min(start + 8, reading.tokens.count), PersonName.isNamePart(end, in: reading) { end += 1 }
    guard end > start + 1, let name = PersonName.closing(start..<end, in: reading),
      name.tokens.lowerBound > start
    else { return nil }
    return people.match(name).map { described(.person($0)) } ?? described(.phrase(name.tokens))
  }

  /// Whom `the senator` means where no name has the title: the last one who spoke, unless someone without a name
  /// was introduced so.
  func officeHolder(_ tokens: Range<Int>) -> Referent? {
    let head = tokens.upperBound - 1
    guard tokens.count > 1, reading.word(tokens.lowerBound) == "the",
      Self.offices.contains(reading.word(head))
    else {
      return nil
    }
    let introduced = introductions[reading.tokens[head].word] ?? Int.max
    guard introduced >= tokens.lowerBound else { return nil }
    return antecedent(of: tokens.lowerBound) { $0.isPerson && $0.isNamed }
  }

  private static let offices: Set = [
    "billionaire", "businessman", "candidate", "chancellor", "congressman", "congresswoman", "governor",
    "lawmaker",
    "mayor", "minister", "mogul", "nominee", "premier", "president", "representative", "secretary", "senator",
  ]

  /// The full name and key for the mention at `tokens`.
  /// - Parameter speaker: who speaks the quotation that the mention stands in, for `I` and `we`.
  func resolve(_ tokens: Range<Int>, inside speaker: Attribution?) -> Referent? {
    guard !tokens.isEmpty else { return nil }
    if tokens.count == 1, reading.traits(tokens.lowerBound).contains(.pronoun) {
      return pronoun(at: tokens.lowerBound, inside: speaker)
    }
    if let list = list(tokens) { return list }
    if let person = appositions[tokens.upperBound] ?? appositions[extensions[tokens.upperBound] ?? -1] {
      return described(.person(person))
    }
    if let issuer = issuer(tokens) { return issuer }
    if let officer = officer(tokens) { return officer }
    if let name = PersonName.closing(tokens, in: reading), name.tokens.upperBound == tokens.upperBound {
      return self.name(name, tokens)
    }
    if let holder = holder(of: tokens) { return described(.person(holder)) }
    return officeHolder(tokens) ?? described(.phrase(tokens))
  }

  /// Who speaks in `her response`, `Moss's letter` or, once the report has said it, `the statement`.
  private func issuer(_ tokens: Range<Int>) -> Referent? {
    let head = tokens.upperBound - 1
    guard reading.isWord(head, in: Self.utterances), tokens.count > 1 else { return nil }
    let first = reading.word(tokens.lowerBound)
    if first == "their", let group = antecedent(of: tokens.lowerBound, where: \.isPlural) { return group }
    if let gender = reading.value(of: tokens.lowerBound, in: Gender.pronouns),
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
  static let utterances: WordSet = [
    "account", "accusation", "accusations", "answer", "apology", "argument", "assertion", "book", "claim",
    "claims", "comment", "comments", "complaint", "complaints", "concern", "concerns", "criticism", "demand",
    "demands", "email", "explanation", "letter", "memo", "message", "objection", "objections", "opposition",
    "post", "question", "reaction", "remark", "remarks", "reply", "response", "speech", "statement",
    "statements", "support", "testimony", "tweet", "tweets", "view", "views", "warning", "warnings", "words",
  ]

  func fits(_ mention: Mention, _ gender: Gender) -> Bool {
    guard mention.isPerson else { return false }
    let known = self.gender(of: mention)
    return known == nil || known == gender
  }

  private func name(_ name: PersonName, _ tokens: Range<Int>) -> Referent? {
    let isBody = reading.word(tokens.lowerBound) == "the" && name.title == nil
    if !isBody, let person = people.match(name) { return described(.person(person)) }
    return described(.phrase(isBody ? tokens : name.tokens))
  }

  func described(_ entity: Entity) -> Referent {
    switch entity {
    case .person(let number):
      return Referent(name: people.name(of: number), key: people.people[number].key, person: number)
    case .phrase(let tokens):
      if let list = list(tokens) { return list }
      var first = tokens.lowerBound
      while first + 1 < tokens.upperBound, reading.traits(first).contains(.article),
        !reading.isMark(first + 1, ".")
      { first += 1 }
      let isRole = !reading.traits(tokens.upperBound - 1).isDisjoint(with: [.person, .document])
      let end = isRole ? extensions[tokens.upperBound] ?? tokens.upperBound : tokens.upperBound
      let head = (tokens.lowerBound..<tokens.upperBound).last { reading.tokens[$0].isWord } ?? first
      return Referent(
        name: reading.text(reading.range(of: first..<end)), key: reading.word(head), phrase: tokens)
    }
  }

  /// `Moss, Hale and their staff` is a speaker of its own.
  private func list(_ tokens: Range<Int>) -> Referent? {
    guard let link = tokens.first(where: { reading.traits($0).contains(.conjunction) }),
      link > tokens.lowerBound
    else {
      return nil
    }
    let comma = tokens.first { reading.isMark($0, ",") } ?? link
    let first = PersonName.closing(tokens.lowerBound..<min(comma, link), in: reading)
    let key = first?.words.last ?? min(comma, link) - 1
    return Referent(name: reading.text(reading.range(of: tokens)), key: reading.word(key), phrase: tokens)
  }

  /// Whether someone may speak where nothing says that he does: a person, people, a body or a document, but no thing.
  func maySpeak(_ referent: Referent) -> Bool {
    guard let phrase = referent.phrase, let head = phrase.last(where: { reading.tokens[$0].isWord }) else {
      return true
    }
    return reading.tokens[head].flags.contains(.capital) || Self.isPlural(head, in: reading)
      || !reading.traits(head).isDisjoint(with: [.person, .document, .role])
      || reading.isWord(head, in: Self.speaking)
  }

  /// Further nouns for those who speak, and for what is said or written.
  private static let speaking: WordSet = [
    "ad", "advertisement", "article", "audience", "banner", "blogger", "book", "cable", "caller", "campaign",
    "chant", "column", "crowd", "customer", "driver", "editorial", "father", "guest", "headline", "memo",
    "motto", "neighbour", "outlet", "page", "panel", "paper", "passage", "passer-by", "patient", "review",
    "script", "sign", "slogan", "song", "staff", "story", "team", "text", "title", "verse", "video",
    "website",
    "writer",
  ]

  /// Notes that the one meant by the mention at `token` has spoken, for the pronouns behind it.
  mutating func noteSpeaker(_ referent: Referent, at token: Int) {
    guard (spoken.last?.token ?? -1) <= token else { return }
    if let number = referent.person {
      people.markPerson(number)
      spoken.append(
        Mention(
          token: token, entity: .person(number), gender: nil, isPlural: false,
          isPerson: !people.people[number].isBody, isSubject: true, sentence: sentence(of: token)))
    } else if let phrase = referent.phrase {
      let isList = list(phrase) != nil
      guard isList || reading.traits(phrase.upperBound - 1).contains(.document) else { return }
      spoken.append(
        Mention(
          token: token, entity: .phrase(phrase), gender: nil,
          isPlural: isList || Self.isPlural(phrase.upperBound - 1, in: reading), isPerson: false,
          isSubject: true, sentence: sentence(of: token)))
    }
  }
}
