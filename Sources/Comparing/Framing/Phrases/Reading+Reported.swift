extension Reading {
  /// How many tokens behind a verb of saying its clause may reach.
  private static let reachOfSaying = 60

  /// Whether the word stands behind a plain verb of saying and its subject: `Moss said the levy was scandalous`
  /// judges in the words of Moss. Not behind `said the embattled mayor`, nor past `, an angry reply` and the like.
  func isReported(_ index: Int, in sentence: Range<Int>) -> Bool {
    var at = index - 1
    let start = max(sentence.lowerBound, index - Self.reachOfSaying)
    while at > start {
      let token = tokens[at]
      if token.flags.contains(.quoted) { return false }
      if token.traits.isSuperset(of: [.cueNeutral, .strongCue]) {
        // `said in a furious tirade`: how it was said.
        let isManner =
          traits(at + 1).contains(.preposition)
          && !(at..<index).contains { word($0) == "that" }
        // `Moss wrote to them, saying the levy was scandalous.`
        let isAdded = token.traits.contains(.endsInIng) && isMark(at - 1, ",")
        return !isManner && index - at > 1 && (tokens[at - 1].isWord || isAdded)
          && !tokens[at - 1].flags.contains(.quoted)
      }
      if !token.isWord, at + 1 < index {
        let next = traits(at + 1)
        let opens = next.contains(.article) || next.contains(.endsInIng) || next.contains(.opensClause)
        if isMark(at, ",") ? opens : [";", ":", "—", "–"].contains(mark(at)) { return false }
      }
      if !token.traits.isDisjoint(with: .cue) { return false }
      at -= 1
    }
    return false
  }

  /// Whether the word stands behind any word of saying, urging, warning or blaming in its clause: what somebody is
  /// accused of, or called on to give up, is his accuser's judgement (`urged them to repudiate bigotry`).
  func isCharge(_ index: Int, in sentence: Range<Int>) -> Bool {
    if isReported(index, in: sentence) { return true }
    var at = index - 1
    while at >= sentence.lowerBound, index - at <= Self.reachOfCharge {
      if !tokens[at].isWord, !tokens[at].flags.contains(.hyphenated), !isMark(at, "-") { return false }
      if traits(at).contains(.relative), word(at) != "that" { return false }
      if !traits(at).isDisjoint(with: .cue) || isWord(at, in: Self.charges) { return true }
      at -= 1
    }
    return false
  }

  private static let reachOfCharge = 12

  /// Nouns and verbs of blame that are no words of saying.
  private static let charges: WordSet = [
    "accusation", "accusations", "allegation", "allegations", "charges", "claims", "complaints", "repudiate",
    "repudiated", "repudiating", "tolerate", "tolerating",
  ]
}
