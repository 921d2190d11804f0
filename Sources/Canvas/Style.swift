/// How a cell is drawn: a role for its colour, and attributes that need no colour.
public struct Style: Hashable, Sendable {
  /// What the colour means; the terminal's theme says which colour it is.
  public enum Role: UInt8, Hashable, Sendable, CaseIterable {
    case text, dim, heading, accent, bar
    case shared, trimmed, altered, retold, framing, onlyHere, conflict, speaker
    case warning
  }

  public struct Attributes: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let bold = Attributes(rawValue: 1)
    public static let underline = Attributes(rawValue: 2)
    public static let reverse = Attributes(rawValue: 4)
    public static let dim = Attributes(rawValue: 8)
    public static let italic = Attributes(rawValue: 16)
  }

  public var role: Role
  public var attributes: Attributes

  public init(_ role: Role = .text, _ attributes: Attributes = []) {
    self.role = role
    self.attributes = attributes
  }
}
