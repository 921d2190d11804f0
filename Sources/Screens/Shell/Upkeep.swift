/// What is done behind for a library whose articles wait for events, or that is of an earlier version.
public struct Upkeep: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case grouping
    case indexing
  }

  public let kind: Kind
  /// Articles that are done, of how many.
  public let done: Int
  public let total: Int

  public init(_ kind: Kind, done: Int, total: Int) {
    self.kind = kind
    self.done = done
    self.total = total
  }

  /// `Grouping by event: 12000 of 100000`.
  var words: String {
    switch kind {
    case .grouping: "Grouping by event: \(done) of \(total)"
    case .indexing: "Indexing anew: \(done) of \(total)"
    }
  }
}
