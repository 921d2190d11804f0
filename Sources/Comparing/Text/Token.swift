import News

/// A word, a number or a single mark of a text.
struct Token: Hashable, Sendable {
  struct Flags: OptionSet, Hashable, Sendable {
    let rawValue: UInt16
    /// Begins with an upper-case letter.
    static let capital = Flags(rawValue: 1)
    /// Two or more letters, none of them lower-case.
    static let allCaps = Flags(rawValue: 2)
    /// Made of letters or digits.
    static let word = Flags(rawValue: 4)
    static let digits = Flags(rawValue: 8)
    /// Written onto the token before it, with no blank between.
    static let attached = Flags(rawValue: 16)
    /// The `'s` of a possessive or a contraction.
    static let clitic = Flags(rawValue: 32)
    /// Written with its own full stops: `U.S.`, `p.m.`
    static let dotted = Flags(rawValue: 64)
    /// The first word of its sentence.
    static let opensSentence = Flags(rawValue: 128)
    /// Inside the marks of a direct quotation.
    static let quoted = Flags(rawValue: 256)
    /// Joined to the word before it by a hyphen.
    static let hyphenated = Flags(rawValue: 512)
  }

  // In half the space of plain integers: every pass walks along the tokens.
  private let from: Int32
  private let to: Int32
  private let number: Int32
  private var sentenceNumber: Int32 = 0
  /// What the word lists say of the word; kept here because every pass asks for it.
  let traits: WordTraits
  var flags: Flags

  init(start: Int, end: Int, word: Int, traits: WordTraits, flags: Flags) {
    from = Int32(truncatingIfNeeded: start)
    to = Int32(truncatingIfNeeded: end)
    number = Int32(truncatingIfNeeded: word)
    self.traits = traits
    self.flags = flags
  }

  /// In Unicode scalars of the text.
  var start: Int { Int(from) }
  var end: Int { Int(to) }
  /// The word's number in the vocabulary of the comparison; a mark's is its own.
  var word: Int { Int(number) }
  var sentence: Int {
    get { Int(sentenceNumber) }
    set { sentenceNumber = Int32(truncatingIfNeeded: newValue) }
  }

  var isWord: Bool { flags.contains(.word) }
  var range: TextRange { TextRange(start, end) }
}
