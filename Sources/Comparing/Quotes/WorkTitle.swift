/// Knows the title of a book, a show or a song, a motto and the name of a policy from a quotation: all stand between
/// marks.
enum WorkTitle {
  /// Whether the words of a quotation are a title: each capitalised, and the words before it lead to one; or the name
  /// of what the next word says: `the “wait and see first” policy`.
  static func isTitle(_ tokens: Range<Int>, in reading: Reading) -> Bool {
    guard tokens.count <= 14, tokens.lowerBound >= 2 else { return false }
    let before = tokens.lowerBound - 2
    if isModifier(tokens, in: reading) || isNickname(tokens, in: reading) { return true }
    guard isCapitalised(tokens, reading) else { return false }
    if isMotto(tokens, in: reading) { return true }
    let token = reading.tokens[before]
    if token.flags.contains(.clitic) {
      return before > 0 && reading.tokens[before - 1].flags.contains(.capital)
    }
    if reading.isMark(before, "=") { return true }
    if reading.isMark(before, "\u{2019}") || reading.isMark(before, "'") {
      // "on Lund News’ “The Long Night”".
      return before > 0 && token.flags.contains(.attached)
        && reading.tokens[before - 1].flags.contains(.capital)
        && reading.traits(before - 1).contains(.endsInS)
    }
    guard token.isWord, !token.flags.contains(.capital) else { return false }
    return Self.leads.contains(reading.word(before)) || isNaming(before, in: reading)
  }

  /// `a report titled “The Long Night”`, and `called` behind a noun: that somebody calls something so needs an object
  /// or a `what`.
  private static func isNaming(_ verb: Int, in reading: Reading) -> Bool {
    if Self.namings.contains(reading.word(verb)) { return true }
    guard reading.word(verb) == "called", verb > 0, reading.tokens[verb - 1].isWord else { return false }
    let before = reading.traits(verb - 1)
    return before.isDisjoint(with: [.pronoun, .function, .role])
      && !reading.tokens[verb - 1].flags.contains(.capital)
  }

  private static let namings: Set = ["dubbed", "entitled", "headlined", "titled"]

  /// Two words or more, capitalised all but the small ones, and no exclamation.
  private static func isCapitalised(_ tokens: Range<Int>, _ reading: Reading) -> Bool {
    var words = 0
    for index in tokens {
      let token = reading.tokens[index]
      guard token.isWord else {
        if reading.isMark(index, "!") || reading.isMark(index, ".") && index + 1 < tokens.upperBound {
          return false
        }
        continue
      }
      words += 1
      let isSmall = words > 1 && reading.traits(index).contains(.function)
      guard token.flags.contains(.capital) || token.flags.contains(.digits) || isSmall else { return false }
    }
    return words > 1
  }

  /// Whether four words or more stand between an article or a possessor and the noun for what they name.
  private static func isModifier(_ tokens: Range<Int>, in reading: Reading) -> Bool {
    let (before, behind) = (tokens.lowerBound - 2, tokens.upperBound + 1)
    guard behind < reading.tokens.count, reading.tokens[behind].isWord,
      Self.named.contains(reading.word(behind)),
      reading.tokens[before].flags.contains(.clitic) || reading.traits(before).contains(.article)
    else { return false }
    return tokens.count { reading.tokens[$0].isWord } >= 4
  }

  /// `Robert “Bob” Reed`: a capitalised word or two between the given name and the family name.
  private static func isNickname(_ tokens: Range<Int>, in reading: Reading) -> Bool {
    let (before, behind) = (tokens.lowerBound - 2, tokens.upperBound + 1)
    guard tokens.count <= 2, tokens.allSatisfy({ PersonName.isNamePart($0, in: reading) }),
      behind < reading.tokens.count, reading.tokens[behind].isWord,
      PersonName.isNamePart(behind, in: reading)
    else { return false }
    let given = reading.isMark(before, ".") && before > 1 ? before - 2 : before
    return reading.tokens[given].isWord && PersonName.isGivenName(given, reading)
      && reading.tokens[given].flags.contains(.capital)
  }

  /// `the motto, “Onward We Go,”` and `“Onward We Go” as the town’s motto`.
  private static func isMotto(_ tokens: Range<Int>, in reading: Reading) -> Bool {
    // Between single marks it mostly stands inside of somebody's words, and tells whose they are not.
    let mark = tokens.lowerBound - 1
    if reading.isMark(mark, "\u{2018}") || reading.isMark(mark, "'") { return false }
    let before = mark - 1
    if reading.isMark(before, ","), before > 0, Self.mottoes.contains(reading.word(before - 1)) {
      return true
    }
    let behind = tokens.upperBound + 1
    guard behind < reading.tokens.count, ["as", "is", "was"].contains(reading.word(behind)) else {
      return false
    }
    return (behind + 1..<min(behind + 6, reading.tokens.count))
      .prefix { !reading.isMark($0, ",") && !reading.isMark($0, "\"") && !reading.isMark($0, "\u{201D}") }
      .contains { Self.mottoes.contains(reading.word($0)) }
  }

  private static let mottoes: Set = ["motto", "slogan"]

  /// What a policy or a law is called by, behind its name.
  private static let named: Set = [
    "act", "campaign", "clause", "doctrine", "initiative", "law", "movement", "policy", "program",
    "programme", "provision", "rule",
  ]

  /// Words that a title follows.
  private static let leads: Set = [
    "album", "anthem", "book", "column", "documentary", "drama", "episode", "film", "hit", "magazine",
    "memoir", "motto", "movie", "musical", "novel", "of", "on", "play", "podcast", "program", "programme",
    "series", "show",
    "sitcom", "slogan", "song", "watching",
  ]
}
