import Foundation
import GRDB
import News
import TestSupport
import Testing

@testable import Library

@Suite struct LibraryFeedsTests {
  let fixture: LibraryFixture
  let library: Library

  init() throws {
    fixture = try LibraryFixture()
    library = try fixture.open()
  }

  private func follow(_ address: String, name: String? = nil, tags: [String] = []) throws -> Int64 {
    try #require(try library.follow([(address, name, nil, tags)]).first).id
  }

  private func feed(_ id: Int64) throws -> Feed { try #require(try library.feeds().first { $0.id == id }) }

  private func entry(_ guid: String, _ text: String, title: String = "T", print: UInt64 = 1)
    -> FeedVisit.Entry
  {
    .init(
      guid: guid, fingerprint: print,
      article: Article(
        title: title, outlet: Outlet(name: "Post"), url: "https://post.example/\(guid)", text: text))
  }

  private func visit(_ feed: Int64, _ entries: [FeedVisit.Entry], due: Int64 = 100) -> FeedVisit {
    var visit = FeedVisit(
      feed: feed, outcome: .answered(title: "Harbour Post", site: "https://post.example/", entries: entries),
      due: due)
    visit.entityTag = "\"1\""
    visit.lastModified = "then"
    visit.fingerprint = .max
    return visit
  }

  @Test func feedsAreFollowedOnce() throws {
    let first = try follow("https://post.example/feed", tags: ["b", "a"])
    let again = try library.follow([("https://post.example/feed", "Other", nil, ["c"])])
    #expect(again.map(\.id) == [first] && again.map(\.isNew) == [false])
    #expect(try feed(first).tags == ["a", "b", "c"] && feed(first).name == "https://post.example/feed")
    try library.rename(first, to: "Mine")
    try library.setTags(["x"], of: first)
    try library.pause(first, true)
    try library.setInterval(first, 600)
    let changed = try feed(first)
    #expect(changed.name == "Mine" && changed.tags == ["x"] && changed.isPaused && changed.interval == 600)
    #expect(try library.calls(dueBy: 0, isForced: true).isEmpty)
    try library.unfollow(first)
    #expect(try library.feeds().isEmpty)
  }

  @Test func aVisitIsRemembered() throws {
    let id = try follow("https://post.example/feed")
    let recorded = try library.record([visit(id, [entry("1", "One."), entry("2", "Two.")])])
    #expect(recorded.added.count == 2 && recorded.changed.isEmpty)
    let known = try feed(id)
    #expect(known.name == "Harbour Post" && known.articles == 2 && known.unread == 2 && known.fault == nil)
    try library.markRead(try #require(recorded.added.first))
    #expect(try feed(id).unread == 1)
    let call = try #require(try library.calls(dueBy: 100).first)
    #expect(call.entityTag == "\"1\"" && call.lastModified == "then" && call.fingerprint == .max)
    #expect(try library.calls(dueBy: 99).isEmpty)
    #expect(try library.fingerprints(of: id) == ["1": 1, "2": 1])
  }

  @Test func aFaultKeepsWhatThereIsAndIsForgottenAfterASuccess() throws {
    let id = try follow("https://post.example/feed")
    _ = try library.record([visit(id, [entry("1", "One.")])])
    for _ in 0..<2 { _ = try library.record([FeedVisit(feed: id, outcome: .failed(.status(503)), due: 200)]) }
    #expect(try feed(id).fault == .status(503) && feed(id).failures == 2 && feed(id).articles == 1)
    #expect(try library.calls(dueBy: 0, isForced: true).first?.entityTag == "\"1\"")
    _ = try library.record([FeedVisit(feed: id, outcome: .unchanged, due: 300)])
    #expect(try feed(id).fault == nil && feed(id).failures == 0 && feed(id).due == 300)
    _ = try library.record([FeedVisit(feed: 999, outcome: .failed(.timedOut), due: 1)])
  }

  @Test func aServerThatAsksForPatienceIsNotAskedEvenWhenTheReaderWantsTo() throws {
    let id = try follow("https://post.example/feed")
    var visit = FeedVisit(feed: id, outcome: .failed(.status(429)), due: 900)
    visit.patience = 900
    _ = try library.record([visit])
    #expect(try library.calls(dueBy: 899, isForced: true).isEmpty && feed(id).patience == 900)
    #expect(try library.calls(dueBy: 900).count == 1)
    _ = try library.record([FeedVisit(feed: id, outcome: .unchanged, due: 2000)])
    #expect(try library.calls(dueBy: 901, isForced: true).count == 1 && feed(id).patience == nil)
  }

  @Test func changedTextKeepsTheEarlierVersion() throws {
    let id = try follow("https://post.example/feed")
    let article = try #require(try library.record([visit(id, [entry("1", "One dead.")])]).added.first)
    let changed = try library.record([visit(id, [entry("1", "Two dead.", title: "New", print: 2)])])
    #expect(changed.changed == [article] && changed.added.isEmpty)
    #expect(try library.article(article)?.text == "Two dead.")
    let versions = try library.versions(of: article)
    #expect(versions.map(\.text) == ["One dead."] && versions.map(\.title) == ["T"])
    let same = try library.record([visit(id, [entry("1", "Two dead.", title: "New", print: 3)])])
    #expect(try same == Recorded() && library.versions(of: article).count == 1)
  }

  @Test func anArticleGoesWhereItsFeedSaysItHasGone() throws {
    let id = try follow("https://post.example/feed")
    func visited(_ path: String, _ date: String, _ print: UInt64, text: String = "One.") throws -> Recorded {
      let article = Article(
        title: "T", published: PublicationDate(date), url: "https://post.example/" + path, text: text)
      return try library.record([visit(id, [.init(guid: "1", fingerprint: print, article: article)])])
    }
    let article = try #require(try visited("first", "2026-11-20", 1).added.first)
    #expect(try visited("final", "2026-11-22T10:00:00Z", 2) == Recorded())
    let kept = try #require(try library.article(article))
    #expect(kept.url == "https://post.example/final" && kept.published?.text == "2026-11-20")
    _ = try visited("final", "2026-11-20T08:00:00Z", 3)
    #expect(try library.article(article)?.published?.text == "2026-11-20T08:00:00Z")
    _ = try visited("final", "2026-11-19", 4, text: "Two.")
    #expect(try library.article(article)?.published?.text == "2026-11-19")
    #expect(try library.summaries().count == 1 && library.versions(of: article).map(\.text) == ["One."])
  }

  @Test func anEntryWithoutAnAddressIsOneArticleAlsoWhenItsTextChanges() throws {
    let id = try follow("https://post.example/feed")
    func bare(_ text: String) -> FeedVisit.Entry {
      .init(guid: "g", fingerprint: Fingerprint(text).value, article: Article(title: "T", text: text))
    }
    let first = try library.record([visit(id, [bare("One.")])]).added
    #expect(try library.record([visit(id, [bare("Two.")])]).changed == first)
    #expect(try library.summaries().count == 1)
  }

  @Test func whatOneTransactionBringsIsOneSegmentOfTheIndex() throws {
    let id = try follow("https://post.example/feed")
    _ = try library.record([visit(id, (0..<60).map { entry("\($0)", "Word number \($0).") })])
    // The number of its segment stands in the high bits of a page's; 1 and 10 are no pages.
    #expect(
      try fixture.value("SELECT count(DISTINCT id >> 37) FROM articleWords_data WHERE id > 10") == 1)
    #expect(try library.search(SearchQuery("59"), limit: 9).count == 1)
  }

  @Test func theIndexHoldsWhatTheArticlesSayAlsoWhenOneChangesTwiceAtOnce() throws {
    let feeds = try [follow("https://post.example/a"), follow("https://post.example/b")]
    _ = try library.record([
      visit(feeds[0], [entry("1", "first")]), visit(feeds[0], [entry("1", "second", print: 2)]),
      visit(feeds[1], [entry("1", "other", print: 3), entry("2", "second two")]),
    ])
    func found(_ word: String) throws -> Int { try library.search(SearchQuery(word), limit: 9).count }
    #expect(try found("first") == 0 && found("second") == 2 && found("other") == 0)
    _ = try library.record([
      visit(feeds[0], [entry("1", "third", print: 4)]), visit(feeds[0], [entry("1", "fourth", print: 5)]),
    ])
    #expect(try found("second") == 1 && found("third") == 0 && found("fourth") == 1)
    try library.write { db in
      try db.execute(sql: "INSERT INTO articleWords (articleWords, rank) VALUES ('integrity-check', 1)")
    }
  }

  @Test func oneArticleOfTwoFeedsIsOne() throws {
    let feeds = try [follow("https://post.example/a"), follow("https://post.example/b")]
    #expect(try library.record(feeds.map { visit($0, [entry("1", "One.")]) }).added.count == 1)
    #expect(try feeds.map { try feed($0).articles } == [1, 1])
    try library.unfollow(feeds[0])
    #expect(try library.summaries().count == 1)
  }

  @Test func theArticlesOfAFeedAreThoseItHasBrought() throws {
    let one = try follow("https://post.example/feed")
    let other = try follow("https://post.example/other")
    // Two entries of a feed may be one article, which counts once.
    let twice = FeedVisit.Entry(guid: "1b", fingerprint: 2, article: entry("1", "One.").article)
    _ = try library.record([
      visit(one, [entry("1", "One."), twice, entry("2", "Two.")]), visit(other, [entry("3", "Three.")]),
    ])
    let brought = try library.summaries(library.order(of: .feed(one, .date)))
    #expect(brought.count == 2 && brought.allSatisfy { !$0.isRead && $0.name == "T" && $0.words == 1 })
    try library.markRead(brought[0].id)
    #expect(
      try library.summaries(library.order(of: .feed(one, .date))).filter(\.isRead).map(\.id) == [
        brought[0].id
      ])
    #expect(try library.order(of: .feed(other, .unread)).count == 1)
    #expect(try library.order(of: .feed(99, .date)).isEmpty)
  }

