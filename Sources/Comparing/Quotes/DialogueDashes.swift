/// Finds what speakers say in dialogues that dashes set, as Spanish and French do: `—¿Vienen? —dijo Ruiz—. Sí.`,
/// `— Vous venez ? répondit Anne.`
///
/// A dash at the head of a paragraph opens points of a list as well. So of paragraphs that follow each other with a
/// dash, one at least must have a tag with a verb of saying of these languages.
struct DialogueDashes {
  private let reading: Reading

  static func quotes(in reading: Reading) -> [QuoteSpan] {
    let finder = DialogueDashes(reading: reading)
    var quotes: [QuoteSpan] = []
    var block: [QuoteSpan] = []
    var isDialogue = false
    for (number, paragraph) in reading.paragraphs.enumerated() {
      if finder.opens(paragraph) {
        let (pieces, isTagged) = finder.pieces(of: paragraph, number)
        block += pieces
        isDialogue = isDialogue || isTagged
      } else if !block.isEmpty {
        if isDialogue { quotes += block }
        (block, isDialogue) = ([], false)
      }
    }
    return isDialogue ? quotes + block : quotes
  }

  private func isDash(_ index: Int) -> Bool { reading.isMark(index, "—") || reading.isMark(index, "―") }

  private func opens(_ paragraph: Range<Int>) -> Bool {
    paragraph.count > 1 && (isDash(paragraph.lowerBound) || reading.isMark(paragraph.lowerBound, "–"))
  }

  /// What is said in a paragraph, without its tags.
  private func pieces(of paragraph: Range<Int>, _ number: Int) -> (quotes: [QuoteSpan], isTagged: Bool) {
    var quotes: [QuoteSpan] = []
    var isTagged = false
    var start = paragraph.lowerBound + 1
    var index = start
    while index < paragraph.upperBound {
      if let tag = dashedTag(at: index, paragraph) ?? plainTag(at: index, from: start, paragraph) {
        add(start..<tag.said, isClosed: tag.isClosed, number, to: &quotes)
        isTagged = isTagged || tag.isKnown
        start = tag.end
        index = max(index + 1, start)
      } else {
        index += 1
      }
    }
    add(start..<paragraph.upperBound, isClosed: false, number, to: &quotes)
    return (quotes, isTagged)
  }

  private struct Tag {
    /// The end of what was said before it.
    let said: Int
    /// Whether a mark that is no part of what was said stands there.
    let isClosed: Bool
    let end: Int
    /// Whether its verb is one of saying.
    let isKnown: Bool
  }

  /// ` —dijo Ruiz—.`: a dash right before a small letter, up to the next dash and its full stop or comma.
  private func dashedTag(at index: Int, _ paragraph: Range<Int>) -> Tag? {
    let first = index + 1
    guard isDash(index), first < paragraph.upperBound, reading.tokens[first].flags.contains(.attached),
      reading.tokens[first].isWord, !reading.tokens[first].flags.contains(.capital)
    else { return nil }
    var end = (first..<paragraph.upperBound).first(where: isDash).map { $0 + 1 } ?? paragraph.upperBound
    while end < paragraph.upperBound, !reading.tokens[end].isWord,
      reading.tokens[end].flags.contains(.attached),
      !isDash(end)
    {
      end += 1
    }
    return Tag(
      said: index, isClosed: true, end: end, isKnown: (first..<min(end, first + 3)).contains(where: says))
  }

  /// `, dit-il,`, `? répondit Anne.`: a verb of saying behind a mark, up to the next comma or stop.
  private func plainTag(at index: Int, from start: Int, _ paragraph: Range<Int>) -> Tag? {
    guard index > start, says(index), !reading.tokens[index - 1].isWord, !isDash(index - 1) else {
      return nil
    }
    let isComma = reading.isMark(index - 1, ",")
    let end = (index..<paragraph.upperBound).first { self.isEnd($0) }
    return Tag(
      said: isComma ? index - 1 : index, isClosed: isComma, end: end.map { $0 + 1 } ?? paragraph.upperBound,
      isKnown: true)
  }

  private func isEnd(_ index: Int) -> Bool {
    [",", ".", "!", "?", "…", ":"].contains { reading.isMark(index, $0) }
  }

  private func says(_ index: Int) -> Bool { reading.traits(index).contains(.foreignCue) }

  private func add(_ tokens: Range<Int>, isClosed: Bool, _ number: Int, to quotes: inout [QuoteSpan]) {
    let words = tokens.count { reading.tokens[$0].isWord }
    guard words > 0 else { return }
    quotes.append(
      QuoteSpan(
        tokens: tokens, range: reading.range(of: tokens), paragraph: number, marks: .double,
        isUnclosed: !isClosed, wordCount: words))
  }
}
