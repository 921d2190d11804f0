import News

/// Cuts paragraphs into sentences.
///
/// A full stop ends a sentence unless it belongs to an abbreviation, an initial or an ellipsis in mid-sentence, or
/// a lower-case word follows. Closing quotation marks and brackets stay with the sentence they close. What follows
/// a quotation that ends in `?` or `!` stays with it when it says who spoke (`"Why?" Smith asked.`).
enum SentenceSplitter {
  static func sentences(of reading: Reading) -> [Reading.SentenceSpan] {
    var sentences: [Reading.SentenceSpan] = []
    for (number, paragraph) in reading.paragraphs.enumerated() {
      var start = paragraph.lowerBound
      var index = start
      while index < paragraph.upperBound {
        guard let end = end(at: index, from: start, of: reading, in: paragraph) else {
          // What refuses the first stop of a run refuses all of it.
          repeat {
            index += 1
          } while index < paragraph.upperBound && isStop(reading.tokens[index], reading)
            && isStop(reading.tokens[index - 1], reading)
          continue
        }
        sentences.append(span(start..<end, paragraph: number, of: reading))
        start = end
        index = end
      }
      if start < paragraph.upperBound {
        sentences.append(span(start..<paragraph.upperBound, paragraph: number, of: reading))
      }
    }
    return sentences
  }

  private static func span(_ tokens: Range<Int>, paragraph: Int, of reading: Reading) -> Reading.SentenceSpan
  {
    Reading.SentenceSpan(tokens: tokens, range: reading.range(of: tokens), paragraph: paragraph)
  }

  /// The index behind the sentence if token `index` ends one, closing marks included.
  private static func end(
    at index: Int, from start: Int, of reading: Reading, in paragraph: Range<Int>
  ) -> Int? {
    let token = reading.tokens[index]
    let isDotted = token.flags.contains(.dotted)
    guard isDotted || isStop(token, reading) else { return nil }
    var next = index + 1
    var dots = isDotted || reading.isMark(index, ".") ? 1 : 0
    var isStrong = !isDotted && !reading.isMark(index, ".") && !reading.isMark(index, "…")
    while next < paragraph.upperBound, isStop(reading.tokens[next], reading) {
      if reading.isMark(next, ".") { dots += 1 } else { isStrong = !reading.isMark(next, "…") || isStrong }
      next += 1
    }
    let closing = next
    while next < paragraph.upperBound, isCloser(next, reading) { next += 1 }
    guard next < paragraph.upperBound else { return next }
    guard next > start + 1 || isStrong else { return nil }
    if next == start + 2, next == closing, isNumberOfAList(start, reading) { return nil }
    if isIdeographicStop(index, reading) {
      return next > closing && isJapaneseTag(next, reading) ? nil : next
    }
    // A stop written onto the word behind it ends nothing: "example.com", "A.B".
    if next == closing, reading.tokens[next].flags.contains(.attached), reading.tokens[next].isWord,
      !hasCapital(next, reading) || dots == 1 && joinsName(index, from: start, reading)
    {
      return nil
    }
    let isEllipsis = dots > 1 || reading.isMark(index, "…")
    guard mayOpen(next, reading) else { return nil }
    if dots == 1, !isStrong, next == closing, isAbbreviated(index, before: next, reading) { return nil }
    if isEllipsis, closing == next, dots < 4, !hasCapital(next, reading) { return nil }
    if next > closing, saysWhoSpoke(next, reading, paragraph) { return nil }
    return next
  }

  /// Whether the stop at `index`, written onto a word with a capital behind it, belongs to a name: `.NET`, `A.B`, the
  /// share `ACM.N`, `www.Acme.com`. In `late.He` a blank is missing.
  private static func joinsName(_ index: Int, from start: Int, _ reading: Reading) -> Bool {
    guard reading.tokens[index].flags.contains(.attached), index > start else { return true }
    let (before, behind) = (reading.tokens[index - 1], reading.tokens[index + 1])
    if isShort(before) || reading.word(index - 1) == "www" { return true }
    return before.flags.contains(.capital) && (isShort(behind) || behind.flags.contains(.allCaps))
  }

  private static func isShort(_ token: Token) -> Bool { token.end - token.start <= 1 }

  private static func isStop(_ token: Token, _ reading: Reading) -> Bool {
    guard token.end - token.start == 1 else { return false }
    switch reading.scalars[token.start] {
    case ".", "!", "?", "…", "。", "！", "？", "｡", "।", "॥", "؟", "۔": return true
    default: return false
    }
  }

  /// `1.` at the head of a point of a list.
  private static func isNumberOfAList(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    return token.flags.contains(.digits) && token.end - token.start <= 2
  }

  /// `「…。」と`: the tag of a Japanese quotation.
  private static func isJapaneseTag(_ index: Int, _ reading: Reading) -> Bool { reading.isMark(index, "と") }

  private static func isIdeographicStop(_ index: Int, _ reading: Reading) -> Bool {
    ["。", "！", "？", "｡"].contains(reading.scalars[reading.tokens[index].start])
  }

  /// A closing quotation mark or bracket, written onto what it closes.
  private static func isCloser(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    switch reading.mark(index) {
    case "\u{201D}", "\u{2019}", ")", "]", "」", "』", "）": return true
    // Opening in German books, »so«, and the other way round everywhere else.
    case "»", "›": return token.flags.contains(.attached) || !opensQuote(index, reading)
    case "«", "‹": return token.flags.contains(.attached) && !opensQuote(index, reading)
    case "\"", "'": return token.flags.contains(.attached)
    case "\u{201C}": return token.flags.contains(.attached) && !opensQuote(index, reading)
    default: return false
    }
  }

