extension EventIndex {
  /// Two articles, by their places, and their likeness before it is divided by levels.
  struct Pair {
    let new: Int
    let other: Int
    let raw: Float
  }

  /// Below it no levels make two articles belong together.
  static let leastNoted: Float = 0.18

  /// Of a larger event the levels of those articles are looked up that are alike a new one.
  private static let mostMeasured = 24

  /// Puts the articles from `first` on into events.
  mutating func settle(_ pairs: [Pair], from first: Int, nextEvent: Int64) -> Placement {
    for pair in pairs { measure(pair.other) }
    let alike = pairs.filter { $0.raw >= AlikeArticles.least * known[$0.new].level * known[$0.other].level }
    let events = Set(alike.filter { $0.other < first }.map { known[$0.other].event }).sorted()
    var groups = events.map { members[$0] ?? [] }
    for places in groups where places.count <= Self.mostMeasured {
      for place in places { measure(place) }
    }
    var kinds: [AverageLinkage.Kind] = events.map { kept.contains($0) ? .kept : .known }
    let groupOf = Dictionary(uniqueKeysWithValues: events.enumerated().map { ($1, $0) })
    var reprints = DisjointSets(count: events.count + known.count - first)
    func number(_ place: Int) -> Int {
      place < first ? groupOf[known[place].event] ?? 0 : events.count + place - first
    }
    for pair in alike where pair.raw >= AlikeArticles.reprint {
      let (one, other) = (reprints.first(of: number(pair.new)), reprints.first(of: number(pair.other)))
      // A reprint joins one event, and does not make one of two.
      if one >= events.count || other >= events.count { reprints.unite(one, other) }
    }
    groups += Array(repeating: [], count: known.count - first)
    kinds += Array(repeating: .new, count: known.count - first)
    for place in first..<known.count { groups[reprints.first(of: number(place))].append(place) }
    let numbered = alike.map {
      (first: reprints.first(of: number($0.new)), second: reprints.first(of: number($0.other)))
    }
    return take(linked(groups, kinds, numbered), events, from: first, nextEvent: nextEvent)
  }

  /// Apart from what changes the index, which would be copied while the linkage holds it.
  private func linked(
    _ groups: [[Int]], _ kinds: [AverageLinkage.Kind], _ pairs: [(first: Int, second: Int)]
  ) -> [[Int]] {
    var linkage = AverageLinkage(groups, kinds: kinds, pairs: pairs) { likeness($0, $1) }
    return linkage.merged()
  }

  /// Makes the groups the events; the first of them stand for `events`.
  private mutating func take(
    _ groups: [[Int]], _ events: [Int64], from first: Int, nextEvent: Int64
  ) -> Placement {
    var placement = Placement()
    var next = nextEvent
    for (number, places) in groups.enumerated() where !places.isEmpty {
      let event = number < events.count ? events[number] : next
      if number >= events.count { next += 1 }
      for place in places where known[place].event != event {
        if place < first { placement.merged[known[place].event] = event }
        known[place].event = event
        placement.events[known[place].article] = event
      }
      members[event] = places
    }
    for event in placement.merged.keys { members[event] = nil }
    return placement
  }

  /// As `AlikeArticles` measures it, by what is known now.
  func likeness(_ first: Int, _ second: Int) -> Float {
    raw(first, second) / (known[first].level * known[second].level)
  }

  func raw(_ first: Int, _ second: Int) -> Float {
    let a = known[first]
    let b = known[second]
    guard !a.terms.isEmpty, !b.terms.isEmpty else { return 0 }
    if a.identity == b.identity { return 1 }
    let days = AlikeArticles.dayFactor(a.day, b.day)
    guard days > 0 else { return 0 }
    return (cosine(a, b) + bonus(a, b)) * days
  }

  private func cosine(_ a: Known, _ b: Known) -> Float {
    var sum: Float = 0
    var i = 0
    var j = 0
    while i < a.terms.count, j < b.terms.count {
      let (one, other) = (a.terms[i].number, b.terms[j].number)
      if one == other { sum += weight(of: a.terms[i], a.scale) * weight(of: b.terms[j], b.scale) }
      if one <= other { i += 1 }
      if other <= one { j += 1 }
    }
    return sum
  }
}
