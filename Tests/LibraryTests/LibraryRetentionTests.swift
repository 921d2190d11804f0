import Foundation
import Library
import News
import TestSupport
import Testing

@Suite struct LibraryRetentionTests {
  let fixture: LibraryFixture
  let library: Library
  let feed: Int64
  /// 1 June 2026, noon.
  private static let now: Int64 = 1_780_315_200

  init() throws {
    fixture = try LibraryFixture()
    library = try fixture.open()
    feed = try library.follow("https://post.example/feed", name: nil, tags: []).id
  }

  @discardableResult
  private func bring(_ name: String, _ day: String?) throws -> Article.ID {
    let article = Article(
      title: name, published: day.flatMap { PublicationDate($0) }, url: "https://post.example/\(name)",
      text: "The text of \(name).")
    let entry = FeedVisit.Entry(guid: name, fingerprint: 1, article: article)
    let visit = FeedVisit(
      feed: feed, outcome: .answered(title: "Post", site: nil, entries: [entry]), due: 0)
    _ = try library.record([visit])
    return article.id
  }

  private func names() throws -> Set<String> { Set(try library.summaries().map(\.name)) }

  private func drop(read: Int? = nil, unread: Int? = nil, limit: Int = 100) throws -> Int {
    try library.drop(
      olderThan: Retention(readDays: read, unreadDays: unread), at: Self.now, limit: limit
    ).dropped
  }

  @Test func oldArticlesGoAndYoungOnesStay() throws {
    try bring("old", "2026-03-01")
    try bring("young", "2026-05-20")
    #expect(try drop(unread: 30) == 1)
    #expect(try names() == ["young"])
    #expect(try library.search(SearchQuery("text"), limit: 10).count == 1)
    #expect(try fixture.value("PRAGMA integrity_check") == "ok")
    #expect(try library.feeds().first?.articles == 1)
  }

  @Test func readAndUnreadArticlesHaveTheirOwnSpans() throws {
    let read = try bring("read", "2026-03-01")
    try bring("unread", "2026-03-01")
    try library.markRead(read)
    #expect(try drop() == 0)
    #expect(try drop(read: 30) == 1)
    #expect(try names() == ["unread"])
  }

  @Test func anArticleWithoutADateCountsFromTheDayItCame() throws {
    try bring("undated", nil)
    #expect(try drop(unread: 30) == 0)
    let later = Self.now + 400 * 86_400
    #expect(try library.drop(olderThan: Retention(unreadDays: 1), at: later, limit: 9).dropped == 1)
  }

  @Test func bookmarkedArticlesAreNeverDropped() throws {
    let id = try bring("kept", "2026-03-01")
    let article = try #require(try library.article(id))
    _ = try library.keep(
      BookmarkDraft(kind: "passage", left: Passage(TextRange(0, 3), of: article), right: nil))
    #expect(try drop(read: 1, unread: 1) == 0)
  }

  @Test func importedArticlesAndThoseMovedByHandAreNeverDropped() throws {
    _ = try library.store([
      Article(title: "imported", published: PublicationDate("2020-01-01"), text: "Mine.")
    ])
    let moved = try bring("moved", "2026-03-01")
    _ = try library.correct([moved], to: nil)
    #expect(try drop(read: 1, unread: 1) == 0)
    #expect(try names() == ["imported", "moved"])
  }

  @Test func articlesOfAFeedThatIsFollowedNoLongerAreDropped() throws {
    try bring("old", "2026-03-01")
    try library.unfollow(feed)
    #expect(try drop(unread: 30) == 1)
    #expect(try names().isEmpty)
  }

  @Test func whatCameByHandStaysWhateverFeedCarriesIt() throws {
    _ = try library.store([
      Article(
        title: "mine", published: PublicationDate("2026-03-01"), url: "https://post.example/mine",
        text: "Mine.")
    ])
    try bring("mine", "2026-03-01")
    let later = try bring("later", "2026-03-01")
    _ = try library.store([try #require(try library.article(later))])
    #expect(try drop(unread: 30) == 0)
    #expect(try library.feeds().first?.articles == 2)
  }

  @Test func aDateThatIsAheadKeepsNoArticleForEver() throws {
    try bring("ahead", "2066-01-01")
    let later = Self.now + 400 * 86_400
    #expect(try library.drop(olderThan: Retention(unreadDays: 1), at: later, limit: 9).dropped == 1)
  }

  @Test func aDroppedEntryIsRememberedWhileItsFeedCarriesIt() throws {
    try bring("old", "2026-03-01")
    #expect(try drop(unread: 30) == 1)
    #expect(try library.droppedEntries(of: feed) == ["old"])
    var visit = FeedVisit(feed: feed, outcome: .unchanged, due: 0)
    visit.forgotten = ["old"]
    _ = try library.record([visit])
    #expect(try library.droppedEntries(of: feed) == [])
  }

  @Test func noMoreThanTheLimitGoAtOnce() throws {
    for number in 0..<5 { try bring("a\(number)", "2026-01-0\(number + 1)") }
    #expect(try drop(unread: 30, limit: 3) == 3)
    #expect(try drop(unread: 30, limit: 3) == 2)
  }
}
