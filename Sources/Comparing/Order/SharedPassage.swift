public import News

/// A passage that both reports tell, with where either one puts it.
public struct SharedPassage: Hashable, Sendable {
  public struct Place: Hashable, Sendable {
    public let range: TextRange
    /// 0 at the head of the text, 1 at its end.
    public let position: Double
    /// 0 for the first paragraph.
    public let paragraph: Int
    /// Whether it stands in the first two paragraphs of the report, captions and bylines left out.
    public let isLead: Bool
  }

  public let left: Place
  public let right: Place
  /// The estimated probability that both say the same.
  public let score: Double

  /// How much farther down the right report tells it, −1…1; below 0 for the left.
  public var shift: Double { right.position - left.position }
}
