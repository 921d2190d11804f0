import Canvas

/// Turns the bytes a terminal sends into keys, mouse reports and pastes.
///
/// It keeps what is unfinished from one `decode` to the next; when nothing more comes for `patience`
/// milliseconds, `giveUp` says what the unfinished bytes were: `ESC` alone is the Escape key. Sequences it does
/// not know are dropped whole, so that no answer or odd key of a terminal is taken for typed letters.
///
///     decode("j") == [.key(.character("j"))]        decode("ESC [ A") == [.key(.up)]
struct InputDecoder {
  /// What the bytes so far have begun.
  enum Phase: Equatable {
    case ground
    case escape
    /// After `ESC [`: the parameter bytes so far.
    case control([UInt8])
    /// After `ESC O`, one byte to come.
    case single
    /// After `ESC [ [`, the Linux console's function keys, one byte to come.
    case console
    /// After `ESC [ M`, the three bytes of an old mouse report.
    case oldMouse([UInt8])
    /// A string of the terminal's (`ESC ]`, `ESC P` and the like), dropped up to its end.
    case string(escaped: Bool)
    case paste
  }

  static let longestSequence = 64

  private(set) var phase = Phase.ground
  private var output: [TerminalInput] = []
  private var typed = TypedText()
  private var paste = PasteCollector()

  /// How many milliseconds to wait for the rest of what has begun, or nil when nothing has.
  var patience: Int32? {
    switch phase {
    case .ground: typed.isUnfinished ? 100 : nil
    case .escape: 25
    case .paste: 1000
    default: 100
    }
  }

  mutating func decode(_ bytes: some Sequence<UInt8>) -> [TerminalInput] {
    for byte in bytes { take(byte) }
    flushTyped()
    return drain()
  }

  /// Ends what is unfinished: the rest is not coming.
  mutating func giveUp() -> [TerminalInput] {
    switch phase {
    case .escape: emit(.key(.escape))
    case .paste: emit(.paste(paste.finish()))
    default: break
    }
    typed.abandon()
    phase = .ground
    return drain()
  }

  private mutating func drain() -> [TerminalInput] {
    defer { output = [] }
    return output
  }

  private mutating func emit(_ input: TerminalInput?) {
    flushTyped()
    if let input { output.append(input) }
  }

  private mutating func flushTyped() {
    for character in typed.takeCharacters() { output.append(.key(.character(character))) }
  }

  private mutating func take(_ byte: UInt8) {
    switch phase {
    case .ground: takeGround(byte)
    case .escape: takeAfterEscape(byte)
    case .control(let parameters): takeControl(byte, after: parameters)
    case .single:
      end(KeySequences.single(byte).map { .key($0) })
    case .console:
      end(byte >= 0x41 && byte <= 0x45 ? .key(.function(Int(byte) - 0x40)) : nil)
    case .oldMouse(let bytes): takeOldMouse(bytes + [byte])
    case .string(let escaped): takeString(byte, escaped: escaped)
    case .paste:
      if paste.take(byte) { end(.paste(paste.finish())) }
    }
  }

  private mutating func end(_ input: TerminalInput?) {
    phase = .ground
    emit(input)
  }

  private mutating func takeGround(_ byte: UInt8) {
    if byte >= 0x20 && byte != 0x7F {
      typed.take(byte)
    } else if byte == 0x1B {
      flushTyped()
      phase = .escape
    } else {
      emit(KeySequences.control(byte).map { .key($0) })
    }
  }

  private mutating func takeAfterEscape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "["): phase = .control([])
    case UInt8(ascii: "O"): phase = .single
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
      phase = .string(escaped: false)
    case 0x1B: emit(.key(.escape))
    default:
      end(.key(.escape))
      takeGround(byte)
    }
  }

  private mutating func takeControl(_ byte: UInt8, after parameters: [UInt8]) {
    switch byte {
    case 0x20...0x3F where parameters.count < Self.longestSequence: phase = .control(parameters + [byte])
    case 0x20...0x3F: break
    case UInt8(ascii: "[") where parameters.isEmpty: phase = .console
    case UInt8(ascii: "M") where parameters.isEmpty: phase = .oldMouse([])
    case UInt8(ascii: "~") where parameters == Array("200".utf8):
      flushTyped()
      phase = .paste
    case 0x40...0x7E where parameters.count >= Self.longestSequence: end(nil)
    case 0x40...0x7E: end(KeySequences.input(final: byte, parameters: parameters))
    case 0x1B: phase = .escape
    default: end(nil)
    }
  }

  private mutating func takeOldMouse(_ bytes: [UInt8]) {
    if bytes.count < 3 {
      phase = .oldMouse(bytes)
    } else {
      end(MouseReport(oldBytes: bytes)?.mouse.map { .mouse($0) })
    }
  }

  private mutating func takeString(_ byte: UInt8, escaped: Bool) {
    if byte == 0x07 || (escaped && byte == UInt8(ascii: "\\")) {
      end(nil)
    } else {
      phase = .string(escaped: byte == 0x1B)
    }
  }
}
