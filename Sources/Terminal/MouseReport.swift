import Canvas

/// One mouse report as the terminal numbers it.
///
///     ESC [ < 0 ; 12 ; 3 M     the left button goes down at column 11, row 2
struct MouseReport {
  private let code: Int
  private let column: Int
  private let row: Int
  private let isRelease: Bool

  /// A report in xterm's SGR form (mode 1006), counted from 1 on the wire.
  init?(final: UInt8, parameters: some Collection<UInt8>) {
    let numbers = KeySequences.numbers(in: parameters)
    guard numbers.count == 3, numbers[0] >= 0, numbers[1] > 0, numbers[2] > 0 else { return nil }
    guard final == UInt8(ascii: "M") || final == UInt8(ascii: "m") else { return nil }
    code = numbers[0]
    column = numbers[1] - 1
    row = numbers[2] - 1
    isRelease = final == UInt8(ascii: "m")
  }

  /// A report in the old form: three bytes, each 32 more than its number.
  init?(oldBytes bytes: [UInt8]) {
    guard bytes.count == 3, bytes[0] >= 32, bytes[1] > 32, bytes[2] > 32 else { return nil }
    code = Int(bytes[0]) - 32
    column = Int(bytes[1]) - 33
    row = Int(bytes[2]) - 33
    isRelease = code & 3 == 3 && code & 0xE0 == 0
  }

  /// The report as a value; nil for the other buttons and for moving without one.
  var mouse: Mouse? {
    action.map { Mouse($0, at: Point(column: column, row: row)) }
  }

  private var action: Mouse.Action? {
    // Bits 2 to 4 are Shift, Alt and Control.
    switch code & ~0b11100 {
    case 64: .wheelUp
    case 65: .wheelDown
    case 0: isRelease ? .release : .press
    case 3: isRelease ? .release : nil
    case 32: isRelease ? .release : .drag
    default: nil
    }
  }
}
