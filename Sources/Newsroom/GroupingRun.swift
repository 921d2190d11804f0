internal import Comparing
internal import Foundation
internal import Library
internal import News
internal import Synchronization

/// Groups what waits in a library, the earliest articles first, with the articles of the days around them at hand.
struct GroupingRun {
  /// Articles taken in one step, and stored in one transaction.
  private static let stepSize = 2_000
  /// Days apart from which on articles never share an event.
  private static let reach = 8
  /// An index that holds more articles, of more days than are needed, is begun anew.
  private static let mostKnown = 20_000
  private static let mostDays = 60

  private let library: Library
  private var index = EventIndex()
  /// The days whose articles the index holds.
  private var days: ClosedRange<Int>?
  /// Whether it holds the articles without a day.
  private var isPrepared = false

  init(_ library: Library) { self.library = library }

  /// Groups some of what waits; false when nothing does.
  mutating func step() throws -> Bool {
    let version = GroupingProfile.version
    let waiting = try library.waitingArticles(version: version, limit: Self.stepSize)
    guard !waiting.isEmpty else { return false }
    let entries = Self.entries(of: waiting)
    let next = try prepare(for: entries.compactMap(\.profile.day))
    let events = Dictionary(uniqueKeysWithValues: waiting.map { ($0.number, $0.event) })
    index.add(entries.compactMap { entry in (events[entry.article] ?? nil).map { (entry, $0) } })
    let new = entries.filter { (events[$0.article] ?? nil) == nil }
    let placement = index.place(new, nextEvent: next)
    var all = placement.events
    for (article, event) in events { if let event { all[article] = all[article] ?? event } }
    var tellings: [Int64: EventTelling] = [:]
    for event in Set(all.values) where index.isShared(event) {
      tellings[event] = index.telling(event).map(EventTelling.init)
    }
    let isKept = try library.keep(
      entries.map { ArticleProfile(article: $0.article, day: $0.profile.day, bytes: $0.profile.bytes) },
      version: version, events: all, next: next, tellings: tellings)
    // Somebody else has made events meanwhile: look again.
    if !isKept { reset() }
    return true
  }

  /// Has the articles at hand that those of the days can share an event with; returns the number of the next event.
  private mutating func prepare(for new: [Int]) throws -> Int64 {
    let first = new.min().map { $0 - Self.reach }
    if let first, let days, index.count > Self.mostKnown, first - days.lowerBound > Self.mostDays { reset() }
    if !isPrepared {
      try add(library.profiles(of: nil, version: GroupingProfile.version))
      isPrepared = true
    }
    if let first, let last = new.max() { try load(first...(last + Self.reach)) }
    let state = try library.eventState()
    index.keep(state.kept)
    return state.next
  }

  private mutating func load(_ wanted: ClosedRange<Int>) throws {
    let version = GroupingProfile.version
    guard let known = days else {
      days = wanted
      return try add(library.profiles(of: wanted, version: version))
    }
    if wanted.lowerBound < known.lowerBound {
      try add(library.profiles(of: wanted.lowerBound...(known.lowerBound - 1), version: version))
    }
    if wanted.upperBound > known.upperBound {
      let first = max(wanted.lowerBound, known.upperBound + 1)
      try add(library.profiles(of: first...wanted.upperBound, version: version))
    }
    days = min(wanted.lowerBound, known.lowerBound)...max(wanted.upperBound, known.upperBound)
  }

  private mutating func reset() {
    index = EventIndex()
    days = nil
    isPrepared = false
  }

  private mutating func add(_ profiles: [ArticleProfile]) throws {
    index.add(
      profiles.compactMap { profile in
        guard !index.knows(profile.article), let event = profile.event else { return nil }
        return profile.entry.map { ($0, event) }
      })
  }

  /// Reads the articles, as many at once as there are cores.
  private static func entries(of waiting: [WaitingArticle]) -> [EventIndex.Entry] {
    let found = Mutex<[EventIndex.Entry?]>(Array(repeating: nil, count: waiting.count))
    DispatchQueue.concurrentPerform(iterations: waiting.count) { place in
      let article = waiting[place].article
      let entry = EventIndex.Entry(
        article: waiting[place].number, profile: GroupingProfile(of: article), outlet: article.outlet?.name,
        words: ArticleSummary(article).words)
      found.withLock { $0[place] = entry }
    }
    return found.withLock { $0.compactMap(\.self) }
  }
}
