/// Verbs of attribution by their stance towards what is said; written for this project, with the stances of
/// docs/Comparing.md. Lemmas: `Inflection` makes their forms.
enum CueWords {
  static let lists: [(String, WordTraits)] = [
    (neutral, .cueNeutral), (factive, .cueFactive), (distancing, .cueDistancing), (hedged, .cueHedged),
    (commissive, .cueCommissive), (hostile, .cueHostile), (favouring, .cueFavouring),
  ]

  static let neutral = """
    say tell add write state announce report ask reply respond answer explain continue tweet post remark comment
    declare describe call note quote read recount relate testify utter conclude observe mention describe refer
    cite summarize summarise repeat reiterate echo quip joke interject inform brief elaborate respond
    """

  static let factive = """
    note acknowledge admit concede confirm reveal show recall recognize recognise disclose clarify point remind
    stress emphasize emphasise underline underscore highlight
    """

  static let distancing = """
    claim allege assert insist contend maintain purport profess argue charge
    """

  static let hedged = """
    suggest believe think appear seem indicate imply hint speculate estimate predict expect hope fear suspect
    feel signal
    """

  static let commissive = """
    warn urge vow threaten promise pledge deny reject dismiss refuse agree demand propose swear order caution
    advise plead appeal
    """

  static let hostile = """
    blast slam accuse criticize criticise condemn mock denounce lash attack blame decry deride rail ridicule
    complain lament scoff fume object protest snap rebuke chide scold thunder rant
    """

  static let favouring = """
    praise hail laud tout applaud defend commend thank welcome boast endorse congratulate
    """
}
