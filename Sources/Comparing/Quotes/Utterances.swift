import News

/// Joins the pieces of a quotation that a tag or the end of a paragraph breaks: `“We waited,” Moss said, “but nobody
/// came.”`
enum Utterances {
  /// The tag between two pieces has at most so many tokens.
  private static let longestTag = 14

  /// For each quotation that is a piece of a longer one, the range from the first piece to the last.
  static func ranges(of reading: Reading, _ attributions: [Attribution]) -> [TextRange?] {
    let quotes = reading.quotes
    var ranges: [TextRange?] = Array(repeating: nil, count: quotes.count)
    var run: [Int] = []
    func close() {
      if run.count > 1, let first = run.first, let last = run.last {
        for index in run { ranges[index] = TextRange(quotes[first].range.start, quotes[last].range.end) }
      }
    }
    for index in quotes.indices where quotes[index].outer == nil {
      if let last = run.last,
        goesOn(quotes[last], quotes[index], attributions[last], attributions[index], reading)
      {
        run.append(index)
      } else {
        close()
        run = [index]
      }
    }
    close()
    return ranges
  }

  /// Whether the second piece goes on with the sentence of the first: only a tag that ends in a comma lies between,
  /// and the first ends in the middle of a sentence.
  private static func goesOn(
    _ first: QuoteSpan, _ second: QuoteSpan, _ one: Attribution, _ other: Attribution, _ reading: Reading
  ) -> Bool {
    if first.isUnclosed, second.continuesParagraph, second.paragraph == first.paragraph + 1 {
      return one.mention == other.mention
    }
    guard first.paragraph == second.paragraph, one.key != nil, one.key == other.key else { return false }
    let tag = first.tokens.upperBound..<second.tokens.lowerBound
    guard tag.count <= longestTag, tag.count > 3,
      ![".", "?", "!"].contains(where: { reading.isMark(tag.lowerBound - 1, $0) })
    else { return false }
    let before = tag.upperBound - 2
    let hasCue = tag.contains { reading.tokens[$0].isWord && !reading.traits($0).isDisjoint(with: .cue) }
    return hasCue && reading.isMark(before, ",")
  }
}
