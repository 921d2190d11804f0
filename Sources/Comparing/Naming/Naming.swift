/// What a person, body, country or matter is called in either report, and how often.
public struct Naming: Hashable, Sendable {
  /// How often a label stands in one report: in its own words, and inside quotation marks.
  public struct Uses: Hashable, Sendable {
    public var plain = 0
    public var quoted = 0
    public var all: Int { plain + quoted }
  }

  public struct Label: Hashable, Sendable {
    public let text: String
    public let left: Uses
    public let right: Uses
    /// The side that uses it in its own words while the other does not use it at all, or nil.
    public let onlyOn: Side?
    /// How much likelier the left report is to use it, as the logarithm of the ratio of odds with a prior of 0.5;
    /// below 0 for the right.
    public let logOdds: Double
  }

  /// The name that both reports use most, together.
  public let entity: String
  /// Most used first.
  public let labels: [Label]
}
