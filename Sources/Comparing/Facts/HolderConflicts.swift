import News

/// Finds two names in one place of two sentences that answer each other: who holds an office, and where it happened.
/// `Mayor Ana Ruiz` and `Mayor Tomas Verrin`, `died in Kessin` and `died in Lund`.
///
/// Each name must be wholly unknown to the other report, and what stands around the two the same: a report that
/// knows both contradicts nobody, and a town is not told from its country otherwise.
struct HolderConflicts {
  let comparer: Comparer
  let aligner: Aligner

  private struct Name {
    let tokens: Range<Int>
    /// The preposition or the title right before it.
    let opener: Int?
    let before: Int
    let behind: Int
  }

  /// The least probability of the link, and how many names of a sentence are looked at.
  private static let leastLink = 0.5
  private static let most = 12

  func conflicts() -> [Conflict] {
    var found: [Conflict] = []
    var names = Sides<[Int: [Name]]>(left: [:], right: [:])
    for link in aligner.links where link.probability >= Self.leastLink {
      let own = names.left[link.left] ?? self.names(in: link.left, .left)
      let other = names.right[link.right] ?? self.names(in: link.right, .right)
      names.left[link.left] = own
      names.right[link.right] = other
      for a in own {
        for b in other {
          if let difference = difference(a, b) {
            found.append(conflict(a, b, difference.matter, difference.what))
          }
        }
      }
    }
    return found
  }

  // MARK: Names

  /// The runs of capitalised words of a sentence that the other report does not have.
  private func names(in sentence: Int, _ side: Side) -> [Name] {
    let reading = comparer.readings[side]
    let span = reading.sentences[sentence]
    guard !span.isFurniture else { return [] }
    var names: [Name] = []
    var index = span.tokens.lowerBound + span.dateline
    while index < span.tokens.upperBound, names.count < Self.most {
      var end = index
      while end < span.tokens.upperBound, isPart(end, reading) { end += 1 }
      if end > index, let name = name(index..<end, in: span.tokens, side) { names.append(name) }
      index = max(end, index + 1)
    }
    return names
  }

  private func isPart(_ index: Int, _ reading: Reading) -> Bool {
    reading.isName(index) && PersonName.isNamePart(index, in: reading)
      && reading.traits(index).isDisjoint(with: [.role, .month, .abbreviation])
  }

  private func name(_ tokens: Range<Int>, in sentence: Range<Int>, _ side: Side) -> Name? {
    let ids = comparer.concepts[side].ids
    // Words without a concept are known to both, or to nobody.
    guard tokens.contains(where: { ids[$0] != Concepts.none }) else { return nil }
    let isUnknown = tokens.allSatisfy {
      ids[$0] == Concepts.none
        || comparer.conceptWeights.sentences(withConceptOf: $0, on: side)[side.other] == 0
    }
    guard tokens.count <= 4, isUnknown, !isPartOfMore(tokens, side) else { return nil }
    let opener = tokens.lowerBound > sentence.lowerBound ? opener(before: tokens.lowerBound, side) : nil
    return Name(
      tokens: tokens, opener: opener,
      before: content(from: (opener ?? tokens.lowerBound) - 1, by: -1, in: sentence, side),
      behind: content(from: tokens.upperBound, by: 1, in: sentence, side))
  }

  /// Whether an apostrophe, a hyphen or a mark of quotation makes of the name a part of something else.
  private func isPartOfMore(_ tokens: Range<Int>, _ side: Side) -> Bool {
    let reading = comparer.readings[side]
    if tokens.contains(where: { reading.tokens[$0].flags.contains(.quoted) }) { return true }
    let next = tokens.upperBound
    guard next < reading.tokens.count else { return false }
    return reading.tokens[next].flags.contains(.clitic) || reading.tokens[next].flags.contains(.hyphenated)
      || reading.isMark(next, "-")
  }

