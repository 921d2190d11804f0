import CNcurses

/// What is switched on at the terminal beyond what ncurses does, and how everything is switched off.
struct TerminalModes {
  /// Bracketed paste; mouse buttons, wheel and dragging, in the form that holds for wide windows.
  ///
  /// A terminal without a mouse in its description gets neither: the oldest print what they do not know.
  let enter: String
  let leave: String
  /// All of it, ncurses' own modes included, for a program that is about to die.
  let farewell: [UInt8]

  /// Reads the description of the terminal that ncurses was started on.
  init() {
    let understands = Self.capability("kmous") != nil
    enter = understands ? "\u{1B}[?2004h\u{1B}[?1002h\u{1B}[?1006h" : ""
    leave = understands ? "\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?2004l" : ""
    let own = ["sgr0", "rmkx", "cnorm", "rmcup"].compactMap(Self.capability)
    farewell = Array((leave + own.map(Self.withoutPadding).joined()).utf8)
  }

  static func capability(_ name: String) -> String? {
    // -1 stands for a name that is no string capability.
    guard let value = tigetstr(name), Int(bitPattern: value) != -1 else { return nil }
    return String(cString: value)
  }

  /// `$<5>` tells ncurses to wait, and is not meant for the terminal.
  static func withoutPadding(_ capability: String) -> String {
    var result = ""
    var rest = Substring(capability)
    while let start = rest.firstIndex(of: "$") {
      result += rest[..<start]
      rest = rest[start...]
      if rest.hasPrefix("$<"), let end = rest.firstIndex(of: ">") {
        rest = rest[rest.index(after: end)...]
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result + rest
  }
}
