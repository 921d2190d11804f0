import News

/// The descriptions of the people whom both reports name, wherever they stand: before the name, behind it between
/// commas, or in place of it where the sentence before was about the same person.
struct DescriptionFinder {
  private let comparer: Comparer
  private let side: Side
  private let reading: Reading
  private let people: People
  /// The people of both reports, by surname.
  private let shared: Set<String>
  /// For the number of each word whether it is one of those surnames.
  private let surnames: [Bool]
  private var found: [Description] = []
  /// The person whom the last sentence with a name was about.
  private var subject: Int?
  /// Whom the first sentence is about where it names nobody: `A young aide resigned`.
  private var unnamed: Range<Int>?

  /// The most words of what stands behind a name, and the sentences that count as the lead.
  private static let reach = 20
  private static let lead = 2

  static func descriptions(_ comparer: Comparer) -> Sides<[Description]> {
    let keys = comparer.people.map { people in
      Set(people.people.filter(\.isPerson).map(\.key))
    }
    let shared = keys.left.intersection(keys.right)
    guard !shared.isEmpty else { return Sides(left: [], right: []) }
    func found(_ side: Side) -> [Description] {
      var finder = DescriptionFinder(comparer, side, shared)
      for sentence in comparer.readings[side].sentences.indices { finder.read(sentence) }
      return finder.found
    }
    return Sides(left: found(.left), right: found(.right))
  }

  private init(_ comparer: Comparer, _ side: Side, _ shared: Set<String>) {
    self.comparer = comparer
    self.side = side
    reading = comparer.readings[side]
    people = comparer.people[side]
    self.shared = shared
    let reading = comparer.readings[side]
    var surnames = Array(filling: reading.entries.count, with: false)
    for person in comparer.people[side].people where shared.contains(person.key) {
      for token in person.tokens where reading.word(token) == person.key {
        surnames[reading.tokens[token].word] = true
      }
    }
    self.surnames = surnames
  }

  private mutating func read(_ sentence: Int) {
    let span = reading.sentences[sentence]
    guard !span.isFurniture, sentence == 0 || mayName(span.tokens) else { return }
    let text = comparer.plainText(of: sentence, on: side)
    var named: Int?
    for phrase in text.phrases where !phrase.isTime && !phrase.isPronoun {
      let tokens = text.tokens(of: phrase.units)
      guard !reading.tokens[tokens.upperBound - 1].flags.contains(.quoted) else { continue }
      if let name = PersonName.closing(tokens, in: reading), name.tokens.upperBound == tokens.upperBound,
        let person = people.match(name), shared.contains(people.people[person].key)
      {
        let words = tokens.lowerBound..<(name.title ?? name.tokens.lowerBound)
        if isDescriptive(words, phrase, text) { note(person, tokens, words, sentence) }
        noteBehind(person, phrase, text, sentence)
        if named == nil, isFree(phrase, text) {
          named = person
          if let unnamed, sentence <= Self.lead { note(person, unnamed, unnamed, 0) }
          unnamed = nil
        }
      } else if sentence == 0, named == nil, phrase.units.lowerBound == 0, isSomebody(phrase, text) {
        unnamed = text.tokens(of: 0..<described(phrase, text))
      } else if named == nil, phrase.units.lowerBound == 0, let person = subject,
        isReference(phrase, to: person, text)
      {
        note(person, tokens, tokens, sentence)
        named = person
      }
    }
    subject = named ?? subject
  }

  /// Whether the sentence has the surname of somebody, or may speak of the person before in other words.
  private func mayName(_ tokens: Range<Int>) -> Bool {
    guard let first = tokens.first(where: { reading.tokens[$0].isWord }) else { return false }
    return subject != nil && reading.word(first) == "the"
      || tokens.contains { surnames[reading.tokens[$0].word] }
  }

  private func isFree(_ phrase: NounPhrase, _ text: MaskedText) -> Bool {
    phrase.units.lowerBound == 0 || text.part(phrase.units.lowerBound - 1) != .preposition
  }

  /// `to defeat Moss`, `Moss versus Moss` and `the intensity Moss brought` are no descriptions.
  private func isDescriptive(_ words: Range<Int>, _ phrase: NounPhrase, _ text: MaskedText) -> Bool {
    let start = phrase.units.lowerBound
    guard !words.isEmpty else { return true }
    guard start == 0 || text.part(start - 1) != .infinitive && text.word(start - 1) != "to" else {
      return false
    }
    let last = start + words.count - 1
    let isFit =
      text.part(last) == .adjective || text.part(last) == .proper || text.part(last) == .determiner
      || !text.traits(last).isDisjoint(with: [.person, .role, .political, .endsAsAdjective, .endsInEd])
      || text.isWord(last, in: StandingWords.people) || text.isWord(last, in: StandingWords.qualities)
    guard isFit else { return false }
    return !hasVerb(words)
  }

  private func hasVerb(_ words: Range<Int>) -> Bool {
    words.contains {
      !reading.traits($0).isDisjoint(with: [.preposition, .cue, .verb]) || reading.isMark($0, ",")
        || reading.word($0) == "versus"
    }
  }

  /// A person without a name, as the subject of the first sentence.
  private func isSomebody(_ phrase: NounPhrase, _ text: MaskedText) -> Bool {
    phrase.part == .noun && phrase.units.count > 1 && ["a", "an", "the"].contains(text.word(0))
      && (text.traits(phrase.head).contains(.person) || text.isWord(phrase.head, in: StandingWords.people))
      && !Coreference.isPlural(text.token(of: phrase.head), in: reading)
  }

