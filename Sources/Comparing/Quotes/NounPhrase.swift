/// A run of units that names something: `the president's top aide`, `Rep. Ann Moss`, `she`.
struct NounPhrase {
  /// Indices into the units of a masked text.
  let units: Range<Int>
  /// The last noun or name of the phrase.
  let head: Int
  let part: PartOfSpeech

  /// A phrase that says when: `last Tuesday`.
  var isTime: Bool { part == .time }
  var isPronoun: Bool { part == .pronoun }

  /// The noun phrases of a masked text, of which each unit is given its own. One pass.
  static func phrases(of units: inout [MaskedText.Unit], in reading: Reading) -> [NounPhrase] {
    var phrases: [NounPhrase] = []
    phrases.reserveCapacity(units.count / 4 + 1)
    var index = 0
    while index < units.count {
      guard units[index].part.mayOpenPhrase, let phrase = phrase(from: index, in: units, reading) else {
        index += 1
        continue
      }
      for unit in phrase.units { units[unit].phrase = Int32(truncatingIfNeeded: phrases.count) }
      phrases.append(phrase)
      index = phrase.units.upperBound
    }
    return phrases
  }

  /// Units looked at for one phrase: in a row of numbers each would look through all that follow.
  private static let most = 40

  private static func phrase(
    from start: Int, in units: [MaskedText.Unit], _ reading: Reading
  ) -> NounPhrase? {
    if units[start].part == .pronoun {
      return NounPhrase(units: start..<start + 1, head: start, part: .pronoun)
    }
    if isParty(start, units, reading) { return nil }
    var at = start
    var head: Int?
    let end = min(units.count, start + most)
    scan: while at < end {
      switch units[at].part {
      case .determiner:
        // A second determiner opens a phrase of its own, except behind "all" and its like.
        guard at == start || units[at - 1].part == .determiner else { break scan }
      case .adjective, .number:
        if units[at].part == .number { head = head ?? at }
        if let last = head, units[last].part == .time, units[at].part != .number { break scan }
      case .noun, .proper:
        if let last = head, units[last].part == .time { break scan }
        head = at
      case .time:
        if let last = head, units[last].part != .time, units[last].part != .number,
          !isTimeCompound(at, units)
        {
          break scan
        }
        head = at
      case .possessive:
        guard head != nil, at + 1 < units.count, continues(units[at + 1].part) else { break scan }
      case .hyphen, .joiner:
        guard at + 1 < units.count, at > start || units[at].part == .joiner else { break scan }
        if units[at].part == .hyphen {
          guard isHyphenPart(units[at + 1].part) else { break scan }
          at += 1
          head = at
        }
      case .quote:
        // A quoted word inside a phrase: the "so-called" plan.
        guard at > start, head == nil, at + 1 < units.count, units[at - 1].part == .determiner,
          [.noun, .adjective, .proper].contains(units[at + 1].part)
        else { break scan }
      default: break scan
      }
      at += 1
    }
    if head == nil, at > start + 1, units[start].part == .determiner, units[at - 1].part == .adjective {
      head = at - 1
    }
    guard let head else { return nil }
    // "July 20": the day belongs to its month.
    let isDay = units[head].part == .time && head + 2 == at && units[head + 1].part == .number
    return NounPhrase(units: start..<head + (isDay ? 2 : 1), head: head, part: units[head].part)
  }

  /// `R-Ohio`, behind a politician's name, names nobody.
  private static func isParty(_ start: Int, _ units: [MaskedText.Unit], _ reading: Reading) -> Bool {
    guard start + 1 < units.count, start > 0, units[start].quote == nil, units[start + 1].part == .hyphen,
      units[start - 1].part == .comma || units[start - 1].part == .openBracket
    else { return false }
    let token = units[start].tokens.lowerBound
    return reading.tokens[token].flags.contains(.capital) && ["d", "i", "r"].contains(reading.word(token))
  }

  /// "Tuesday's vote", "week's end": the time word belongs to the noun behind it.
  private static func isTimeCompound(_ at: Int, _ units: [MaskedText.Unit]) -> Bool {
    at + 1 < units.count && units[at + 1].part == .possessive
  }

  private static func continues(_ part: PartOfSpeech) -> Bool {
    switch part {
    case .noun, .proper, .adjective, .number, .time, .quote, .gerund: true
    default: false
    }
  }

  private static func isHyphenPart(_ part: PartOfSpeech) -> Bool {
    switch part {
    case .comma, .stop, .colon, .quote, .openBracket, .closeBracket: false
    default: true
    }
  }
}

extension PartOfSpeech {
  /// Whether a noun phrase may begin with it.
  fileprivate var mayOpenPhrase: Bool {
    switch self {
    case .pronoun, .determiner, .adjective, .number, .noun, .proper, .time, .joiner: true
    default: false
    }
  }
}
