/// Whether who acts or suffers in one report may be the same as in the other.
struct Participants {
  let comparer: Comparer

  func contents(_ tokens: Range<Int>, _ side: Side) -> Set<Int> {
    let ids = comparer.concepts[side].ids
    let reading = comparer.readings[side]
    return Set(
      tokens.lazy.filter { ids[$0] != Concepts.none && !reading.traits($0).contains(.time) }.map { ids[$0] })
  }

  func shares(_ left: Range<Int>?, _ right: Range<Int>?) -> Bool {
    guard let left, let right else { return false }
    return !contents(left, .left).isDisjoint(with: contents(right, .right))
  }

  /// Whether two subjects are the same, as far as they tell: they share a name where both have one, a word where
  /// they do not, or one is a pronoun.
  func areOne(_ left: Range<Int>?, _ right: Range<Int>?) -> Bool {
    guard let left, let right else { return false }
    if isPronoun(left, right) { return true }
    let names = (self.names(left, .left), self.names(right, .right))
    if !names.0.isEmpty, !names.1.isEmpty { return !names.0.isDisjoint(with: names.1) }
    return shares(left, right)
  }

  func names(_ tokens: Range<Int>, _ side: Side) -> Set<Int> {
    let reading = comparer.readings[side]
    let ids = comparer.concepts[side].ids
    return Set(tokens.lazy.filter { ids[$0] != Concepts.none && reading.isName($0) }.map { ids[$0] })
  }

  /// Whether nothing speaks against two being the same: one of them is not told, a pronoun, or what they share.
  func mayAgree(_ left: Range<Int>?, _ right: Range<Int>?) -> Bool {
    guard let left, let right else { return true }
    return shares(left, right) || isPronoun(left, right)
  }

  func isPronoun(_ left: Range<Int>?, _ right: Range<Int>?) -> Bool {
    func isPronoun(_ tokens: Range<Int>?, _ side: Side) -> Bool {
      guard let tokens, tokens.count == 1 else { return false }
      return comparer.readings[side].traits(tokens.lowerBound).contains(.subjectPronoun)
    }
    return left != nil && right != nil && (isPronoun(left, .left) || isPronoun(right, .right))
  }

  // MARK: Who cannot be the same

  /// Whether two who act cannot be the same: two countries, two kinds of forces, or two people of whom either report
  /// knows only its own.
  func excludes(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    let countries = (countries(left, .left), countries(right, .right))
    if !countries.0.isEmpty, !countries.1.isEmpty { return countries.0.isDisjoint(with: countries.1) }
    if let one = kind(left, .left), let other = kind(right, .right) { return one != other }
    return isUnknownPerson(left, .left) && isUnknownPerson(right, .right)
  }

  func countries(_ tokens: Range<Int>, _ side: Side) -> Set<Int> {
    Set(comparer.concepts[side].mentions(openingIn: tokens).map(\.thing).filter { $0 < Aliases.countries })
  }

  func kind(_ tokens: Range<Int>, _ side: Side) -> Int? {
    tokens.last.flatMap { ActorKinds.kinds[comparer.readings[side].word($0)] }
  }

  func isUnknownPerson(_ tokens: Range<Int>, _ side: Side) -> Bool {
    let reading = comparer.readings[side]
    guard let last = tokens.last, tokens.count > 1,
      tokens.allSatisfy({ reading.tokens[$0].flags.contains(.capital) }),
      tokens.contains(where: { !reading.traits($0).isDisjoint(with: [.maleName, .femaleName, .role]) })
    else { return false }
    return comparer.conceptWeights.sentences(withConceptOf: last, on: side)[side.other] == 0
  }

  /// Whether two things are counted, and not alike.
  func areOtherMany(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    let counts = (counts(left, .left), counts(right, .right))
    return !counts.0.isEmpty && !counts.1.isEmpty && counts.0.isDisjoint(with: counts.1)
  }

  func counts(_ tokens: Range<Int>, _ side: Side) -> Set<Int> {
    let reading = comparer.readings[side]
    return Set(
      tokens.lazy.filter {
        reading.tokens[$0].flags.contains(.digits) || reading.traits($0).contains(.numeral)
      }
      .map { comparer.concepts[side].ids[$0] })
  }

  /// Whether the sentence of the other side speaks of who acts as well, or of somebody of that kind.
  func isNamed(_ agent: Range<Int>, _ side: Side, in sentence: Int) -> Bool {
    let tokens = comparer.readings[side.other].sentences[sentence].tokens
    if !contents(agent, side).isDisjoint(with: contents(tokens, side.other)) { return true }
    guard let kind = kind(agent, side) else { return false }
    return tokens.contains { ActorKinds.kinds[comparer.readings[side.other].word($0)] == kind }
  }
}
