import News
import TestSupport
import Testing

@testable import Library

@Suite struct LibraryEventsTests {
  let fixture: LibraryFixture
  let library: Library

  init() throws {
    fixture = try LibraryFixture()
    library = try fixture.open()
    _ = try library.store([.wire, .monitor, .plain])
  }

  private func profile(_ waiting: WaitingArticle) -> ArticleProfile {
    ArticleProfile(article: waiting.number, day: waiting.article.published?.dayNumber, bytes: [1, 2, 3])
  }

  /// Stores a profile of everything that waits, and what waits alone as an event of its own.
  private func keepAll(version: Int = 1) throws {
    let waiting = try library.waitingArticles(version: version, limit: 10)
    var next = try library.eventState().next
    let first = next
    var events: [Int64: Int64] = [:]
    for article in waiting {
      events[article.number] = article.event ?? next
      if article.event == nil { next += 1 }
    }
    #expect(
      try library.keep(waiting.map(profile), version: version, events: events, next: first, tellings: [:]))
  }

  @Test func whatWaitsIsLookedAtOnceAndAgainForANewVersionOrText() throws {
    #expect(try library.waitingArticles(version: 1, limit: 2).count == 2)
    try keepAll()
    #expect(try library.waitingArticles(version: 1, limit: 10).isEmpty)
    #expect(try !library.hasWaitingArticles(version: 1))
    #expect(try library.waitingArticles(version: 2, limit: 10).count == 3)
    var changed = Article.wire
    changed.title = "Talks end"
    _ = try library.store([changed])
    let waiting = try library.waitingArticles(version: 1, limit: 10)
    #expect(waiting.map(\.article.id) == [Article.wire.id])
    #expect(try waiting.first?.event == library.event(of: Article.monitor.id))
  }

  @Test func articlesOfOneNameAreOneEventThatIsKept() throws {
    try keepAll()
    let talks = try #require(try library.event(of: Article.wire.id))
    #expect(try library.event(of: Article.monitor.id) == talks)
    #expect(try library.eventState().kept == [talks])
    #expect(try library.memberships().reports.isEmpty)
    try library.tell([talks: EventTelling(central: 1, pair: [1, 2])])
    let found = try library.memberships()
    #expect(found.events[talks]?.pair == [Article.wire.id, Article.monitor.id])
    #expect(found.events[talks]?.id == Event.ID(name: "Tokyo talks"))
    #expect(found.events[talks]?.name == "Tokyo talks")
    #expect(found.reports == [Article.wire.id: talks, Article.monitor.id: talks])
  }

  @Test func nothingIsStoredWhenOthersHaveMadeEvents() throws {
    let waiting = try library.waitingArticles(version: 1, limit: 10)
    let stale = try library.eventState().next
    _ = try library.correct([Article.plain.id], to: nil)
    #expect(
      try !library.keep(waiting.map(profile), version: 1, events: [:], next: stale, tellings: [:]))
    #expect(try library.profiles(of: nil, version: 1).isEmpty)
  }

  @Test func whatAReaderHasPutRightIsNotUndone() throws {
    try keepAll()
    let talks = try #require(try library.event(of: Article.wire.id))
    let split = try library.correct([Article.monitor.id], to: nil)
    let own = try #require(try library.event(of: Article.monitor.id))
    #expect(own != talks && split.changed == [talks, own])
    let number = try #require(
      try library.waitingArticles(version: 2, limit: 10).first {
        $0.article.id == Article.monitor.id
      }?.number)
    let next = try library.eventState().next
    #expect(try library.keep([], version: 1, events: [number: talks], next: next, tellings: [:]))
    #expect(try library.event(of: Article.monitor.id) == own)
    #expect(try library.memberships().corrected == [Article.monitor.id])
    #expect(try library.eventState().kept == [talks, own])
  }

  @Test func numbersOfEventsAreNotUsedAgain() throws {
    try keepAll()
    let plain = try #require(try library.event(of: Article.plain.id))
    let talks = try #require(try library.event(of: Article.wire.id))
    let next = try library.eventState().next
    _ = try library.merge(plain, into: talks)
    #expect(try library.event(of: Article.plain.id) == talks)
    #expect(try library.eventState().next == next)
    #expect(try library.number(of: Event.ID(rawValue: "article:\(Article.plain.id)")) == nil)
  }

  @Test func profilesAreFoundByTheirDays() throws {
    try keepAll()
    let day = try #require(Article.wire.published?.dayNumber)
    #expect(try library.profiles(of: day...day, version: 1).map(\.outlet) == ["Pacific Wire"])
    #expect(try library.profiles(of: day...(day + 1), version: 1).count == 2)
    #expect(try library.profiles(of: day...(day + 1), version: 2).isEmpty)
    let undated = try library.profiles(of: nil, version: 1)
    #expect(undated.map(\.bytes) == [[1, 2, 3]] && undated.map(\.outlet) == [nil])
  }
}