  /// The title or the preposition before a name, past the full stop of `Sen.`
  private func opener(before index: Int, _ side: Side) -> Int? {
    let reading = comparer.readings[side]
    var at = index - 1
    if reading.isMark(at, "."), at > 0 { at -= 1 }
    let traits = reading.traits(at)
    return traits.contains(.role) || Self.places.contains(reading.word(at)) ? at : nil
  }

  private static let places: Set = ["in", "at", "near", "outside"]

  /// The concept of the nearest content word within three words.
  private func content(from start: Int, by step: Int, in sentence: Range<Int>, _ side: Side) -> Int {
    let ids = comparer.concepts[side].ids
    var at = start
    for _ in 0..<3 where sentence.contains(at) {
      if ids[at] != Concepts.none { return ids[at] }
      if !comparer.readings[side].tokens[at].isWord, !comparer.readings[side].isMark(at, ",") { break }
      at += step
    }
    return Concepts.none
  }

  // MARK: One place

  private func difference(_ a: Name, _ b: Name) -> (matter: Conflict.Matter, what: String)? {
    guard let one = a.opener, let other = b.opener, !isSpelling(a, b) else { return nil }
    let left = comparer.readings.left
    let right = comparer.readings.right
    let isSame = left.tokens[one].word == right.tokens[other].word
    let hasHead = a.before == b.before && a.before != Concepts.none
    let hasTail = a.behind == b.behind && a.behind != Concepts.none
    if left.traits(one).contains(.role) {
      guard isSame, hasHead || hasTail, Self.isUnique(left.word(one)) else { return nil }
      return (.name, "Two people are given one office")
    }
    guard isSame, hasHead || hasTail, !Self.isWithin(left, a.tokens, right, b.tokens) else { return nil }
    return (.place, "The place differs where the passages agree")
  }

  /// Two spellings are for `NameConflicts`.
  private func isSpelling(_ a: Name, _ b: Name) -> Bool {
    NameConflicts.isClose(
      comparer.readings.left.word(a.tokens.upperBound - 1),
      comparer.readings.right.word(b.tokens.upperBound - 1))
  }

  /// An office of which there is one at a time; of senators and spokesmen there are several.
  private static func isUnique(_ role: String) -> Bool {
    ![
      "senator", "sen", "rep", "representative", "congressman", "congresswoman", "mr", "ms", "mrs", "dr",
      "spokesman", "spokeswoman", "lawyer", "attorney", "officer", "professor", "judge", "justice", "analyst",
      "candidate", "aide", "adviser", "reporter", "editor", "witness", "resident", "official", "activist",
      "deputy",
    ].contains(role)
  }

  /// Whether one of the two is a country or one of the United States, and may hold the other.
  private static func isWithin(_ left: Reading, _ a: Range<Int>, _ right: Reading, _ b: Range<Int>) -> Bool {
    isLand(left, a) != isLand(right, b)
  }

  private static func isLand(_ reading: Reading, _ tokens: Range<Int>) -> Bool {
    reading.traits(tokens.lowerBound).contains(.opensName)
      || states.contains(reading.word(tokens.upperBound - 1))
  }

  private static let states: Set = [
    "alabama", "alaska", "arizona", "arkansas", "california", "colorado", "connecticut", "delaware",
    "florida",
    "georgia", "hawaii", "idaho", "illinois", "indiana", "iowa", "kansas", "kentucky", "louisiana", "maine",
    "maryland", "massachusetts", "michigan", "minnesota", "mississippi", "missouri", "montana", "nebraska",
    "nevada", "hampshire", "jersey", "mexico", "carolina", "dakota", "ohio", "oklahoma", "oregon",
    "pennsylvania", "island", "tennessee", "texas", "utah", "vermont", "virginia", "washington", "wisconsin",
    "wyoming",
  ]

  private func conflict(_ a: Name, _ b: Name, _ matter: Conflict.Matter, _ what: String) -> Conflict {
    let left = comparer.readings.left.range(of: a.tokens)
    let right = comparer.readings.right.range(of: b.tokens)
    let words = ConflictReason(comparer: comparer)
    return Conflict(
      matter, left: left, right: right, reason: "\(what): \(words.both(left, right)).\(words.later)")
  }
}
