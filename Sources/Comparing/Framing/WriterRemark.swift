public import News

/// A place where one report speaks in its writer's own voice.
public struct WriterRemark: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// `It is worth noting`, `of course`.
    case comment
    /// `Critics say`, `observers have noted`.
    case unnamedSource = "unnamed-source"
    /// `raising fears`, `sparking outrage`.
    case effect
    case question, exclamation
  }

  public let side: Side
  public let kind: Kind
  public let range: TextRange
  public let reason: String
}

extension WriterRemark.Kind {
  /// The kind as a person reads it: `unnamed source`.
  public var words: String { self == .unnamedSource ? "unnamed source" : rawValue }
}
