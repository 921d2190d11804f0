internal import Comparing
internal import Library

/// What a library has grouped, as the index of events asks for it.
struct LibraryArchive: EventArchive {
  let reader: GroupingReader

  /// A profile whose bytes are damaged is passed by.
  func reports(_ articles: [Int64]) throws -> [EventIndex.Report] {
    try reader.profiles(of: articles).compactMap { kept in
      GroupingProfile(bytes: kept.bytes).map {
        EventIndex.Report(
          article: kept.article, profile: $0, event: kept.event,
          nearest: NearestLikenesses(bits: kept.nearest))
      }
    }
  }

  func members(of event: Int64) throws -> EventIndex.Members {
    let members = try reader.members(of: event)
    return EventIndex.Members(articles: members.articles, isKept: members.isKept)
  }

  func signatures(of block: Int, from piece: Int, _ body: (UnsafeRawBufferPointer) -> Void) throws {
    try reader.signatures(of: block, from: piece, body)
  }

  func list(_ part: Int, of block: Int) throws -> [UInt8]? { try reader.list(part, of: block) }

  func blocks() throws -> [Int] { try reader.blocks() }
}
