import News
import TestSupport
import Testing

@testable import Comparing

@Suite struct EventIndexTests {
  private func reports(events: Int, seed: UInt64) -> [RandomEvents<SeededNumbers>.Report] {
    var random = RandomEvents(using: SeededNumbers(seed: seed))
    return random.reports(events: events)
  }

  private func report(_ number: Int, _ profile: GroupingProfile, event: Int64? = nil) -> EventIndex.Report {
    EventIndex.Report(article: Int64(number), profile: profile, event: event)
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

  @Test("Articles that come one by one give nearly the events of all at once", arguments: 0..<6)
  func oneByOne(seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let profiles = reports(events: 80, seed: UInt64(seed)).map(\.profile).shuffled(using: &numbers)
    #expect(agreement(EventIndex.events(of: profiles), EventGrouping.events(of: profiles)) >= 97)
  }

  @Test(
    "An index that is begun anew before each article gives the events of one that knows all", arguments: 0..<3
  )
  func fromTheArchive(seed: Int) throws {
    let reports = reports(events: 40, seed: UInt64(seed)).enumerated().map { report($0 + 1, $1.profile) }
    var known = EventIndex()
    var archives = (known: MemoryArchive(), fresh: MemoryArchive())
    for report in reports {
      let placement = try known.place([report], nextEvent: archives.known.nextEvent, from: archives.known)
      archives.known.take([report], placement)
      var fresh = EventIndex(TermRarities(), count: archives.fresh.count)
      let again = try fresh.place([report], nextEvent: archives.fresh.nextEvent, from: archives.fresh)
      archives.fresh.take([report], again)
      #expect(again.events == placement.events)
      #expect(again.nearest == placement.nearest)
    }
    #expect(archives.known.firsts == archives.fresh.firsts)
  }

  @Test("How many articles come together changes nothing", arguments: [1, 7, 50])
  func anyStep(size: Int) throws {
    let reports = reports(events: 30, seed: 8).enumerated().map { report($0 + 1, $1.profile) }
    var index = EventIndex()
    var events: [Int64: Int64] = [:]
    var next: Int64 = 1
    for first in stride(from: 0, to: reports.count, by: size) {
      events.merge(
        try index.place(Array(reports[first..<min(reports.count, first + size)]), nextEvent: next).events
      ) { $1 }
      next = max(next, (events.values.max() ?? 0) + 1)
    }
    var whole = EventIndex()
    // Numbers that no article has any more are not counted on.
    let all = try whole.place(reports, nextEvent: 1).events
    for one in reports {
      for other in reports {
        let areOne = all[one.article] == all[other.article]
        #expect((events[one.article] == events[other.article]) == areOne)
      }
    }
  }

  @Test("Articles that are looked at together are placed as one by one", arguments: 0..<4)
  func together(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    var random = RandomEvents(using: SeededNumbers(seed: seed), facts: 8, others: 4)
    var reports = random.reports(events: 150).enumerated().map { report($0 + 1, $1.profile) }
    // Some come again with another's text, before or after those that are like them.
    for _ in 0..<30 {
      guard let one = reports.randomElement(using: &numbers),
        let other = reports.randomElement(using: &numbers)
      else { continue }
      reports.append(EventIndex.Report(article: one.article, profile: other.profile))
    }
    reports.shuffle(using: &numbers)
    var index = EventIndex()
    let together = try index.place(reports, nextEvent: 1)
    var alone = EventIndex()
    var events: [Int64: Int64] = [:]
    var nearest: [Int64: NearestLikenesses] = [:]
    var signatures: [Signature] = []
    var next: Int64 = 1
    for report in reports {
      let placement = try alone.place([report], nextEvent: next)
      next = max(next, (placement.events.values.max() ?? 0) + 1)
      events.merge(placement.events) { $1 }
      nearest.merge(placement.nearest) { $1 }
      signatures += placement.signatures
    }
    #expect(reports.count > 256)
    #expect(together.events == events)
    #expect(together.nearest == nearest)
    #expect(together.signatures == signatures)
  }

  @Test("An event keeps its number while most of its reports stay, and a new one gets the next")
  func stable() throws {
    let reports = reports(events: 30, seed: 5)
    var index = EventIndex()
    var events: [Int64: Int64] = [:]
    var moves = 0
    for (number, one) in reports.enumerated() {
      let next = (events.values.max() ?? 0) + 1
      let placement = try index.place([report(number, one.profile)], nextEvent: next)
      for (article, event) in placement.events where events[article] != nil {
        moves += 1
        #expect(events[article] != event)
      }
      events.merge(placement.events) { $1 }
      #expect(events[Int64(number)] != nil)
    }
    #expect(index.count == reports.count)
    #expect(moves * 10 <= reports.count)
  }

  @Test("Events that a reader made do not become one, and take up new articles")
  func kept() throws {
    let profile = reports(events: 1, seed: 11)[0].profile
    var index = EventIndex()
    let archive = KeptArchive(reports: [report(1, profile, event: 7), report(2, profile, event: 9)])
    let placement = try index.place([report(3, profile)], nextEvent: 20, from: archive)
    #expect(placement.merged.isEmpty)
    #expect(placement.events.keys.sorted() == [3])
    #expect([7, 9].contains(placement.events[3]))
  }

  @Test("Two events that turn out one get the lower number")
  func merged() throws {
    var index = EventIndex()
    var events: [Int64: Int64] = [:]
    for (number, text) in [Self.aground, Self.lifeboats].enumerated() {
      let one = report(number + 1, GroupingProfile(of: Article(text: text)), event: number == 0 ? 9 : 4)
      events.merge(try index.place([one], nextEvent: 20).events) { $1 }
    }
    #expect(events == [1: 9, 2: 4])
    let placement = try index.place([report(3, GroupingProfile(of: Article(text: Self.both)))], nextEvent: 20)
    #expect(placement.merged == [9: 4])
    #expect(placement.events == [1: 4, 3: 4])
    #expect(placement.left == [9] && placement.changed == [4])
  }

  private static let aground =
    "The ferry Alma ran aground off Skell Point with ninety passengers. Captain Oduya called the coastguard."
  private static let lifeboats =
    "Ninety passengers left the ferry Alma by lifeboat. Skell Point is known for its rocks, Captain Oduya said."
  private static let both =
    "The ferry Alma ran aground off Skell Point. Ninety passengers left by lifeboat, Captain Oduya said. "
    + "The coastguard was called, and the rocks of Skell Point are known."

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

  @Test("Of many nearly equal texts of a day a few are enough to find the others by", arguments: 0..<3)
  func nearlyEqual(seed: UInt64) throws {
    let text = reports(events: 1, seed: seed)[0].text
    var archive = MemoryArchive()
    var kept: [Int?: Int] = [:]
    for number in 0..<150 {
      let article = Article(
        published: number < 100 ? PublicationDate("2025-03-01") : nil,
        text: TidyText.of("\(text)\n\nPrinted as number \(number)."))
      var index = EventIndex(TermRarities(), count: archive.count)
      let one = report(number + 1, GroupingProfile(of: article))
      let placement = try index.place([one], nextEvent: archive.nextEvent, from: archive)
      archive.take([one], placement)
      for signature in placement.signatures { kept[signature.day, default: 0] += 1 }
    }
    #expect(Set(archive.firsts) == [0])
    #expect(archive.count == 150)
    #expect(kept.count == 2 && kept.values.allSatisfy { (8...20).contains($0) })
  }

  @Test("The pair that tells most is of two outlets and no reprint")
  func telling() throws {
    let samples = try SampleReports.reports.filter { $0.event == SampleReports.reports[0].event }.prefix(2)
      .map { try SampleReports.article($0.event, $0.outlet) }
    let event = [(0, "Post"), (0, "Wire"), (1, "Post")].map { sample, outlet in
      let article = samples[sample]
      return GroupingProfile(
        of: Article(
          title: article.title, outlet: Outlet(name: outlet), published: article.published, text: article.text
        ))
    }
    var index = EventIndex()
    _ = try index.place(event.enumerated().map { report($0 + 1, $1, event: 5) }, nextEvent: 6)
    let tellings = try index.tellings(of: [5, 6])
    #expect(tellings[5]?.pair == [2, 3])
    #expect(tellings[6] == nil)
  }

  @Test("A profile comes back from its bytes, and bytes that are none give none", arguments: 0..<10)
  func bytes(seed: UInt64) throws {
    let profile = reports(events: 1, seed: seed)[0].profile
    let back = try #require(GroupingProfile(bytes: profile.bytes))
    #expect(back.terms.map(\.key) == profile.terms.map(\.key))
    #expect(
      (back.identity, back.day, back.quoted) == (profile.identity, profile.day, profile.quoted)
        && (back.outlet, back.words) == (profile.outlet, profile.words))
    #expect(back.bytes == profile.bytes)
    #expect(GroupingProfile(bytes: []) == nil)
    for count in 1..<4 { #expect(GroupingProfile(bytes: Array(profile.bytes.dropLast(count))) == nil) }
    #expect(GroupingProfile(bytes: Array(repeating: 255, count: 64)) == nil)
  }
}

/// An archive of events that readers have had a hand in.
private struct KeptArchive: EventArchive {
  let reports: [EventIndex.Report]

  func reports(_ articles: [Int64]) -> [EventIndex.Report] {
    reports.filter { articles.contains($0.article) }
  }

  func members(of event: Int64) -> EventIndex.Members {
    EventIndex.Members(articles: reports.filter { $0.event == event }.map(\.article), isKept: true)
  }

  func list(_ part: Int, of block: Int) -> [UInt8]? { nil }

  func signatures(of block: Int, from piece: Int, _ body: (UnsafeRawBufferPointer) -> Void) {
    for report in reports {
      let terms = WeighedTerms(report.profile, TermRarities())
      let signature = Signature(
        article: report.article, day: report.profile.day, terms.weightiest(Signature.mostTerms))
      signature.bytes.withUnsafeBytes(body)
    }
  }

  func blocks() -> [Int] { [Signature.block(of: reports.first?.profile.day)] }
}
