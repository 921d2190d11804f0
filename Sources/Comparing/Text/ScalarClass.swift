/// What a Unicode scalar is to the scanner.
enum ScalarClass: UInt8, Equatable {
  case blank, letter, digit, mark
  /// Neither shown nor a blank: soft hyphens, joiners, marks of direction and of byte order.
  case invisible
  /// A scalar that is a word by itself, as in Chinese and Japanese.
  case ideograph

  /// Whether a token may hold it at its ends.
  var isShown: Bool { self != .blank && self != .invisible }

  static func of(_ scalar: Unicode.Scalar) -> ScalarClass {
    if scalar.isASCII { return ascii[Int(scalar.value)] }
    switch scalar.value {
    case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF:
      return .ideograph
    case 0x200B: return .blank
    // Dashes, quotation marks and dots of general punctuation, which the tables take long to say.
    case 0x2010...0x2027: return .mark
    default: break
    }
    if scalar.properties.isWhitespace { return .blank }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark:
      return .letter
    case .decimalNumber: return .digit
    case .format: return .invisible
    default: return .mark
    }
  }

  static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool { scalar == "'" || scalar == "\u{2019}" }

  static func isUpper(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? (0x41...0x5A).contains(scalar.value) : scalar.properties.isUppercase
  }

  static func isLower(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? (0x61...0x7A).contains(scalar.value) : scalar.properties.isLowercase
  }

  /// The classes of the first 128 scalars, for those who ask for many at once.
  static let ascii: [ScalarClass] = (0..<128).map { value in
    switch UInt8(value) {
    case 0x00...0x20, 0x7F: .blank
    case 0x30...0x39: .digit
    case 0x41...0x5A, 0x61...0x7A: .letter
    default: .mark
    }
  }
}