  @Test func noFeedRewritesWhatAnotherBrought() throws {
    let own = try follow("https://post.example/a")
    let other = try follow("https://hostile.example/b")
    let article = try #require(try library.record([visit(own, [entry("1", "One.")])]).added.first)
    for text in ["Rewritten.", "Rewritten again."] {
      #expect(try library.record([visit(other, [entry("1", text, title: "X")])]) == Recorded())
    }
    #expect(try library.article(article)?.text == "One." && library.versions(of: article).isEmpty)
    #expect(try library.record([visit(own, [entry("1", "Two.")])]).changed == [article])
  }

  @Test("Of an article of two feeds the text of the one followed first stands", arguments: [false, true])
  func whoseTextStands(otherComesFirst: Bool) throws {
    let own = try follow("https://post.example/a")
    let other = try follow("https://post.example/b")
    let visits = [visit(own, [entry("1", "One.")]), visit(other, [entry("1", "A fuller one.")])]
    for visit in otherComesFirst ? visits.reversed() : visits { _ = try library.record([visit]) }
    _ = try library.record([visit(other, [entry("1", "A fuller one still.", print: 2)])])
    let article = try #require(try library.summaries().first?.id)
    #expect(try library.article(article)?.text == "One.")
    #expect(
      try library.versions(of: article).map(\.text) == (otherComesFirst ? ["A fuller one."] : []))
  }

  @Test func whatIsUnreadInTwoFeedsIsCountedOnce() throws {
    let feeds = try [follow("https://post.example/a"), follow("https://post.example/b")]
    _ = try library.record(feeds.map { visit($0, [entry("1", "One."), entry("\($0)x", "Two.")]) })
    #expect(try library.unreadInFeeds() == 3)
    try library.markRead(library.summaries(library.order(of: .feed(feeds[0], .date)))[0].id)
    #expect(try library.unreadInFeeds() == 2)
  }

  @Test func aFeedThatMovedIsAskedAtItsNewAddress() throws {
    let id = try follow("https://post.example/old")
    let taken = try follow("https://post.example/taken")
    var moved = visit(id, [])
    moved.movedTo = "https://post.example/new"
    _ = try library.record([moved])
    #expect(try feed(id).address == "https://post.example/new")
    moved.movedTo = "https://post.example/taken"
    _ = try library.record([moved])
    #expect(
      try feed(id).address == "https://post.example/new"
        && feed(taken).address == "https://post.example/taken")
  }
}
