/// Cuts a text into tokens in one pass over its Unicode scalars.
///
/// `China's "2+2" talks` gives `china`, `'s`, `"`, `2`, `+`, `2`, `"`, `talks`. Words keep inner apostrophes
/// (`don't`), numbers inner points and commas (`50,000`, `2.5`); hyphens part words; `U.S.` is one token, and so are
/// the marks of \`\`two accents and two apostrophes''.
struct Scanner {
  /// A token before its word is known.
  struct Cut {
    let start: Int
    let end: Int
    let flags: Token.Flags
  }

  private let scalars: [Unicode.Scalar]
  private let classes: [ScalarClass]
  private var cuts: [Cut] = []
  private var at = 0
  private var lastEnd = -1
  private var afterHyphen = false
  /// No acronym begins before this offset: the one tried there is none, nor is any tail of it.
  private var noneDottedBefore = 0

  static func tokens(of scalars: [Unicode.Scalar], vocabulary: Vocabulary) -> [Token] {
    var scanner = Scanner(scalars: scalars)
    scanner.scan()
    return Speller.tokens(of: scanner.cuts, in: scalars, classes: scanner.classes, words: &vocabulary.words)
  }

  private init(scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    let (ascii, all) = (ScalarClass.ascii, scalars)
    classes = Array(capacity: all.count) { classes in
      let (ascii, all) = (ascii.span, all.span)
      for place in 0..<all.count {
        let value = Int(all[place].value)
        classes.append(value < ascii.count ? ascii[value] : ScalarClass.of(all[place]))
      }
    }
    cuts.reserveCapacity(scalars.count / 4 + 8)
  }

  private mutating func scan() {
    while at < scalars.count {
      switch classes[at] {
      case .blank, .invisible: at += 1
      case .letter: takeWord()
      case .digit: takeNumber()
      case .ideograph: take(upTo: at + 1, flags: .word)
      case .mark: takeMark()
      }
    }
  }

  private func isLetter(_ index: Int) -> Bool { index < classes.count && classes[index] == .letter }

  private func isDigit(_ index: Int) -> Bool { index < classes.count && classes[index] == .digit }

  private mutating func takeWord() {
    if takeDotted() { return }
    var end = at + 1
    while end < scalars.count {
      switch classes[end] {
      case .letter, .digit: end += 1
      case .mark where ScalarClass.isApostrophe(scalars[end]) && isInnerApostrophe(end): end += 1
      case .invisible where goesOn(behind: end): end += 1
      default: return take(upTo: end, flags: .word)
      }
    }
    take(upTo: end, flags: .word)
  }

  /// Whether the word goes on behind a run of invisible scalars, such as a soft hyphen.
  private func goesOn(behind index: Int) -> Bool {
    var next = index + 1
    // More than a few of them in one word are no typography.
    while next < min(classes.count, index + 4), classes[next] == .invisible { next += 1 }
    return isLetter(next)
  }

  /// An apostrophe with a letter behind it that begins no `'s`.
  private func isInnerApostrophe(_ index: Int) -> Bool { isLetter(index + 1) && !isClitic(index) }

  /// `'s` with no letter behind it.
  private func isClitic(_ index: Int) -> Bool {
    guard index + 1 < scalars.count, scalars[index + 1] == "s" || scalars[index + 1] == "S" else {
      return false
    }
    return !isLetter(index + 2)
  }

  /// `U.S.`, `D.C.`, `p.m.`: single letters, each with its full stop.
  private mutating func takeDotted() -> Bool {
    guard at >= noneDottedBefore, at + 1 < scalars.count, scalars[at + 1] == "." else { return false }
    var end = at
    while end + 1 < scalars.count, classes[end] == .letter, scalars[end + 1] == "." { end += 2 }
    guard end - at >= 4, !isLetter(end) else {
      noneDottedBefore = end
      return false
    }
    take(upTo: end, flags: [.word, .dotted])
    return true
  }

  private mutating func takeNumber() {
    var end = at + 1
    while end < scalars.count {
      switch classes[end] {
      case .digit, .letter: end += 1
      case .mark where isDigit(end + 1) && isPointOfNumber(scalars[end]): end += 1
      default: return take(upTo: end, flags: [.word, .digits])
      }
    }
    take(upTo: end, flags: [.word, .digits])
  }

  private func isPointOfNumber(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "," || scalar == "." || scalar == ":" || scalar == "/"
  }

  private mutating func takeMark() {
    let scalar = scalars[at]
    if ScalarClass.isApostrophe(scalar), lastEnd == at, cuts.last?.flags.contains(.word) == true, isClitic(at)
    {
      return take(upTo: at + 2, flags: .clitic)
    }
    let isHyphen = scalar == "-" || scalar == "\u{2010}" || scalar == "\u{2011}"
    if scalar == "'" || scalar == "`", at + 1 < scalars.count, scalars[at + 1] == scalar {
      return take(upTo: at + 2, flags: [])
    }
    var end = at + 1
    // The marks that say how an emoji is to be shown.
    if scalar.value > 0x2000 { while end < scalars.count, isCombining(scalars[end]) { end += 1 } }
    take(upTo: end, flags: [])
    afterHyphen = isHyphen && cuts.last?.flags.contains(.attached) == true
  }

  private func isCombining(_ scalar: Unicode.Scalar) -> Bool {
    (0xFE00...0xFE0F).contains(scalar.value) || scalar.value == 0x20E3
  }

  private mutating func take(upTo end: Int, flags: Token.Flags) {
    var flags = flags
    if lastEnd == at {
      flags.insert(.attached)
      if afterHyphen, flags.contains(.word) { flags.insert(.hyphenated) }
    }
    afterHyphen = false
    if flags.contains(.word), ScalarClass.isUpper(scalars[at]) { flags.formUnion(capitals(at..<end)) }
    cuts.append(Cut(start: at, end: end, flags: flags))
    at = end
    lastEnd = end
  }

  /// Of a word that begins with a capital.
  private func capitals(_ range: Range<Int>) -> Token.Flags {
    guard range.count > 1, !range.contains(where: { ScalarClass.isLower(scalars[$0]) }) else {
      return .capital
    }
    return [.capital, .allCaps]
  }
}
