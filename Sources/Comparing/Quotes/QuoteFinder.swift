import News

/// Finds the direct quotations of a text by their marks.
///
/// Straight, curly and low-high double marks, guillemets, corner brackets and single marks, each nested in the
/// other. A straight mark may close a curly one and the reverse. A quotation without a closing mark runs to the
/// end of its paragraph, and goes on in the next one if that opens with a mark. Dialogues may be set by dashes instead
/// (`DialogueDashes`). Titles of works are left out.
struct QuoteFinder {
  static func quotes(in reading: Reading) -> [QuoteSpan] {
    var finder = QuoteFinder(reading: reading)
    finder.closing = LongQuotes.closing(in: reading)
    for (number, paragraph) in reading.paragraphs.enumerated() { finder.read(paragraph, number) }
    let quotes = finder.quotes + DialogueDashes.quotes(in: reading)
    return quotes.filter { !WorkTitle.isTitle($0.tokens, in: reading) }
      .sorted { ($0.range.start, -$0.range.end) < ($1.range.start, -$1.range.end) }
      .nested()
  }

  private struct Open {
    let token: Int
    let opener: Unicode.Scalar
    let marks: QuoteSpan.Marks
    let continues: Bool
  }

  private let reading: Reading
  private var quotes: [QuoteSpan] = []
  private var open: [Open] = []
  /// Whether the paragraph before ended inside a double-marked quotation.
  private var leftOpen = false
  /// For each paragraph the later one that closes its quotation, as far as no mark stands between.
  private var closing: [Int?] = []
  /// The paragraph that closes the quotation which runs on, or nil.
  private var runsTo: Int?

  private init(reading: Reading) {
    self.reading = reading
  }

  private mutating func read(_ paragraph: Range<Int>, _ number: Int) {
    open = []
    if runsTo != nil {
      open.append(Open(token: paragraph.lowerBound - 1, opener: "\u{201C}", marks: .double, continues: true))
    } else {
      runsTo = closing[number]
    }
    if runsTo == number { runsTo = nil }
    var index = paragraph.lowerBound
    while index < paragraph.upperBound {
      let token = reading.tokens[index]
      if !token.isWord, !token.flags.contains(.clitic), let scalar = reading.mark(index) {
        mark(at: index, scalar, paragraph, number)
      }
      index += 1
    }
    leftOpen = false
    if let last = open.first(where: { $0.marks == .double }) {
      leftOpen = true
      close(last, before: paragraph.upperBound, number, isUnclosed: true)
    }
  }

  private mutating func mark(at index: Int, _ scalar: Unicode.Scalar, _ paragraph: Range<Int>, _ number: Int)
  {
    switch scalar {
    case "\"":
      if isOpen(.double), !mustOpen(index, paragraph) {
        closeDouble(index, number)
      } else if !isInches(index) {
        push(index, paragraph)
      }
    case "\u{201C}":
      // German closes with the mark that English opens with.
      if let top = open.last, top.opener == "„" { closeDouble(index, number) } else { push(index, paragraph) }
    case "„", "「", "『": push(index, paragraph)
    case "«", "»":
      let closes = open.contains { $0.opener == (scalar == "«" ? "»" : "«") }
      if closes { closeDouble(index, number) } else { push(index, paragraph) }
    case "\u{201D}", "」", "』": if isOpen(.double) { closeDouble(index, number) }
    case "\u{2018}":
      // German closes with the mark that English opens with.
      if open.last?.opener == "‚" {
        closeSingle(index, number)
      } else if opensSingle(index, paragraph) {
        push(index, paragraph, .single)
      }
    case "‚": if isClosed(by: "\u{2018}", index, paragraph) { push(index, paragraph, .single) }
    case "‹": if isClosed(by: "›", index, paragraph) { push(index, paragraph, .single) }
    case "›" where open.last?.opener == "‹": closeSingle(index, number)
    case "\u{2019}", "'", "›":
      if isOpen(.single), closesSingle(index, paragraph) {
        closeSingle(index, number)
      } else if scalar == "'", opensSingle(index, paragraph) {
        push(index, paragraph, .single)
      }
    default: break
    }
  }

  /// A straight mark right behind a figure opens nothing: `6" by 2"`.
  private func isInches(_ index: Int) -> Bool {
    index > 0 && reading.tokens[index].flags.contains(.attached)
      && reading.tokens[index - 1].flags.contains(.digits)
  }

  private func isOpen(_ marks: QuoteSpan.Marks) -> Bool { open.contains { $0.marks == marks } }

  /// A straight mark that stands behind a blank and before a word can only open, unless it closes a quotation
  /// that ended in a blank.
  private func mustOpen(_ index: Int, _ paragraph: Range<Int>) -> Bool {
    let token = reading.tokens[index]
    let nextIsAttached =
      index + 1 < paragraph.upperBound && reading.tokens[index + 1].flags.contains(.attached)
    let isFirst = index == paragraph.lowerBound
    let behindBlank = isFirst || !token.flags.contains(.attached)
    return behindBlank && nextIsAttached && isOpen(.single) && !isOpen(.double)
  }

  private mutating func push(_ index: Int, _ paragraph: Range<Int>, _ marks: QuoteSpan.Marks = .double) {
    guard let scalar = reading.mark(index) else { return }
    if marks == .double, let top = open.last(where: { $0.marks == .double }) {
      // A second opening mark inside an open quotation: nested if it closes later, a new paragraph's mark if not.
      let isLong = runsTo != nil || top.token == paragraph.lowerBound && goesOn(behind: paragraph)
      let needed = isLong || top.continues ? 1 : 2
      guard open.count < 8, top.opener == scalar ? closers(after: index, paragraph) >= needed : true else {
        return
      }
    }
    if open.count >= 8 { return }
    let continues = leftOpen && index == paragraph.lowerBound && marks == .double
    open.append(Open(token: index, opener: scalar, marks: marks, continues: continues))
  }

