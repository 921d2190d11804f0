public import Canvas

/// What can happen to the reader.
public enum Input: Sendable {
  case key(Key)
  /// Text pasted into the terminal: never taken as keys.
  case paste(String)
  case mouse(Mouse)
  case resize(Size)
  case answer(Answer)
}
