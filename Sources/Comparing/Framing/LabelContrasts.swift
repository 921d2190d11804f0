import News

/// The same person, place or group under different names.
struct LabelContrasts {
  let comparer: Comparer
  let pairs: [SentencePair]
  private let labels: Sides<Set<Label>>
  private let contested: Sides<Set<Int>>

  init(comparer: Comparer, pairs: [SentencePair]) {
    self.comparer = comparer
    self.pairs = pairs
    labels = Sides(
      left: Self.labels(of: .left, in: comparer), right: Self.labels(of: .right, in: comparer))
    contested = comparer.readings.map(Self.contested)
  }

  func contrasts() -> [Contrast] {
    pairs.flatMap { mentions(in: $0) + families(in: $0) }
  }

  /// Different forms of one thing in two linked sentences. A report that itself uses both makes no choice of one.
  private func mentions(in pair: SentencePair) -> [Contrast] {
    let left = mentions(of: pair, .left)
    let right = left.isEmpty ? [:] : mentions(of: pair, .right)
    var contrasts: [Contrast] = []
    for (thing, own) in left.sorted(by: { $0.key < $1.key }) {
      guard let other = right[thing] else { continue }
      let forms = Set(own.map { form($0, .left) })
      guard forms.isDisjoint(with: other.map { form($0, .right) }), let a = own.first, let b = other.first,
        !isSameStem(a, b), !labels.left.contains(Label(thing: thing, words: form(b, .right))),
        !labels.right.contains(Label(thing: thing, words: form(a, .left)))
      else { continue }
      contrasts.append(
        Contrast(
          kind: .label, left: a, right: b, weight: weight(a, b) * (0.5 + 0.5 * pair.link.probability),
          reason:
            "“\(text(a, .left))” and “\(text(b, .right))” are two names for one thing."))
    }
    return contrasts
  }

  /// How a report calls a thing.
  private struct Label: Hashable {
    let thing: Int
    let words: [String]
  }

  /// Every label that the report itself uses, outside quotation marks.
  private static func labels(of side: Side, in comparer: Comparer) -> Set<Label> {
    let reading = comparer.readings[side]
    return Set(
      comparer.concepts[side].mentions.lazy
        .filter { !reading.tokens[$0.tokens.lowerBound].flags.contains(.quoted) }
        .map { Label(thing: $0.thing, words: $0.tokens.map(reading.word)) })
  }

  private func mentions(of pair: SentencePair, _ side: Side) -> [Int: [Range<Int>]] {
    let sentence = comparer.readings[side].sentences[side == .left ? pair.link.left : pair.link.right]
    let own = comparer.concepts[side].mentions(openingIn: sentence.tokens.dropFirst(sentence.dateline))
      // An acronym and its long name are no two labels.
      .filter { $0.thing < Aliases.count && !isInsideName($0.tokens, side) }
    return Dictionary(grouping: own, by: \.thing).mapValues { $0.map(\.tokens) }
  }

  /// `George Washington Bridge`: no name of a country.
  private func isInsideName(_ tokens: Range<Int>, _ side: Side) -> Bool {
    let reading = comparer.readings[side]
    let before = tokens.lowerBound - 1
    return before >= 0 && reading.tokens[before].isWord && PersonName.isGivenName(before, reading)
  }

  private func form(_ tokens: Range<Int>, _ side: Side) -> [String] {
    tokens.map { comparer.readings[side].word($0) }
  }

  private func initials(of tokens: Range<Int>, _ side: Side) -> [Character] {
    tokens.filter { !comparer.readings[side].traits($0).contains(.function) }
      .compactMap { comparer.readings[side].word($0).first }
  }

  private func text(_ tokens: Range<Int>, _ side: Side) -> String {
    comparer.readings[side].text(comparer.readings[side].range(of: tokens))
  }

  /// `Japan` and `Japanese`, `China` and `Chinese`: a noun and its adjective are no two labels.
  private func isSameStem(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    let a = form(left, .left).joined()
    let b = form(right, .right).joined()
    return a.prefix(3) == b.prefix(3) || sameWords(left, right) || isShort(left, .left, for: right, .right)
      || isShort(right, .right, for: left, .left)
  }

  /// `Department of Justice` and `Justice Department`.
  private func sameWords(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    let (a, b) = (comparer.readings.left, comparer.readings.right)
    return left.filter { !a.traits($0).contains(.function) }.map { a.word($0) }.sorted()
      == right.filter { !b.traits($0).contains(.function) }.map { b.word($0) }.sorted()
  }

  /// `RNC` for `Republican National Committee`: the same name, and no other one.
  private func isShort(_ short: Range<Int>, _ side: Side, for long: Range<Int>, _ other: Side) -> Bool {
    guard short.count == 1, long.count > 1 else { return false }
    return form(short, side).joined() == String(initials(of: long, other))
  }

