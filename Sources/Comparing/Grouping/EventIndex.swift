/// Knows which event each of many articles reports, and says where a new one belongs.
///
///     var index = EventIndex()
///     try index.place([flood, election], nextEvent: 1).events       // [1: 1, 2: 2]
///     try index.place([floodAgain], nextEvent: 3).events            // [3: 1]
///
/// The likeness and the threshold are those of `EventGrouping`. Articles are placed one after another: what a new one
/// is like is grouped anew together with it, so that an early mistake does not stay. An event keeps its number as long
/// as most of its reports stay together. What has been placed before is fetched from an archive when something new
/// comes near it, so that a small index can place articles among any number of others.
public struct EventIndex {
  /// An article by the number that the caller knows it by.
  public struct Report: Sendable {
    public let article: Int64
    public let profile: GroupingProfile
    /// The event it has been put into; nil for one that waits for it.
    public let event: Int64?
    public let nearest: NearestLikenesses

    public init(
      article: Int64, profile: GroupingProfile, event: Int64? = nil,
      nearest: NearestLikenesses = NearestLikenesses()
    ) {
      self.article = article
      self.profile = profile
      self.event = event
      self.nearest = nearest
    }
  }

  public struct Members: Hashable, Sendable {
    public var articles: [Int64]
    public let isKept: Bool

    public init(articles: [Int64], isKept: Bool) {
      self.articles = articles
      self.isKept = isKept
    }

    /// Where the article belongs, nil when it is there.
    fileprivate func place(for article: Int64) -> Int? {
      let place = articles.firstIndex(from: Int(article)) { Int($0) }
      return place < articles.count && articles[place] == article ? nil : place
    }
  }

  /// What came of placing articles.
  public struct Placement: Sendable {
    /// The event of each new article, and of those whose event is another now.
    public internal(set) var events: [Int64: Int64] = [:]
    /// The events that are another's now.
    public internal(set) var merged: [Int64: Int64] = [:]
    /// Where the new articles will be found.
    public internal(set) var signatures: [Signature] = []
    /// The likenesses that are new.
    public internal(set) var nearest: [Int64: NearestLikenesses] = [:]
    /// The events that have, or had, several reports, and have other ones now.
    public internal(set) var changed: Set<Int64> = []
    /// The events that have no reports any more.
    public internal(set) var left: Set<Int64> = []
  }

  /// Likeness, before levels, from which on one article speaks for another, and how many of them are enough.
  private static let spokenFor: Float = 0.5
  private static let mostSpeakers = 16
  /// Articles that are looked at together before they are placed one after another.
  private static let atOnce = 256

  let rarities: TermRarities
  /// Articles that have been placed, here and in the archive.
  public private(set) var count: Int
  var known: [KnownArticle] = []
  var places = ArticlePlaces()
  private var events: [Int64: Members] = [:]
  var signatures = Signatures()
  var spread = SpreadTerms()

  /// An index that begins with an archive of `count` articles, whose terms are so rare.
  public init(_ rarities: TermRarities = TermRarities(), count: Int = 0) {
    self.rarities = rarities
    self.count = count
  }

  /// How many articles it has at hand; one that has too many may be begun anew, if its archive has them.
  public var held: Int { known.count }

  /// Finds the events of new articles, one after another, numbering events that are new from `nextEvent`.
  ///
  /// A report that has an event keeps it, and becomes known to those that come. Throws what the archive throws.
  public mutating func place(
    _ reports: [Report], nextEvent: Int64, from archive: some EventArchive = EmptyArchive()
  ) throws -> Placement {
    var placement = Placement()
    var next = nextEvent
    for first in stride(from: 0, to: reports.count, by: Self.atOnce) {
      let some = reports[first..<min(reports.count, first + Self.atOnce)]
      for foreseen in try foresee(some, from: archive) {
        try settle(foreseen, next: &next, from: archive, in: &placement)
      }
    }
    placement.left = placement.left.filter { events[$0]?.articles.isEmpty ?? false }
    placement.changed.subtract(placement.left)
    return placement
  }

  private mutating func settle(
    _ foreseen: ForeseenArticle, next: inout Int64, from archive: some EventArchive,
    in placement: inout Placement
  ) throws {
    let place = takeUp(foreseen.known)
    let near = try near(place, foreseen, from: archive)
    note(near, of: place, in: &placement)
    let event = known[place].event
    if event != 0 {
      try join(place, event, from: archive, in: &placement)
    } else {
      try settle(place, near, next: &next, from: archive, in: &placement)
    }
    if !isSpokenFor(place, near) {
      let signature = Signature(
        article: known[place].article, day: known[place].day, foreseen.weightiest)
      try signatures.add(signature, from: archive)
      placement.signatures.append(signature)
    }
    count += 1
  }

