/// Where an `EventIndex` finds what has been placed before, when it needs it.
public protocol EventArchive {
  /// The reports with these numbers that are known, in any order.
  func reports(_ articles: [Int64]) throws -> [EventIndex.Report]

  /// The articles of an event, ascending, and whether it must not become another's: those that a reader or an
  /// article's own words made.
  func members(of event: Int64) throws -> EventIndex.Members

  /// Hands over the signatures of a block, in pieces as `Signature.bytes` gives them, one behind another.
  func signatures(of block: Int, _ body: (UnsafeRawBufferPointer) -> Void) throws

  /// The blocks that have signatures.
  func blocks() throws -> [Int]
}

/// An archive of nothing: the index knows all there is.
public struct EmptyArchive: EventArchive {
  public init() {}

  public func reports(_ articles: [Int64]) -> [EventIndex.Report] { [] }
  public func members(of event: Int64) -> EventIndex.Members {
    EventIndex.Members(articles: [], isKept: false)
  }
  public func signatures(of block: Int, _ body: (UnsafeRawBufferPointer) -> Void) {}
  public func blocks() -> [Int] { [] }
}
