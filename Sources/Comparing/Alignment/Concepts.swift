import News

/// What each token of a reading stands for, so that `PRC` and `China`, `two` and `2`, `talks` and `meeting` count
/// as the same content.
struct Concepts {
  /// A name of a thing that has several: which thing, and the tokens of the name.
  struct Mention: Hashable {
    let thing: Int
    let tokens: Range<Int>
  }

  /// The concept of every token; `none` for marks, function words and the later words of a long name.
  private(set) var ids: [Int]
  private(set) var mentions: [Mention]

  static let none = -1
  private static let firstThing = 1 << 40
  private static let firstGroup = 1 << 41

  /// Whether the concept is a group of words of one meaning.
  static func isGroup(_ concept: Int) -> Bool { concept >= firstGroup }

  init(of reading: Reading) {
    var ids = Array(repeating: Self.none, count: reading.tokens.count)
    var mentions: [Mention] = []
    var index = 0
    while index < reading.tokens.count {
      if let mention = Self.mention(at: index, in: reading) {
        ids[index] = Self.firstThing + mention.thing
        mentions.append(mention)
        index = mention.tokens.upperBound
        continue
      }
      ids[index] = Self.id(of: index, in: reading)
      index += 1
    }
    self.ids = ids
    self.mentions = mentions
  }

  /// The same with mentions of other things besides.
  func adding(_ others: [Mention]) -> Concepts {
    guard !others.isEmpty else { return self }
    var all = self
    for mention in others {
      for index in mention.tokens { all.ids[index] = Self.none }
      all.ids[mention.tokens.lowerBound] = Self.firstThing + mention.thing
    }
    all.mentions = (mentions + others).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    return all
  }

  /// Whether the token names a thing, or is the first word that does.
  func isThing(_ token: Int) -> Bool { ids[token] >= Self.firstThing && !Self.isGroup(ids[token]) }

  /// The mentions whose first token lies in `tokens`.
  func mentions(openingIn tokens: Range<Int>) -> ArraySlice<Mention> {
    let first = mentions.firstIndex(from: tokens.lowerBound) { $0.tokens.lowerBound }
    return mentions[first..<mentions.firstIndex(from: tokens.upperBound) { $0.tokens.lowerBound }]
  }

  private static func id(of index: Int, in reading: Reading) -> Int {
    let token = reading.tokens[index]
    guard token.isWord else { return none }
    if token.traits.contains(.numeral), let value = reading.value(of: index, in: Numerals.unitTable),
      let digits = reading.digits(of: Int(value))
    {
      return digits
    }
    guard !token.traits.contains(.function) else { return none }
    if !token.flags.contains(.capital) || token.flags.contains(.opensSentence),
      let group = group(of: index, in: reading)
    {
      return firstGroup + group
    }
    return reading.stem(index)
  }

  private static func group(of index: Int, in reading: Reading) -> Int? {
    if reading.traits(index).contains(.synonym) { return reading.value(of: index, in: Synonyms.table) }
    return reading.stemTraits(index).contains(.synonym)
      ? reading.value(ofStemOf: index, in: Synonyms.table) : nil
  }

  private static func mention(at index: Int, in reading: Reading) -> Mention? {
    let token = reading.tokens[index]
    guard token.isWord, token.flags.contains(.capital), token.traits.contains(.opensName),
      let forms = Aliases.byFirstWord[reading.entry(token).text]
    else { return nil }
    for form in forms where matches(form, at: index, in: reading) {
      return Mention(thing: form.thing, tokens: index..<(index + form.words.count))
    }
    return nil
  }

  /// Behind these a capital is the town and not its government.
  static let places: Set = [
    "in", "at", "from", "near", "outside", "around", "across", "through", "visit", "visited",
  ]

  private static func matches(_ form: Aliases.Form, at index: Int, in reading: Reading) -> Bool {
    guard index + form.words.count <= reading.tokens.count else { return false }
    for offset in 1..<max(1, form.words.count) where reading.word(index + offset) != form.words[offset] {
      return false
    }
    guard form.isSeat else { return true }
    return index == 0 || !places.contains(reading.word(index - 1))
  }
}