  private static func opensQuote(_ index: Int, _ reading: Reading) -> Bool {
    index + 1 < reading.tokens.count && reading.tokens[index + 1].flags.contains(.attached)
  }

  /// Whether a sentence may begin at `index`: with a capital, a number, an opening mark, or a script without case.
  private static func mayOpen(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    if token.flags.contains(.digits) { return true }
    if token.isWord { return !ScalarClass.isLower(reading.scalars[token.start]) }
    switch reading.scalars[token.start] {
    case "\"", "'", "\u{201C}", "\u{2018}", "«", "‹", "»", "›", "„", "‚", "(", "[", "「", "『", "（", "$", "€",
      "£",
      "—", "–", "-", "•", "*", "¿", "¡", ".", "…", "#", "@":
      let next = index + 1
      guard next < reading.tokens.count else { return true }
      return reading.tokens[next].isWord ? mayOpen(next, reading) : true
    default: return false
    }
  }

  /// Whether the next word, a few marks on at most, has one.
  private static func hasCapital(_ index: Int, _ reading: Reading) -> Bool {
    let near = reading.tokens[index...].prefix(8)
    return near.first(where: \.isWord)?.flags.contains(.capital) == true
  }

  /// Whether the full stop at `index` belongs to the word before it and ends no sentence.
  private static func isAbbreviated(_ index: Int, before next: Int, _ reading: Reading) -> Bool {
    let isDotted = reading.tokens[index].flags.contains(.dotted)
    guard isDotted || index > 0 else { return false }
    let word = isDotted ? index : index - 1
    let token = reading.tokens[word]
    guard token.isWord, isDotted || reading.tokens[index].flags.contains(.attached) else { return false }
    if isDotted { return !startsAnew(next, reading) }
    let traits = reading.traits(word)
    if traits.contains(.numberAbbreviation), !isInitial(word, reading) { return isNumber(next, reading) }
    if !traits.isDisjoint(with: [.abbreviation, .closingAbbreviation]) {
      guard token.flags.contains(.capital) || Abbreviations.lowerCase.contains(reading.word(word)) else {
        return false
      }
      return traits.contains(.abbreviation) || !startsAnew(next, reading)
    }
    return isInitial(word, reading) && !opensWithFunctionWord(next, reading)
  }

  /// One capital letter, as in "Lloyd J. Austin"; not the pronoun.
  private static func isInitial(_ word: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[word]
    guard token.end - token.start == 1, token.flags.contains(.capital) else { return false }
    guard reading.word(word) == "i" else { return true }
    return word > 0 && reading.tokens[word - 1].flags.contains(.capital) || isDottedLetter(word + 2, reading)
  }

  /// Whether an initial cannot belong to what follows: "Malcolm X. He", but not "Samuel L. Will" or "C. A. Moss".
  private static func opensWithFunctionWord(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    if isDottedLetter(index, reading) { return false }
    return token.flags.contains(.capital) && !token.flags.contains(.allCaps)
      && !reading.traits(index).isDisjoint(with: [.pronoun, .article, .conjunction, .preposition])
  }

  /// One letter with a stop behind it.
  private static func isDottedLetter(_ index: Int, _ reading: Reading) -> Bool {
    guard index + 1 < reading.tokens.count else { return false }
    let token = reading.tokens[index]
    return isShort(token) && token.flags.contains(.capital) && reading.isMark(index + 1, ".")
  }

  /// Digits, or a Roman number.
  private static func isNumber(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    if token.flags.contains(.digits) || reading.isMark(index, "#") { return true }
    return token.flags.contains(.capital)
      && reading.scalars[token.start..<token.end].allSatisfy { "IVXLC".unicodeScalars.contains($0) }
  }

  /// Whether what follows `U.S.` or `Inc.` can only be a new sentence: a capitalised function word, or an
  /// opening quotation mark. A weekday says when: "at 3 p.m. Tuesday".
  private static func startsAnew(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    guard token.isWord else {
      return ["\u{201C}", "\"", "«", "»", "„"].contains(reading.scalars[token.start])
    }
    let traits = reading.traits(index)
    return token.flags.contains(.capital) && traits.contains(.function)
      && !token.flags.contains(.allCaps)
  }

  /// Whether a speaker and a cue follow: `… ?" Smith asked`.
  private static func saysWhoSpoke(_ index: Int, _ reading: Reading, _ paragraph: Range<Int>) -> Bool {
    var at = index
    let last = min(paragraph.upperBound, index + 5)
    guard at < last, reading.tokens[at].isWord, !reading.tokens[index].flags.contains(.quoted) else {
      return false
    }
    while at < last {
      let token = reading.tokens[at]
      if reading.traits(at).contains(.cueNeutral), !token.flags.contains(.capital) {
        // The cue must close the tag, or else it opens a clause of its own: "Smith said the plan …".
        let follow = at + 1
        guard follow < paragraph.upperBound else { return true }
        return !reading.tokens[follow].isWord || reading.traits(follow).contains(.preposition)
      }
      guard
        token.flags.contains(.capital) || reading.traits(at).contains(.role)
          || reading.traits(at).contains(.pronoun) || reading.traits(at).contains(.article) || !token.isWord
      else { return false }
      at += 1
    }
    return false
  }
}
