public import News

/// Something that one report puts into its headline or its lead, with where either report tells it.
public struct HeadItem: Hashable, Sendable {
  public enum Part: String, Hashable, Sendable, Codable, CaseIterable { case headline, lead }

  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// The headline as a whole, or a sentence of the lead.
    case statement
    case quotation, name, number
  }

  /// What the other report does with it.
  public enum Standing: String, Hashable, Sendable, Codable, CaseIterable {
    case headline, lead, body
    /// Told in the fifth paragraph or later, behind the first third of the text.
    case buried
    case absent
  }

  public let side: Side
  public let part: Part
  public let kind: Kind
  /// In scalars of the title for what a headline says, and of the text for a lead.
  public let range: TextRange
  public let words: String
  /// The sentence of its own report that first tells it; nil where only the headline does.
  public let own: SharedPassage.Place?
  /// The sentence of the other report that first tells it.
  public let other: SharedPassage.Place?
  /// Whether the other report's headline has it as well.
  public let isInOtherHeadline: Bool

  public var standing: Standing {
    if isInOtherHeadline { return .headline }
    guard let other else { return .absent }
    if other.isLead { return .lead }
    return other.paragraph >= 4 && other.position > 1.0 / 3 ? .buried : .body
  }
}
