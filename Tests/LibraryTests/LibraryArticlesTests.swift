import Library
import News
import Testing

@Suite struct LibraryArticlesTests {
  let fixture: LibraryFixture
  let library: Library

  init() throws {
    fixture = try LibraryFixture()
    library = try fixture.open()
  }

  @Test func whatIsStoredComesBackWhole() throws {
    let articles: [Article] = [.wire, .monitor, .plain]
    #expect(try library.store(articles) == [.added, .added, .added])
    #expect(try library.article(Article.wire.id) == .wire)
    #expect(try library.article(Article.plain.id) == .plain)
    #expect(try library.article(Article.ID(rawValue: "none")) == nil)
  }

  @Test func storingTwiceChangesNothing() throws {
    _ = try library.store([.wire, .plain])
    #expect(try library.store([.wire, .plain]) == [.unchanged, .unchanged])
    #expect(try library.summaries().count == 2)
  }

  @Test func anArticleIsBroughtUpToDateByItsAddress() throws {
    _ = try library.store([.wire])
    let newer = Article(title: "New", url: Article.wire.url, text: "New text.")
    #expect(try library.store([newer]) == [.updated])
    let stored = try #require(try library.article(Article.wire.id))
    #expect(stored.text == "New text." && stored.outlet == Article.wire.outlet)
    #expect(stored.event == Article.wire.event)
  }

  @Test func oneEventKeepsTheNameItFirstHad() throws {
    _ = try library.store([.wire, .monitor])
    #expect(try library.article(Article.monitor.id)?.event == "Tokyo talks")
    #expect(try fixture.value("SELECT count(*) FROM events") == 1)
  }

  @Test func summariesAreLatestFirst() throws {
    _ = try library.store([.plain, .wire, .monitor])
    let summaries = try library.summaries()
    // One without a date stands where it came, which is today.
    #expect(summaries.map(\.id) == [Article.plain.id, Article.monitor.id, Article.wire.id])
    var expected = ArticleSummary(.monitor)
    expected.event = "Tokyo talks"
    #expect(summaries.dropFirst() == [expected, ArticleSummary(.wire)])
    #expect(summaries[0].published == nil && summaries[0].listed != nil)
  }

  @Test func aReadMarkLasts() throws {
    _ = try library.store([.wire, .plain])
    try library.markRead(Article.wire.id)
    try library.markRead(Article.wire.id)
    try library.markRead(Article.ID(rawValue: "none"))
    let again = try fixture.open()
    #expect(try again.summaries().filter(\.isRead).map(\.id) == [Article.wire.id])
  }

  @Test func idsAreFoundByTheirBeginning() throws {
    _ = try library.store([.wire, .plain])
    let id = Article.wire.id
    #expect(try library.ids(beginningWith: String(id.rawValue.prefix(6)), limit: 20) == [id])
    #expect(try library.ids(beginningWith: "%", limit: 20).isEmpty)
    #expect(try library.ids(beginningWith: "", limit: 1).count == 1)
  }

  @Test func anEmptyTitleIsStoredAsNone() throws {
    let article = Article(title: "", outlet: Outlet(name: ""), event: "", text: "Text.")
    _ = try library.store([article])
    #expect(try library.article(article.id)?.title == nil)
    #expect(try library.store([article]) == [.unchanged])
  }
}
