/// Words with a capital that stand together as one name: `Ada Moss`, `Lund-Park`, `Ada R. Moss`.
struct NameRun {
  private let reading: Reading

  init(_ reading: Reading) { self.reading = reading }

  /// Where the name that begins at `start` ends; `start` itself where none does.
  func end(from start: Int, before limit: Int, isName: (Int) -> Bool) -> Int {
    var end = start
    while end < limit, isName(end) {
      end += 1
      if end + 1 < limit, joins(end), isName(end + 1) { end += 1 }
    }
    return end
  }

  /// Whether the mark at `index` stands inside a name: a hyphen without a blank, or the full stop of an initial.
  private func joins(_ index: Int) -> Bool {
    guard !reading.tokens[index].isWord else { return false }
    if reading.tokens[index + 1].flags.contains(.hyphenated) { return true }
    return reading.isMark(index, ".") && isLetter(index - 1)
  }

  /// Whether it says the party and the state of somebody, and is no name: the `R-Ohio` behind a senator, or an `R` alone.
  func isAffiliation(_ tokens: Range<Int>) -> Bool {
    isLetter(tokens.lowerBound)
      && (tokens.count == 1
        || reading.tokens[tokens.lowerBound + 1].isWord == false
          && !reading.isMark(tokens.lowerBound + 1, "."))
  }

  private func isLetter(_ index: Int) -> Bool { reading.word(index).count == 1 }
}
