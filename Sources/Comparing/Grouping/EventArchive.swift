/// Where an `EventIndex` finds what has been placed before, when it needs it.
public protocol EventArchive {
  /// The reports with these numbers that are known, in any order.
  func reports(_ articles: [Int64]) throws -> [EventIndex.Report]

  /// The articles of an event, ascending, and whether it must not become another's: those that a reader or an
  /// article's own words made.
  func members(of event: Int64) throws -> EventIndex.Members

  /// Hands over the signatures of a block, in pieces as `Signature.bytes` gives them, one behind another, from so
  /// manieth piece on.
  func signatures(of block: Int, from piece: Int, _ body: (UnsafeRawBufferPointer) -> Void) throws

  /// A part of the lists of a block as `KeptLists.parts` gives them; nil for one that is not kept.
  func list(_ part: Int, of block: Int) throws -> [UInt8]?

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
  public func signatures(of block: Int, from piece: Int, _ body: (UnsafeRawBufferPointer) -> Void) {}
  public func list(_ part: Int, of block: Int) -> [UInt8]? { nil }
  public func blocks() -> [Int] { [] }
}
