/// What gives the writer's own voice away; written for this project.
enum RemarkWords {
  /// The words behind the first one.
  static let commentTable = WordTable(comments.mapValues { $0.map { $0.dropFirst().map(SoughtWord.init) } })

  /// Comments by their first word, each as its words in compared form.
  static let comments: [String: [[String]]] = {
    var comments: [String: [[String]]] = [:]
    for line in WordList.lines(of: lines) {
      let words = WordList.words(of: line)
      if let first = words.first { comments[first, default: []].append(words) }
    }
    return comments
  }()

  private static let lines = """
    it is worth noting
    it's worth noting
    worth noting
    it should be noted
    it must be noted
    it is worth remembering
    it bears repeating
    it bears noting
    it is important to note
    it is no secret
    it's no secret
    it is no surprise
    it is no coincidence
    it is clear that
    it is ironic
    of course
    to be sure
    to be fair
    needless to say
    make no mistake
    in fairness
    in truth
    truth be told
    in other words
    not surprisingly
    no wonder
    no doubt
    as expected
    predictably
    ironically
    incredibly
    unsurprisingly
    tellingly
    curiously
    conveniently
    inexplicably
    mercifully
    shockingly
    sadly
    thankfully
    remarkably
    interestingly
    so much for
    call it
    enter the
    the irony
    the question remains
    one thing is clear
    the fact remains
    what is more
    """

  /// Groups without a name.
  static let sources: Set = [
    "analysts", "commentators", "critics", "detractors", "experts", "insiders", "many", "observers",
    "onlookers",
    "opponents", "pundits", "sceptics", "skeptics", "some", "supporters", "watchers",
  ]

  static let causes: Set = [
    "casting", "dealing", "drawing", "fanning", "feeding", "fueling", "fuelling", "heightening", "igniting",
    "prompting", "provoking", "raising", "reigniting", "sparking", "stirring", "stoking", "triggering",
    "unleashing",
  ]

  static let effects: Set = [
    "alarm", "anger", "anxiety", "backlash", "blow", "concern", "concerns", "controversy", "criticism",
    "debate",
    "doubt", "doubts", "fear", "fears", "fury", "hopes", "indignation", "ire", "outcry", "outrage", "panic",
    "questions", "resentment", "speculation", "suspicion", "suspicions", "tensions", "unease", "uproar",
    "worries",
  ]
}