  /// Whether the next paragraph opens with a mark, as the continuation of a long quotation does.
  private func goesOn(behind paragraph: Range<Int>) -> Bool {
    paragraph.upperBound < reading.tokens.count
      && ["\"", "\u{201C}"].contains { reading.isMark(paragraph.upperBound, $0) }
  }

  /// How many closing double marks follow in the paragraph, counted up to two.
  private func closers(after index: Int, _ paragraph: Range<Int>) -> Int {
    var count = 0
    for at in index + 1..<max(index + 1, min(paragraph.upperBound, index + 200)) {
      if reading.isMark(at, "\u{201D}") || reading.isMark(at, "\"") { count += 1 }
      if count == 2 { return 2 }
    }
    return count
  }

  private func opensSingle(_ index: Int, _ paragraph: Range<Int>) -> Bool {
    let token = reading.tokens[index]
    guard index + 1 < paragraph.upperBound, reading.tokens[index + 1].flags.contains(.attached),
      reading.tokens[index + 1].isWord, !isOpen(.single)
    else { return false }
    guard index == paragraph.lowerBound || !token.flags.contains(.attached) || isOpener(index - 1) else {
      return false
    }
    // The year '08 and the '90s are no quotations.
    if reading.tokens[index + 1].flags.contains(.digits), reading.tokens[index + 1].end - token.end <= 3 {
      return false
    }
    // An elision such as 'em or '90s is no quotation; one needs a closing mark behind a word.
    var at = index + 2
    while at < min(paragraph.upperBound, index + 120) {
      if isSingle(at), closesSingle(at, paragraph) { return true }
      at += 1
    }
    return false
  }

  /// Whether the closing mark of a low or angled single mark follows soon.
  private func isClosed(by closer: Unicode.Scalar, _ index: Int, _ paragraph: Range<Int>) -> Bool {
    guard !isOpen(.single) else { return false }
    return (index + 1..<max(index + 1, min(paragraph.upperBound, index + 120)))
      .contains { reading.isMark($0, closer) }
  }

  private func isSingle(_ index: Int) -> Bool {
    reading.isMark(index, "\u{2019}") || reading.isMark(index, "'") || reading.isMark(index, "›")
  }

  private func isOpener(_ index: Int) -> Bool {
    ["\"", "\u{201C}", "(", "[", "—", "–", "-", "«", "„"].contains { reading.isMark(index, $0) }
  }

  private func closesSingle(_ index: Int, _ paragraph: Range<Int>) -> Bool {
    let token = reading.tokens[index]
    guard token.flags.contains(.attached), index > 0 else { return false }
    guard index + 1 < paragraph.upperBound else { return true }
    let next = reading.tokens[index + 1]
    guard !next.flags.contains(.attached) || !next.isWord else { return false }
    // The apostrophe of a plural possessive ("officials' claims") closes nothing while a better mark follows.
    let before = reading.scalars[token.start - 1]
    if ScalarClass.of(before) == .letter, before == "s", next.isWord, !next.flags.contains(.attached) {
      var at = index + 1
      while at < min(paragraph.upperBound, index + 40) {
        if isSingle(at), reading.tokens[at].flags.contains(.attached) { return false }
        at += 1
      }
    }
    return true
  }

  private mutating func closeDouble(_ index: Int, _ number: Int) {
    guard let position = open.lastIndex(where: { $0.marks == .double }) else { return }
    let opening = open[position]
    open.removeSubrange(position...)
    close(opening, before: index, number, isUnclosed: false)
  }

  private mutating func closeSingle(_ index: Int, _ number: Int) {
    guard let position = open.lastIndex(where: { $0.marks == .single }) else { return }
    let opening = open[position]
    open.removeSubrange(position...)
    close(opening, before: index, number, isUnclosed: false)
  }

  /// A letter between two apostrophes: rock 'n' roll.
  private func isElision(_ tokens: Range<Int>) -> Bool {
    guard tokens.count == 1, let only = tokens.first else { return false }
    return reading.tokens[only].end - reading.tokens[only].start == 1
      && !reading.tokens[only].flags.contains(.capital)
  }

  private mutating func close(_ opening: Open, before end: Int, _ number: Int, isUnclosed: Bool) {
    let tokens = opening.token + 1..<max(opening.token + 1, end)
    let words = tokens.count { reading.tokens[$0].isWord }
    guard words > 0, !(opening.marks == .single && isElision(tokens)) else { return }
    quotes.append(
      QuoteSpan(
        tokens: tokens, range: reading.range(of: tokens), paragraph: number, marks: opening.marks,
        continuesParagraph: opening.continues, isUnclosed: isUnclosed, wordCount: words))
  }
}

extension [QuoteSpan] {
  /// The same quotations, in order, each knowing the one it stands inside of.
  fileprivate func nested() -> [QuoteSpan] {
    var result = self
    var around: [Int] = []
    for index in result.indices {
      while let last = around.last,
        result[last].range.end < result[index].range.end
          || result[last].range.end <= result[index].range.start
      {
        around.removeLast()
      }
      result[index].outer = around.last
      around.append(index)
    }
    return result
  }
}
