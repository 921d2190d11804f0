/// Cuts a text into tokens in one pass over its Unicode scalars.
///
/// `China's "2+2" talks` gives `china`, `'s`, `"`, `2`, `+`, `2`, `"`, `talks`. Words keep inner apostrophes
/// (`don't`), numbers inner points and commas (`50,000`, `2.5`); hyphens part words; `U.S.` is one token.
struct Scanner {
  private let scalars: [Unicode.Scalar]
  private let vocabulary: Vocabulary
  private var tokens: [Token] = []
  private var word: [UInt8] = []
  private var at = 0
  private var afterHyphen = false
  /// No acronym begins before this offset: the one tried there is none, nor is any tail of it.
  private var noneDottedBefore = 0

  static func tokens(of scalars: [Unicode.Scalar], vocabulary: Vocabulary) -> [Token] {
    var scanner = Scanner(scalars: scalars, vocabulary: vocabulary)
    return scanner.scan()
  }

  private init(scalars: [Unicode.Scalar], vocabulary: Vocabulary) {
    self.scalars = scalars
    self.vocabulary = vocabulary
    tokens.reserveCapacity(scalars.count / 5 + 8)
  }

  private mutating func scan() -> [Token] {
    while at < scalars.count {
      switch ScalarClass.of(scalars[at]) {
      case .blank: at += 1
      case .letter: takeWord()
      case .digit: takeNumber()
      case .ideograph: take(length: 1, flags: .word)
      case .mark: takeMark()
      }
    }
    return tokens
  }

  private mutating func takeWord() {
    if takeDotted() { return }
    var end = at + 1
    while end < scalars.count {
      let kind = ScalarClass.of(scalars[end])
      if kind == .letter || kind == .digit {
        end += 1
      } else if ScalarClass.isApostrophe(scalars[end]), isInnerApostrophe(end) {
        end += 1
      } else {
        break
      }
    }
    take(length: end - at, flags: .word)
  }

  /// An apostrophe with a letter behind it that begins no `'s`.
  private func isInnerApostrophe(_ index: Int) -> Bool {
    guard index + 1 < scalars.count, ScalarClass.of(scalars[index + 1]) == .letter else { return false }
    let isS = scalars[index + 1] == "s" || scalars[index + 1] == "S"
    let ends = index + 2 >= scalars.count || ScalarClass.of(scalars[index + 2]) != .letter
    return !(isS && ends)
  }

  /// `U.S.`, `D.C.`, `p.m.`: single letters, each with its full stop.
  private mutating func takeDotted() -> Bool {
    guard at >= noneDottedBefore else { return false }
    var end = at
    while end + 1 < scalars.count, ScalarClass.of(scalars[end]) == .letter, scalars[end + 1] == ".",
      end == at || scalars[end - 1] == "."
    {
      end += 2
    }
    guard end - at >= 4, end >= scalars.count || ScalarClass.of(scalars[end]) != .letter else {
      noneDottedBefore = end
      return false
    }
    take(length: end - at, flags: [.word, .dotted])
    return true
  }

  private mutating func takeNumber() {
    var end = at + 1
    while end < scalars.count {
      let kind = ScalarClass.of(scalars[end])
      if kind == .digit || kind == .letter {
        end += 1
      } else if end + 1 < scalars.count, ScalarClass.of(scalars[end + 1]) == .digit,
        scalars[end] == "," || scalars[end] == "." || scalars[end] == ":" || scalars[end] == "/"
      {
        end += 1
      } else {
        break
      }
    }
    take(length: end - at, flags: [.word, .digits])
  }

  private mutating func takeMark() {
    if ScalarClass.isApostrophe(scalars[at]), let last = tokens.last, last.end == at, last.isWord,
      at + 1 < scalars.count, scalars[at + 1] == "s" || scalars[at + 1] == "S",
      at + 2 >= scalars.count || ScalarClass.of(scalars[at + 2]) != .letter
    {
      take(length: 2, flags: [.clitic])
    } else {
      let isHyphen = scalars[at] == "-" || scalars[at] == "\u{2010}" || scalars[at] == "\u{2011}"
      take(length: 1, flags: [])
      afterHyphen = isHyphen && tokens.last?.flags.contains(.attached) == true
    }
  }

  private mutating func take(length: Int, flags: Token.Flags) {
    var flags = flags
    let range = at..<(at + length)
    if let last = tokens.last, last.end == at { flags.insert(.attached) }
    if afterHyphen, flags.contains(.attached), flags.contains(.word) { flags.insert(.hyphenated) }
    afterHyphen = false
    if flags.contains(.word) { flags.formUnion(letterCase(of: range)) }
    spell(range, flags: flags)
    let number = vocabulary.number(of: word)
    tokens.append(
      Token(
        start: range.lowerBound, end: range.upperBound, word: number, traits: vocabulary[number].traits,
        flags: flags))
    at += length
  }

  private func letterCase(of range: Range<Int>) -> Token.Flags {
    guard ScalarClass.isUpper(scalars[range.lowerBound]) else { return [] }
    guard range.count > 1 else { return .capital }
    let lower = range.contains { ScalarClass.isLower(scalars[$0]) }
    return lower ? .capital : [.capital, .allCaps]
  }

  /// Puts the compared form of a token into `word`.
  private mutating func spell(_ range: Range<Int>, flags: Token.Flags) {
    word.removeAll(keepingCapacity: true)
    for index in range {
      let scalar = scalars[index]
      if flags.contains(.dotted), scalar == "." { continue }
      if flags.contains(.digits), scalar == ",", index > range.lowerBound { continue }
      if ScalarClass.isApostrophe(scalar) {
        word.append(0x27)
      } else if scalar.isASCII {
        let value = UInt8(scalar.value)
        word.append((0x41...0x5A).contains(value) ? value + 32 : value)
      } else {
        word.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      }
    }
    let isCapitals = flags.contains(.allCaps) || (flags.contains(.dotted) && flags.contains(.capital))
    if isCapitals, word == [0x75, 0x73] { word = Array("usa".utf8) }
  }
}
