import News

/// Where a report speaks in its writer's own voice: comments, sources without a name, effects without a source,
/// questions and exclamations outside quotation marks.
struct WritersVoice {
  private let reading: Reading
  private let side: Side

  static func remarks(in reading: Reading, on side: Side) -> [WriterRemark] {
    WritersVoice(reading: reading, side: side).remarks()
  }

  private func remarks() -> [WriterRemark] {
    var remarks: [WriterRemark] = []
    for sentence in reading.sentences where !sentence.isFurniture {
      let tokens = sentence.tokens.dropFirst(sentence.dateline)
      var index = tokens.startIndex
      while index < tokens.endIndex {
        if let remark = remark(at: index, in: tokens) {
          remarks.append(remark.value)
          index = remark.end
        } else {
          index += 1
        }
      }
      if let remark = outcry(tokens) { remarks.append(remark) }
    }
    return remarks
  }

  private func remark(at index: Int, in sentence: Range<Int>) -> (value: WriterRemark, end: Int)? {
    let token = reading.tokens[index]
    guard token.isWord, !token.traits.isDisjoint(with: .opensRemark), !token.flags.contains(.quoted) else {
      return nil
    }
    let found =
      comment(at: index, in: sentence) ?? source(at: index, in: sentence) ?? effect(at: index, in: sentence)
    guard let (kind, end) = found else { return nil }
    return (make(kind, index..<end), end)
  }

  private func make(_ kind: WriterRemark.Kind, _ tokens: Range<Int>) -> WriterRemark {
    let range = reading.range(of: tokens)
    let text = reading.text(range)
    let reason =
      switch kind {
      case .comment: "“\(text)” is the writer speaking, not anyone quoted."
      case .unnamedSource: "“\(text)”: who that is, the report does not say."
      case .effect: "“\(text)” names an effect without saying who noted it."
      case .question: "A question of the writer, outside quotation marks."
      case .exclamation: "An exclamation of the writer, outside quotation marks."
      }
    return WriterRemark(side: side, kind: kind, range: range, reason: reason)
  }

  // MARK: Rules

  private func comment(at index: Int, in sentence: Range<Int>) -> (WriterRemark.Kind, Int)? {
    guard reading.traits(index).contains(.opensComment),
      let phrases = reading.value(of: index, in: RemarkWords.commentTable)
    else { return nil }
    for phrase in phrases {
      let end = index + 1 + phrase.count
      guard end <= sentence.upperBound else { continue }
      if phrase.indices.allSatisfy({ reading.isWord(index + 1 + $0, phrase[$0]) }) { return (.comment, end) }
    }
    return nil
  }

  /// `observers have noted`, `some say`: a group without a name and what it says.
  private func source(at index: Int, in sentence: Range<Int>) -> (WriterRemark.Kind, Int)? {
    guard reading.traits(index).contains(.opensSource), !isPartOfName(index, in: sentence) else {
      return nil
    }
    var next = index + 1
    while next < sentence.upperBound, next - index <= 3 {
      let traits = reading.traits(next)
      if !traits.isDisjoint(with: .cue) {
        guard !reading.tokens[next].flags.contains(.quoted), !reading.word(next).hasSuffix("ing") else {
          return nil
        }
        return (.unnamedSource, next + 1)
      }
      guard traits.contains(.auxiliary) || traits.contains(.adverb) || traits.contains(.modal) else {
        return nil
      }
      next += 1
    }
    return nil
  }

  /// `the company's critics`, `Moss and other critics`: somebody stands behind them.
  private func isPartOfName(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard index > sentence.lowerBound else { return false }
    let before = reading.tokens[index - 1]
    return before.flags.contains(.clitic) || reading.word(index - 1) == "other"
      || before.flags.contains(.hyphenated)
      || before.flags.contains(.capital) && index - 1 > sentence.lowerBound
  }

  /// `raising fears`, `sparking widespread outrage`.
  private func effect(at index: Int, in sentence: Range<Int>) -> (WriterRemark.Kind, Int)? {
    guard reading.traits(index).contains(.opensEffect) else { return nil }
    for next in index + 1..<max(index + 1, min(sentence.upperBound, index + 5)) {
      guard reading.tokens[next].isWord, !reading.tokens[next].flags.contains(.quoted) else { return nil }
      if RemarkWords.effects.contains(reading.word(next)) { return (.effect, next + 1) }
    }
    return nil
  }

  /// A question or an exclamation that ends a sentence outside quotation marks.
  private func outcry(_ sentence: Range<Int>) -> WriterRemark? {
    guard let last = sentence.last, reading.isMark(last, "?") || reading.isMark(last, "!"),
      !reading.tokens[last].flags.contains(.quoted),
      let first = sentence.first(where: { reading.tokens[$0].isWord }),
      !sentence.contains(where: { reading.tokens[$0].flags.contains(.quoted) })
    else { return nil }
    let words = sentence.count { reading.tokens[$0].isWord }
    guard words >= 2 else { return nil }
    if reading.isMark(last, "?") { return make(.question, first..<last + 1) }
    return make(.exclamation, first..<last + 1)
  }
}
