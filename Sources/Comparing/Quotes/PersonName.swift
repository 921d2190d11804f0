/// Whether a report speaks of someone as he or as she.
enum Gender: Hashable { case male, female }

/// A name as it stands in the text: `Sen. Ann Moss` is the name `Ann Moss` with the title `Sen`.
struct PersonName {
  /// The tokens of the name without titles, marks at the ends left out.
  let tokens: Range<Int>
  /// The token of the title or role right before the name.
  let title: Int?
  /// The tokens of the name that are words, initials left out.
  let words: [Int]

  /// The name that `tokens` ends with, or nil when it ends with another word.
  static func closing(_ tokens: Range<Int>, in reading: Reading) -> PersonName? {
    var start = tokens.upperBound
    var at = tokens.upperBound - 1
    while at >= tokens.lowerBound {
      if isNamePart(at, in: reading) {
        start = at
      } else if !isLink(at, from: tokens.lowerBound, in: reading) {
        break
      }
      at -= 1
    }
    guard start < tokens.upperBound else { return nil }
    var title = start > tokens.lowerBound && isTitle(start - 1, reading) ? start - 1 : nil
    var first = start
    for index in start..<tokens.upperBound - 1 where isTitle(index, reading) || isParty(index, reading) {
      guard let next = nextNamePart(index + 1, tokens.upperBound, reading) else { break }
      title = index
      first = next
    }
    first = behindOffice(from: first, to: tokens.upperBound, reading)
    first = givenName(from: first, to: tokens.upperBound, hasTitle: title != nil, reading)
    return name(first..<tokens.upperBound, title: title, reading)
  }

  private static func name(_ tokens: Range<Int>, title: Int?, _ reading: Reading) -> PersonName? {
    let words = tokens.kept {
      reading.tokens[$0].isWord && reading.tokens[$0].end - reading.tokens[$0].start > 1
        && (reading.word($0).utf8.count > 3
          || !reading.isWord($0, in: generations))
    }
    guard let last = words.last else { return nil }
    // The stop of an initial that was passed over: "Lab Director A. Lee Moss".
    let start = tokens.first { reading.tokens[$0].isWord } ?? tokens.lowerBound
    return PersonName(tokens: start..<last + 1, title: title, words: words)
  }

  private static let generations: WordSet = ["jr", "sr", "ii", "iii"]

  /// In `Secretary of State Ann Moss` the name begins behind the office.
  private static func behindOffice(from first: Int, to end: Int, _ reading: Reading) -> Int {
    guard end - first > 1, first > 1, !isGivenName(first, reading) else { return first }
    let link = reading.traits(first - 1).contains(.article) ? first - 2 : first - 1
    guard link > 0, isTitle(link - 1, reading), ["for", "of"].contains(reading.word(link)) else {
      return first
    }
    if let given = (first + 1..<end - 1).first(where: { isGivenName($0, reading) }) { return given }
    return reading.isWord(first, in: offices) ? first + 1 : first
  }

  private static let offices: WordSet = [
    "agriculture", "commerce", "defence", "defense", "education", "energy", "finance", "health", "interior",
    "justice", "labor", "state", "transportation", "treasury",
  ]

  /// In `Florida Republican Al Moss` the name begins with the given name.
  private static func givenName(from first: Int, to end: Int, hasTitle: Bool, _ reading: Reading) -> Int {
    guard end - first > 2, !hasTitle, !isGivenName(first, reading) else { return first }
    return (first + 1..<end - 1).first { isGivenName($0, reading) } ?? first
  }

  private static func nextNamePart(_ from: Int, _ end: Int, _ reading: Reading) -> Int? {
    (from..<max(from, end)).first { isNamePart($0, in: reading) }
  }

  static func isGivenName(_ token: Int, _ reading: Reading) -> Bool {
    !reading.traits(token).isDisjoint(with: [.maleName, .femaleName])
  }

  static func isTitle(_ token: Int, _ reading: Reading) -> Bool { reading.traits(token).contains(.role) }

  private static func isParty(_ token: Int, _ reading: Reading) -> Bool {
    reading.isWord(token, in: parties)
  }

  private static let parties: WordSet = [
    "democrat", "republican", "independent", "libertarian", "democratic",
  ]

  /// A capitalised word that can be part of a name.
  static func isNamePart(_ index: Int, in reading: Reading) -> Bool {
    let token = reading.tokens[index]
    guard token.isWord, token.flags.contains(.capital), !token.flags.contains(.digits) else { return false }
    let traits = reading.traits(index)
    if isPartyAndState(index, in: reading) { return false }
    if traits.contains(.function), token.end - token.start > 1 { return false }
    // "Farmers" at the head of a sentence are no one's name.
    if token.flags.contains(.opensSentence), traits.contains(.person), !traits.contains(.role) {
      return false
    }
    return !traits.contains(.weekday)
  }

  /// In `(D-N.C.)` and `, R-Ohio,` neither word is a name.
  private static func isPartyAndState(_ index: Int, in reading: Reading) -> Bool {
    func isOpened(_ party: Int) -> Bool {
      party > 0 && ["(", ","].contains { reading.isMark(party - 1, $0) }
        && reading.tokens[party].end - reading.tokens[party].start == 1
    }
    if index + 1 < reading.tokens.count, reading.isMark(index + 1, "-") { return isOpened(index) }
    return index > 2 && reading.isMark(index - 1, "-") && isOpened(index - 2)
  }

  /// The stop of an initial or title, a hyphen or a particle between two parts of a name.
  private static func isLink(_ index: Int, from first: Int, in reading: Reading) -> Bool {
    guard index > first, index + 1 < reading.tokens.count else { return false }
    if reading.isMark(index, ".") || reading.isMark(index, "-") {
      return isNamePart(index - 1, in: reading) && isNamePart(index + 1, in: reading)
        || reading.isMark(index, ".") && isTitle(index - 1, reading)
    }
    return isNamePart(index + 1, in: reading)
      && reading.isWord(index, in: particles)
  }

  private static let particles: WordSet = [
    "al", "bin", "da", "de", "del", "der", "di", "du", "el", "la", "van", "von",
  ]
}

extension Gender {
  /// What a title or a gendered role says of its holder.
  static let titles = WordTable(
    men.map { (word: $0, value: Gender.male) } + women.map { (word: $0, value: .female) })

  private static let men = [
    "mr", "sir", "lord", "king", "prince", "congressman", "chairman", "spokesman", "councilman", "pope",
    "father", "businessman", "actor", "brother", "son", "husband", "man", "boy",
  ]
  private static let women = [
    "mrs", "ms", "miss", "dame", "lady", "queen", "princess", "congresswoman", "chairwoman", "spokeswoman",
    "councilwoman", "mother", "businesswoman", "actress", "sister", "daughter", "wife", "woman", "girl",
  ]

  static func of(givenName traits: WordTraits) -> Gender? {
    switch (traits.contains(.maleName), traits.contains(.femaleName)) {
    case (true, false): .male
    case (false, true): .female
    default: nil
    }
  }

  static let pronouns: WordTable = [
    "he": Gender.male, "him": .male, "his": .male, "himself": .male, "he'd": .male, "he'll": .male,
    "she": .female, "her": .female, "hers": .female, "herself": .female, "she'd": .female,
    "she'll": .female,
  ]
}
