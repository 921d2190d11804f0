import News

/// Knows what is printed around a report and is not part of it: captions, bylines, "Read more" lines, datelines.
enum Furniture {
  static func mark(_ sentences: inout [Reading.SentenceSpan], in reading: Reading) {
    var byParagraph: [Int: Bool] = [:]
    for index in sentences.indices {
      let number = sentences[index].paragraph
      let isFurniture = byParagraph[number] ?? isFurniture(paragraph: number, of: reading)
      byParagraph[number] = isFurniture
      sentences[index].isFurniture = isFurniture
      if !isFurniture, sentences[index].tokens.lowerBound == reading.paragraphs[number].lowerBound, number < 3
      {
        sentences[index].dateline = datelineLength(sentences[index], in: reading)
      }
    }
  }

  /// The words that open a paragraph which is no part of the report.
  private static let starts = [
    ["read", "more"], ["read", "also"], ["also", "read"], ["see", "also"], ["related", "articles"],
    ["related", "stories"], ["click", "here"], ["photo", "by"], ["photo", "credit"], ["image", "credit"],
    ["story", "continues"], ["advertisement"], ["subscribe", "to"], ["sign", "up", "for"],
    ["follow", "us", "on"], ["copyright"], ["all", "rights", "reserved"], ["watch", "below"],
  ]

  private static func isFurniture(paragraph: Int, of reading: Reading) -> Bool {
    let tokens = reading.paragraphs[paragraph]
    let words = tokens.prefix(40).filter { reading.tokens[$0].isWord }
    guard let first = words.first else { return true }
    let opening = words.prefix(4).map { reading.word($0) }
    if isCaption(tokens, reading) { return true }
    if words.count <= 8, reading.tokens[first].flags.contains(.capital) {
      if opening.first == "by", words.count >= 3,
        words.dropFirst().allSatisfy({
          reading.tokens[$0].flags.contains(.capital) || reading.word($0) == "and"
        })
      {
        return true
      }
    }
    return words.count <= 16 && starts.contains { opening.starts(with: $0) }
  }

  /// A credit in brackets or behind a slash, or two places named as `(L)`, `(2nd R)`.
  private static func isCaption(_ tokens: Range<Int>, _ reading: Reading) -> Bool {
    var places = 0
    for index in tokens where reading.isMark(index, "(") {
      let inside = Array(index + 1..<min(tokens.upperBound, index + 4))
      guard let first = inside.first, reading.tokens[first].isWord else { continue }
      let word = reading.word(first)
      if ["photo", "image", "picture", "file"].contains(word), inside.count > 1,
        ["by", "credit", "photo", "courtesy"].contains(reading.word(inside[1]))
          || reading.isMark(inside[1], ":")
      {
        return true
      }
      let side = inside.first {
        ["l", "r", "c", "left", "right", "centre", "center"].contains(reading.word($0))
      }
      if let side, side + 1 < tokens.upperBound, reading.isMark(side + 1, ")") { places += 1 }
    }
    return places >= 2
  }

  /// The number of tokens of `TOKYO —`, `Tokyo, Japan—` or `WASHINGTON (AP) --` at the head of a report.
  private static func datelineLength(_ sentence: Reading.SentenceSpan, in reading: Reading) -> Int {
    let limit = min(sentence.tokens.upperBound, sentence.tokens.lowerBound + 14)
    var index = sentence.tokens.lowerBound
    var names = 0
    var isBracketed = false
    while index < limit {
      let token = reading.tokens[index]
      if reading.isMark(index, "(") { isBracketed = true }
      if reading.isMark(index, ")") { isBracketed = false }
      if token.isWord {
        let isName = token.flags.contains(.capital) || token.flags.contains(.digits) || isBracketed
        guard isName || ["of", "de", "el", "la"].contains(reading.word(index)) else { return 0 }
        names += 1
      } else if isDash(index, reading) {
        guard names > 0, !token.flags.contains(.attached) || isLongDash(index, reading) else { return 0 }
        var next = index + 1
        while next < limit, isDash(next, reading) { next += 1 }
        return next - sentence.tokens.lowerBound
      } else if ![",", ".", "(", ")", "/"].contains(where: { reading.isMark(index, $0) }) {
        return 0
      }
      index += 1
    }
    return 0
  }

  private static func isDash(_ index: Int, _ reading: Reading) -> Bool {
    ["-", "–", "—", "―"].contains { reading.isMark(index, $0) }
  }

  private static func isLongDash(_ index: Int, _ reading: Reading) -> Bool {
    reading.isMark(index, "—") || reading.isMark(index, "―")
  }
}
