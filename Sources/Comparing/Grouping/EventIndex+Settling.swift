extension EventIndex {
  /// An event with more reports is taken as it is when another comes.
  private static let mostLoose = 24
  /// Articles that are grouped anew together.
  private static let mostTogether = 48
  /// Of an event that is taken as it is so many speak for all.
  private static let speakers = 12

  /// What is grouped anew together: an article, or an event that is taken as it is.
  private struct Part {
    let places: [Int]
    let kind: AverageLinkage.Kind
    /// 0 for the new article.
    let event: Int64
    /// What it counts when an event's number is given to a group.
    let weight: Int
    let isWholeEvent: Bool
  }

  /// Finds the event of a new article.
  mutating func settle(
    _ place: Int, _ near: [(place: Int, likeness: Float)], next: inout Int64, from archive: some EventArchive,
    in placement: inout Placement
  ) throws {
    let level = level(place)
    let alike = near.map {
      (place: $0.place, raw: $0.likeness, likeness: $0.likeness / (level * self.level($0.place)))
    }
    .filter { $0.likeness >= AlikeArticles.least }
    .sorted { ($1.likeness, known[$0.place].article) < ($0.likeness, known[$1.place].article) }
    guard let likest = alike.max(by: { $0.raw < $1.raw }) else {
      return try join(place, begin(&next), from: archive, in: &placement)
    }
    // A reprint joins one event, and changes nothing else.
    if likest.raw >= AlikeArticles.reprint {
      return try join(place, known[likest.place].event, from: archive, in: &placement)
    }
    var touched: [Int64] = []
    for one in alike where !touched.contains(known[one.place].event) {
      touched.append(known[one.place].event)
    }
    let parts = try parts(place, touched, from: archive)
    let groups = linked(parts)
    try take(groups, parts, next: &next, from: archive, in: &placement)
  }

  private mutating func parts(
    _ place: Int, _ touched: [Int64], from archive: some EventArchive
  ) throws -> [Part] {
    var parts = [Part(places: [place], kind: .new, event: 0, weight: 0, isWholeEvent: false)]
    for event in touched {
      let members = try members(of: event, from: archive)
      let all = members.articles
      if !members.isKept, all.count <= Self.mostLoose, parts.count + all.count <= Self.mostTogether {
        parts += try places(of: all, from: archive).map {
          Part(places: [$0], kind: .known, event: event, weight: 1, isWholeEvent: false)
        }
      } else {
        let some =
          all.count <= Self.speakers
          ? all : (0..<Self.speakers).map { all[$0 * all.count / Self.speakers] }
        let places = try places(of: some, from: archive)
        guard !places.isEmpty else { continue }
        parts.append(
          Part(
            places: places, kind: members.isKept ? .kept : .known, event: event,
            weight: members.isKept ? .max : all.count, isWholeEvent: true))
      }
    }
    return parts
  }

  /// The numbers of the parts that belong together.
  private func linked(_ parts: [Part]) -> [[Int]] {
    let all = parts.flatMap(\.places)
    let partOf = parts.indices.flatMap { part in parts[part].places.map { _ in part } }
    var groups: [[Int]] = Array(repeating: [], count: parts.count)
    for (member, part) in partOf.enumerated() { groups[part].append(member) }
    var pairs: [(first: Int, second: Int)] = []
    for first in parts.indices {
      for second in parts.indices where second > first { pairs.append((first, second)) }
    }
    var linkage = AverageLinkage(groups, kinds: parts.map(\.kind), pairs: pairs, likeness: likeness(of: all))
    return linkage.merged().filter { !$0.isEmpty }.map { Set($0.map { partOf[$0] }).sorted() }
  }

  /// How alike two of the articles are, by their numbers among these.
  private func likeness(of all: [Int]) -> (Int, Int) -> Float {
    let levels = all.map(level)
    let cosines = PairCosines(of: all.map { known[$0].terms })
    return { one, other in
      known[all[one]].likeness(to: known[all[other]]) { cosines[one, other] } / (levels[one] * levels[other])
    }
  }

  /// Makes the groups of parts the events.
  private mutating func take(
    _ groups: [[Int]], _ parts: [Part], next: inout Int64, from archive: some EventArchive,
    in placement: inout Placement
  ) throws {
    let numbers = numbers(groups, parts)
    let left = Set(parts.map(\.event)).subtracting(numbers.values)
    for (group, members) in groups.enumerated() {
      let event = numbers[group] ?? begin(&next)
      for part in members.map({ parts[$0] }) where part.event != event {
        let places =
          part.isWholeEvent
          ? try self.places(of: self.members(of: part.event, from: archive).articles, from: archive)
          : part.places
        for place in places { try join(place, event, from: archive, in: &placement) }
        if left.contains(part.event), part.event != 0, placement.merged[part.event] == nil {
          placement.merged[part.event] = event
        }
      }
    }
  }

  /// The number of each group that has one: that of most of its reports, of equals the lower; none twice.
  private func numbers(_ groups: [[Int]], _ parts: [Part]) -> [Int: Int64] {
    var claims: [(weight: Int, event: Int64, group: Int)] = []
    for (group, members) in groups.enumerated() {
      let byEvent = Dictionary(grouping: members.map { parts[$0] }.filter { $0.event != 0 }, by: \.event)
      claims += byEvent.map { event, parts in
        (parts.reduce(0) { $1.weight == .max ? .max : $0 + $1.weight }, event, group)
      }
    }
    claims.sort { ($1.weight, $0.event, $0.group) < ($0.weight, $1.event, $1.group) }
    var numbers: [Int: Int64] = [:]
    var taken: Set<Int64> = []
    for claim in claims where numbers[claim.group] == nil && !taken.contains(claim.event) {
      numbers[claim.group] = claim.event
      taken.insert(claim.event)
    }
    return numbers
  }
}