  /// Whether enough articles of the same day and event are so like this one that whatever comes near it comes near
  /// them: it need not be found itself. So a day of thousands of nearly equal texts costs no more than any other.
  private func isSpokenFor(_ place: Int, _ near: [(place: Int, likeness: Float)]) -> Bool {
    let article = known[place]
    var speakers = 0
    for (other, likeness) in near
    where likeness >= Self.spokenFor && known[other].event == article.event && known[other].day == article.day
    {
      speakers += 1
    }
    return speakers >= Self.mostSpeakers
  }

  /// How alike two articles are, before levels.
  func raw(_ first: Int, _ second: Int) -> Float {
    known[first].likeness(to: known[second]) { known[first].terms.cosine(known[second].terms) }
  }

  /// Keeps the highest likenesses on either side, from which levels follow.
  private mutating func note(
    _ near: [(place: Int, likeness: Float)], of place: Int, in placement: inout Placement
  ) {
    for (other, likeness) in near {
      known[place].nearest.note(likeness)
      if known[other].nearest.note(likeness) {
        placement.nearest[known[other].article] = known[other].nearest
      }
    }
    placement.nearest[known[place].article] = known[place].nearest
  }

  /// What likenesses of the article are divided by.
  func level(_ place: Int) -> Float { AlikeArticles.level(known[place].nearest.values, among: count + 1) }
}

extension EventIndex {
  /// Has the article at hand, in the place of what was known of it.
  private mutating func takeUp(_ article: KnownArticle) -> Int {
    if let place = places[article.article] {
      known[place] = article
      return place
    }
    places.put(article.article, at: known.count)
    known.append(article)
    return known.count - 1
  }

  /// Has the articles at hand; those that the archive does not know are passed by.
  mutating func load(
    _ articles: [Int64], from archive: some EventArchive, _ cores: Cores = Cores(areFree: false)
  ) throws {
    let missing = Set(articles.filter { places[$0] == nil }).sorted()
    let rarities = rarities
    // What is fetched is longer than what is made of it.
    for first in stride(from: 0, to: missing.count, by: Self.atOnce) {
      let some = missing[first..<min(missing.count, first + Self.atOnce)]
      let reports = try archive.reports(Array(some))
      let loaded = cores.all(reports.count, in: ()) { number, _ in KnownArticle(reports[number], rarities) }
      for article in loaded { _ = takeUp(article) }
    }
  }

  /// The members of the event as the archive and this index know them.
  mutating func members(of event: Int64, from archive: some EventArchive) throws -> Members {
    if let members = events[event] { return members }
    let members = try archive.members(of: event)
    events[event] = members
    return members
  }

  /// The places of articles, which are fetched if need be.
  mutating func places(of articles: [Int64], from archive: some EventArchive) throws -> [Int] {
    try load(articles, from: archive)
    return articles.compactMap { places[$0] }
  }

  /// Puts the article into the event.
  mutating func join(
    _ place: Int, _ event: Int64, from archive: some EventArchive, in placement: inout Placement
  ) throws {
    let article = known[place].article
    let old = known[place].event
    if old != 0, old != event {
      events[old]?.articles.removeAll { $0 == article }
      placement.changed.insert(old)
      placement.left.insert(old)
    }
    known[place].event = event
    let count = try add(article, to: event, from: archive)
    placement.events[article] = event
    if count > 1 { placement.changed.insert(event) }
  }

  /// Has the article among those of the event, and gives how many they are; in place, since they may be many.
  private mutating func add(
    _ article: Int64, to event: Int64, from archive: some EventArchive
  ) throws -> Int {
    _ = try members(of: event, from: archive)
    if let place = events[event]?.place(for: article) { events[event]?.articles.insert(article, at: place) }
    return events[event]?.articles.count ?? 0
  }

  /// A new event, without articles yet.
  mutating func begin(_ next: inout Int64) -> Int64 {
    events[next] = Members(articles: [], isKept: false)
    next += 1
    return next - 1
  }
}

extension EventIndex {
  /// For each profile the index of the first one of its event, when they come one by one.
  public static func events(of profiles: [GroupingProfile]) -> [Int] {
    var archive = MemoryArchive()
    var index = EventIndex()
    for (number, profile) in profiles.enumerated() {
      if number >= TermRarities.nextCount(after: index.rarities.articles) {
        index = EventIndex(archive.rarities(), count: number)
      }
      let report = Report(article: Int64(number) + 1, profile: profile)
      // An archive in memory refuses nothing.
      guard let placement = try? index.place([report], nextEvent: archive.nextEvent, from: archive) else {
        continue
      }
      archive.take([report], placement)
    }
    return archive.firsts
  }
}
