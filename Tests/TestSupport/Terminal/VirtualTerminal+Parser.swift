extension VirtualTerminal {
  /// Splits a terminal's bytes into characters, controls and sequences.
  struct Parser {
    enum Token {
      case character(Unicode.Scalar)
      case control(UInt8)
      /// What stood after `ESC`.
      case escape(String)
      case sequence(prefix: Character?, parameters: [Int], final: Character)
      case unknown(String)
    }

    private enum Phase { case ground, escape, charset, sequence, string }
    private var phase = Phase.ground
    private var gathered: [UInt8] = []
    private var scalar: [UInt8] = []
    private var expected = 0

    mutating func take(_ byte: UInt8) -> [Token] {
      switch phase {
      case .ground: takeGround(byte)
      case .escape: takeAfterEscape(byte)
      case .charset: end([.escape("(" + String(decoding: [byte], as: UTF8.self))])
      case .sequence: takeSequence(byte)
      case .string: takeString(byte)
      }
    }

    private mutating func end(_ tokens: [Token]) -> [Token] {
      phase = .ground
      gathered = []
      return tokens
    }

    private mutating func takeGround(_ byte: UInt8) -> [Token] {
      switch byte {
      case 0x1B:
        phase = .escape
        return []
      case 0x07...0x0F: return [.control(byte)]
      case ..<0x20, 0x7F: return [.unknown("control \(hex([byte]))")]
      case ..<0x80: return [.character(Unicode.Scalar(byte))]
      case 0xC0...:
        scalar = [byte]
        expected = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        return []
      default: return takeContinuation(byte)
      }
    }

    private mutating func takeContinuation(_ byte: UInt8) -> [Token] {
      scalar.append(byte)
      guard scalar.count >= expected else { return [] }
      defer { scalar = [] }
      guard let text = String(validating: scalar, as: UTF8.self), let whole = text.unicodeScalars.first else {
        return [.unknown("bytes \(hex(scalar))")]
      }
      switch whole.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator, .format:
        return [.unknown("scalar U+\(String(whole.value, radix: 16, uppercase: true))")]
      default: return [.character(whole)]
      }
    }

    private mutating func takeAfterEscape(_ byte: UInt8) -> [Token] {
      switch byte {
      case UInt8(ascii: "["):
        phase = .sequence
        return []
      case UInt8(ascii: "("), UInt8(ascii: ")"):
        phase = .charset
        return []
      case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
        phase = .string
        gathered = [byte]
        return []
      default: return end([.escape(String(decoding: [byte], as: UTF8.self))])
      }
    }

    private mutating func takeSequence(_ byte: UInt8) -> [Token] {
      if (0x20...0x3F).contains(byte) {
        gathered.append(byte)
        return []
      }
      guard (0x40...0x7E).contains(byte) else {
        return end([.unknown("broken sequence \(hex(gathered + [byte]))")])
      }
      let prefix = gathered.first.flatMap { "<=>?!".utf8.contains($0) ? Character(Unicode.Scalar($0)) : nil }
      let numbers = gathered.dropFirst(prefix == nil ? 0 : 1)
        .split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ":") }
        .map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
      return end([.sequence(prefix: prefix, parameters: numbers, final: Character(Unicode.Scalar(byte)))])
    }

    /// Titles, clipboards, pictures: nothing of ours sends one. Only ncurses sets the palette back when it ends.
    private mutating func takeString(_ byte: UInt8) -> [Token] {
      if byte == 0x07 || (byte == UInt8(ascii: "\\") && gathered.last == 0x1B) {
        let text = String(decoding: gathered, as: UTF8.self)
        return end(text == "]104" ? [] : [.unknown("string \(text.debugDescription)")])
      }
      gathered.append(byte)
      return []
    }

    private func hex(_ bytes: [UInt8]) -> String {
      bytes.map { String($0, radix: 16) }.joined(separator: " ")
    }
  }
}
