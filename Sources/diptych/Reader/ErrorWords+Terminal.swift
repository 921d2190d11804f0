import Foundation
import Terminal

/// The words for a terminal that cannot be used.
extension ErrorWords {
  static func words(for error: TerminalError) -> String {
    switch error {
    case .notATerminal(.output): "standard output is not a terminal (diptych compare prints instead)"
    case .notATerminal(.input):
      "standard input is not a terminal, so there are no keys (diptych compare prints instead)"
    case .noKeyboard: "there is no terminal to read keys from"
    case .unknownTerminal(let name):
      "\(name.isEmpty ? "the terminal" : name): no description of this terminal (set TERM to xterm-256color)"
    case .noDescriptor(let number): "the terminal cannot be opened: \(String(cString: strerror(number)))"
    }
  }
}
