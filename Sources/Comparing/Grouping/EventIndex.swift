/// Knows which event each of many articles reports, and says where a new one belongs.
///
///     var index = EventIndex()
///     index.place([flood, election], nextEvent: 1).events       // [1: 1, 2: 2]
///     index.place([floodAgain], nextEvent: 3).events            // [3: 1]
///
/// The likeness and the threshold are those of `EventGrouping`, and so is the method: a new article begins as a
/// group of its own, the known events as theirs. An event keeps its number when reports come. Two events that turn
/// out one become the one with the lower number, unless a reader or an article's own words made either.
public struct EventIndex {
  /// An article by the number that the caller knows it by.
  public struct Entry: Sendable {
    public let article: Int64
    public let profile: GroupingProfile
    public let outlet: String?
    public let words: Int

    public init(article: Int64, profile: GroupingProfile, outlet: String?, words: Int) {
      self.article = article
      self.profile = profile
      self.outlet = outlet
      self.words = words
    }
  }

  /// What came of placing articles.
  public struct Placement: Hashable, Sendable {
    /// The event of each new article, and of those whose event became another's.
    public var events: [Int64: Int64] = [:]
    /// The events that are another's now.
    public var merged: [Int64: Int64] = [:]
  }

  struct Known {
    let article: Int64
    let terms: [TermTable.Packed]
    let quoted: [UInt64]
    let day: Int?
    let identity: UInt64
    let outlet: String?
    let words: Int
    var event: Int64 = 0
    /// What a term's count weighs in the whole and in the opening.
    var scale: (all: Float, opening: Float) = (0, 0)
    /// The highest likenesses to others, falling, before they are divided by levels.
    var nearest: [Float] = []
    var level: Float = 1
    /// Whether `nearest` and `level` have been looked up; of what was added they are when needed.
    var isMeasured = false
  }

  var table = TermTable()
  var known: [Known] = []
  var places: [Int64: Int] = [:]
  /// The articles of each event, by their places.
  var members: [Int64: [Int]] = [:]
  /// Events whose articles are not given to another event.
  var kept: Set<Int64> = []
  var lists = TermLists()
  /// The weights of one article by term number; 0 between two uses.
  var weights: [Float] = []
  private var identities: [UInt64: Int] = [:]
  private var weighedAt = 0

  public init() {}

  /// How many articles it knows.
  public var count: Int { known.count }

  public func knows(_ article: Int64) -> Bool { places[article] != nil }

  /// Whether more than one article is of the event.
  public func isShared(_ event: Int64) -> Bool { members[event, default: []].count > 1 }

  /// Names events that must not become another's: those that a reader or an article's own words made.
  public mutating func keep(_ events: Set<Int64>) { kept.formUnion(events) }

  /// Takes up articles whose events are known.
  public mutating func add(_ entries: [(entry: Entry, event: Int64)]) {
    let first = known.count
    for (entry, event) in entries where places[entry.article] == nil { takeUp(entry, of: event) }
    finish(from: first)
  }

  /// Finds the events of new articles, numbering events that are new from `nextEvent`.
  ///
  /// The order of the entries does not matter, but that of the calls may.
  public mutating func place(_ entries: [Entry], nextEvent: Int64) -> Placement {
    let first = known.count
    for entry in entries where places[entry.article] == nil { takeUp(entry, of: 0) }
    finish(from: first)
    var pairs: [Pair] = []
    for place in first..<known.count {
      let near = nearest(to: place)
      note(near, of: place, before: first)
      pairs += near.filter { $0.likeness >= Self.leastNoted }.map {
        Pair(new: place, other: $0.place, raw: $0.likeness)
      }
    }
    return settle(pairs, from: first, nextEvent: nextEvent)
  }

  /// For each profile the index of the first one of its event, when they come one by one.
  public static func events(of profiles: [GroupingProfile]) -> [Int] {
    var index = EventIndex()
    for (number, profile) in profiles.enumerated() {
      let entry = Entry(article: Int64(number), profile: profile, outlet: nil, words: 0)
      _ = index.place([entry], nextEvent: Int64(number) + 1)
    }
    var first: [Int64: Int] = [:]
    return index.known.enumerated().map { number, article in
      first[article.event] = first[article.event] ?? number
      return first[article.event] ?? number
    }
  }

  private mutating func takeUp(_ entry: Entry, of event: Int64) {
    let place = known.count
    let profile = entry.profile
    known.append(
      Known(
        article: entry.article, terms: table.add(profile.terms), quoted: profile.quoted, day: profile.day,
        identity: profile.identity, outlet: entry.outlet, words: entry.words, event: event))
    places[entry.article] = place
    if event != 0 { members[event, default: []].append(place) }
  }

