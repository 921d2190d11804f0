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

  /// Further verbs that print a quotation, without a stance of their own.
  static let speech = """
    assure bark bellow blog brand caption chant characterize characterise chime compare confide counter cry deadpan
    dictate dub email exclaim express growl gush headline holler insert instruct interrupt intone label liken marvel
    murmur muse mutter narrate opine paint phrase portray pray proclaim pronounce question recite recollect rejoin
    remember retaliate retort retweet scrawl scream shout sigh sing smirk tease term text title voice volunteer
    whisper wonder yell
    """

  /// Verbs whose first meaning is to say something. Where several verbs could attribute, one of these does.
  static let strong = """
    say tell add write state announce ask reply respond answer explain tweet remark comment declare
    testify utter exclaim shout yell quip joke interject insist argue assert contend retort counter opine
    acknowledge admit concede warn complain lament note observe recall proclaim claim allege boast vow
    chant scream bark bellow cry mutter murmur whisper muse predict stress emphasize emphasise call describe
    reiterate repeat elaborate conclude blog retweet assure thunder fume rant gush confide inform maintain
    """

  /// Verbs that stand in the tags of Spanish and French dialogues, as forms; those that are English words are left out.
  static let foreign = """
    dijo dice preguntó pregunta respondió responde contestó contesta exclamó exclama añadió añade explicó explica
    afirmó afirma gritó grita susurró susurra murmuró replicó insistió comentó aseguró
    dit répondit répond demanda demande répliqua réplique murmura murmure ajouta ajoute cria crie écria expliqua
    explique affirma affirme lança soupira chuchota reprit déclara
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
    warn urge vow threaten promise pledge deny reject refuse agree demand propose swear order caution
    advise plead appeal
    """

  static let hostile = """
    blast slam accuse criticize criticise condemn mock denounce lash attack blame decry deride rail ridicule
    complain lament dismiss scoff fume object protest snap rebuke chide scold thunder rant
    """

  static let favouring = """
    praise hail laud tout applaud defend commend thank welcome boast endorse congratulate
    """
}
