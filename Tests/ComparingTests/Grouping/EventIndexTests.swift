import News
import TestSupport
import Testing

@testable import Comparing

@Suite struct EventIndexTests {
  private func reports(events: Int, seed: UInt64) -> [RandomEvents<SeededNumbers>.Report] {
    var random = RandomEvents(using: SeededNumbers(seed: seed))
    return random.reports(events: events)
  }

  private func entry(_ number: Int, _ profile: GroupingProfile, outlet: String? = nil) -> EventIndex.Entry {
    EventIndex.Entry(article: Int64(number), profile: profile, outlet: outlet, words: 200)
  }

  /// Of the pairs that either grouping makes, how many both make, in per cent.
  private func agreement(_ one: [Int], _ other: [Int]) -> Int {
    var (both, either) = (0, 0)
    for first in one.indices {
      for second in (first + 1)..<max(first + 1, one.count) {
        let (a, b) = (one[first] == one[second], other[first] == other[second])
        both += a && b ? 1 : 0
        either += a || b ? 1 : 0
      }
    }
    return either == 0 ? 100 : both * 100 / either
  }

  @Test(
    "Behind the first hundred, articles that come one by one give nearly the events of all", arguments: 0..<6)
  func oneByOne(seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let profiles = reports(events: 80, seed: UInt64(seed)).map(\.profile).shuffled(using: &numbers)
    let entries = profiles.enumerated().map { entry($0, $1) }
    var index = EventIndex()
    var placed = index.place(Array(entries.prefix(100)), nextEvent: 1).events
    for (number, entry) in entries.enumerated().dropFirst(100) {
      placed.merge(index.place([entry], nextEvent: Int64(number) + 1).events) { $1 }
    }
    let events = profiles.indices.map { Int(placed[Int64($0)] ?? 0) }
    #expect(agreement(events, EventGrouping.events(of: profiles)) >= 90)
  }

  @Test("Articles placed together give nearly the events of all at once", arguments: 0..<4)
  func together(seed: Int) {
    let profiles = reports(events: 60, seed: UInt64(seed)).map(\.profile)
    var index = EventIndex()
    let placed = index.place(profiles.enumerated().map { entry($0, $1) }, nextEvent: 1).events
    let events = profiles.indices.map { Int(placed[Int64($0)] ?? 0) }
    #expect(agreement(events, EventGrouping.events(of: profiles)) >= 98)
  }

  @Test("An event keeps its number when reports come, and a new one gets the next")
  func stable() {
    let reports = reports(events: 30, seed: 5)
    var index = EventIndex()
    var events: [Int64: Int64] = [:]
    for (number, report) in reports.enumerated() {
      let next = Int64(number) + 1
      let placement = index.place([entry(number, report.profile)], nextEvent: next)
      let merged = Set(placement.merged.keys)
      for (article, event) in events where !merged.contains(event) {
        #expect(placement.events[article] == nil)
        #expect(event <= next)
      }
      events.merge(placement.events) { $1 }
    }
    #expect(index.count == reports.count)
    #expect(Set(events.keys) == Set((0..<reports.count).map(Int64.init)))
  }

  @Test("What was added is met by new articles as what was placed is")
  func added() throws {
    let reports = reports(events: 30, seed: 6)
    let events = EventGrouping.events(of: reports.map(\.profile))
    var right = 0
    for number in reports.indices.dropLast() where events[number] == events[number + 1] {
      var index = EventIndex()
      index.add(
        reports.indices.filter { $0 != number }.map {
          (entry($0, reports[$0].profile), Int64(events[$0] == number ? number + 1 : events[$0]) + 1)
        })
      let placement = index.place([entry(number, reports[number].profile)], nextEvent: 1_000)
      let expected = Int64(events[number] == number ? number + 1 : events[number]) + 1
      right += placement.events[Int64(number)] == expected ? 1 : 0
      #expect(placement.events[Int64(number)] == expected || placement.events[Int64(number)] == 1_000)
    }
    #expect(right >= 30)
  }

  @Test("Events that a reader made do not become one, and take up new articles")
  func kept() {
    let event = reports(events: 1, seed: 11)
    let profiles = event.map(\.profile)
    var index = EventIndex()
    index.add([(entry(1, profiles[0]), 7), (entry(2, profiles[0]), 9)])
    index.keep([7, 9])
    let placement = index.place([entry(3, profiles[0])], nextEvent: 20)
    #expect(placement.merged.isEmpty)
    #expect(placement.events.keys.sorted() == [3])
    #expect([7, 9].contains(placement.events[3]))
  }

  @Test("Two events that turn out one get the lower number")
  func merged() {
    let texts = [
      "The ferry Alma ran aground off Skell Point with ninety passengers. Captain Oduya called the coastguard.",
      "Ninety passengers left the ferry Alma by lifeboat. Skell Point is known for its rocks, Captain Oduya said.",
      "The ferry Alma ran aground off Skell Point. Ninety passengers left by lifeboat, Captain Oduya said. "
        + "The coastguard was called, and the rocks of Skell Point are known.",
    ]
    let profiles = texts.map { GroupingProfile(of: Article(text: $0)) }
    var index = EventIndex()
    index.add([(entry(1, profiles[0]), 9), (entry(2, profiles[1]), 4)])
    let placement = index.place([entry(3, profiles[2])], nextEvent: 20)
    #expect(placement.merged == [9: 4])
    #expect(placement.events == [1: 4, 3: 4])
  }

  @Test("Articles without words share no event, and the same one twice is one event")
  func degenerate() {
    let empty = GroupingProfile(of: Article(text: ""))
    let short = GroupingProfile(of: Article(text: "The ferry ran aground."))
    #expect(EventIndex.events(of: [empty, short, empty, short]) == [0, 1, 2, 1])
    #expect(EventIndex.events(of: []).isEmpty)
  }

  @Test("A wire story in many outlets is one event")
  func reprints() {
    let text = reports(events: 1, seed: 3)[0].text
    let copies = (0..<120).map {
      GroupingProfile(of: Article(text: TidyText.of("\(text)\n\nPrinted as number \($0).")))
    }
    #expect(Set(EventIndex.events(of: copies)) == [0])
  }

  @Test("The pair that tells most is of two outlets and no reprint")
  func telling() throws {
    let event = try SampleReports.reports.filter { $0.event == SampleReports.reports[0].event }.prefix(2)
      .map { GroupingProfile(of: try SampleReports.article($0.event, $0.outlet)) }
    var index = EventIndex()
    index.add([
      (entry(1, event[0], outlet: "Post"), 5), (entry(2, event[0], outlet: "Wire"), 5),
      (entry(3, event[1], outlet: "Post"), 5),
    ])
    #expect(index.telling(5)?.pair == [2, 3])
    #expect(index.isShared(5))
    #expect(index.telling(6) == nil)
  }

  @Test("A profile comes back from its bytes, and bytes that are none give none", arguments: 0..<10)
  func bytes(seed: UInt64) throws {
    let profile = reports(events: 1, seed: seed)[0].profile
    let back = try #require(GroupingProfile(bytes: profile.bytes))
    #expect(back.terms.map(\.key) == profile.terms.map(\.key))
    #expect((back.identity, back.day, back.quoted) == (profile.identity, profile.day, profile.quoted))
    #expect(back.bytes == profile.bytes)
    #expect(GroupingProfile(bytes: []) == nil)
    for count in 1..<8 { #expect(GroupingProfile(bytes: Array(profile.bytes.dropLast(count))) == nil) }
    #expect(GroupingProfile(bytes: Array(repeating: 255, count: 64)) == nil)
  }
}