  /// Weighs the articles from `first` on, and all when the collection has grown by a quarter since.
  private mutating func finish(from first: Int) {
    weights += Array(repeating: 0, count: table.count - weights.count)
    if known.count > weighedAt + weighedAt / 4 {
      table.weigh()
      weighedAt = known.count
      for place in 0..<first { known[place].scale = scale(of: known[place].terms) }
    }
    for place in first..<known.count {
      known[place].scale = scale(of: known[place].terms)
      lists.add(
        place, known[place].terms.map { ($0, weight(of: $0, known[place].scale)) }, terms: table.count)
    }
  }

  /// How alike the article is to those that share weighty terms with it.
  private mutating func nearest(to place: Int) -> [(place: Int, likeness: Float)] {
    let article = known[place]
    var near: [(place: Int, likeness: Float)] = []
    guard !article.terms.isEmpty else { return [] }
    let weighted = article.terms.map { ($0.number, weight(of: $0, article.scale)) }
    for (term, weight) in weighted { weights[term] = weight }
    let candidates = lists.candidates(for: place, weighted)
    for other in candidates { near.append((other, raw(article, known[other], known[other].terms))) }
    for (term, _) in weighted { weights[term] = 0 }
    if let twin = identities[article.identity], twin != place, !candidates.contains(twin) {
      near.append((twin, 1))
    }
    identities[article.identity] = identities[article.identity] ?? place
    return near
  }

  /// The likeness of the article whose `weights` are spread out to another.
  private func raw(_ article: Known, _ other: Known, _ terms: [TermTable.Packed]) -> Float {
    if article.identity == other.identity { return 1 }
    let days = AlikeArticles.dayFactor(article.day, other.day)
    guard days > 0 else { return 0 }
    var cosine: Float = 0
    for term in terms where weights[term.number] > 0 {
      cosine += weights[term.number] * weight(of: term, other.scale)
    }
    return (cosine + bonus(article, other)) * days
  }

  func bonus(_ one: Known, _ other: Known) -> Float {
    one.quoted.shares(with: other.quoted) ? AlikeArticles.quotationBonus : 0
  }

  func weight(of term: TermTable.Packed, _ scale: (all: Float, opening: Float)) -> Float {
    table.rarities[term.number]
      * (TermTable.damped[term.count] * scale.all + TermTable.damped[term.opening] * scale.opening)
  }

  /// As `TermVectors` makes unit vectors.
  private func scale(of terms: [TermTable.Packed]) -> (all: Float, opening: Float) {
    var all: Float = 0
    var opening: Float = 0
    for term in terms {
      let rarity = table.rarities[term.number]
      all += (rarity * TermTable.damped[term.count]).squared
      opening += (rarity * TermTable.damped[term.opening]).squared
    }
    guard all > 0 else { return (0, 0) }
    let length = all.squareRoot()
    let plain = (
      all: 1 / length, opening: opening > 0 ? TermVectors.openingShare / opening.squareRoot() : Float(0)
    )
    let whole = terms.reduce(Float(0)) { $0 + weight(of: $1, plain).squared }.squareRoot()
    let unit = min(1, length / TermVectors.leastLength) / whole
    return (plain.all * unit, plain.opening * unit)
  }

  /// Keeps the highest likenesses on either side, from which levels follow.
  private mutating func note(_ near: [(place: Int, likeness: Float)], of place: Int, before first: Int) {
    for (other, likeness) in near where likeness > 0 {
      known[place].note(likeness)
      if other < first, known[other].isMeasured {
        known[other].note(likeness)
        known[other].level = AlikeArticles.level(known[other].nearest, among: known.count)
      }
    }
    known[place].level = AlikeArticles.level(known[place].nearest, among: known.count)
    known[place].isMeasured = true
  }

  /// Looks up the level of an article that was added.
  mutating func measure(_ place: Int) {
    guard !known[place].isMeasured else { return }
    for (_, likeness) in nearest(to: place) where likeness > 0 { known[place].note(likeness) }
    known[place].level = AlikeArticles.level(known[place].nearest, among: known.count)
    known[place].isMeasured = true
  }
}

extension EventIndex.Known {
  fileprivate mutating func note(_ likeness: Float) {
    guard nearest.count < AlikeArticles.levelRank || likeness > nearest[nearest.count - 1] else { return }
    let place = nearest.firstIndex { $0 < likeness } ?? nearest.count
    nearest.insert(likeness, at: place)
    if nearest.count > AlikeArticles.levelRank { nearest.removeLast() }
  }
}

extension Float {
  fileprivate var squared: Float { self * self }
}
