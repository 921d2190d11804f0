/// The word lists as one table: what is known of each word, in its compared form (lower case, straight
/// apostrophe, without full stops).
enum Lexicon {
  static let traits: [String: WordTraits] = {
    var traits: [String: WordTraits] = [:]
    traits.reserveCapacity(8192)
    for (list, trait) in lists {
      for word in WordList.words(of: list) {
        traits[word, default: []].insert(trait)
      }
    }
    for (lemmas, trait) in CueWords.lists {
      for form in WordList.words(of: lemmas).flatMap(Inflection.forms(of:)) {
        traits[form, default: []].insert(trait)
      }
    }
    for (lemmas, trait) in [
      (VerbWords.common, WordTraits.verb), (CueWords.strong, .strongCue), (CueWords.speech, .speech),
    ] {
      for lemma in WordList.words(of: lemmas) {
        for form in Inflection.forms(of: lemma) { traits[form, default: []].insert(trait) }
      }
    }
    for word in LoadedWords.forms { traits[word, default: []].insert(.loaded) }
    for form in IrregularVerbs.pasts { traits[form, default: []].insert(.irregularPast) }
    for word in Synonyms.groups.keys { traits[word, default: []].insert(.synonym) }
    for word in LabelFamilies.numbers.keys { traits[word, default: []].insert(.labels) }
    for word in Aliases.byFirstWord.keys { traits[word, default: []].insert(.opensName) }
    return traits
  }()

  private static let lists: [(String, WordTraits)] = [
    (FunctionWords.all, .function), (FunctionWords.pronouns, [.function, .pronoun]),
    (FunctionWords.articles, [.function, .article]),
    (FunctionWords.prepositions, [.function, .preposition]),
    (FunctionWords.conjunctions, [.function, .conjunction]),
    (FunctionWords.auxiliaries, [.function, .auxiliary]),
    (FunctionWords.modals, [.function, .modal]), (FunctionWords.negations, .negation),
    (Abbreviations.inner, .abbreviation), (Abbreviations.closing, .closingAbbreviation),
    (Titles.roles, [.role, .person]), (Titles.abbreviated, [.role, .abbreviation]),
    (Titles.people, .person), (Titles.documents, .document),
    (CalendarWords.months, .month), (CalendarWords.weekdays, .weekday), (Numerals.all, .numeral),
    (HedgeWords.all, .hedge), (HedgeWords.intensifiers, .intensifier), (PoliticalWords.all, .political),
    (PartWords.relatives, .relative), (PartWords.subordinators, .subordinator),
    (PartWords.determiners, .determiner), (PartWords.adverbs, .adverb), (PartWords.times, .time),
    (CalendarWords.weekdays, .time), (CalendarWords.months, .time), (PartWords.subjects, .subjectPronoun),
    (PartWords.nouns, .noun),
    (GivenNames.male, .maleName), (GivenNames.female, .femaleName),
  ]
}
