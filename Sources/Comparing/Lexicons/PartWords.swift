/// Closed word classes that part a sentence into clauses and noun phrases; written for this project.
enum PartWords {
  static let relatives = "that which who whom whose"

  static let subordinators = """
    although because how if lest once though unless what whatever when whenever where whereas wherever whether while
    whilst why
    """

  /// Those before which a clause begins without a comma.
  static let clauseOpeners = "while after before although though because whereas amid"

  static let determiners = """
    a an the this these those some any no every each another both all many several few most more much enough either
    neither such its his her their my our your whose half
    """

  /// Function words whose part of speech depends on the words around them.
  static let manyParts = "that to what her his all both this those will might can"

  static let subjects = "he i it she they we you who everyone everybody someone somebody nobody"

  static let adverbs = """
    again ago ahead almost alone already also altogether always aloud anyway apart away back bluntly briefly bravely
    cheerfully downright earlier either else elsewhere emphatically even eventually ever finally first flatly
    forever forward further furthermore hence here however indeed instead just later maybe meanwhile moreover
    nearly never nevertheless next nonetheless not now often once only otherwise perhaps quite rather really
    repeatedly scarcely seldom simply since sometimes somewhat soon still then there thereafter therefore though
    thus today together tomorrow tonight too twice usually very well yesterday yet
    """

  /// Nouns of time that stand without a preposition: "said last week", "Smith said Tuesday evening".
  static let times = """
    afternoon day evening midday month morning night noon spring summer autumn winter today tomorrow tonight week
    weekend year yesterday
    """

  /// Nouns and adjectives with the ending of a verb form.
  static let nouns = """
    beginning briefing building ceiling crossing earning evening feed feeling filing finding funding gathering
    greed hearing hundred king kindred listing meeting morning need nothing offering opening painting parking
    pending polling proceeding rating recording ruling savings seed setting shooting something speed spending
    spring string thing things training understanding voting wedding wing writing anything everything red
    bed shed bred creed weed united naked sacred hatred wicked rugged
    """
}
