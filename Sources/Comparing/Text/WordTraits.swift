/// What the word lists say of a word; a word may be in several lists.
struct WordTraits: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  /// Articles, prepositions, pronouns, auxiliaries: no content of their own.
  static let function = WordTraits(rawValue: 1 << 0)
  static let pronoun = WordTraits(rawValue: 1 << 1)
  static let article = WordTraits(rawValue: 1 << 2)
  static let preposition = WordTraits(rawValue: 1 << 3)
  static let conjunction = WordTraits(rawValue: 1 << 4)
  static let auxiliary = WordTraits(rawValue: 1 << 5)
  static let modal = WordTraits(rawValue: 1 << 6)
  static let negation = WordTraits(rawValue: 1 << 7)
  /// May end in a full stop that ends no sentence: `Gen`, `Sept`.
  static let abbreviation = WordTraits(rawValue: 1 << 8)
  /// An abbreviation that often does end a sentence: `Inc`, `p.m`.
  static let closingAbbreviation = WordTraits(rawValue: 1 << 9)
  /// A title or role before a name: `President`, `Sen`, `spokesman`.
  static let role = WordTraits(rawValue: 1 << 10)
  /// Names of months and weekdays.
  static let month = WordTraits(rawValue: 1 << 11)
  static let weekday = WordTraits(rawValue: 1 << 12)
  /// A number in words: `two`, `dozen`, `million`.
  static let numeral = WordTraits(rawValue: 1 << 13)
  /// A word that may open a value: `two`, `half`, `dozens`, `noon`.
  static let quantity = WordTraits(rawValue: 1 << 15)
  /// Verbs and phrases of saying, by their stance.
  static let cueNeutral = WordTraits(rawValue: 1 << 16)
  static let cueFactive = WordTraits(rawValue: 1 << 17)
  static let cueDistancing = WordTraits(rawValue: 1 << 18)
  static let cueHedged = WordTraits(rawValue: 1 << 19)
  static let cueCommissive = WordTraits(rawValue: 1 << 20)
  static let cueHostile = WordTraits(rawValue: 1 << 21)
  static let cueFavouring = WordTraits(rawValue: 1 << 22)
  /// Words that soften or distance a claim: `reportedly`, `appears`.
  static let hedge = WordTraits(rawValue: 1 << 24)
  static let intensifier = WordTraits(rawValue: 1 << 25)
  /// Words that judge: `harsh`, `brutal`, `landmark`.
  static let loaded = WordTraits(rawValue: 1 << 26)
  /// Words that place people or matters in politics or society: `conservative`, `militants`.
  static let political = WordTraits(rawValue: 1 << 31)
  static let maleName = WordTraits(rawValue: 1 << 27)
  static let femaleName = WordTraits(rawValue: 1 << 28)
  /// A document or body that speaks: `statement`, `report`, `ministry`.
  static let document = WordTraits(rawValue: 1 << 29)
  /// A noun for a person or a group of people: `officials`, `lawyer`.
  static let person = WordTraits(rawValue: 1 << 30)

  /// A form of a common verb that attributes nothing: `went`, `wants`.
  static let verb = WordTraits(rawValue: 1 << 40)
  /// A form that is past tense or past participle without ending in `-ed`.
  static let irregularPast = WordTraits(rawValue: 1 << 41)
  /// `who`, `which`, `that`: opens a clause and stands for what is before it.
  static let relative = WordTraits(rawValue: 1 << 42)
  /// `when`, `because`: opens a clause of its own.
  static let subordinator = WordTraits(rawValue: 1 << 43)
  /// Opens a noun phrase: `the`, `his`, `several`.
  static let determiner = WordTraits(rawValue: 1 << 44)
  /// Opens a clause without a comma before it: `while`, `after`.
  static let opensClause = WordTraits(rawValue: 1 << 23)
  static let adverb = WordTraits(rawValue: 1 << 45)
  /// A noun that says when without a preposition: `Tuesday`, `yesterday`, `week`.
  static let time = WordTraits(rawValue: 1 << 46)
  /// A pronoun that can be the subject of a clause.
  static let subjectPronoun = WordTraits(rawValue: 1 << 47)
  /// A verb whose first meaning is to say something.
  static let strongCue = WordTraits(rawValue: 1 << 48)
  /// A noun that only looks like a verb form: `meeting`, `hundred`.
  static let noun = WordTraits(rawValue: 1 << 49)

  /// An abbreviation before a number only: `No`, `Fig`.
  static let numberAbbreviation = WordTraits(rawValue: 1 << 14)
  /// A verb that prints a quotation, without a stance of its own: `shout`.
  static let speech = WordTraits(rawValue: 1 << 50)

  /// A verb of saying of Spanish or French.
  static let foreignCue = WordTraits(rawValue: 1 << 32)

  /// What a word ends in, set for every word: `-ed`, `-ing`, `-ly`, `-s`, or as adjectives do, `-ous`, `-able`.
  static let endsInEd = WordTraits(rawValue: 1 << 35)
  static let endsInIng = WordTraits(rawValue: 1 << 36)
  static let endsInLy = WordTraits(rawValue: 1 << 37)
  static let endsInS = WordTraits(rawValue: 1 << 38)
  static let endsAsAdjective = WordTraits(rawValue: 1 << 39)

  /// Has an entry in `Synonyms`, in `LabelFamilies`, or opens a form of `Aliases`: only then is it looked up there.
  static let synonym = WordTraits(rawValue: 1 << 56)
  static let labels = WordTraits(rawValue: 1 << 57)
  static let opensName = WordTraits(rawValue: 1 << 58)
  /// Has an entry in `Opposites`.
  static let opposite = WordTraits(rawValue: 1 << 59)

  /// May open a comment of the writer's own, a source without a name, an effect without a source, or a phrase that
  /// keeps a claim at a distance (`so`, `what`).
  static let opensComment = WordTraits(rawValue: 1 << 51)
  static let opensSource = WordTraits(rawValue: 1 << 52)
  static let opensEffect = WordTraits(rawValue: 1 << 53)
  static let opensRemark: WordTraits = [.opensComment, .opensSource, .opensEffect]
  static let opensDistance = WordTraits(rawValue: 1 << 60)
  /// Stands before the participle of a passive: `was`, `got`.
  static let passive = WordTraits(rawValue: 1 << 61)

  /// A function word whose part of speech its neighbours decide: `that`, `her`, `will`.
  static let manyParts = WordTraits(rawValue: 1 << 62)

  static let cue: WordTraits = [
    .cueNeutral, .cueFactive, .cueDistancing, .cueHedged, .cueCommissive, .cueHostile, .cueFavouring,
  ]
}
