import News

/// What a sentence names or says of somebody, as one unit to set against one of the other report: a noun phrase
/// (`her Facebook post`) or a predicate with what belongs to it (`drew fierce criticism`).
///
/// A class, so that the many pairs of a phrase share one.
final class Phrase: Sendable {
  enum Kind: Hashable { case noun, predicate }

  /// A content word of the phrase; each concept stands once.
  struct Content {
    let token: Int
    let concept: Int
    let weight: Double
    let rarity: Double
    let traits: WordTraits
    let isNumber: Bool
    let isName: Bool
    /// Whether the word judges in the report's own voice, and the other report does not use it at all.
    let isLoaded: Bool
  }

  let kind: Kind
  let tokens: Range<Int>
  /// The same to the end of its clause or of what describes it, as a reader is shown it: half of a predicate says
  /// nothing.
  let shown: Range<Int>
  /// The noun phrase without what follows it with `of`, or the verbs without what follows them.
  let core: Range<Int>
  let head: Int
  /// What the head says of the words it gives, or nil where it gives none: `claimed her luggage`.
  let stance: Stance?
  let headIsName: Bool
  let subject: Range<Int>?
  let subjectIsPronoun: Bool
  let contents: ArraySlice<Content>
  /// All traits of the words, put together.
  let traits: WordTraits
  let wordCount: Int
  let loadedCount: Int
  /// Whether a word of the phrase alone can be a sign: it judges, softens or takes a stance.
  let isMarked: Bool
  /// Whether a word keeps what is said at a distance: `reportedly`, `appears`.
  let isHedged: Bool
  /// Whether the head or most of the words stand in quotation marks; a verb of saying before them is the report's.
  let isQuoted: Bool
  /// The concepts of the nearest content words before and behind.
  let before: Int
  let behind: Int
  /// Where the phrase begins in its sentence, 0…1.
  let place: Double
  /// A bit for each of `contents`: two phrases whose bits do not meet share nothing.
  let mask: UInt64
  /// Whether it is the first predicate of its sentence.
  let isFirst: Bool

  init(
    kind: Kind, tokens: Range<Int>, shown: Range<Int>, core: Range<Int>, head: Int, stance: Stance?,
    headIsName: Bool,
    subject: Range<Int>?, subjectIsPronoun: Bool, contents: ArraySlice<Content>, traits: WordTraits,
    wordCount: Int,
    loadedCount: Int, isMarked: Bool, isHedged: Bool, isQuoted: Bool, before: Int, behind: Int, place: Double,
    mask: UInt64, isFirst: Bool
  ) {
    self.kind = kind
    self.tokens = tokens
    self.shown = shown
    self.core = core
    self.head = head
    self.stance = stance
    self.headIsName = headIsName
    self.subject = subject
    self.subjectIsPronoun = subjectIsPronoun
    self.contents = contents
    self.traits = traits
    self.wordCount = wordCount
    self.loadedCount = loadedCount
    self.isMarked = isMarked
    self.isHedged = isHedged
    self.isQuoted = isQuoted
    self.before = before
    self.behind = behind
    self.place = place
    self.mask = mask
    self.isFirst = isFirst
  }
}

extension Reading {
  /// Whether the word is written with a capital inside its sentence.
  func isName(_ index: Int) -> Bool {
    tokens[index].flags.contains(.capital) && !tokens[index].flags.contains(.opensSentence)
  }
}
