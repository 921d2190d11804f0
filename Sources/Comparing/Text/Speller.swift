import Foundation

/// Gives each token its word: the compared form in lower case, with a straight apostrophe, without the full stops of an
/// acronym, the commas of a number and what is invisible, its marks and letters joined as Unicode's normal form C joins
/// them: `cafe` with a combining accent is the word `café`.
struct Speller {
  private let scalars: [Unicode.Scalar]
  private let classes: [ScalarClass]
  private var word = Spelling()

  static func tokens(
    of cuts: [Scanner.Cut], in scalars: [Unicode.Scalar], classes: [ScalarClass],
    words: inout Vocabulary.Words
  ) -> [Token] {
    var speller = Speller(scalars: scalars, classes: classes)
    return cuts.map { cut in
      let number = speller.number(of: cut, in: &words)
      return Token(
        start: cut.start, end: cut.end, word: number, traits: words.entries[number].traits, flags: cut.flags)
    }
  }

  private init(scalars: [Unicode.Scalar], classes: [ScalarClass]) {
    self.scalars = scalars
    self.classes = classes
  }

  private mutating func number(of cut: Scanner.Cut, in words: inout Vocabulary.Words) -> Int {
    if !Self.isSpelled(cut),
      let plain = Spelling(lowercasing: scalars.span.extracting(cut.start..<cut.end))
    {
      return words.number(of: plain)
    }
    spell(cut)
    return words.number(of: word)
  }

  /// Puts the compared form of a token into `word`.
  private mutating func spell(_ cut: Scanner.Cut) {
    word.removeAll()
    for index in cut.start..<cut.end {
      let scalar = scalars[index]
      if scalar.isASCII {
        spell(UInt8(truncatingIfNeeded: scalar.value), cut, isFirst: index == cut.start)
      } else if ScalarClass.isApostrophe(scalar) {
        word.append(0x27)
      } else if isCombining(scalar), cut.end - cut.start <= Self.longest {
        return spellJoined(cut)
      } else if classes[index] != .invisible {
        for byte in scalar.properties.lowercaseMapping.utf8 { word.append(byte) }
      }
    }
    let isCapitals = cut.flags.contains(.allCaps) || cut.flags.isSuperset(of: [.dotted, .capital])
    if isCapitals, word == Self.us { word = Self.usa }
  }

  /// Whether the compared form of a token is more than its lower case.
  private static func isSpelled(_ cut: Scanner.Cut) -> Bool {
    !cut.flags.isDisjoint(with: [.digits, .dotted, .allCaps])
  }

  /// Beyond this many scalars a word keeps its combining marks as they are.
  private static let longest = 100

  private func isCombining(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x300 && scalar.properties.canonicalCombiningClass != .notReordered
  }

  private mutating func spellJoined(_ cut: Scanner.Cut) {
    var text = String.UnicodeScalarView()
    for index in cut.start..<cut.end where classes[index] != .invisible { text.append(scalars[index]) }
    let joined = String(text).lowercased().replacing("\u{2019}", with: "'")
      .precomposedStringWithCanonicalMapping
    word = Spelling(joined.utf8)
  }

  private mutating func spell(_ byte: UInt8, _ cut: Scanner.Cut, isFirst: Bool) {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte + 32)
    case UInt8(ascii: ".") where cut.flags.contains(.dotted): break
    case UInt8(ascii: ",") where cut.flags.contains(.digits) && !isFirst: break
    default: word.append(byte)
    }
  }

  private static let us = Spelling("us".utf8)
  private static let usa = Spelling("usa".utf8)
}