  /// The end of a phrase with what follows it with `of` or `for`.
  private func described(_ phrase: NounPhrase, _ text: MaskedText) -> Int {
    let next = phrase.units.upperBound
    guard next + 1 < text.units.count, ["for", "of"].contains(text.word(next)),
      let object = text.phrase(at: next + 1), !object.isTime
    else { return next }
    return object.units.upperBound
  }

  /// `The former banker` at the head of the sentence behind one about a person.
  private func isReference(_ phrase: NounPhrase, to person: Int, _ text: MaskedText) -> Bool {
    guard phrase.part == .noun, text.word(0) == "the", phrase.units.count > 2 else { return false }
    let word = text.word(phrase.head)
    guard text.isWord(phrase.head, in: StandingWords.people) || people.holder(of: word) == person,
      !Coreference.isPlural(text.token(of: phrase.head), in: reading),
      phrase.units.upperBound >= text.units.count || text.part(phrase.units.upperBound) != .comma
    else { return false }
    let gender = reading.value(of: text.token(of: phrase.head), in: Gender.titles)
    return gender == nil || people.people[person].gender == nil || people.people[person].gender == gender
  }

  /// `Ann Moss, editor of the Herald,`; `Moss — still an influential voice —`; `Moss, who has a frosty relationship`.
  private mutating func noteBehind(_ person: Int, _ phrase: NounPhrase, _ text: MaskedText, _ sentence: Int) {
    var unit = phrase.units.upperBound
    guard unit + 1 < text.units.count, text.part(unit) == .comma || text.part(unit) == .dash else { return }
    unit += 1
    let start = unit
    while unit < text.units.count, text.part(unit) == .adverb { unit += 1 }
    guard unit < text.units.count else { return }
    let isClause = text.part(unit) == .relative && ["who", "whose"].contains(text.word(unit))
    guard isClause ? !tellsWhatWasSaid(behind: unit, text) : isApposition(at: unit, text) else { return }
    var end = unit
    var words = 0
    while end < text.units.count, words <= Self.reach {
      switch text.part(end) {
      case .comma, .dash, .stop, .semicolon, .colon, .closeBracket: words = Self.reach + 1
      default:
        if reading.tokens[text.units[end].tokens.lowerBound].isWord { words += 1 }
        end += 1
      }
    }
    // Longer ones and those that run to the end of the text have another end.
    guard end > unit, end < text.units.count, text.part(end) != .closeBracket else { return }
    let tokens = text.tokens(of: start..<end)
    note(person, tokens, tokens, sentence)
  }

  /// `Moss, who called him on Monday,` tells what she did, not who she is.
  private func tellsWhatWasSaid(behind relative: Int, _ text: MaskedText) -> Bool {
    let verb = (relative + 1..<text.units.count).first { text.part($0) != .adverb }
    return verb.map { text.word(relative) == "who" && !text.traits($0).isDisjoint(with: .cue) } ?? false
  }

  private func isApposition(at unit: Int, _ text: MaskedText) -> Bool {
    guard let phrase = text.phrase(at: unit), phrase.units.lowerBound == unit, phrase.part == .noun else {
      return false
    }
    let isIntroduced = ["a", "an", "one"].contains(text.word(unit))
    return isIntroduced || !text.traits(phrase.head).isDisjoint(with: [.person, .role])
      || text.isWord(phrase.head, in: StandingWords.people)
  }

  private mutating func note(_ person: Int, _ shown: Range<Int>, _ words: Range<Int>, _ sentence: Int) {
    var concepts: Set<Int> = []
    var plain: Set<Int> = []
    var sign: (token: Int, rank: Int)?
    // `who had more experience in bruising debates`: what stands behind a preposition judges something else.
    var isOfSomethingElse = false
    for index in words where reading.tokens[index].isWord {
      let traits = reading.traits(index)
      if traits.contains(.preposition), reading.word(index) != "of" { isOfSomethingElse = true }
      let concept = comparer.concepts[side].ids[index]
      guard concept != Concepts.none, !reading.tokens[index].flags.contains(.quoted) else { continue }
      concepts.insert(concept)
      guard !reading.tokens[index].flags.contains(.capital) || index == shown.lowerBound else { continue }
      if !traits.contains(.role) { plain.insert(concept) }
      let rank = isOfSomethingElse ? 0 : rank(of: index, traits)
      if rank > 0, rank > sign?.rank ?? 0 { sign = (index, rank) }
    }
    found.append(
      Description(
        person: people.people[person].key, tokens: shown, concepts: concepts, plain: plain, sign: sign?.token,
        isLoaded: sign?.rank == 3, isLead: sentence < Self.lead))
  }

  /// 3 for a word that judges and that only this report has, 2 for one of standing, 1 for one of politics.
  private func rank(of index: Int, _ traits: WordTraits) -> Int {
    let isOwn = comparer.conceptWeights.sentences(withConceptOf: index, on: side)[side.other] == 0
    if traits.contains(.loaded), isOwn { return 3 }
    if reading.isWord(index, in: StandingWords.qualities), isOwn { return 2 }
    return traits.contains(.political) && isOwn ? 1 : 0
  }
}
