/// A key press, freed from how the terminal spells it.
public enum Key: Hashable, Sendable {
  /// A printable character, as one grapheme; a blank is `.character(" ")`.
  case character(Character)
  /// Control and a lower-case letter: `.control("c")`.
  case control(Character)
  case enter, escape, tab, backTab, backspace, delete
  case up, down, left, right, home, end, pageUp, pageDown
  case function(Int)
}

/// A mouse report, from 0 at the top left.
public struct Mouse: Hashable, Sendable {
  public enum Action: Hashable, Sendable { case press, release, drag, wheelUp, wheelDown }

  public var action: Action
  public var point: Point

  public init(_ action: Action, at point: Point) {
    self.action = action
    self.point = point
  }
}
