internal import Comparing
internal import Library
internal import News

/// Groups what waits in a library, the earliest articles first, a step at a time.
///
/// A step is stored in one transaction, and ends where the terms are to be counted anew, so that the events do not
/// depend on how many articles came together. While one step is placed the profiles of the next are made.
struct GroupingRun {
  /// Articles of one step.
  private static let stepSize = 1_000
  /// An index that has more articles at hand is begun anew; what it needs of them is in the library.
  private static let mostHeld = 40_000

  private let library: Library
  private var waiting: ArraySlice<Int64> = []
  private var upcoming: PreparedArticles?
  private var index: EventIndex?
  /// What the state of the library was when the index was last right.
  private var generation: Int64 = 0

  init(_ library: Library) { self.library = library }

  /// Groups some of what waits; false when nothing does.
  mutating func step() throws -> Bool {
    if upcoming == nil, waiting.isEmpty {
      waiting = try library.waitingArticles()[...]
      guard !waiting.isEmpty else { return false }
    }
    let state = try library.readGrouping { try $0.state() }
    let rarities = TermRarities(bytes: state.rarities) ?? TermRarities()
    guard state.articles < rarities.nextCount else {
      try count(state.articles)
      return true
    }
    let prepared = try (upcoming ?? prepare(rarities.nextCount - state.articles)).wait()
    upcoming = nil
    let left = rarities.nextCount - state.articles - prepared.count
    if !waiting.isEmpty { upcoming = prepare(left > 0 ? left : Self.stepSize) }
    if try !place(prepared, rarities) {
      // Somebody else has changed events meanwhile: look again.
      waiting = []
      upcoming = nil
      index = nil
    }
    return true
  }

  /// The next articles that wait, at most so many.
  private mutating func prepare(_ most: Int) -> PreparedArticles {
    let some = waiting.prefix(min(Self.stepSize, most))
    waiting = waiting.dropFirst(some.count)
    return PreparedArticles(Array(some), of: library)
  }

  /// Places the articles and stores what came of it; false when it could not be stored.
  private mutating func place(_ prepared: [PreparedArticles.Prepared], _ rarities: TermRarities) throws
    -> Bool
  {
    let named = try library.events(named: Set(prepared.compactMap(\.name)))
    let (state, grouped) = try library.readGrouping { reader in
      let state = try reader.state()
      let waiting = try reader.waiting(prepared.map(\.number))
      let reports = prepared.compactMap { article in
        waiting[article.number].map { event in
          EventIndex.Report(
            article: article.number, profile: article.profile,
            event: event != 0 ? event : article.name.flatMap { named[$0] })
        }
      }
      return (state, try group(reports, rarities, state, LibraryArchive(reader: reader)))
    }
    generation = state.generation + 1
    return try library.keep(grouped, since: state)
  }

  private mutating func group(
    _ reports: [EventIndex.Report], _ rarities: TermRarities, _ state: GroupingState,
    _ archive: LibraryArchive
  ) throws -> GroupedArticles {
    var index = usable(state) ?? EventIndex(rarities, count: state.articles)
    self.index = nil
    let placement = try index.place(reports, nextEvent: state.nextEvent, from: archive)
    var grouped = GroupedArticles()
    grouped.version = GroupingProfile.version
    grouped.profiles = reports.map { ($0.article, $0.profile.bytes) }
    grouped.events = placement.events
    grouped.nearest = placement.nearest.mapValues(\.bits)
    grouped.signatures = placement.signatures.map { ($0.block, $0.bytes) }
    grouped.left = placement.left
    grouped.tellings = try index.tellings(of: placement.changed, from: archive).mapValues(EventTelling.init)
    self.index = index
    return grouped
  }

  /// The index of the step before, if it knows all that is.
  private func usable(_ state: GroupingState) -> EventIndex? {
    guard let index, generation == state.generation, index.held < Self.mostHeld else { return nil }
    return index
  }

  /// Counts the terms of so many articles, or enough of them.
  private mutating func count(_ articles: Int) throws {
    let rarities = try library.readGrouping { reader in
      var census = TermCensus()
      try reader.eachProfile(articles / TermCensus.enough) { bytes in
        if let profile = GroupingProfile(bytes: bytes) { census.add(profile) }
      }
      return census.rarities(of: articles)
    }
    try library.keep(rarities: rarities.bytes)
    index = nil
  }
}
