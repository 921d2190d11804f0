/// Words of which only one can be true of the same thing at the same time; written for this project.
///
/// Each line has two sides, parted by `|`; the words of a side are no opposites of each other. Verbs stand as lemmas.
enum Opposites {
  /// Which pair a word form belongs to, counted from 1, below 0 for the second side.
  static let sides: [String: Int] = {
    var sides: [String: Int] = [:]
    for (number, line) in WordList.lines(of: verbs + "\n" + others).enumerated() {
      let halves = line.split(separator: "|").map { WordList.words(of: String($0)) }
      for (half, words) in halves.enumerated() {
        for word in words {
          let forms = number < verbLines ? Inflection.forms(of: word) : [word]
          for form in forms where sides[form] == nil { sides[form] = half == 0 ? number + 1 : -number - 1 }
        }
      }
    }
    return sides
  }()

  private static let verbLines = WordList.lines(of: verbs).count

  static let verbs = """
    rise climb grow increase gain soar jump surge | fall drop decline decrease sink plunge slip shrink tumble
    accept approve back endorse support | reject oppose veto
    agree consent | refuse
    confirm admit | deny
    win | lose
    pass | fail
    acquit clear | convict
    survive | die
    raise | lower cut
    strengthen | weaken
    open | close shut
    arrive | leave depart
    accelerate | slow
    allow permit | ban forbid prohibit bar
    uphold | overturn
    """

  static let others = """
    safe | unsafe dangerous
    legal lawful constitutional | illegal unlawful unconstitutional
    guilty | innocent
    alive | dead
    true | false untrue
    unanimous | divided
    conscious | unconscious
    armed | unarmed
    """
}