  /// A full official name or an abbreviation tells something; what everybody says every day, and a capital for its
  /// government, does not.
  private func weight(_ left: Range<Int>, _ right: Range<Int>) -> Double {
    let forms = (form(left, .left).joined(), form(right, .right).joined())
    if Self.everyday.contains(forms.0), Self.everyday.contains(forms.1) { return 0.1 }
    guard Aliases.seats.contains(forms.0) != Aliases.seats.contains(forms.1) else { return 0.85 }
    return acts(left, .left) && acts(right, .right) ? 0.25 : 0.1
  }

  /// Whether a name is what the clause speaks of: a `Washington hotel` is no government.
  private func acts(_ name: Range<Int>, _ side: Side) -> Bool {
    let reading = comparer.readings[side]
    guard name.upperBound < reading.tokens.count else { return false }
    let next = reading.traits(name.upperBound)
    return next.isVerbal || !next.isDisjoint(with: [.auxiliary, .modal, .endsInEd, .irregularPast])
  }

  /// Names that reports change for variety, their words joined.
  private static let everyday: Set = [
    "usa", "america", "american", "americans", "unitedstates", "us", "gop", "republicanparty", "republican",
    "republicans", "democraticparty", "democrats", "democratic", "uk", "unitedkingdom", "britain",
    "greatbritain",
    "british", "eu", "europeanunion", "un", "unitednations", "holland", "netherlands", "dutch",
  ]

  /// From this probability on that two sentences tell one matter, words that do not judge are two for one thing.
  private static let leastNeutral = 0.5

  /// Words of one contested family: `regime` against `government`.
  private func families(in pair: SentencePair) -> [Contrast] {
    let left = members(of: pair, .left)
    let right = members(of: pair, .right)
    return left.sorted { $0.key < $1.key }.compactMap { family, own in
      guard let other = right[family],
        comparer.readings.left.entry(comparer.readings.left.tokens[own]).stem
          != comparer.readings.right.entry(comparer.readings.right.tokens[other]).stem
      else { return nil }
      // `lesbian, gay and bisexual people` are called both.
      guard !has(pair, .right, stemOf: own), !has(pair, .left, stemOf: other) else { return nil }
      let words = (comparer.readings.left.word(own), comparer.readings.right.word(other))
      let isTold = isChoice(own, .left, against: other) || isChoice(other, .right, against: own)
      // A report that uses both plain words chooses none.
      let isPlain = pair.link.probability >= Self.leastNeutral && !uses(.right, own) && !uses(.left, other)
      guard isTold || isPlain,
        !(LabelFamilies.plain.contains(words.0) && LabelFamilies.plain.contains(words.1))
      else { return nil }
      return Contrast(
        kind: .label, left: withNoun(own, .left), right: withNoun(other, .right),
        weight: (isTold ? 0.8 : 0.4) * (0.4 + 0.6 * pair.link.probability),
        reason: "Two words for one kind of thing that reports choose between: “\(words.0)” and “\(words.1)”.")
    }
  }

  /// A word with the noun that it describes: `undocumented immigrants`.
  private func withNoun(_ token: Int, _ side: Side) -> Range<Int> {
    let reading = comparer.readings[side]
    let sentence = reading.tokens[token].sentence
    let span = reading.sentences[sentence]
    let text = comparer.plainText(of: sentence, on: side)
    let unit = token - span.tokens.lowerBound - span.dateline
    guard let phrase = text.phrase(at: unit), phrase.head > unit, phrase.head - unit < Self.reachOfNoun else {
      return token..<token + 1
    }
    return token..<token + phrase.head - unit + 1
  }

  private static let reachOfNoun = 4

  /// Whether the sentence of `side` has the word of the other side at `token`.
  private func has(_ pair: SentencePair, _ side: Side, stemOf token: Int) -> Bool {
    let stem = comparer.readings[side.other].stem(token)
    return pair.words[side].contains { comparer.readings[side].stem($0) == stem }
  }

  /// Whether a report calls something by the word of the other side at `token`.
  private func uses(_ side: Side, _ token: Int) -> Bool {
    contested[side].contains(comparer.readings[side.other].stem(token))
  }

  /// The stems of contested labels that a report uses itself, outside quotation marks.
  private static func contested(of reading: Reading) -> Set<Int> {
    Set(
      reading.tokens.indices.lazy
        .filter { reading.traits($0).contains(.labels) && !reading.tokens[$0].flags.contains(.quoted) }
        .map(reading.stem))
  }

  /// Whether the word judges or places people, and the other report nowhere uses it as its own. A report that uses the
  /// other's word as well chooses none, unless its own one judges.
  private func isChoice(_ token: Int, _ side: Side, against other: Int) -> Bool {
    let traits = comparer.readings[side].traits(token)
    guard !traits.isDisjoint(with: [.loaded, .political]), !uses(side.other, token) else { return false }
    return traits.contains(.loaded) || !uses(side, other)
  }

  private func members(of pair: SentencePair, _ side: Side) -> [Int: Int] {
    var members: [Int: Int] = [:]
    for index in pair.words[side]
    where comparer.readings[side].traits(index).contains(.labels)
      && !comparer.readings[side].tokens[index].flags.contains(.quoted)
    {
      guard let family = comparer.readings[side].value(of: index, in: LabelFamilies.table) else { continue }
      if members[family] == nil { members[family] = index }
    }
    return members
  }
}
