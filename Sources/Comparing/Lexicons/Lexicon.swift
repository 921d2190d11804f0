/// The word lists as one table: what is known of each word, in its compared form (lower case, straight
/// apostrophe, without full stops).
enum Lexicon {
  static let words = ListedWords(reading, and: comparedForms)

  /// What reading one article takes, without what only comparing takes: the smaller part of the table. Sentences,
  /// quotations, stems and rarities are the same with either.
  static let reading = ListedWords(
    traits: lists, forms: forms(of: [(CueWords.neutral, .cueNeutral)]), rarities: StemRarity.table)

  private static func forms(of verbs: [(String, WordTraits)]) -> [(form: String, traits: WordTraits)] {
    verbs.flatMap { lemmas, trait in
      WordList.words(of: lemmas).flatMap(Inflection.forms(of:)).map { ($0, trait) }
    }
  }

  /// The forms of the verbs, and the words that have entries in other tables.
  private static var comparedForms: [(form: String, traits: WordTraits)] {
    var forms = forms(
      of: CueWords.lists + [
        (VerbWords.common, .verb), (CueWords.strong, .strongCue), (CueWords.speech, .speech),
      ])
    forms += LoadedWords.forms.map { ($0, .loaded) }
    forms += IrregularVerbs.pasts.map { ($0, .irregularPast) }
    forms += Synonyms.groups.keys.map { ($0, .synonym) }
    forms += Opposites.sides.keys.map { ($0, .opposite) }
    forms += LabelFamilies.numbers.keys.map { ($0, .labels) }
    forms += Aliases.byFirstWord.keys.map { ($0, .opensName) }
    forms += RemarkWords.comments.keys.map { ($0, .opensComment) }
    forms += RemarkWords.sources.map { ($0, .opensSource) }
    forms += RemarkWords.causes.map { ($0, .opensEffect) }
    return forms
  }

  private static let lists: [(words: String, traits: WordTraits)] = [
    (FunctionWords.all, .function), (FunctionWords.pronouns, [.function, .pronoun]),
    (FunctionWords.articles, [.function, .article]),
    (FunctionWords.prepositions, [.function, .preposition]),
    (FunctionWords.conjunctions, [.function, .conjunction]),
    (FunctionWords.auxiliaries, [.function, .auxiliary]),
    (FunctionWords.modals, [.function, .modal]), (FunctionWords.negations, .negation),
    (Abbreviations.inner, .abbreviation), (Abbreviations.closing, .closingAbbreviation),
    (Abbreviations.numbered, .numberAbbreviation),
    (Titles.roles, [.role, .person]), (Titles.abbreviated, [.role, .abbreviation]),
    (Titles.people, .person), (Titles.documents, .document),
    (CalendarWords.months, .month), (CalendarWords.weekdays, .weekday), (Numerals.all, .numeral),
    (Numerals.openers, .quantity),
    (HedgeWords.all, .hedge), (HedgeWords.distancers, .opensDistance),
    (VerbWords.passives, .passive), (HedgeWords.intensifiers, .intensifier), (PoliticalWords.all, .political),
    (PartWords.relatives, .relative), (PartWords.subordinators, .subordinator),
    (PartWords.determiners, .determiner), (PartWords.adverbs, .adverb), (PartWords.times, .time),
    (CalendarWords.weekdays, .time), (CalendarWords.months, .time), (PartWords.subjects, .subjectPronoun),
    (PartWords.nouns, .noun), (PartWords.manyParts, .manyParts),
    (PartWords.clauseOpeners, .opensClause),
    (CueWords.foreign, [.foreignCue, .speech, .strongCue]),
    (GivenNames.male, .maleName), (GivenNames.female, .femaleName),
    (GivenNames.either, [.maleName, .femaleName]),
  ]
}
