extension EventIndex {
  /// What a list shows first of an event.
  public struct Telling: Hashable, Sendable {
    /// The article that is most like all others, after whose headline the event is named.
    public let central: Int64
    /// The two articles that tell most beside each other; nil for an event of one.
    public let pair: [Int64]?
  }

  /// Of a large event so many of its reports are looked at: the first ones, and so many at the end.
  private static let mostMembers = 36
  /// Of these the longest.
  private static let mostReports = 12
  /// From this likeness on, before levels, two reports are mostly one text.
  private static let sameText: Float = 0.6
  private static let fullLength: Float = 800

  /// What to show first of each of the events; nothing for one that has no reports.
  public mutating func tellings(
    of events: some Sequence<Int64>, from archive: some EventArchive = EmptyArchive()
  ) throws -> [Int64: Telling] {
    var tellings: [Int64: Telling] = [:]
    for event in events {
      let all = try members(of: event, from: archive).articles
      guard !all.isEmpty else { continue }
      let some =
        all.count <= Self.mostMembers
        ? all : all.prefix(Self.mostMembers / 2) + all.suffix(Self.mostMembers / 2)
      let places = try places(of: some, from: archive)
      tellings[event] = telling(places)
    }
    return tellings
  }

  /// Two reports tell most when they are of different outlets, alike, no reprints of each other, and long.
  private func telling(_ all: [Int]) -> Telling? {
    let places = all.sorted { (-known[$0].words, known[$0].article) < (-known[$1].words, known[$1].article) }
      .prefix(Self.mostReports).sorted { known[$0].article < known[$1].article }
    guard !places.isEmpty else { return nil }
    var sums = Array(repeating: Float(0), count: places.count)
    var best: (value: Float, first: Int, second: Int)?
    for i in places.indices {
      for j in places.indices where j > i {
        let likeness = raw(places[i], places[j])
        sums[i] += likeness
        sums[j] += likeness
        let value = value(of: places[i], places[j], likeness)
        if best.map({ value > $0.value }) ?? true { best = (value, places[i], places[j]) }
      }
    }
    let central = places.indices.max { (sums[$0], -$0) < (sums[$1], -$1) } ?? 0
    return Telling(
      central: known[places[central]].article,
      pair: best.map { [known[$0.first].article, known[$0.second].article] })
  }

  private func value(of first: Int, _ second: Int, _ likeness: Float) -> Float {
    let shorter = Float(min(known[first].words, known[second].words))
    let length = 0.3 + 0.7 * min(1, shorter / Self.fullLength)
    let sameness =
      likeness <= Self.sameText ? 1 : max(0.05, 1 - (likeness - Self.sameText) / (1 - Self.sameText))
    let outlets: Float = known[first].outlet != known[second].outlet ? 1 : 0.4
    return likeness * sameness * length * outlets
  }
}
