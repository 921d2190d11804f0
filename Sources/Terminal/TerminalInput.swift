public import Canvas

/// What the terminal, or the system about it, has to say.
public enum TerminalInput: Hashable, Sendable {
  case key(Key)
  /// Text between the marks of a bracketed paste, line ends as `\n`, without control characters.
  case paste(String)
  case mouse(Mouse)
  /// The window has another size; what was drawn is gone.
  case resize(Size)
  /// Another process asked this one to stop, as Ctrl-Z would.
  case suspend
  /// This signal asks the program to end.
  case end(signal: Int32)
  /// The terminal is gone: there will be no more keys.
  case hangUp
}
