/// Why the terminal cannot be used.
public enum TerminalError: Error, Hashable, Sendable {
  public enum Stream: Hashable, Sendable { case input, output }

  /// The stream is a file or a pipe.
  case notATerminal(Stream)
  /// There is no controlling terminal to read keys from.
  case noKeyboard
  /// Neither this terminal nor any that most terminals resemble is known to ncurses.
  case unknownTerminal(String)
  /// The system refused a descriptor; the number is `errno`.
  case noDescriptor(Int32)
}
