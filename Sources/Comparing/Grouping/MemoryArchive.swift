/// All that has been placed, in memory: what a library keeps, for a stream of reports that come one by one.
///
/// Articles are known by their places in the order they came, counted from 1.
public struct MemoryArchive: EventArchive {
  private var all: [EventIndex.Report] = []
  private var events: [Int64: EventIndex.Members] = [:]
  private var signatures: [Int: [UInt8]] = [:]

  public init() {}

  public var count: Int { all.count }
  public var nextEvent: Int64 = 1

  public func reports(_ articles: [Int64]) -> [EventIndex.Report] {
    articles.compactMap { all.indices.contains(Int($0) - 1) ? all[Int($0) - 1] : nil }
  }

  public func members(of event: Int64) -> EventIndex.Members {
    events[event] ?? EventIndex.Members(articles: [], isKept: false)
  }

  public func signatures(of block: Int, from piece: Int, _ body: (UnsafeRawBufferPointer) -> Void) {
    // All are one piece.
    if piece == 0 { signatures[block]?.withUnsafeBytes(body) }
  }

  public func list(_ part: Int, of block: Int) -> [UInt8]? { nil }

  public func blocks() -> [Int] { signatures.keys.sorted() }

  /// How rare the terms of all are.
  public func rarities() -> TermRarities {
    var census = TermCensus()
    let step = max(1, all.count / TermCensus.enough)
    for number in stride(from: 0, to: all.count, by: step) { census.add(all[number].profile) }
    return census.rarities(of: all.count)
  }

  /// Takes up reports that have been placed.
  public mutating func take(_ reports: [EventIndex.Report], _ placement: EventIndex.Placement) {
    all += reports
    for signature in placement.signatures { signatures[signature.block, default: []] += signature.bytes }
    for (article, event) in placement.events { put(article, in: event) }
    for (article, nearest) in placement.nearest {
      let known = all[Int(article) - 1]
      all[Int(article) - 1] = EventIndex.Report(
        article: article, profile: known.profile, event: known.event, nearest: nearest)
    }
  }

  private mutating func put(_ article: Int64, in event: Int64) {
    let known = all[Int(article) - 1]
    if let old = known.event { events[old]?.articles.removeAll { $0 == article } }
    var articles = events[event]?.articles ?? []
    articles.append(article)
    events[event] = EventIndex.Members(articles: articles.sorted(), isKept: false)
    nextEvent = max(nextEvent, event + 1)
    all[Int(article) - 1] = EventIndex.Report(
      article: article, profile: known.profile, event: event, nearest: known.nearest)
  }

  /// For each report the place of the first one of its event, counted from 0.
  public var firsts: [Int] {
    all.indices.map { place in
      all[place].event.flatMap { events[$0]?.articles.first }.map { Int($0) - 1 } ?? place
    }
  }
}
