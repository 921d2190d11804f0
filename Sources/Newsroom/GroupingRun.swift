internal import Comparing
internal import Library
internal import News

/// Groups what waits in a library, the earliest articles first, a step at a time.
///
/// A step is stored in one transaction, and ends where the terms are to be counted anew, so that the events do not
/// depend on how many articles came together. While one step is placed the profiles of the next are made, and the one
/// before is stored: what that changes the index knows, so that the library need not have it yet.
struct GroupingRun {
  /// An index that has more articles at hand is begun anew; what it needs of them is in the library.
  private static let mostHeld = 70_000

  private let library: Library
  /// Articles of one step, at most.
  private let stepSize: Int
  private var waiting: ArraySlice<Int64> = []
  /// Articles that waited and have been looked at, and those with all that wait still.
  private(set) var done = 0
  private(set) var total = 0
  private var upcoming: Awaited<[PreparedArticle]>?
  /// The step that is being stored, and the state there will be then.
  private var pending: (isStored: Awaited<Bool>, state: GroupingState)?
  private var index: EventIndex?
  /// Whether anything has become of what waited when it was last asked for.
  private var hasMoved = true
  /// The blocks of signatures that have other ones now.
  private var touched: Set<Int> = []
  /// What the state of the library was when the index was last right.
  private var generation: Int64 = 0

  init(_ library: Library, stepSize: Int = 1_000) {
    self.library = library
    self.stepSize = stepSize
  }

  /// Groups some of what waits; false when nothing does.
  mutating func step() throws -> Bool {
    if upcoming == nil, waiting.isEmpty {
      guard try finish() else { return true }
      // What waits and cannot be grouped, as a damaged library may have it, is not tried for ever.
      waiting = hasMoved ? try library.waitingArticles()[...] : []
      hasMoved = false
      total = done + waiting.count
      guard !waiting.isEmpty else {
        try SignatureLists(library).make(of: touched)
        touched = []
        // It only frees memory; somebody else may be writing.
        if done > 0 { try? library.endGrouping() }
        return false
      }
    }
    let state = try pending?.state ?? library.readGrouping { try $0.state() }
    let most = TermRarities.nextCount(after: state.counted) - state.articles
    guard most > 0 else {
      if try finish() { try count(state) }
      return true
    }
    let prepared = try (upcoming ?? prepare(most)).wait()
    upcoming = nil
    done += prepared.count
    if !waiting.isEmpty { upcoming = prepare(Self.next(after: prepared.count, of: most, state)) }
    try place(prepared)
    return true
  }

  /// Waits until all that has been placed is stored. False when somebody else has changed events meanwhile: then it is
  /// not, and the next step looks again.
  @discardableResult mutating func finish() throws -> Bool {
    guard let isStored = pending?.isStored else { return true }
    pending = nil
    if try isStored.wait() { return true }
    waiting = []
    upcoming = nil
    index = nil
    hasMoved = true
    return false
  }

  /// How many articles may come in the step after one of so many, where terms were to be counted after `most`.
  private static func next(after count: Int, of most: Int, _ state: GroupingState) -> Int {
    guard count >= most else { return most - count }
    let all = state.articles + count
    return TermRarities.nextCount(after: all) - all
  }

  /// The next articles that wait, at most so many.
  private mutating func prepare(_ most: Int) -> Awaited<[PreparedArticle]> {
    let some = waiting.prefix(min(stepSize, most))
    waiting = waiting.dropFirst(some.count)
    return PreparedArticle.all(Array(some), of: library)
  }

  /// Places the articles, and begins to store what came of it.
  private mutating func place(_ prepared: [PreparedArticle]) throws {
    let names = Set(prepared.compactMap(\.name))
    // An index that is begun anew has all from the library, and so have events that articles bring with them.
    let needsAll = pending.map { usable($0.state) == nil } ?? false
    if needsAll || !names.isEmpty || prepared.contains(where: \.hasEvent) {
      guard try finish() else { return }
    }
    let named = try library.events(named: names)
    let ahead = pending?.state
    let (state, grouped) = try library.readGrouping { reader in
      let state = try ahead ?? reader.state()
      let waiting = try reader.waiting(prepared.map(\.number))
      let reports = prepared.compactMap { article in
        waiting[article.number].map { event in
          EventIndex.Report(
            article: article.number, profile: article.profile,
            event: event != 0 ? event : article.name.flatMap { named[$0] })
        }
      }
      return (state, try group(reports, state, LibraryArchive(reader: reader)))
    }
    guard try finish() else { return }
    if !grouped.profiles.isEmpty { hasMoved = true }
    generation = state.generation + 1
    pending = (Awaited { [library] in try library.keep(grouped, since: state) }, state.after(grouped))
  }

  private mutating func group(
    _ reports: [EventIndex.Report], _ state: GroupingState, _ archive: LibraryArchive
  ) throws -> GroupedArticles {
    var index = try usable(state) ?? begin(state, archive)
    self.index = nil
    let placement = try index.place(reports, nextEvent: state.nextEvent, from: archive)
    var grouped = GroupedArticles()
    grouped.version = GroupingProfile.version
    grouped.profiles = reports.map { ($0.article, $0.profile.bytes) }
    grouped.events = placement.events
    grouped.nearest = placement.nearest.mapValues(\.bits)
    grouped.signatures = placement.signatures.map { ($0.block, $0.bytes) }
    touched.formUnion(placement.signatures.map(\.block))
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

  private func begin(_ state: GroupingState, _ archive: LibraryArchive) throws -> EventIndex {
    EventIndex(TermRarities(bytes: try archive.reader.rarities()) ?? TermRarities(), count: state.articles)
  }

  /// Counts the terms of all articles, or enough of them, and lets go of the signatures of articles that have been
  /// dropped or changed since.
  private mutating func count(_ state: GroupingState) throws {
    let found = try library.readGrouping { reader in
      let grouped = try reader.grouped()
      var census = TermCensus()
      try reader.eachProfile(grouped.count / TermCensus.enough) { bytes in
        if let profile = GroupingProfile(bytes: bytes) { census.add(profile) }
      }
      let rarities = census.rarities(of: grouped.count)
      var count = GroupingCount(articles: grouped.count, rarities: rarities.bytes)
      for block in try reader.blocks() {
        var signatures = SignatureSweep()
        try reader.signatures(of: block) { signatures.add($0) }
        if let kept = signatures.kept(grouped) { count.signatures.append((block, kept)) }
      }
      return count
    }
    _ = try library.keep(found, since: state)
    touched.formUnion(found.signatures.map(\.block))
    index = nil
  }
}
