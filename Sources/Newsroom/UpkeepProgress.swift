/// How far the grouping of a library is, or the work that one of an earlier version needs.
public struct UpkeepProgress: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// Articles get their events.
    case grouping
    /// Articles get into the index of words again.
    case indexing
  }

  public let kind: Kind
  /// Articles that are done, of how many.
  public let done: Int
  public let total: Int

  /// Whether it takes so long that somebody wants to know; less is done before anyone has read of it.
  public var isLong: Bool { total >= 2_000 }
}
