/// Grows a run of words to the smallest clause that holds it.
///
/// `prosecutors plan to file [criminal charges] against him` grows to both ends of the clause: back to a mark, a
/// joining word, a preposition or a word of saying, and on to a mark or a joining word.
struct RetoldClause {
  let reading: Reading
  var inside: Range<Int>?

  private static let copulas: Set = ["is", "are", "was", "were"]
  private static let reachBack = 6
  private static let reachOn = 8

  func around(_ tokens: Range<Int>) -> Range<Int> {
    let limits = inside ?? reading.sentences[reading.tokens[tokens.lowerBound].sentence].tokens
    var start = tokens.lowerBound
    while start > limits.lowerBound, tokens.lowerBound - start < Self.reachBack,
      mayOpen(start - 1, for: start)
    {
      start -= 1
    }
    var end = tokens.upperBound
    while end < limits.upperBound, end - tokens.upperBound < Self.reachOn, mayGoOn(end) { end += 1 }
    return start..<end
  }

  private func mayOpen(_ index: Int, for start: Int) -> Bool {
    isInside(index) && !Self.copulas.contains(reading.word(index))
      && reading.traits(index).isDisjoint(with: [
        .conjunction, .relative, .subordinator, .preposition, .strongCue,
      ])
  }

  private func mayGoOn(_ index: Int) -> Bool {
    isInside(index) && reading.traits(index).isDisjoint(with: [.conjunction, .relative, .subordinator])
  }

  /// Whether the token is a word of the same text, quoted or not.
  private func isInside(_ index: Int) -> Bool {
    let token = reading.tokens[index]
    return (token.isWord || token.flags.contains(.clitic))
      && token.flags.contains(.quoted) == (inside != nil)
  }
}
