import Canvas

/// How terminals spell keys.
///
/// xterm, tmux, screen, the Linux console, rxvt, PuTTY and the VT100 differ in a handful of places only, so one
/// table reads them all, whatever TERM says. Shift, Control and Alt with an arrow are read as the arrow.
enum KeySequences {
  /// A control byte typed alone.
  static func control(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    default: nil
    }
  }

  /// The byte after `ESC O`: application mode, and the digits' block on the right.
  static func single(_ byte: UInt8) -> Key? {
    switch byte {
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "I"): .tab
    case UInt8(ascii: "j")...UInt8(ascii: "y"): .character(Character(Unicode.Scalar(byte - 0x40)))
    default: letter(byte)
    }
  }

  /// A control sequence: `ESC [`, the parameters, the final byte.
  static func input(final: UInt8, parameters: [UInt8]) -> TerminalInput? {
    if parameters.first == UInt8(ascii: "<") {
      return MouseReport(final: final, parameters: parameters.dropFirst())?.mouse.map { .mouse($0) }
    }
    let numbers = numbers(in: parameters)
    if final == UInt8(ascii: "~") { return numbers.first.flatMap(numbered).map { .key($0) } }
    // `1` and a number for Shift, Alt and Control may stand before the letter; anything else is no key.
    guard parameters.isEmpty || numbers.count == 2 && numbers[0] == 1 && numbers[1] > 0 else { return nil }
    return letter(final).map { .key($0) }
  }

  private static func letter(_ byte: UInt8) -> Key? {
    switch byte {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "Z"): .backTab
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(byte - UInt8(ascii: "P")) + 1)
    default: nil
    }
  }

  private static func numbered(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 4, 8: .end
    case 3: .delete
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: nil
    }
  }

  /// The decimal numbers between semicolons, `-1` for one that is missing or no number.
  static func numbers(in parameters: some Collection<UInt8>) -> [Int] {
    parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { digits in
      guard !digits.isEmpty, digits.count <= 6, digits.allSatisfy(isDigit) else { return -1 }
      return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
