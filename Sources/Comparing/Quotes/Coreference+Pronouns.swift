/// Whom a pronoun means.
extension Coreference {
  func pronoun(at token: Int, inside speaker: Attribution?) -> Referent? {
    let word = reading.word(token)
    switch word {
    case "i", "we", "us", "me":
      guard let speaker, let name = speaker.name, let key = speaker.key else { return nil }
      return Referent(name: name, key: key)
    case "they", "them", "these", "those": return antecedent(of: token) { $0.isPlural }
    case "it", "this", "which", "that":
      let sentence = sentence(of: token)
      return antecedent(of: token) {
        !$0.isPlural && !$0.isPerson && $0.isSubject && sentence - $0.sentence <= Self.reachOfIt
      }
    case "who": return antecedent(of: token) { $0.isPerson || $0.isPlural }
    default:
      guard let gender = reading.value(of: token, in: Gender.pronouns) else { return nil }
      let addressee = addressee(behind: token)
      return antecedent(of: token) {
        guard fits($0, gender) else { return false }
        guard case .person(let number) = $0.entity else { return true }
        // Who speaks says I of himself, and tells another.
        return number != addressee && (speaker?.key == nil || people.people[number].key != speaker?.key)
      }
    }
  }

  /// A body that nobody has spoken of for so many sentences is not `it`.
  private static let reachOfIt = 2

  /// Whom somebody tells something: in `he told Moss`, not he.
  private func addressee(behind token: Int) -> Int? {
    guard token + 2 < reading.tokens.count, reading.isWord(token + 1, in: Self.tellings) else { return nil }
    let at = mentionCount(before: token + 2)
    guard at < mentions.count, mentions[at].token <= token + 3, case .person(let number) = mentions[at].entity
    else { return nil }
    return number
  }

  private static let tellings: WordSet = [
    "asked", "assured", "informed", "reminded", "tells", "told", "urged", "warned",
  ]

  /// The nearest fitting mention before a pronoun: subjects and known genders first.
  func antecedent(of token: Int, where fits: (Mention) -> Bool) -> Referent? {
    let sentence = self.sentence(of: token)
    var best: Mention?
    var bestCost = 12.0
    // Whether nothing tells the best from another that it is listed with: `Moss and Hale came. He`.
    var areListed = false
    var at = mentionCount(before: token) - 1
    var looked = 0
    while at >= 0, looked < 80 {
      let mention = mentions[at]
      at -= 1
      looked += 1
      guard fits(mention) else { continue }
      var cost = Double(sentence - mention.sentence)
      if !mention.isSubject { cost += mention.sentence == sentence ? 0.75 : 1.5 }
      if mention.isThing { cost += 1 }
      if gender(of: mention) == nil, mention.isPerson {
        cost += isGuess(mention) ? 1.5 : mention.sentence == sentence ? 0.4 : 0.75
      }
      if cost == bestCost, let other = best, other.sentence == mention.sentence {
        areListed = areListed || other.isListed && mention.isListed && other.entity != mention.entity
        // Of two subjects of one sentence the first is what it is about.
        if mention.isSubject, mention.sentence < sentence { best = mention }
      } else if cost < bestCost {
        (best, bestCost, areListed) = (mention, cost, false)
      }
    }
    if let last = spoken.last(where: { $0.token < token && (fits($0) || $0.isPerson) }), fits(last) {
      var cost = Double(sentence - last.sentence) - 0.5
      if gender(of: last) == nil, last.isPerson { cost += 0.75 }
      if cost <= bestCost { (best, areListed) = (last, false) }
    }
    return areListed ? nil : best.map(referent)
  }

  /// Whether it is a name that nothing shows to be a person's.
  private func isGuess(_ mention: Mention) -> Bool {
    guard case .person(let number) = mention.entity else { return mention.isGuess }
    return !people.people[number].isPerson
  }

  /// Whom a mention means, a role that nobody's name goes with included: `the candidate`.
  private func referent(_ mention: Mention) -> Referent {
    if case .phrase(let tokens) = mention.entity, let holder = officeHolder(tokens) { return holder }
    return described(mention.entity)
  }

  /// The number of mentions that begin before `token`; they are in the order of the text.
  func mentionCount(before token: Int) -> Int {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].token < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  func sentence(of token: Int) -> Int {
    var low = 0
    var high = sentenceStarts.count
    while low < high {
      let middle = (low + high) / 2
      if sentenceStarts[middle].token <= token { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? sentenceStarts[low - 1].number : 0
  }
}
